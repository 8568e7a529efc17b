import Artifact
import Disclosure
import Mustache

/// Files that all pages share, published under names that change with their bytes.
struct Assets {
  let artifacts: [SiteFile]
  /// A name for each file, its path without the extension: `style` for `style.css`.
  private let names: [String]
  /// The path of each from the home page: `assets/style.0123456789.css`.
  private let paths: [String: String]

  /// Of files with one name the first is shown.
  var view: View<Assets> { View(names.map { name in .text(name) { $0.paths[name] } }) }

  /// Takes files by path relative to `assets/`; a style sheet gets the theme's colour as a custom
  /// property.
  init(_ files: [(path: String, location: String, bytes: [UInt8])], _ site: Site) {
    var artifacts: [SiteFile] = []
    var published: [(name: String, path: String)] = []
    func add(_ path: String, _ bytes: [UInt8], _ content: SiteFile.Content) {
      let (stem, ending) = Assets.split(path)
      let path = "assets/\(stem).\(sha256(bytes).prefix(10))\(ending)"
      artifacts.append(SiteFile(path, content))
      published.append((stem, path))
    }
    for file in files {
      if Assets.split(file.path).ending == ".css" {
        let bytes = Array(Assets.tokens(site.settings.theme).utf8) + file.bytes
        add(file.path, bytes, .made { $0 += bytes })
      } else {
        add(file.path, file.bytes, .file(file.location))
      }
    }
    if let emblem = site.emblem, let bytes = bytes(ofFile: site.location(of: emblem)) {
      add("emblem" + Assets.split(emblem).ending, bytes, .file(site.location(of: emblem)))
    }
    self.artifacts = artifacts
    // A template may ask for the emblem where there is none.
    names = published.map(\.name) + ["emblem"]
    paths = Dictionary(published) { one, _ in one }
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
