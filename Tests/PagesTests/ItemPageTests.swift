import TestSupport
import Testing

/// What the head of an item's page says, and the numbers that its headings and blocks bear.
@Suite struct ItemPageTests {
  private static let path = "2567/o01/index.html"
  private static let entry = "Content/2567/o01-executives/index.md"

  /// The page of an entry with these elements; `head` and `body` are as an officer writes them.
  private func page(
    _ elements: [String], head: String = "", body: String = "ก\n", on day: String = "2567-03-31"
  ) throws -> String {
    let items = """
      - item: O1
        topic: structure
        title: โครงสร้าง
        period: standing
        elements:

      """ + elements.map { "    - \($0)\n" }.joined()
    let site = try TemporarySite(
      [
        "Content/editions/2567.yml": SoundSite.edition(2567, items: items),
        "Content/2567/o01-structure.md": "---\nupdated: 2567-03-01\n\(head)---\n\(body)",
      ],
      without: [
        "Content/2567/o02-executives/index.md", "Content/2567/o02-executives/mayor.jpg",
        "Content/2567/o05-news.md",
      ])
    try site.addTemplates()
    return try site.render(on: day).text(Self.path)
  }

  /// The line of its status.
  private func strip(_ page: String) -> String {
    page.components(separatedBy: "\n").first { $0.hasPrefix("<p class=\"strip\">") } ?? ""
  }

  private static let three = [
    "{id: chart, text: แผนผัง}", "{id: units, text: ส่วนงาน}", "{id: roles, text: หน้าที่}",
  ]

  @Test func whatLacksIsNamedBesideTheStatus() throws {
    let page = try page(Self.three, body: "## ผัง {#chart}\n\nก\n\n## หน้าที่ {#roles}\n\nข\n")
    #expect(
      strip(page) == "<p class=\"strip\"><span class=\"tag partial\">เผยแพร่บางส่วน</span>"
        + " <span>ยังขาด 1 <a href=\"#oit-element-units\">ส่วนงาน</a></span>"
        + " <span>ปรับปรุง <time datetime=\"2024-03-01\">1 มีนาคม 2567</time></span></p>")
  }

  @Test func ofManyThatLackTwoAreNamed() throws {
    let four = Self.three + ["{id: more, text: อื่น}"]
    let page = try page(four, body: "## ผัง {#chart}\n\nก\n")
    #expect(
      strip(page).contains(
        "ยังขาด 3 <a href=\"#oit-element-units\">ส่วนงาน</a> "
          + "<a href=\"#oit-element-roles\">หน้าที่</a> และอีก 1</span>"))
  }

  @Test func whereAllLacksNothingIsNamed() throws {
    #expect(strip(try page(Self.three)).contains("<span>ยังขาด 3</span>"))
  }

  @Test func anItemOfWhichNothingIsLateSaysWhatIsToCome() throws {
    let page = try page(
      ["{id: chart, text: แผนผัง}", "{id: half, text: ครึ่งปี, period: first-half-fy}"],
      body: "## ผัง {#chart}\n\nก\n")
    #expect(
      strip(page).hasPrefix(
        "<p class=\"strip\"><span class=\"tag awaiting\">ครบตามกำหนด รออีก 1</span>"
          + " <span>ถึงกำหนด <time datetime=\"2024-04-01\">1 เมษายน 2567</time></span>"))
    #expect(
      page.contains(
        "<li id=\"oit-element-half\"><b class=\"no awaiting\">2</b><div>ครึ่งปี"
          + " <span class=\"word\">รอถึง <time datetime=\"2024-04-01\">1 เมษายน 2567</time></span></div></li>"
      ))
  }

  @Test func aReasonForWhichNothingAppliesIsSaidOnce() throws {
    let page = try page(Self.three, head: "not-applicable: ไม่มีโครงสร้าง\n")
    #expect(strip(page).contains("<span>ไม่มีโครงสร้าง</span>"))
    #expect(page.components(separatedBy: "ไม่มีโครงสร้าง").count == 2)
    #expect(!page.contains("แสดงแล้ว"))
  }

  @Test func theTextOfAnElementIsTheLinkToItsProof() throws {
    let page = try page(Self.three, body: "## ผัง {#chart}\n\nก\n")
    #expect(
      page.contains(
        "<li id=\"oit-element-chart\"><b class=\"no statement\">1</b><div><a href=\"#chart\">แผนผัง</a>"
          + "<span class=\"unseen\"> ตามที่เจ้าหน้าที่ระบุ</span></div></li>"))
    #expect(
      page.contains(
        "<b class=\"no missing\">2</b><div>ส่วนงาน <span class=\"word missing\">ยังไม่พบข้อมูล</span>"))
  }

  @Test func headingsAndBlocksBearTheNumbersOfWhatTheyShow() throws {
    let five =
      Self.three
      + [
        "{id: name, text: ชื่อ, proof: {people: name}}",
        "{id: position, text: ตำแหน่ง, proof: {people: position}}",
        "{id: head, text: หัวหน้า, proof: {people: head}}",
      ]
    let page = try page(
      five, head: "evidence: {units: \"#chart\"}\n",
      body: """
        ## ผัง <b>ก</b> & ข {#chart}

        ก

        ## อื่น

        ```people
        - {name: นายก ข, position: นายกเทศมนตรี}
        ```

        """)
    let mark = "<a class=\"proves\" href=\"#oit-elements\">ข้อ"
    #expect(page.contains("<h2 id=\"chart\">ผัง ก &amp; ข \(mark) 1, 2</a></h2>"))
    #expect(page.contains("<h2 id=\"อื่น\">อื่น</h2>"))
    #expect(
      page.contains("<p class=\"proves\">\(mark) 4–6</a></p>\n<ul class=\"people\" id=\"people\">"))
  }

  @Test(arguments: [
    ("ข่าว ปีงบประมาณ 2567", "ข่าว"), ("ข่าว ปีงบประมาณ พ.ศ. 2567", "ข่าว"), ("ข่าว ปี ๒๕๖๗", "ข่าว"),
    ("แผนประจำปีงบประมาณ พ.ศ. 2567", "แผน"), ("แผนประจำปี 2567", "แผน"),
    ("รายงาน ปีงบประมาณ 2566", "รายงาน ปีงบประมาณ 2566"),
    ("รอบ 6 เดือนแรกของปี 2567", "รอบ 6 เดือนแรกของปี 2567"), ("ปี 2567", "ปี 2567"),
    ("ปีงบประมาณ 2567", "ปีงบประมาณ 2567"), ("ITA 2567", "ITA 2567"),
  ])
  func theTitleLeavesTheYearToTheSwitchBesideIt(_ title: String, _ shown: String) throws {
    let page = try page(Self.three, head: "title: \(title)\n")
    #expect(page.contains("<h1><span class=\"code\">O1</span> \(shown)</h1>"))
    #expect(page.contains("<li aria-current=\"true\">ปี 2567</li>"))
  }

  /// Of more than eight elements, or fewer that take many lines, as each does that says what lacks.
  @Test func aListThatIsLongOnATelephoneIsFoldedAway() throws {
    let many = (1...9).map { "{id: e\($0), text: เรื่องที่ \($0)}" }
    #expect(try page(many).contains("<details class=\"checklist\">"))
    #expect(try page(many.dropLast()).contains("<details class=\"checklist\">"))
    #expect(try !page(Array(many.prefix(5))).contains("<details"))
  }

  @Test func anItemThatWaitsOffersWhatAnEarlierYearShows() throws {
    let tiny = try TinySite.make()
    try tiny.replace(
      "period: previous-fy", with: "period: first-half-fy", in: "Content/editions/2567.yml")
    try tiny.replace(
      "topic: executives", with: "topic: annual-report", in: "Content/editions/2566.yml")
    try tiny.write(
      "---\nupdated: 2566-03-01\ntitle: รายงาน ปี 2566\n---\n## ชื่อ {#name}\n\nก\n",
      to: "Content/2566/o04-report.md")
    let page = try tiny.render().text("2567/o02/index.html")
    #expect(
      page.contains(
        "<p class=\"notice calm\">ข้อมูลนี้ถึงกำหนดวันที่ <time datetime=\"2024-04-01\">1 เมษายน 2567</time>"
          + " เทศบาลยังไม่มีหน้าข้อมูลของข้อนี้<br>"
          + "<a class=\"button quiet\" href=\"../../2566/o04/\">ดูข้อมูลของปี 2566: รายงาน</a></p>"))
    #expect(page.contains("<li><a href=\"../../2566/o04/\">2566</a></li>"))
  }

  @Test func onlyFilesThatNothingElseNamesAreListed() throws {
    let tiny = try TinySite.make()
    let folder = "Content/2567/o01-executives"
    try tiny.write(
      """
      ---
      updated: 31 มี.ค. 2567
      evidence: {contact: "order.pdf#page=2"}
      ---
      [แผน](plan.pdf#page=3)

      ```files
      - {title: ประกาศ, file: "a&b.pdf"}
      ```

      """, to: "\(folder)/index.md")
    for name in ["plan.pdf", "a&b.pdf", "more.pdf"] {
      try tiny.write("paper", to: "\(folder)/\(name)")
    }
    let page = try tiny.render().text(Self.path)
    let list = try #require(page.components(separatedBy: "<h2 id=\"oit-files\">").last)
    #expect(list.contains("<a href=\"more.pdf\">more.pdf (PDF 1 KB)</a>"))
    #expect(!list.contains("plan.pdf") && !list.contains("order.pdf") && !list.contains("b.pdf"))
  }
}
