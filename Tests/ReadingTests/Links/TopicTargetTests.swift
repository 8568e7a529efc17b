import TestSupport
import Testing

@Suite struct TopicTargetTests {
  @Test func leadsToTheItemWhateverItsNumberIs() throws {
    let text = """
      [ก](topic:structure#chart) [ข](topic:2567/executives)

      ```measures
      - {item: topic:structure, status: done, result: เผยแพร่แล้ว}
      ```
      """
    #expect(
      try said(head: "updated: 31 มี.ค. 2567\nevidence: {news: topic:structure}", body: text) == "")
    #expect(try said(["pages/about.md": soundPage + "\n[ข่าว](topic:news)\n"]) == "")
  }

  /// Of the newest year with entries, where a page belongs to none.
  @Test func withoutAYearLeadsToTheNewestThatHasEntries() throws {
    let site = try TemporarySite([
      "Content/editions/2568.yml": SoundSite.edition.replacing("2567", with: "2568"),
      "Content/pages/about.md": soundPage + "\n[ข่าว](topic:news)\n",
    ])
    let page = try #require(try site.read().site?.page(at: "/about/"))
    guard case .html(let html) = page.body.pieces[0] else { return }
    #expect(String(decoding: html, as: UTF8.self).contains("href=\"../2567/o05/\""))
  }

  @Test func offersTheNearestTopicForOneThatNobodyAsks() throws {
    let body = "[ก](topic:structur)"
    #expect(
      try said(head: "updated: 31 มี.ค. 2567", body: body) == """
        Content/2567/o05-news.md:4:5: error: แบบวัดไม่มีเรื่อง ‘topic:structur’ [unknown-topic]
            4 | [ก](topic:structur)
              |     ^
            แก้ไข: แก้เป็น topic:structure

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 2567", body: body, .english) == """
        Content/2567/o05-news.md:4:5: error: no edition has the topic ‘topic:structur’ [unknown-topic]
            4 | [ก](topic:structur)
              |     ^
            fix: write topic:structure

        """)
  }

  @Test func namesTheYearsThatHaveATopicThatThisYearLacks() throws {
    let files = [
      "editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566")
        .replacing("topic: news", with: "topic: laws"),
      "2567/o05-news.md": SoundSite.news + "\n[กฎหมาย](topic:laws) [กฎหมาย](topic:2566/laws)\n",
    ]
    #expect(
      try said(files) == """
        Content/2567/o05-news.md:9:10: error: แบบวัดปี 2567 ไม่มีเรื่อง ‘laws’ ซึ่งมีในปี 2566 [topic-not-asked]
            9 | [กฎหมาย](topic:laws) [กฎหมาย](topic:2566/laws)
              |          ^
            แก้ไข: ระบุปีด้วย เช่น topic:2566/laws

        """)
    #expect(
      try said(files, .english) == """
        Content/2567/o05-news.md:9:10: error: the edition of 2567 has no topic ‘laws’, which that of 2566 has [topic-not-asked]
            9 | [กฎหมาย](topic:laws) [กฎหมาย](topic:2566/laws)
              |          ^
            fix: name the year, as in topic:2566/laws

        """)
  }
}
