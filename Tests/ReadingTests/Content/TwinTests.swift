import Diagnostics
import TestSupport
import Testing

/// English pages beside those in Thai.
@Suite struct TwinTests {
  private static let twin = """
    ---
    title: News
    ---

    We cleaned a canal.

    """

  @Test func aTwinOfAnEntryAPageOrASubPageIsRead() throws {
    #expect(
      try said([
        "2567/o05-news.en.md": Self.twin, "2567/o02-executives/index.en.md": Self.twin,
        "2567/o02-executives/order.md": soundPage, "2567/o02-executives/order.en.md": Self.twin,
        "pages/complaints.en.md": Self.twin.replacing("title: News", with: "title: Complaints"),
      ]) == "")
  }

  @Test func aTwinNeedsItsPage() throws {
    #expect(
      try said(["2567/o01-news.en.md": Self.twin, "pages/about.en.md": Self.twin]) == """
        Content/pages/about.en.md:1:1: warning: หน้าภาษาอังกฤษนี้ไม่มีหน้าภาษาไทย จึงไม่เผยแพร่ [twin-without-page]
            1 | ---
              | ^
            แก้ไข: เพิ่มหน้าภาษาไทย Content/pages/about.md หรือแก้ชื่อไฟล์ให้ตรงกับหน้าภาษาไทย

        """)
    #expect(
      try said(["2567/o09.en.md": Self.twin], .english) == """
        Content/2567/o09.en.md:1:1: warning: this English page has no Thai page, so it is not published [twin-without-page]
            1 | ---
              | ^
            fix: add the Thai page Content/2567/o09.md, or give this file the name of the Thai page

        """)
  }

  @Test func aPageHasOneTwin() throws {
    #expect(
      try said(
        ["2567/o02-executives.en.md": Self.twin, "2567/o02-executives/index.en.md": Self.twin],
        .english) == """
          Content/2567/o02-executives/index.en.md:1:1: error: this file and Content/2567/o02-executives.en.md would both be published at /en/2567/o02/ [two-sources-one-address]
              1 | ---
                | ^
              fix: put the content into one file, or correct the number in one of the names; move what is of another year to that year's folder

          """)
  }

  @Test func itsHeadHasATitleAndProvesNothing() throws {
    #expect(
      try said(
        ["2567/o05-news.en.md": "---\nevidence: {news: site:contact}\n---\nNews\n"], .english)
          == """
          Content/2567/o05-news.en.md:1:1: error: title: is required but missing [missing-key]
              1 | ---
                | ^
              fix: add a line title: …
          Content/2567/o05-news.en.md:2:1: error: unknown key ‘evidence’ [unknown-key]
              2 | evidence: {news: site:contact}
                | ^
              fix: use one of the accepted keys: title, updated, responsible

          """)
  }

  @Test(arguments: [
    "31 March 2024", "31 Mar 2024", "31 MAR. 2024", "March 31, 2024", "3 Sept 2023", "2024-03-31",
    "31 มี.ค. 2567", "31 March 2567",
  ])
  func itsDateMayBeEnglish(_ date: String) throws {
    let head = "title: News\nupdated: \(date)"
    #expect(
      try said(["2567/o05-news.en.md": Self.twin.replacing("title: News", with: head)]) == "")
  }

  @Test func aDateThatIsNoneIsAnsweredInEnglish() throws {
    func updated(_ date: String, _ language: Language = .english) throws -> String {
      let head = "title: News\nupdated: \(date)"
      return try said(
        ["2567/o05-news.en.md": Self.twin.replacing("title: News", with: head)], language)
    }
    #expect(
      try updated("31 Marhc 2024") == """
        Content/2567/o05-news.en.md:3:10: error: ‘31 Marhc 2024’ is not a date [unreadable-date]
            3 | updated: 31 Marhc 2024
              |          ^
            fix: if you mean 2024-03-31, write 31 March 2024

        """)
    #expect(
      try updated("end of March", .thai) == """
        Content/2567/o05-news.en.md:3:10: error: อ่านวันที่ ‘end of March’ ไม่ได้ [unreadable-date]
            3 | updated: end of March
              |          ^
            แก้ไข: เขียนวันที่แบบ 31 March 2024 หรือ 2024-03-31

        """)
    #expect(try updated("3/4/2024").contains("if you mean 2024-04-03, write 3 April 2024"))
    #expect(try updated("31 March 24").contains("if you mean 2024-03-31, write 31 March 2024"))
    #expect(try updated("30 February 2024").contains("[date-does-not-exist]"))
  }

  @Test func blocksAreThoseOfThePage() throws {
    func of(_ block: String) throws -> String {
      try said(["2567/o02-executives/index.en.md": "\(Self.twin)\n\(block)\n"], .english)
    }
    #expect(try of("```people\n```") == "")
    #expect(
      try of("```people {#mayors}\n```") == """
        Content/2567/o02-executives/index.en.md:7:1: error: the Thai page has no block people with the id {#mayors} [twin-without-block]
            7 | ```people {#mayors}
              | ^
            fix: write the id of a block of the Thai page: {#people}

        """)
    #expect(
      try of("```files\n```") == """
        Content/2567/o02-executives/index.en.md:7:1: error: the Thai page has no block files with the id {#files} [twin-without-block]
            7 | ```files
              | ^
            fix: add a block files {#files} to the Thai page, or delete this one

        """)
    #expect(
      try of("```people\n- {name: Mr. A}\n```") == """
        Content/2567/o02-executives/index.en.md:7:1: error: the block people of an English page has data, which belong to the Thai page alone [data-in-twin]
            7 | ```people
              | ^
            fix: move the data to a block of the Thai page, and leave the lines that open and close the block, with the same {#id}

        """)
  }

  @Test func noLinkLeadsToATwin() throws {
    let link = Self.twin + "\n[English](o05-news.en.md) [Thai](o05-news.md)\n"
    let said = try said(["2567/o05-news.en.md": link], .english)
    #expect(said.hasPrefix("Content/2567/o05-news.en.md:7:"))
    #expect(said.contains("error"))
  }
}
