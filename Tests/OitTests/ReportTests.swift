import Foundation
import TestSupport
import Testing

/// What of a report is shown, and in which form.
@Suite struct ReportTests {
  /// O2 lacks a photo and a telephone, O5 was updated in the future, twice.
  private func site(_ more: [String: String] = [:]) throws -> TemporarySite {
    let site = try TemporarySite(
      [
        "Content/2567/o02-executives/index.md": """
        ---
        updated: 31 มี.ค. 2567
        responsible: สำนักปลัด
        ---

        ## ผู้บริหารสูงสุด {#head}

        ```people
        - {name: สมชาย ใจดี, position: นายกเทศมนตรี, photo: mayor.jpg}
        ```

        """,
        "Content/2567/o05-news/index.md": """
        ---
        updated: 1 เม.ย. 2567
        responsible: กองคลัง
        ---

        ## ข่าว {#news}

        ลอกคลองประจำปี

        """,
        "Content/2567/o05-news/canal.md": """
        ---
        title: ลอกคลอง
        updated: 2 เม.ย. 2567
        ---

        เริ่มวันจันทร์

        """,
      ].merging(more) { $1 }, without: ["Content/2567/o05-news.md"])
    try site.addTemplates()
    return site
  }

  private func places(_ outcome: Outcome) -> [String] {
    outcome.output.split(separator: "\n").filter { $0.hasPrefix("Content/") }
      .map { String($0.prefix { $0 != " " }) + " " + ($0.split(separator: " ").last ?? "") }
  }

  private static let person = "Content/2567/o02-executives/index.md:9:22: [person-without-contact]"
  private static let page = "Content/2567/o05-news/canal.md:3:10: [updated-in-future]"
  private static let entry = "Content/2567/o05-news/index.md:2:10: [updated-in-future]"

  @Test(arguments: [
    ("", [person, page, entry]), ("O5", [page, entry]), ("ข้อ๒ O5", [person, page, entry]),
    ("O1", []), ("--year 2567", [person, page, entry]), ("--unit กองคลัง", [page, entry]),
    ("--only person-without-contact", [person]), ("O2 --only updated-in-future", []),
  ])
  func showsWhatIsAskedFor(_ arguments: String, _ expected: [String]) throws {
    let outcome = try site().run("oit check --today 2567-03-31 \(arguments)")
    #expect(places(outcome) == expected)
    #expect(outcome.output.contains("ไม่พบปัญหา") == expected.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func endsWithTheErrorsOfWhatIsAskedFor() throws {
    let site = try site(["Content/2567/o01-structure.md": "---\nupdated: 31\n---\n"])
    #expect(try site.run("oit check --today 2567-03-31").status == 1)
    #expect(try site.run("oit check O5 --today 2567-03-31").status == 0)
    #expect(try site.run("oit check O1 --today 2567-03-31").status == 1)
  }

  @Test(arguments: [
    ("ก", "‘ก’ ไม่ใช่รหัสข้อ [not-an-item]"),
    ("--year 2599", "ไม่มีแบบวัดปี 2599 [edition-not-found]"),
  ])
  func refusesWhatCannotBeAskedFor(_ arguments: String, _ said: String) throws {
    let outcome = try site().run("oit check --today 2567-03-31 \(arguments)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(said))
  }

  @Test func whatIsRightAsItIsIsCountedAndNotListed() throws {
    let site = try site([
      "Content/ignored.yml": """
      - {id: updated-in-future, path: 2567/o05-news, reason: ประกาศล่วงหน้า}

      """
    ])
    let outcome = try site.run("oit check --strict --today 2567-03-31")
    #expect(places(outcome) == [Self.person])
    let summary = "ข้อผิดพลาด 1 คำเตือน 0 ข้อสังเกต 0 (ละเว้นตาม Content/ignored.yml อีก 2)\n"
    #expect(outcome.output.hasSuffix(summary))
    let english = try site.run("oit check --lang en --today 2567-03-31 | tail -1")
    #expect(
      english.output == "0 errors, 1 warning, 0 notes (and 2 ignored by Content/ignored.yml)\n")
    let json = try site.run("oit check --format json --today 2567-03-31").output
    #expect(json.components(separatedBy: "\"ignored\": \"ประกาศล่วงหน้า\"").count == 3)
    #expect(json.components(separatedBy: "\"ignored\": null").count == 2)
  }

  @Test(arguments: [
    (
      "- {id: updated-in-future, path: 2567/o01-structure, reason: ก}",
      "Content/ignored.yml:1:3: warning: ไม่พบ updated-in-future ใน 2567/o01-structure ให้ละเว้น [unused-ignore]"
    ),
    (
      "- {id: unknown-key, path: site.yml, reason: ก}",
      "Content/ignored.yml:1:3: warning: unknown-key ใน site.yml เป็นข้อผิดพลาด จึงละเว้นไม่ได้ [ignored-error]"
    ),
    (
      "id: unknown-key",
      "Content/ignored.yml:1:1: error: ignored.yml ต้องเป็นรายการ แต่ละรายการมี id: path: และ reason: [not-a-list-of-rules]"
    ),
    (
      "- {id: unknown-key, path: site.yml}",
      "Content/ignored.yml:1:3: error: ขาด reason: ซึ่งต้องมี [missing-key]"
    ),
  ])
  func aRuleThatIgnoresNothingIsTold(_ rule: String, _ said: String) throws {
    let site = try site([
      "Content/ignored.yml": rule + "\n", "Content/site.yml": SoundSite.settings + "colour: red\n",
    ])
    let ids = ["unused-ignore", "ignored-error", "not-a-list-of-rules", "missing-key"]
    let only = ids.map { "--only \($0)" }.joined(separator: " ")
    let outcome = try site.run("oit check \(only) --today 2567-03-31")
    #expect(outcome.output.split(separator: "\n").first.map(String.init) == said)
  }

  @Test func aTerminalShowsTheFirstThreeOfAKindInAnEntry() throws {
    let pages = (1...5).map { number in
      (
        "Content/2567/o05-news/page-\(number).md",
        "---\ntitle: ข่าว \(number)\nupdated: 2 เม.ย. 2567\n---\n\nข่าวที่ \(number)\n"
      )
    }
    let site = try site(Dictionary(uniqueKeysWithValues: pages))
    func shown(_ arguments: String) throws -> String {
      try site.run("script -qec 'oit check O5 --today 2567-03-31 \(arguments)' /dev/null").output
        .replacing("\r\n", with: "\n")
    }
    let grouped = try shown("")
    #expect(grouped.components(separatedBy: "[updated-in-future]").count == 4)
    #expect(grouped.contains("\n    เรื่องเดียวกันในข้อนี้ยังมีอีก 4 แห่ง เพิ่ม --all เพื่อแสดงทุกแห่ง\n"))
    #expect(grouped.hasSuffix("ข้อผิดพลาด 0 คำเตือน 7 ข้อสังเกต 0\n"))
    #expect(try shown("--all").components(separatedBy: "[updated-in-future]").count == 8)
    let piped = try site.run("oit check O5 --today 2567-03-31").output
    #expect(piped.components(separatedBy: "[updated-in-future]").count == 8)
  }

  @Test func programsReadTheReportAsSARIF() throws {
    let site = try site([
      "Content/ignored.yml": "- {id: person-without-contact, path: 2567, reason: ไม่มีโทรศัพท์}\n",
      "Content/2567/o05-news/ข่าว.md": "---\ntitle: ก\n---\nก\n",
    ])
    try site.run("oit check --format sarif --today 2567-03-31 > log.sarif")
    let log = try site.text("log.sarif")
    let suppression = "{\"kind\": \"external\", \"justification\": \"ไม่มีโทรศัพท์\"}"
    #expect(log.contains("\"suppressions\": [\(suppression)]"))
    let python = repository.appending(path: ".cache/readers/bin/python").path
    let script = repository.appending(path: "Tests/OitTests/sarif-reader.py").path
    let outcome = try site.run("\(python) \(script) log.sarif")
    #expect(outcome.errors == "")
    let found = outcome.output.split(separator: "\n").map(String.init)
    #expect(
      found.filter { !$0.contains("%") } == [
        "Content/2567/o02-executives/index.md:9:22 warning person-without-contact",
        "Content/2567/o05-news/canal.md:3:10 warning updated-in-future",
        "Content/2567/o05-news/index.md:2:10 warning updated-in-future",
      ])
    #expect(found.contains { $0.contains("%E0%B8%82") })
  }
}
