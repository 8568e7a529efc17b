import Diagnostics
import Foundation
import Testing

@Suite struct TemplateFolderTests {
  private func problems(_ change: (TinySite) throws -> Void) throws -> [Diagnostic] {
    let tiny = try TinySite()
    defer { tiny.remove() }
    try change(tiny)
    do {
      return try tiny.render().problems
    } catch let error as RenderedSite.Unreadable {
      return error.problems
    }
  }

  @Test func aNameThatNoPageOffersIsSaidWhereItStands() throws {
    let found = try problems {
      try $0.write("Templates/404.mustache", "<p>\n  {{titel}}</p>\n")
    }
    #expect(found.map(\.id) == ["template-unknown-name"])
    #expect(found.first?.place == Place("Templates/404.mustache", line: 2, column: 3))
  }

  @Test func aBlockWithoutTemplateIsSaid() throws {
    let found = try problems {
      try FileManager.default.removeItem(
        at: $0.root.appending(path: "Templates/blocks/people.mustache"))
    }
    #expect(found.map(\.id) == ["template-missing"])
  }

  @Test func aFlawInTheFrameIsSaidOnce() throws {
    let found = try problems { try $0.write("Templates/footer.mustache", "{{nobody}}\n") }
    #expect(found.map(\.id) == ["template-unknown-name"])
  }

  @Test func refusesASymbolicLink() throws {
    let found = try problems {
      try FileManager.default.createSymbolicLink(
        at: $0.root.appending(path: "Templates/assets/logo.svg"),
        withDestinationURL: URL(filePath: "/etc/hostname"))
    }
    #expect(found.map(\.id) == ["symbolic-link"])
    #expect(found.first?.place == Place("Templates/assets/logo.svg"))
  }

  @Test func aMissingFolderIsSaid() throws {
    let found = try problems {
      try FileManager.default.removeItem(at: $0.root.appending(path: "Templates"))
    }
    #expect(found.contains { $0.id == "unreadable-file" && $0.place == Place("Templates") })
  }

  @Test func assetsAreNamedByTheirBytes() throws {
    let tiny = try TinySite()
    defer { tiny.remove() }
    try tiny.write("Templates/assets/map.js", "1\n")
    try tiny.write("Templates/404.mustache", "{{root}}{{assets.style}} {{root}}{{assets.map}}")
    let site = try tiny.render()
    #expect(site.text("404.html") == "/assets/style.9ceaebbd44.css /assets/map.4355a46b19.js")
    #expect(
      site.text("assets/style.9ceaebbd44.css")
        == """
        :root{--accent:#0b5d4b}
        @media screen and (prefers-color-scheme:dark){:root{--accent:#8db5ac}}
        body { margin: 0 }

        """)
  }

  @Test func aPaleThemeColourIsDarkenedUntilTextInItReadsWell() throws {
    let tiny = try TinySite()
    defer { tiny.remove() }
    try tiny.replace(
      "redirects:", with: "theme: {colour: \"#ffdd00\"}\nredirects:", in: "Content/site.yml")
    let site = try tiny.render()
    let style = site.artifacts.sorted.map(\.path).first { $0.hasPrefix("assets/style.") } ?? ""
    #expect(site.text(style).hasPrefix(":root{--accent:#857300}\n"))
    #expect(site.text(style).contains("(prefers-color-scheme:dark){:root{--accent:#ffdd00}}"))
  }
}
