import TestSupport
import Testing

/// What of a site can be searched, as the search page's data have it.
@Suite struct SearchFileTests {
  @Test func aSiteThatIsNotSearchedHasNeitherPageNorField() throws {
    let tiny = try TinySite.make()
    let field = #"<form role="search""#
    #expect(try tiny.render().text("index.html").contains(field))
    let settings = "municipality:\n"
    try tiny.replace(settings, with: "search: false\n\(settings)", in: "Content/site.yml")
    let site = try tiny.render()
    #expect(site.artifacts.sorted.allSatisfy { !$0.path.hasPrefix("search/") })
    #expect(!site.text("index.html").contains(field))
  }

  @Test func itemsWithoutAnEntryAreFoundByWhatIsAsked() throws {
    let text = try TinySite.make().render().text("search/t0.js")
    #expect(text.contains(##"["2567/o02/","##))
    #expect(text.contains(##""#oit-element-"##))
  }

  @Test func aPageIsFoundByTheUnitThatAnswersForIt() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      "---\ntitle: \"12\"\nresponsible: 34/56\n---\n78\n", to: "Content/pages/fire.md")
    #expect(
      try tiny.render().text("search/t0.js").contains(
        #"["fire/","12",0,0,"","","78","","","34/56"]"#))
  }

  @Test func theDataAreTheSameEachTimeTheyAreMade() throws {
    let tiny = try TinySite.make()
    #expect(try tiny.render().text("search/t0.js") == tiny.render().text("search/t0.js"))
    #expect(try tiny.render().text("search/index.js").contains("owners:{0:[2567,"))
  }
}
