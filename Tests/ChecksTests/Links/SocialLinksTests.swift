import TestSupport
import Testing

@Suite struct SocialLinksTests {
  @Test func findsAPostAsEvidenceAndAsADocument() throws {
    var files = news(
      "updated: 2567-03-31\nevidence: {news: 'https://www.facebook.com/tuayang/posts/1'}\n")
    files["Content/2567/o01-structure.md"] =
      SoundSite.structure + "\n[แผนงานปี 2567](https://fb.me/x)\n"
    try expectOnRecord("social-links", files)
  }

  @Test func takesTheAccountItself() throws {
    try expectNothing(
      news(
        saying: """
          [Facebook ของเทศบาล](https://www.facebook.com/tuayang)
          """))
  }
}
