import Diagnostics

/// The template files of a site, each read once, to be compiled for the views that use them.
public struct TemplateSet: Sendable {
  /// More bytes than this no file of a page's template may have.
  public static let largestFile = TemplateLimit.bytes

  let files: [String: TemplateFile]
  private let texts: [String: TemplateFile]

  /// Reads the files without judging them.
  ///
  /// - Parameters:
  ///   - files: by name relative to the folder and without `.mustache` (`item`, `blocks/people`),
  ///     the path that diagnostics give and the bytes (UTF-8, with or without BOM).
  ///   - texts: what stands for `{{text:…}}`, by what follows the colon.
  public init(
    _ files: [String: (path: String, bytes: [UInt8])], texts: [String: FrameText] = [:]
  ) {
    self.files = files.mapValues {
      TemplateFile(TemplateSource(path: $0.path, bytes: $0.bytes))
    }
    self.texts = texts.mapValues { TemplateFile(TemplateSource($0)) }
  }

  /// Compiles the named template, with its partials, for views of a shape.
  ///
  /// A partial sees the names of the place where it stands. What is wrong is added to `problems`,
  /// each flaw once: `template-missing`, `template-not-utf8`, `template-null-byte`,
  /// `template-unclosed-tag`, `template-unsupported-tag`, `template-unclosed-section`,
  /// `template-unopened-section`, `template-mismatched-section`, `template-unknown-name`,
  /// `template-wrong-use`, `template-missing-partial`, `template-recursive-partial`,
  /// `template-unknown-text`. Templates that share a partial report its flaws as equal
  /// diagnostics, where the names in scope are the same.
  ///
  /// - Returns: Nil when anything is wrong.
  public func compile(
    _ name: String, for shape: Shape, _ problems: inout [Diagnostic]
  ) -> Template? {
    guard let file = files[name] else {
      problems.append(.missingTemplate(name))
      return nil
    }
    return compile(file, named: name, Compiler(files, texts, shape), &problems)
  }

  /// Compiles the text of a key for values that are no HTML, which stand in it as they are.
  ///
  /// - Returns: Nil when there is none, or anything is wrong with it.
  public func compile(
    text key: String, for shape: Shape, _ problems: inout [Diagnostic]
  ) -> Template? {
    texts[key].flatMap {
      compile($0, named: key, Compiler(files, texts, shape, isPlain: true), &problems)
    }
  }

  /// Whether any of the templates and texts calls a text.
  public func callsText(_ key: String) -> Bool {
    [files, texts].contains {
      $0.values.contains { file in
        file.tokens.contains {
          if case .tag(let tag, _) = $0.kind { tag.textKey == key } else { false }
        }
      }
    }
  }

  /// A file that is no HTML, such as a style sheet, with the texts that it asks for.
  ///
  /// - Returns: Nil when anything is wrong with it.
  public func filled(
    _ bytes: [UInt8], at path: String, _ problems: inout [Diagnostic]
  ) -> [UInt8]? {
    let file = TemplateFile(TemplateSource(path: path, bytes: bytes))
    let compiler = Compiler(files, texts, [], isPlain: true)
    return compile(file, named: path, compiler, &problems).map {
      var out: [UInt8] = []
      $0.render([], into: &out)
      return out
    }
  }

  private func compile(
    _ file: TemplateFile, named name: String, _ compiler: Compiler, _ problems: inout [Diagnostic]
  ) -> Template? {
    var compiler = compiler
    compiler.include(file, named: name, indent: [])
    problems += compiler.problems
    return compiler.problems.isEmpty ? compiler.template : nil
  }
}

/// A text of the frame in one language: a piece of a template, with the line on which it stands.
public struct FrameText: Sendable {
  public let text: String
  public let place: Place

  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}
