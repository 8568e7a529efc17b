import TestSupport

/// A small municipality with the templates of the repository and short style sheets.
enum TinySite {
  static func make() throws -> TemporarySite {
    let site = try TemporarySite(.nothing, files)
    try site.addTemplates()
    for name in ["style", "index", "home"] {
      try site.write("body { margin: 0 }\n", to: "Templates/assets/\(name).css")
    }
    return site
  }
}
