import TestSupport
import Testing

/// A whole folder of entries under the wrong year.
@Suite struct YearFolderTests {
  private static let entries = SoundSite.files.filter { $0.key.hasPrefix("Content/2567/") }

  private func said(_ name: String) throws -> String {
    var files = Self.entries
    files["Content/2567/o05-news.md"] =
      "---\nupdated: x\n---\n[ก](site:eit) [ข](nothing.pdf)\n"
    let site = try TemporarySite(
      Dictionary(
        uniqueKeysWithValues: files.map {
          ($0.key.replacing("/2567/", with: "/\(name)/"), $0.value)
        }),
      without: Array(Self.entries.keys))
    return site.text(of: try site.read().problems, .english)
  }

  @Test(arguments: ["2576", "2566", "2667"])
  func isOneMessageThatNamesTheYearMeant(_ name: String) throws {
    #expect(
      try said(name) == """
        Content/\(name):1:1: error: there is no edition of \(name) [year-without-edition]
            fix: if it is that of 2567, which has no folder, rename it to 2567

        """)
  }

  @Test func ofTheCommonEraIsOneMessageToo() throws {
    #expect(
      try said("2024") == """
        Content/2024:1:1: error: there is no edition of 2024 [year-without-edition]
            fix: rename the folder to the Buddhist year, 2567

        """)
  }

  /// Nobody can know which one is meant, and so it is said that the edition has no entry.
  @Test func thatIsLikeNoneSaysWhichThereAre() throws {
    let said = try said("2491")
    #expect(
      said.contains("fix: rename the folder to a year that has an edition (2567), or add Content/"))
    #expect(said.contains("[unstarted-edition]"))
  }
}
