import Disclosure
import TestSupport
import Testing

/// `home:` of site.yml.
@Suite struct HomeTilesTests {
  @Test func namesTopicsPagesAndAddressesInTheirOrder() throws {
    let lines = """
      home:
        - {topic: executives, title: ใครดูแล}
        - page: complaints
        - {url: "https://ask.example/tuayang", title: กระดานถามตอบ}

      """
    let site = try TemporarySite(["Content/site.yml": SoundSite.settings + lines])
    let (read, _, problems) = try site.read()
    #expect(problems.isEmpty)
    let tiles = try #require(read?.tiles)
    #expect(tiles.map(\.title) == ["ใครดูแล", nil, "กระดานถามตอบ"])
    guard case .topic("executives") = tiles[0].goal,
      case .target(.page("/complaints/", nil)) = tiles[1].goal,
      case .target(.outside("https://ask.example/tuayang")) = tiles[2].goal
    else {
      Issue.record("\(tiles)")
      return
    }
  }

  @Test(arguments: ["", "home:\n", "home: []\n"])
  func areLeftToTheToolWhereNothingIsWritten(_ lines: String) throws {
    let site = try TemporarySite(["Content/site.yml": SoundSite.settings + lines])
    let (read, _, problems) = try site.read()
    #expect(problems.isEmpty)
    #expect(read?.tiles == nil)
  }

  @Test func aTopicIsOneOfTheEditions() throws {
    #expect(
      try said(settings: "home: [{topic: executive}]") == """
        Content/site.yml:9:16: error: แบบวัดทุกปีไม่มี topic: ‘executive’ [unknown-topic]
            9 | home: [{topic: executive}]
              |                ^
            แก้ไข: แก้เป็น topic: executives

        """)
    #expect(
      try said(settings: "home: [{topic: weather}]", .english) == """
        Content/site.yml:9:16: error: no edition has the topic ‘weather’ [unknown-topic]
            9 | home: [{topic: weather}]
              |                ^
            fix: use a topic: of Content/editions, or delete the tile

        """)
  }

  @Test func aPageIsThere() throws {
    #expect(
      try said(settings: "home: [{page: complaint}]") == """
        Content/site.yml:9:15: error: ไม่มีหน้า ‘complaint’ ใน Content/pages [tile-to-nowhere]
            9 | home: [{page: complaint}]
              |               ^
            แก้ไข: แก้เป็น page: complaints

        """)
    #expect(
      try said(settings: "home: [{page: map}]", .english) == """
        Content/site.yml:9:15: error: there is no page ‘map’ in Content/pages [tile-to-nowhere]
            9 | home: [{page: map}]
              |               ^
            fix: create Content/pages/map.md, or delete the tile

        """)
  }

  @Test func anAddressIsSafeAndHasATitle() throws {
    #expect(
      try said(settings: "home: [{url: http://ask.example}]") == """
        Content/site.yml:9:14: error: url: ‘http://ask.example’ ต้องเป็นที่อยู่ https:// [not-https]
            9 | home: [{url: http://ask.example}]
              |              ^
            แก้ไข: เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://

        """)
    #expect(
      try said(settings: "home: [{url: \"https://ask.example\"}]", .english) == """
        Content/site.yml:9:8: error: title: is required but missing [missing-key]
            9 | home: [{url: "https://ask.example"}]
              |        ^
            fix: add a line title: …

        """)
  }

  @Test func aTileLeadsToOneThing() throws {
    #expect(
      try said(settings: "home: [{title: ก}]") == """
        Content/site.yml:9:8: error: แต่ละช่องต้องมี topic: page: หรือ url: เพียงอย่างเดียว [tile-of-one-goal]
            9 | home: [{title: ก}]
              |        ^
            แก้ไข: เพิ่ม topic: เช่น topic: executives

        """)
    #expect(
      try said(settings: "home: [{topic: executives, page: complaints}]", .english) == """
        Content/site.yml:9:8: error: a tile needs one of topic:, page: and url: [tile-of-one-goal]
            9 | home: [{topic: executives, page: complaints}]
              |        ^
            fix: make a tile for each of them

        """)
  }

  @Test func thereAreEightAtMost() throws {
    let nine = "home:\n" + String(repeating: "  - topic: news\n", count: 9)
    #expect(
      try said(settings: nine) == """
        Content/site.yml:18:5: error: home: มี 9 ช่อง แสดงได้ไม่เกิน 8 [too-many-tiles]
           18 |   - topic: news
              |     ^
            แก้ไข: ลบออก 1 ช่อง

        """)
    #expect(
      try said(settings: nine, .english) == """
        Content/site.yml:18:5: error: home: has 9 tiles, and at most 8 are shown [too-many-tiles]
           18 |   - topic: news
              |     ^
            fix: delete 1 of them

        """)
  }

  @Test func isAList() throws {
    #expect(
      try said(settings: "home: {topic: news}") == """
        Content/site.yml:9:7: error: home: ต้องเป็นรายการ [not-a-list]
            9 | home: {topic: news}
              |       ^
            แก้ไข: เขียนบรรทัดละหนึ่งช่อง เช่น - {topic: executives}

        """)
  }
}
