import TestSupport
import Testing

/// What the checks ask of English twins.
@Suite struct TwinTests {
  private func printed(_ text: String) throws -> String {
    try TemporarySite([
      "Content/2567/o05-news.en.md":
        "---\ntitle: News\nupdated: 2567-03-31\n---\n## Canal {#canal}\n\n\(text)\n"
    ]).printed(.english)
  }

  @Test func itsLinksLeadToPlacesThatExist() throws {
    #expect(try printed("[its own](#canal) [the Thai one](item:O5#news)") == "")
    #expect(
      try printed("[its own](#canals)") == """
        Content/2567/o05-news.en.md:7:11: error: the page /en/2567/o05/ has no #canals [missing-anchor]
            7 | [its own](#canals)
              |           ^
            fix: write #canal

        """)
  }

  @Test func noCitizenIsNumberedInIt() throws {
    #expect(try printed("Number 1-1017-00230-70-8").contains("[citizen-number]"))
  }
}
