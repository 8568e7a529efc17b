import Artifact
import Diagnostics
import Disclosure
import Folders
import Mustache
import Text

/// Files that all pages share, published under names that change with their bytes.
struct Assets {
  /// Where the bytes of one come from.
  enum Source {
    case file(SourceFile)
    case builtIn([UInt8])
  }

  let artifacts: [SiteFile]
  /// A name for each file, its path without the extension: `style` for `style.css`.
  private let names: [String]
  /// The path of each from the home page: `assets/style.0123456789.css`.
  private let paths: [String: String]

  /// From the home page; nil where there is no such file.
  func path(of name: String) -> String? { paths[name] }

  /// Of files with one name the first is shown.
  var view: View<Assets> { View(names.map { name in .text(name) { $0.paths[name] } }) }

  /// Takes files by path relative to `assets/`; a style sheet gets the theme's colour as a custom
  /// property; it and scripts get the texts that they ask for, and are published without comments.
  ///
  /// What can't be read lands in `problems`.
  init(
    _ files: [(path: String, source: Source)], _ site: Site, _ templates: TemplateSet,
    _ problems: inout [Diagnostic]
  ) {
    var artifacts: [SiteFile] = []
    var published: [(name: String, path: String)] = []
    func add(_ path: String, _ source: Source, emblem: String? = nil) {
      let (stem, ending) = Assets.split(path)
      guard
        let (hash, content) = source.content(
          ending, Assets.tokens(site.settings.theme, emblem: emblem, path), templates, &problems)
      else { return }
      let path = "assets/\(stem).\(hash.prefix(10))\(ending)"
      artifacts.append(SiteFile(path, from: source.place, content))
      published.append((stem, path))
    }
    if let emblem = site.emblem {
      add("emblem" + Assets.split(emblem).ending, .file(SourceFile(emblem, in: site.content)))
    }
    let emblem = published.first?.path
    if let town = site.photo, town.shown?.isFile ?? true {
      let file = SourceFile(town.path, in: site.content)
      let path = String(Substring(town.address.utf8.dropFirst()))
      artifacts.append(
        SiteFile(path, from: file.folder.place(file.path), publishedContent(of: file)))
    }
    published += site.icons.map { ($0.key, String(Substring($0.value.utf8.dropFirst()))) }
    for (path, source) in files { add(path, source, emblem: emblem) }
    self.artifacts = artifacts
    // A template may ask for a picture where there is none.
    names = published.map(\.name) + ["emblem", "card", "touch", "icon"]
    paths = Dictionary(published) { one, _ in one }
  }

  /// What is put before the sheet at a path: the emblem for those of blocks only, which print it.
  private static func tokens(_ theme: Theme, emblem: String?, _ path: String) -> String {
    let colour = Colour(theme.colour)
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let up = String(repeating: "../", count: depth + 1)
    let picture = emblem.map { depth > 0 ? ";--emblem:url(\(up)\($0))" : "" } ?? ""
    return """
      :root{--accent:\(colour.onWhite)\(picture)}
      @media screen and (prefers-color-scheme:dark){:root{--accent:\(colour.onDark)}}

      """
  }

  /// `fonts/a.b.woff2` → `fonts/a.b` and `.woff2`; the ending is empty where the name has none.
  private static func split(_ path: String) -> (stem: String, ending: String) {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")),
      !path.utf8[dot...].contains(UInt8(ascii: "/"))
    else { return (path, "") }
    return (String(Substring(path.utf8[..<dot])), String(Substring(path.utf8[dot...])))
  }
}

extension Assets.Source {
  /// What of the source gave it its path; nil for what is always there.
  fileprivate var place: Place? {
    guard case .file(let file) = self else { return nil }
    return file.folder.place(file.path)
  }

  /// What is published and its SHA-256, of a style sheet behind the tokens; nil, and a problem, if
  /// it can't be read.
  fileprivate func content(
    _ ending: String, _ tokens: String, _ templates: TemplateSet, _ problems: inout [Diagnostic]
  ) -> (hash: String, SiteFile.Content)? {
    switch self {
    case .builtIn(let bytes):
      return made(text(bytes, ending, tokens, templates, &problems))
    case .file(let file):
      do throws(Refusal) {
        if [".css", ".js"].contains(ending) {
          let bytes = try file.folder.read(file.path, upTo: TemplateSet.largestFile)
          return made(text(bytes, ending, tokens, templates, &problems))
        }
        return (try hash(of: file), publishedContent(of: file))
      } catch {
        problems.append(file.diagnostic(error))
        return nil
      }
    }
  }

  private func text(
    _ text: [UInt8], _ ending: String, _ tokens: String, _ templates: TemplateSet,
    _ problems: inout [Diagnostic]
  ) -> [UInt8] {
    let callsTexts = text[...].place(of: Array("{{text:".utf8)) != nil
    let filled =
      callsTexts ? templates.filled(text, at: place?.path ?? "Templates", &problems) ?? [] : text
    switch ending {
    case ".css": return minifiedCSS(Array(tokens.utf8) + filled)
    case ".js": return withoutComments(script: filled)
    default: return filled
    }
  }

  private func made(_ bytes: [UInt8]) -> (hash: String, SiteFile.Content) {
    (sha256(bytes), .made { $0 += bytes })
  }

  private func hash(of file: SourceFile) throws(Refusal) -> String {
    let open = try file.open()
    do throws(FileFailure) {
      return try sha256(descriptor: open.descriptor, of: file.location)
    } catch {
      throw .failed(error.code)
    }
  }
}

extension Page {
  /// The names of the style sheets of its kinds of blocks, each once.
  var sheets: [String] {
    var kinds: [String] = []
    for block in body.blocks where !kinds.contains(block.kind) { kinds.append(block.kind) }
    return kinds.map { "blocks/\($0)" }
  }
}
