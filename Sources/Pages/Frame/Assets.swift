import Artifact
import Diagnostics
import Disclosure
import Folders
import Mustache

/// Files that all pages share, published under names that change with their bytes.
struct Assets {
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
  /// property, and is published without comments.
  ///
  /// What can't be read lands in `problems`.
  init(
    _ files: [(path: String, file: SourceFile)], _ site: Site, _ problems: inout [Diagnostic]
  ) {
    var artifacts: [SiteFile] = []
    var published: [(name: String, path: String)] = []
    func add(_ path: String, _ file: SourceFile) {
      let (stem, ending) = Assets.split(path)
      do throws(Refusal) {
        let (hash, content) = try Assets.content(file, ending, site.settings.theme)
        let path = "assets/\(stem).\(hash.prefix(10))\(ending)"
        artifacts.append(SiteFile(path, from: file.folder.place(file.path), content))
        published.append((stem, path))
      } catch {
        problems.append(file.diagnostic(error))
      }
    }
    for (path, file) in files { add(path, file) }
    if let emblem = site.emblem {
      add("emblem" + Assets.split(emblem).ending, SourceFile(emblem, in: site.content))
    }
    self.artifacts = artifacts
    // A template may ask for the emblem where there is none.
    names = published.map(\.name) + ["emblem"]
    paths = Dictionary(published) { one, _ in one }
  }

  private static func content(
    _ file: SourceFile, _ ending: String, _ theme: Theme
  ) throws(Refusal) -> (hash: String, SiteFile.Content) {
    if ending == ".css" {
      let text = try file.folder.read(file.path, upTo: TemplateSet.largestFile)
      let bytes = minifiedCSS(Array(tokens(theme).utf8) + text)
      return (sha256(bytes), .made { $0 += bytes })
    }
    let open = try file.open()
    do throws(FileFailure) {
      return (try sha256(descriptor: open.descriptor, of: file.location), .file(file))
    } catch {
      throw .failed(error.code)
    }
  }

  private static func tokens(_ theme: Theme) -> String {
    let colour = Colour(theme.colour)
    return """
      :root{--accent:\(colour.onWhite)}
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
