import TestSupport

/// A small municipality with the templates of the repository and a short style sheet.
enum TinySite {
  static func make() throws -> TemporarySite {
    let site = try TemporarySite(.nothing, files)
    try site.addTemplates()
    try site.write("body { margin: 0 }\n", to: "Templates/assets/style.css")
    return site
  }
}
