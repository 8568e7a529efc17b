import Diagnostics
import TestSupport
import Testing

@Suite struct TemplateFolderTests {
  private func problems(_ change: (TemporarySite) throws -> Void) throws -> [Diagnostic] {
    let tiny = try TinySite.make()
    try change(tiny)
    do {
      return try tiny.render().problems
    } catch let error as RenderedSite.Unreadable {
      return error.problems
    }
  }

  @Test func aNameThatNoPageOffersIsSaidWhereItStands() throws {
    let found = try problems {
      try $0.write("<p>\n  {{titel}}</p>\n", to: "Templates/404.mustache")
    }
    #expect(found.map(\.id) == ["template-unknown-name"])
    #expect(found.first?.place == Place("Templates/404.mustache", line: 2, column: 3))
  }

  @Test func aFlawInTheFrameIsSaidOnce() throws {
    let found = try problems { try $0.write("{{nobody}}\n", to: "Templates/footer.mustache") }
    #expect(found.map(\.id) == ["template-unknown-name"])
  }

  @Test func refusesASymbolicLink() throws {
    let found = try problems {
      try $0.link("Templates/assets/logo.svg", to: "/etc/hostname")
    }
    #expect(found.map(\.id) == ["symbolic-link"])
    #expect(found.first?.place == Place("Templates/assets/logo.svg"))
  }

  /// A template, an asset, and what is neither: nothing is said to be missing as well.
  @Test(arguments: ["page.mustache", "footer.mustache", "assets/style.css", "assets/x", "notes"])
  func anOddThingIsOneError(_ name: String) throws {
    for (make, id) in [("mkfifo", "not-a-file"), ("ln -s /etc/hostname", "symbolic-link")] {
      let found = try problems {
        try $0.run("rm -f Templates/\(name); \(make) Templates/\(name)")
      }
      #expect(found.map(\.id) == [id])
      #expect(found.first?.place == Place("Templates/\(name)"))
    }
  }

  @Test func aTemplateInUTF16WithoutByteOrderMarkIsRefused() throws {
    let found = try problems {
      try $0.write([0x00, 0x3C, 0x00, 0x70, 0x00, 0x3E], to: "Templates/footer.mustache")
    }
    #expect(found.map(\.id) == ["template-null-byte"])
    #expect(found.first?.place == Place("Templates/footer.mustache"))
  }

  /// What the folder lacks is that which comes with the tool.
  @Test(arguments: ["-r Templates", "-r Templates/assets", "Templates/blocks/people.mustache"])
  func whatIsMissingIsBuiltIn(_ missing: String) throws {
    let site = try TemporarySite(.nothing, TinySite.files)
    try site.addTemplates()
    let whole = try site.render()
    try site.run("rm \(missing)")
    let rendered = try site.render()
    #expect(rendered.problems.map(\.message) == whole.problems.map(\.message))
    #expect(rendered.artifacts.sorted.map(\.path) == whole.artifacts.sorted.map(\.path))
    for file in whole.artifacts.sorted where !whole.text(file.path).isEmpty {
      #expect(rendered.text(file.path) == whole.text(file.path), "\(file.path)")
    }
  }

  @Test func aFileOfTheFolderTakesThePlaceOfTheBuiltInOne() throws {
    let site = try TemporarySite(.nothing, TinySite.files)
    try site.write(
      "<p>{{root}}{{assets.copy}} {{root}}{{assets.home}}", to: "Templates/404.mustache")
    try site.write("1\n", to: "Templates/assets/copy.js")
    let rendered = try site.render()
    #expect(rendered.text("404.html").hasPrefix("<p>/assets/copy.4355a46b19.js /assets/home."))
    #expect(rendered.pages.contains("index.html"))
  }

  @Test func aFileInThePlaceOfTheFolderIsSaid() throws {
    let found = try problems { try $0.run("rm -r Templates; touch Templates") }
    #expect(found.map(\.id) == ["unreadable-file"])
    #expect(found.first?.place == Place("Templates"))
  }

  @Test func assetsAreNamedByTheirBytes() throws {
    let tiny = try TinySite.make()
    try tiny.write("1\n", to: "Templates/assets/map.js")
    try tiny.write("{{root}}{{assets.style}} {{root}}{{assets.map}}", to: "Templates/404.mustache")
    let site = try tiny.render()
    #expect(site.text("404.html") == "/assets/style.495d1656a3.css /assets/map.4355a46b19.js")
    #expect(
      site.text("assets/style.495d1656a3.css")
        == ":root{--accent:#0b5d4b}@media screen and (prefers-color-scheme:dark){:root{--accent:#8db5ac}}"
        + "body{margin:0}")
  }
}
