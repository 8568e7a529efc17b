import Diagnostics

/// The template files of a site, each read once, to be compiled for the views that use them.
public struct TemplateSet: Sendable {
  /// More bytes than this no file of a page's template may have.
  public static let largestFile = TemplateLimit.bytes

  let files: [String: TemplateFile]

  /// Reads the files without judging them.
  ///
  /// `files` holds, by name relative to the folder and without `.mustache` (`item`,
  /// `blocks/people`), the path that diagnostics give and the bytes (UTF-8, with or without BOM).
  public init(_ files: [String: (path: String, bytes: [UInt8])]) {
    self.files = files.mapValues { TemplateFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Compiles the named template, with its partials, for views of a shape.
  ///
  /// A partial sees the names of the place where it stands. What is wrong is added to `problems`,
  /// each flaw once: `template-missing`, `template-not-utf8`, `template-null-byte`,
  /// `template-unclosed-tag`, `template-unsupported-tag`, `template-unclosed-section`,
  /// `template-unopened-section`, `template-mismatched-section`, `template-unknown-name`,
  /// `template-wrong-use`, `template-missing-partial`, `template-recursive-partial`. Templates that
  /// share a partial report its flaws as equal diagnostics, where the names in scope are the same.
  ///
  /// - Returns: Nil when anything is wrong.
  public func compile(
    _ name: String, for shape: Shape, _ problems: inout [Diagnostic]
  ) -> Template? {
    guard let file = files[name] else {
      problems.append(.missingTemplate(name))
      return nil
    }
    var compiler = Compiler(files, shape)
    compiler.include(file, named: name, indent: [])
    problems += compiler.problems
    return compiler.problems.isEmpty ? compiler.template : nil
  }
}
