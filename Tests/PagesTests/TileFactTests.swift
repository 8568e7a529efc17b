import TestSupport
import Testing

/// What a tile of the home page says of the blocks of an entry.
@Suite struct TileFactTests {
  /// The fact of an entry of O2 with this body; nil where the tile says none.
  private func fact(_ body: String, digits: String = "arabic") throws -> String? {
    let site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "digits: \(digits)\n",
      "Content/2567/o02-executives/index.md":
        "---\nupdated: 2567-03-01\n---\n\n## ก {#head}\n\nข\n\n\(body)\n",
    ])
    try site.addTemplates()
    let text = try site.render().text("index.html").withoutJoiners
    return text.firstMatch(
      of: /<h3><a href=".\/2567\/o02\/">ใครดูแล<\/a><\/h3><p class="fact">([^<]*)<\/p>/
    ).map { String($0.1) }
  }

  private static func plan(_ budgets: String...) -> String {
    "```plan\ntitle: ก\nspan: 2567\nprojects:\n"
      + budgets.enumerated().map { "  - {project: ก\($0), budget: \"\($1)\", start: ต.ค. 2566}\n" }
      .joined()
      + "```"
  }

  @Test func countsProjectsAndTheirMoney() throws {
    #expect(try fact(Self.plan("2,100,000", "1,140,000")) == "2 โครงการ 3.24 ล้านบาท")
    #expect(try fact(Self.plan("1,000,000")) == "1 โครงการ 1 ล้านบาท")
    #expect(try fact(Self.plan("1,050,000")) == "1 โครงการ 1.05 ล้านบาท")
    #expect(try fact(Self.plan("2,500,000"), digits: "thai") == "๑ โครงการ ๒.๕ ล้านบาท")
    #expect(try fact(Self.plan("540,000.50")) == "1 โครงการ 540,001 บาท")
    #expect(try fact(Self.plan("0")) == "1 โครงการ 0 บาท")
  }

  /// A sum of which a part is not known is none.
  @Test func saysNoMoneyWhereSomeIsNotKnown() throws {
    #expect(try fact(Self.plan("2,100,000", "")) == "2 โครงการ")
  }

  @Test func countsAProjectOfSeveralYearsOnce() throws {
    let rows = """
      ```plan
      title: ก
      span: 2566–2567
      projects:
        - {project: ถนน, budget: 1000, start: 2566}
        - {project: ถนน, budget: 2000, start: 2567}
      ```
      """
    #expect(try fact(rows) == "1 โครงการ 3,000 บาท")
  }

  @Test(arguments: [
    (
      "```channels\n- {name: ก, kind: e-service, link: \"https://a.example\", how: ข}\n```",
      "1 บริการออนไลน์"
    ),
    (
      "```channels\n- {name: ก, kind: fraud, how: ข, phone: '1567'}\n- {name: ค, kind: other, how: ข}\n```",
      "2 ช่องทาง"
    ),
    ("```declaration\ntitle: ก\ntext: ข\ndate: 4 ม.ค. 2567\n```", "ประกาศ ณ วันที่ 4 มกราคม 2567"),
    ("```declaration\ntitle: ก\ntext: ข\n```", nil),
    ("```manual\njob: ก\n```\n\n```manual\njob: ข\n```", "2 เรื่อง"),
    (
      "```statistics\nrows:\n  - {period: ต.ค. 2566, total: 2}\n  - {period: พ.ย. 2566, total: 1}\n```",
      "3 เรื่อง"
    ),
    ("```statistics\nrows:\n  - {period: ต.ค. 2566, total: 0}\n```", "ไม่มีเรื่องร้องเรียน"),
    ("```statistics\nrows:\n  - {period: ต.ค. 2566, total: 2}\n  - {period: พ.ย. 2566}\n```", nil),
    (
      "```table\ntitle: ก\nperiod: ต.ค. 2566\ncolumns: [ข]\nrows: [{ข: ค}, {ข: ง}]\n```", "2 รายการ"
    ),
    ("```people\n- {position: นายกเทศมนตรี, vacant: true}\n```", "นายกเทศมนตรี"),
    ("```people\n- {name: ก, position: ปลัดเทศบาล}\n```", nil), ("", nil),
  ])
  func saysWhatTheBlocksHoldAndNothingElse(_ body: String, _ words: String?) throws {
    #expect(try fact(body) == words)
  }

  /// Reports name the entry that they answer: a reader goes there by its name.
  @Test func anItemThatABlockNamesIsALink() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": SoundSite.news + """

        ```progress
        of: O2
        rows: [{project: ก, status: done}]
        ```

        """
    ])
    try site.addTemplates()
    #expect(
      try site.render().text("2567/o05/index.html").contains(
        "<dt>รายงานตามแผนในข้อ</dt><dd><a href=\"../o02/\">O2</a></dd>"))
    #expect(
      try site.render(isOffline: true).text("2567/o05/index.html").contains(
        "<dd><a href=\"../o02/index.html\">O2</a></dd>"))
  }
}
