import TestSupport

/// A small municipality with the templates of the repository and short style sheets.
enum TinySite {
  /// The names of the style sheets in Templates/assets.
  static let sheets =
    [
      "style", "index", "elements", "sources", "home", "eit", "news", "itas", "list", "search",
      "data",
    ]
    + [
      "activity", "channels", "declaration", "eit", "ita-result", "manual", "org-chart", "people",
    ].map { "blocks/\($0)" }

  static func make() throws -> TemporarySite {
    let site = try TemporarySite(.nothing, files)
    try site.addTemplates()
    for name in TinySite.sheets {
      try site.write("body { margin: 0 }\n", to: "Templates/assets/\(name).css")
    }
    return site
  }
}
