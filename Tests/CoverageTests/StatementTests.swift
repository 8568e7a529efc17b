import Testing

@Suite struct StatementTests {
  static let section = "## ผัง {#chart}\n\nสำนักปลัด\n"
  static let subPage = "---\ntitle: ย่อย\n---\n"

  /// Reading has told what is wrong with it.
  @Test func evidenceThatCannotBeReadIsNotToldAgain() throws {
    let site = try AskedSite(
      head: "evidence: {chart: '#staff'}\n", body: "```people {#staff}\n- [\n```\n")
    #expect(site.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    #expect(site.printed.matches(of: /\[[a-z-]+\]\n/).map { $0.output } == ["[broken-yaml]\n"])
  }

  @Test func showsAnElementByAHeadingWithItsID() throws {
    let site = try AskedSite(body: Self.section)
    #expect(site.lines == ["chart shown | statement | section /2567/o01/#chart"])
    #expect(site.printed == "")
  }

  @Test func showsAnElementByABlockWithItsID() throws {
    let block = "```people {#chart}\n- {position: ก, name: ข, photo: a.png, phone: '1567'}\n```\n"
    let site = try AskedSite(body: block, files: ["Content/2567/o01-structure/a.png": "photo"])
    #expect(site.lines == ["chart shown | statement | block /2567/o01/#chart"])
    #expect(site.printed == "")
  }

  @Test(arguments: ["> ", "- "])
  func showsAnElementByAHeadingInAQuoteOrList(_ mark: String) throws {
    let next = mark == "> " ? "> " : "  "
    let site = try AskedSite(body: "\(mark)## ผัง {#chart}\n\(next)\n\(next)สำนักปลัด\n")
    #expect(site.lines == ["chart shown | statement | section /2567/o01/#chart"])
  }

  @Test func showsAnElementBySubPages() throws {
    let site = try AskedSite(
      body: Self.section,
      files: [
        "Content/2567/o01-structure/2567-01-02-a.md": Self.subPage + Self.section,
        "Content/2567/o01-structure/2567-02-03-b.md": Self.subPage + Self.section,
      ])
    #expect(
      site.lines == [
        "chart shown | statement | section /2567/o01/#chart, "
          + "section /2567/o01/2567-02-03-b/#chart, section /2567/o01/2567-01-02-a/#chart"
      ])
  }

  @Test func doesNotTakeADerivedIDOrAnAliasForAStatement() throws {
    let site = try AskedSite(body: "## chart\n\nก\n")
    #expect(site.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    let alias = try AskedSite(head: "aliases: {chart: ผัง}\n", body: "## ผัง\n\nก\n")
    #expect(alias.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
  }

  @Test(arguments: [
    ("'#ผัง'", "section /2567/o01/#ผัง"),
    ("'#old'", "section /2567/o01/#old"),
    ("plan.pdf", "file /2567/o01/plan.pdf"),
    ("plan.pdf#page=12", "file /2567/o01/plan.pdf#page=12"),
    ("sub.md", "page /2567/o01/sub/"),
    ("sub.md#ย่อย", "section /2567/o01/sub/#ย่อย"),
    ("page:complaints", "page /complaints/"),
    ("../../pages/complaints.md", "page /complaints/"),
    ("site:home", "page /"),
    ("site:contact", "section /#oit-contact"),
    ("https://www.example.org/a", "link https://www.example.org/a"),
    (
      "[plan.pdf, 'https://a.example', plan.pdf]", "file /2567/o01/plan.pdf, link https://a.example"
    ),
  ])
  func showsAnElementByEachFormOfTarget(_ target: String, _ evidence: String) throws {
    let site = try AskedSite(
      head: "aliases: {old: ผัง}\nevidence: {chart: \(target)}\n", body: "## ผัง\n\nก\n",
      files: [
        "Content/2567/o01-structure/plan.pdf": "paper",
        "Content/2567/o01-structure/sub.md": Self.subPage + "## ย่อย\n\nก\n",
      ])
    #expect(site.lines == ["chart shown | statement | \(evidence)"])
    #expect(site.printed == "")
  }

  @Test func namesHeadingsBeforeTargetsAndEachAddressOnce() throws {
    let site = try AskedSite(
      head: "evidence: {chart: [plan.pdf, '#chart']}\n", body: Self.section,
      files: ["Content/2567/o01-structure/plan.pdf": "paper"])
    #expect(
      site.lines == [
        "chart shown | statement | section /2567/o01/#chart, file /2567/o01/plan.pdf"
      ])
  }

  @Test func doesNotCountASectionThatHoldsNothing() throws {
    let site = try AskedSite(body: "## ผัง {#chart}\n\n### ย่อย\n\n## อื่น\n\nก\n")
    #expect(site.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: หัวข้อ {#chart} ไม่มีเนื้อหา จึงไม่นับเป็นหลักฐาน [empty-section]
            4 | ## ผัง {#chart}
              | ^
            แก้ไข: เพิ่มเนื้อหาใต้หัวข้อนี้

        """)
    #expect(
      site.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:1: warning: the section {#chart} is empty, so it does not count as evidence [empty-section]
            4 | ## ผัง {#chart}
              | ^
            fix: add content under the heading

        """)
  }

  @Test func doesNotCountTargetsThatHoldNothing() throws {
    let site = try AskedSite(
      head: """
        evidence:
          chart:
            - index.md
            - sub.md
            - sub.md#x
            - item:2566/O1

        """, body: "ก\n",
      files: ["Content/2567/o01-structure/sub.md": Self.subPage + "## x\n"])
    #expect(
      site.lines == [
        "chart shown | statement | page /2566/o01/ | หลักฐานอยู่ในหน้าของปี 2566"
      ])
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:4:7: warning: ‘index.md’ ไม่นับเป็นหลักฐานของ ‘chart’ เพราะหน้าของข้อนี้เองไม่เป็นหลักฐาน ต้องระบุ #รหัส [evidence-does-not-count]
            4 |     - index.md
              |       ^
            แก้ไข: ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น
        Content/2567/o01-structure/index.md:5:7: warning: ‘sub.md’ ไม่นับเป็นหลักฐานของ ‘chart’ เพราะหน้านั้นไม่มีเนื้อหา [evidence-does-not-count]
            5 |     - sub.md
              |       ^
            แก้ไข: ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น
        Content/2567/o01-structure/index.md:6:7: warning: ‘sub.md#x’ ไม่นับเป็นหลักฐานของ ‘chart’ เพราะหัวข้อนั้นไม่มีเนื้อหา [evidence-does-not-count]
            6 |     - sub.md#x
              |       ^
            แก้ไข: ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น

        """)
    #expect(
      site.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:7: warning: ‘index.md’ does not count as evidence of ‘chart’: the entry's own page needs an #id to be evidence [evidence-does-not-count]
            4 |     - index.md
              |       ^
            fix: name another place, or add content there
        Content/2567/o01-structure/index.md:5:7: warning: ‘sub.md’ does not count as evidence of ‘chart’: that page is empty [evidence-does-not-count]
            5 |     - sub.md
              |       ^
            fix: name another place, or add content there
        Content/2567/o01-structure/index.md:6:7: warning: ‘sub.md#x’ does not count as evidence of ‘chart’: that section is empty [evidence-does-not-count]
            6 |     - sub.md#x
              |       ^
            fix: name another place, or add content there

        """)
  }

  @Test func refusesAsEvidenceWhatIsALinkOnly() throws {
    let site = try AskedSite(
      head: "evidence:\n  chart: [http://a.example, mailto:a@b.example, tel:123, '']\n  empty:\n",
      body: "ก\n")
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:3:3: error: ‘chart’ ว่างเปล่า [empty-value]
            3 |   chart: [http://a.example, mailto:a@b.example, tel:123, '']
              |   ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้
        Content/2567/o01-structure/index.md:3:11: error: ‘http://a.example’ ใช้เป็นหลักฐานไม่ได้ [no-evidence]
            3 |   chart: [http://a.example, mailto:a@b.example, tel:123, '']
              |           ^
            แก้ไข: ระบุไฟล์ หัวข้อ หน้าของเว็บไซต์นี้ หรือที่อยู่ https://
        Content/2567/o01-structure/index.md:3:29: error: ‘mailto:a@b.example’ ใช้เป็นหลักฐานไม่ได้ [no-evidence]
            3 |   chart: [http://a.example, mailto:a@b.example, tel:123, '']
              |                             ^
            แก้ไข: ระบุไฟล์ หัวข้อ หน้าของเว็บไซต์นี้ หรือที่อยู่ https://
        Content/2567/o01-structure/index.md:3:49: error: ‘tel:123’ ใช้เป็นหลักฐานไม่ได้ [no-evidence]
            3 |   chart: [http://a.example, mailto:a@b.example, tel:123, '']
              |                                                 ^
            แก้ไข: ระบุไฟล์ หัวข้อ หน้าของเว็บไซต์นี้ หรือที่อยู่ https://
        Content/2567/o01-structure/index.md:4:3: error: ‘empty’ ว่างเปล่า [empty-value]
            4 |   empty:
              |   ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้
        Content/2567/o01-structure/index.md:4:3: error: ข้อ O1 ไม่มีองค์ประกอบ ‘empty’ [unknown-element]
            4 |   empty:
              |   ^
            แก้ไข: องค์ประกอบของข้อนี้คือ chart

        """)
  }

  @Test func refusesAnElementThatTheItemDoesNotHave() throws {
    let site = try AskedSite(
      head: "evidence: {chrat: site:home}\nnot-applicable: {photo: ไม่มี}\n", body: Self.section)
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:2:12: error: ข้อ O1 ไม่มีองค์ประกอบ ‘chrat’ [unknown-element]
            2 | evidence: {chrat: site:home}
              |            ^
            แก้ไข: แก้เป็น chart
        Content/2567/o01-structure/index.md:3:18: error: ข้อ O1 ไม่มีองค์ประกอบ ‘photo’ [unknown-element]
            3 | not-applicable: {photo: ไม่มี}
              |                  ^
            แก้ไข: องค์ประกอบของข้อนี้คือ chart

        """)
  }

  @Test(arguments: [
    ("standing", true), ("covers-fy", true), ("in-force-fy", true), ("in-fy", false),
    ("first-half-fy", false), ("previous-fy", false), ("previous-ita", false),
  ])
  func countsEvidenceOfAnotherYearForPeriodsThatAllowIt(_ period: String, _ counts: Bool) throws {
    let head = "evidence: {chart: ../../2566/o01-structure/old.pdf}\n"
    for asked in [
      try AskedSite(period: period, head: head, body: "ก\n"),
      try AskedSite(
        ["{id: chart, text: แผนผัง, period: \(period)}"],
        period: counts ? "in-fy" : "standing", head: head, body: "ก\n"),
    ] {
      if counts {
        #expect(
          asked.lines == [
            "chart shown | statement | file /2566/o01/old.pdf | หลักฐานอยู่ในหน้าของปี 2566"
          ])
        #expect(asked.printed == "")
      } else {
        #expect(asked.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
        #expect(asked.problems.map(\.id) == ["evidence-does-not-count"])
      }
    }
  }
}
