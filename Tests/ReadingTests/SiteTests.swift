import Blocks
import Diagnostics
import Disclosure
import Kinds
import Reading
import TestSupport
import Testing

@Suite struct SiteTests {
  @Test func theEditionsOfTheRepositoryAreReadWithoutAnyProblem() throws {
    let (site, problems) = SiteReader.read(repository.path, kinds: BlockKind.all)
    let wrong = problems.filter { problem in
      problem.severity == .error
        || problem.place?.path.utf8.starts(with: "Content/editions/".utf8) ?? true
    }
    #expect(wrong == [])
    #expect(site?.years.map(\.year).starts(with: [2566, 2567]) == true)
    #expect(site?[2566]?.edition.items.count == 43)
    #expect(site?[2567]?.edition.items.count == 35)
    #expect(site?[2566]?.edition.items.map(\.code.number) == Array(1...43))
    #expect(site?[2567]?.edition.items.map(\.code.number) == Array(1...35))
  }

  @Test func aThirdEditionNeedsNoChangeOfCode() throws {
    let edition = """
      edition: 2568
      confidence: low
      source: แต่งขึ้น
      weights: {IIT: 30, EIT: 30, OIT: 40}
      previous-result:
        weights: {OIT: 40}
        grades: [{grade: ผ่านดีเยี่ยม, from: 95, each: 95}, {grade: ผ่าน, from: 85}]
      calendar: [{date: 31 มี.ค. 2568, text: ส่งข้อมูล, source: หนังสือ}]
      forms:
        sor-kor-ror-1: {title: แบบ สขร.1, columns: [{name: งาน}, {name: วงเงิน, kind: number}]}
      indicators:
        - id: "A"
          title: การบริหาร
          groups:
            - id: "A1"
              title: งบประมาณ
              items:
                - item: ข้อ O๗
                  topic: [budget, annual-plan]
                  title: แผนงบประมาณ
                  also-called: แผนจ่ายเงิน
                  period: covers-fy
                  asks: แผนที่ครอบคลุมปี 2568
                  follows: [O12]
                  aspects: [ความโปร่งใส, การมีส่วนร่วม]
                  note: ข้อใหม่
                  source: {title: seed, period: background}
                  elements:
                    - {id: total, text: ยอดรวม, period: first-half-fy}
                    - {id: team, text: คณะทำงาน, proof: {people: [name, position]}}
                - item: O12
                  topic: staff
                  title: บุคลากร
                  period: previous-fy
                  elements: [{id: list, text: รายชื่อ}]

      """
    let files = ["Content/editions/2568.yml": edition, "Content/2568/o07-budget.md": soundEntry]
    let (site, _, problems) = try TemporarySite(files).read(today: "1 มิ.ย. 2568")
    #expect(problems.filter { $0.severity == .error } == [])
    let read = try #require(site?[2568])
    #expect(site?.newest?.year == 2568)
    #expect(read.edition.items.map(\.code.description) == ["O7", "O12"])
    #expect(read.address(of: ItemCode(7)) == "/2568/o07/")
    #expect(read.entries[ItemCode(7)]?.page.title == "แผนงบประมาณ")
    let item = try #require(read.edition[ItemCode(7)])
    #expect(item.topics == ["budget", "annual-plan"])
    #expect(item.alsoCalled == ["แผนจ่ายเงิน"])
    #expect(item.period == .coversFY && item.elements[0].period == .firstHalfFY)
    #expect(item.follows.map(\.text) == ["O12"])
    #expect(item.origin.title == .seed && item.origin.elements == nil)
    #expect(item.elements[1].proofs.map(\.block) == ["people"])
    #expect(item.elements[1].proofs.map(\.facts) == [["name", "position"]])
    #expect(read.edition.calendar.map(\.date.iso) == ["2025-03-31"])
    #expect(read.edition.previousResult?.grades.map(\.each) == [95, nil])
    #expect(read.edition.forms.first?.columns.map(\.kind) == [.text, .number])
  }

  @Test func oneBadFileHidesNotTheProblemsOfTheOthers() throws {
    let site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "digit: thai\n",
      "Content/editions/2567.yml": SoundSite.edition.replacing("topic: news", with: "topc: news"),
      "Content/2567/o01-structure.md": "",
      "Content/2567/o02-executives/index.md": "---\ntitle: [\n---\n",
      "Content/2567/o05-news.md": "---\nupdated: 31 มี.ค. 67\n---\n[แผน](plan.pdf)\n",
      "Content/pages/complaints.md": "ร้องเรียน",
    ])
    try site.write([0xFF], to: "Content/2567/o02-executives/order.md")
    let (_, problems) = SiteReader.read(site.root, kinds: BlockKind.all)
    #expect(
      problems.inOrder().compactMap { problem in problem.place.map { "\($0.path) \(problem.id)" } }
        == [
          "Content/2567/o01-structure.md empty-file",
          "Content/2567/o02-executives/index.md broken-yaml",
          "Content/2567/o02-executives/order.md not-utf8",
          "Content/2567/o05-news.md year-out-of-range",
          "Content/2567/o05-news.md missing-target",
          "Content/editions/2567.yml unknown-key",
          "Content/pages/complaints.md missing-front-matter",
          "Content/site.yml unknown-key",
        ])
  }

  @Test func whatIsLeftOutOfAnEntryHasItsDefault() throws {
    let files = [
      "Content/2567/o05-news.md": "---\nitem: ข้อ O๕\nupdated: ๓๑ มีนาคม ๒๕๖๗\n---\nข่าว\n"
    ]
    let entry = try TemporarySite(files).read().site?[2567]?.entries[ItemCode(5)]
    #expect(entry?.page.title == "ข่าวประชาสัมพันธ์")
    #expect(entry?.page.updated?.iso == "2024-03-31")
    #expect(entry?.page.address == "/2567/o05/")
    #expect(entry?.page.responsible == nil && entry?.explanation == nil && entry?.reviewBy == nil)
    #expect(entry?.isUnfinished == false)
  }

  @Test func subPagesAreSortedNewestFirst() throws {
    func page(_ updated: String) -> String { "---\ntitle: ข่าว\n\(updated)\n---\nข่าว\n" }
    let folder = "Content/2567/o05-news"
    let files = [
      "\(folder)/index.md": soundEntry,
      "\(folder)/2567-01-15-b.md": page("updated: 2567-03-30"),
      "\(folder)/2567-01-15-a.md": page(""),
      "\(folder)/2567-2-3-c.md": page(""),
      "\(folder)/2023-12-01-d.md": page(""),
      "\(folder)/order/index.md": page("updated: 2567-02-01"),
      "\(folder)/plan.md": page(""),
      "\(folder)/2567-99-99.md": page("updated: 2566-10-01"),
    ]
    let site = try TemporarySite(files, without: ["Content/2567/o05-news.md"]).read().site
    let pages = try #require(site?[2567]?.entries[ItemCode(5)]?.subPages)
    #expect(
      pages.map(\.address) == [
        "/2567/o05/plan/", "/2567/o05/2567-2-3-c/", "/2567/o05/order/",
        "/2567/o05/2567-01-15-a/", "/2567/o05/2567-01-15-b/", "/2567/o05/2023-12-01-d/",
        "/2567/o05/2567-99-99/",
      ])
    #expect(pages.first?.updated?.iso == "2024-03-31")
  }

  @Test func filesAreAddressedByTheirPathAlone() throws {
    let site = try TemporarySite([
      "Content/2567/o02-executives/photos/A_1.JPG": "photo",
      "Content/2567/o02-executives/photos/แผน.PDF": "yy",
      "Content/pages/about/index.md": soundPage, "Content/pages/about/map.png": "photo",
    ]).read().site
    #expect(
      site?.files.map(\.address) == [
        "/2567/o02/mayor.jpg", "/2567/o02/photos/A_1.JPG", "/2567/o02/photos/file-e94f8165.pdf",
        "/about/map.png",
      ])
    #expect(site?.files.map(\.originalName) == [nil, nil, "แผน.PDF", nil])
    #expect(site?.files.map(\.year) == [2567, 2567, 2567, nil])
    #expect(site?.files.map(\.bytes) == [5, 5, 2, 8])
    #expect(site?.pages.map(\.address) == ["/about/", "/complaints/"])
  }

  @Test func theSettingsAreThoseOfSiteYML() throws {
    let lines = """
      social: [{name: LINE, url: https://line.example/tuayang}]
      eit:
        2566: {url: https://itas.example/66}
        ๒๕๖๗: {url: "https://itas.example/67?a=1&b=ก", from: 1 ม.ค. 2567, to: 2567-04-30}
      digits: thai
      theme: {colour: "#123ABC", emblem: emblem.svg}
      redirects: {/old/news/: /2567/o05/}

      """
    let (site, _, problems) = try TemporarySite([
      "Content/site.yml": SoundSite.settings + lines, "Content/emblem.svg": "<svg/>",
    ]).read()
    #expect(problems == [])
    let settings = try #require(site?.settings)
    #expect(settings.municipality.name == "เทศบาลตำบลตัวอย่าง")
    #expect(settings.municipality.kind == .subdistrict && settings.municipality.code == nil)
    #expect(settings.contact?.phone == "054-000-010" && settings.contact?.fax == nil)
    #expect(settings.social.map(\.url) == ["https://line.example/tuayang"])
    #expect(settings.surveys.map(\.year) == [2567, 2566])
    #expect(settings.surveys[0].url == "https://itas.example/67?a=1&b=ก")
    #expect(settings.surveys[0].to?.iso == "2024-04-30" && settings.surveys[1].from == nil)
    #expect(settings.digits == .thai && settings.theme.colour == "#123ABC")
    #expect(settings.redirects.map(\.from) == ["/old/news/"])
    #expect(site?.emblem == "emblem.svg")
    #expect(site?.complaints == .page("/complaints/", fragment: nil))
  }
}
