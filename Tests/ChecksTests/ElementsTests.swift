import TestSupport
import Testing

@Suite struct ElementsTests {
  @Test func tellsTheOfficerOfAnElementThatIsNotShown() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "⟦head⟧---\nupdated: 2567-03-31\n---\nลอกคลอง\n"
    ])
    let problem = try #require(try site.read().problems.first)
    #expect(problem.id == "missing-element")
    #expect(problem.place == site["head"])
  }

  @Test func tellsTheOfficerOfAnElementWithoutAnEntryWhereTheEditionAsksForIt() throws {
    let edition = SoundSite.edition.replacing("- {id: news", with: "- ⟦asked⟧{id: news")
    let site = try TemporarySite(
      ["Content/editions/2567.yml": edition], without: ["Content/2567/o05-news.md"])
    let problem = try #require(try site.read(today: "2567-09-30").problems.first)
    #expect(problem.id == "missing-element")
    #expect(problem.place == site["asked"])
  }
}
