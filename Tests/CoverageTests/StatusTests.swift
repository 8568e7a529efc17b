import Disclosure
import TestSupport
import Testing

@Suite struct StatusTests {
  static let section = "## ผัง {#chart}\n\nสำนักปลัด\n"
  static let two = ["{id: chart, text: แผนผัง}", "{id: units, text: ส่วนงาน}"]

  @Test func namesTheReasonOfWhatDoesNotApply() throws {
    let site = try AskedSite(
      Self.two, head: "not-applicable: {units: ไม่มีส่วนงาน}\n", body: Self.section)
    #expect(
      site.lines == [
        "chart shown | statement | section /2567/o01/#chart",
        "units not-applicable | ไม่มีส่วนงาน",
      ])
    #expect(site.item?.status == .complete)
    #expect(site.printed == "")
  }

  @Test func leavesAllElementsAsideForAReasonAlone() throws {
    let site = try AskedSite(
      Self.two, period: "in-fy", head: "not-applicable: ไม่มีโครงสร้าง\n", body: "ก\n")
    #expect(
      site.lines == [
        "chart not-applicable | ไม่มีโครงสร้าง", "units not-applicable | ไม่มีโครงสร้าง",
      ])
    #expect(site.item?.status == .notApplicable)
    #expect(site.item?.reason?.thai == "ไม่เกี่ยวข้องทุกองค์ประกอบ")
    #expect(site.printed == "")
  }

  @Test(arguments: [
    "not-applicable: {⟦here⟧chart: ไม่มีส่วนงาน}\n", "not-applicable: ⟦here⟧ไม่มีส่วนงาน\n",
  ])
  func warnsOfWhatDoesNotApplyAndIsShown(_ head: String) throws {
    let site = try AskedSite(period: "in-fy", head: head, body: Self.section)
    #expect(site.lines == ["chart not-applicable | ไม่มีส่วนงาน"])
    #expect(site.problems.map(\.id) == ["not-applicable-but-shown"])
    #expect(site.problems.map(\.place?.line) == [site.site["here"]?.line])
  }

  @Test func printsThatSomethingDoesNotApplyAndIsShown() throws {
    let site = try AskedSite(
      period: "in-fy", head: "not-applicable: {chart: ไม่มีส่วนงาน}\n", body: Self.section)
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:2:18: warning: ‘chart’ ระบุว่าไม่เกี่ยวข้อง แต่หน้านี้มีข้อมูลแสดงอยู่ [not-applicable-but-shown]
            2 | not-applicable: {chart: ไม่มีส่วนงาน}
              |                  ^
            แก้ไข: แก้ not-applicable: ไม่ให้รวม ‘chart’

        """)
  }

  @Test(arguments: [
    "not-applicable: ⟦here⟧{}\n", "not-applicable:⟦here⟧\n", "not-applicable: {chart: ⟦here⟧-}\n",
  ])
  func refusesNotApplicableWithoutReason(_ head: String) throws {
    let site = try AskedSite(head: head, body: Self.section)
    #expect(site.problems.map(\.severity) == [.error])
    #expect(site.problems.first?.place?.line == site.site["here"]?.line)
  }

  @Test(arguments: [
    ("standing", "1900-01-01", "missing"),
    ("in-fy", "2566-09-30", "awaiting"), ("in-fy", "2566-10-01", "missing"),
    ("in-force-fy", "2566-09-30", "awaiting"), ("in-force-fy", "2566-10-01", "missing"),
    ("covers-fy", "2566-09-30", "awaiting"), ("covers-fy", "2566-10-01", "missing"),
    ("first-half-fy", "2567-03-31", "awaiting"), ("first-half-fy", "2567-04-01", "missing"),
    ("previous-fy", "2566-09-30", "awaiting"), ("previous-fy", "2566-10-01", "missing"),
    ("previous-ita", "2566-09-30", "awaiting"), ("previous-ita", "2566-10-01", "missing"),
  ])
  func awaitsAnElementUntilItsPeriodAllowsIt(
    _ period: String, _ today: String, _ status: String
  ) throws {
    let site = try AskedSite(period: period, body: nil, today: today)
    let reason = status == "awaiting" ? "ยังไม่ถึงกำหนดของข้อมูลนี้" : "ยังไม่มีหน้าข้อมูลของข้อนี้"
    #expect(site.lines == ["chart \(status) | \(reason)"])
    let own = try AskedSite(
      ["{id: chart, text: แผนผัง, period: \(period)}"],
      period: period == "standing" ? "in-fy" : "standing", body: nil, today: today)
    #expect(own.lines == site.lines)
  }

  @Test func warnsOfAMissingElementAtLineOneOfItsEntry() throws {
    let site = try AskedSite(body: "ก\n")
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:1:1: warning: ข้อ O1 ยังไม่แสดง ‘แผนผัง’ (chart) [missing-element]
            1 | ---
              | ^
            แก้ไข: เพิ่มหัวข้อที่มี {#chart} พร้อมเนื้อหา หรือระบุใน evidence: หรือ not-applicable:

        """)
    #expect(
      site.printedInEnglish == """
        Content/2567/o01-structure/index.md:1:1: warning: O1 does not show ‘แผนผัง’ (chart) [missing-element]
            1 | ---
              | ^
            fix: add a heading {#chart} with text, or name it under evidence: or not-applicable:

        """)
  }

  @Test func offersTheBlockThatWouldProveAMissingElement() throws {
    let elements = ["{id: photo, text: รูปถ่าย, proof: {people: photo}}"]
    let entry = try AskedSite(elements, body: "ก\n")
    #expect(
      entry.problems.map(\.fix?.thai) == [
        "เพิ่มบล็อก people หรือหัวข้อที่มี {#photo} พร้อมเนื้อหา หรือระบุใน evidence: หรือ not-applicable:"
      ])
    #expect(
      entry.problems.map(\.fix?.english) == [
        "add a people block, or a heading {#photo} with text, or name it under evidence: or not-applicable:"
      ])
  }

  @Test func countsNothingOfAnUnfinishedEntry() throws {
    let site = try AskedSite(
      Self.two, head: "unfinished: true\nnot-applicable: {units: ไม่มี}\n", body: Self.section)
    #expect(
      site.lines == ["chart missing | หน้าข้อมูลยังจัดทำไม่เสร็จ", "units not-applicable | ไม่มี"])
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:2:1: warning: หน้าข้อมูลข้อ O1 ยังจัดทำไม่เสร็จ จึงยังไม่นับองค์ประกอบใด [unfinished-entry]
            2 | unfinished: true
              | ^
            แก้ไข: เมื่อเสร็จแล้วให้ลบบรรทัด unfinished: true

        """)
  }

  @Test func awaitsAnElementOfAnUnfinishedEntry() throws {
    let site = try AskedSite(
      period: "first-half-fy", head: "unfinished: true\n", body: Self.section, today: "2567-03-01")
    #expect(site.lines == ["chart awaiting | ยังไม่ถึงกำหนดของข้อมูลนี้"])
  }

  @Test(arguments: ["item:2566/O1", "../../2566/o01-structure/old.pdf", "item:2566/O1#chart"])
  func doesNotCountEvidenceInAnUnfinishedEntry(_ target: String) throws {
    let site = try AskedSite(
      head: "evidence: {chart: '\(target)'}\n", body: "ก\n",
      files: [
        "Content/2566/o01-structure/index.md":
          "---\nunfinished: true\n---\n## ผัง {#chart}\n\nสำนักปลัด\n"
      ])
    #expect(site.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    #expect(site.problems.contains { $0.id == "evidence-does-not-count" })
  }

  @Test func doesNotCountAnItemWithoutEntry() throws {
    let site = try AskedSite(
      head: "evidence: {chart: item:2568/O1}\n", body: "ก\n",
      files: [
        "Content/editions/2568.yml": SoundSite.edition.replacing(
          "edition: 2567", with: "edition: 2568")
      ])
    #expect(site.lines == ["chart missing | ไม่พบข้อมูลนี้ในหน้าของข้อ"])
    let found = site.problems.filter { $0.place?.path.hasPrefix("Content/2567") == true }
    #expect(
      site.site.text(of: found) == """
        Content/2567/o01-structure/index.md:2:19: warning: ‘item:2568/O1’ ไม่นับเป็นหลักฐานของ ‘chart’ เพราะข้อนั้นยังไม่มีหน้าข้อมูล [evidence-does-not-count]
            2 | evidence: {chart: item:2568/O1}
              |                   ^
            แก้ไข: ระบุหลักฐานอื่น หรือเพิ่มเนื้อหาไว้ที่นั่น

        """)
  }
}
