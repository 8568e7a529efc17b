import TestSupport
import Testing

@Suite struct GoldenPageTests {
  @Test(arguments: [
    ("home", "index.html"), ("year", "2567/index.html"), ("item", "2567/o01/index.html"),
    ("item-without-entry", "2567/o02/index.html"), ("item-with-sub-pages", "2567/o03/index.html"),
    ("sub-page", "2567/o03/2567-02-01-b/index.html"), ("index", "2567/coverage/index.html"),
    ("index-of-a-status", "2567/coverage/complete/index.html"), ("survey", "eit/index.html"),
    ("elements", "2567/coverage/elements/index.html"), ("gaps", "2567/coverage/gaps/index.html"),
    ("sources", "2567/coverage/sources/index.html"),
    ("itas", "2567/itas/index.html"), ("list", "2567/information/index.html"),
    ("page", "complaints/index.html"), ("redirect", "old/index.html"), ("not-found", "404.html"),
    ("search", "search/index.html"), ("data", "data/index.html"),
  ])
  func aPageIsTheTextOnRecord(_ name: String, _ path: String) throws {
    let tiny = try TinySite.make()
    let text = try tiny.render().text(path)
    #expect(try text == recorded("Tests/PagesTests/Golden/\(name).html", as: text))
  }

  @Test func makingAPageTwiceGivesTheSameBytes() throws {
    let tiny = try TinySite.make()
    let (one, other) = try (tiny.render(), tiny.render())
    #expect(one.pages == other.pages)
    for path in one.pages { #expect(one.text(path) == other.text(path), "\(path)") }
  }
}
