import Artifact
import Disclosure
import Mustache

/// Files that all pages share, published under names that change with their bytes.
struct Assets {
  let artifacts: [SiteFile]
  /// A name for each file, its path without the extension: `style` for `style.css`.
  let shape: Shape
  /// The path of each from the home page: `assets/style.0123456789.css`.
  let value: Value

  /// Takes files by path relative to `assets/`; a style sheet gets the theme's colour as a custom
  /// property.
  init(_ files: [(path: String, location: String, bytes: [UInt8])], _ site: Site) {
    var artifacts: [SiteFile] = []
    var names: [Shape.Field] = []
    var values: [Value] = []
    func add(_ path: String, _ bytes: [UInt8], _ content: SiteFile.Content) {
      let (stem, ending) = Assets.split(path)
      let published = "assets/\(stem).\(sha256(bytes).prefix(10))\(ending)"
      artifacts.append(SiteFile(published, content))
      names.append(.value(stem))
      values.append(.text(published))
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
    } else {
      names.append("emblem")
      values.append(.nothing)
    }
    self.artifacts = artifacts
    shape = Shape(names)
    value = .record(values)
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
