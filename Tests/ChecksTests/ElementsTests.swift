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

  @Test func anItemWithoutAnEntryIsOneWarningWhereTheEditionAsksForIt() throws {
    let folder = "Content/2567/o02-executives"
    let site = try TemporarySite(without: ["\(folder)/index.md", "\(folder)/mayor.jpg"])
    #expect(
      try site.printed() == """
        Content/editions/2567.yml:17:13: warning: ข้อ O2 ‘ข้อมูลผู้บริหาร’ ยังไม่มีหน้าข้อมูล [unstarted-item]
           17 |           - item: O2
              |             ^
            แก้ไข: สั่ง oit new O2 --year 2567 แล้วเติมข้อมูลในไฟล์ที่ได้

        """)
    #expect(
      try site.printed(.english) == """
        Content/editions/2567.yml:17:13: warning: O2 ‘ข้อมูลผู้บริหาร’ has no entry yet [unstarted-item]
           17 |           - item: O2
              |             ^
            fix: run oit new O2 --year 2567 and fill in the file that it writes

        """)
  }

  @Test func anItemIsNotToldBeforeItIsDue() throws {
    let edition = SoundSite.edition.replacing("in-fy", with: "first-half-fy")
    let site = try TemporarySite(
      ["Content/editions/2567.yml": edition], without: ["Content/2567/o05-news.md"])
    #expect(try site.printed() == "")
  }

  @Test func anEditionWithoutAnyEntryIsOneNote() throws {
    let site = try TemporarySite([
      "Content/editions/2568.yml": SoundSite.edition.replacing("2567", with: "2568")
    ])
    #expect(
      try site.printed(today: "2568-09-30") == """
        Content/editions/2568.yml:1:1: note: ปี 2568 ยังไม่มีหน้าข้อมูลของข้อใด [unstarted-edition]
            1 | edition: 2568
              | ^
            แก้ไข: เมื่อเริ่มจัดทำ ให้สั่ง oit new --all --year 2568

        """)
    #expect(
      try site.printed(.english, today: "2568-09-30") == """
        Content/editions/2568.yml:1:1: note: no item of 2568 has an entry yet [unstarted-edition]
            1 | edition: 2568
              | ^
            fix: when work on it begins, run oit new --all --year 2568

        """)
  }
}
