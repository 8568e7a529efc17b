import Blocks
import Coverage
import Disclosure
import Mustache
import Testing
import TestSupport

@Suite struct ProgressViewTests {
  @Test func showsCountsSharesAndSumsInTheSitesDigits() throws {
    let text = """
      span: 6 เดือนแรก 2567
      problems: [ก, ข]
      rows:
        - {project: ค, status: done, budget: 3, spent: 2, result: ง, problem: จ}
        - {project: ฉ, status: not-started, budget: 0}
      """
    #expect(
      try shown("progress", text).texts == [
        "ช่วงเวลาของรายงาน", "ตุลาคม ๒๕๖๖ – มีนาคม ๒๕๖๗", "๒", "ยังไม่ดำเนินการ", "๑", "ดำเนินการแล้ว", "๑",
        "ผลการดำเนินงานรายโครงการ", "progress.csv", "ค", "ดำเนินการแล้ว", "๓.๐๐", "๒.๐๐", "๖๖.๖๗", "ง",
        "ปัญหาและอุปสรรค", "จ", "ฉ", "ยังไม่ดำเนินการ", "๐.๐๐", "๓.๐๐", "๒.๐๐", "๖๖.๖๗", "๓.๐๐", "๒.๐๐",
        "๖๖.๖๗", "ปัญหาและอุปสรรค", "ก", "ข",
      ])
  }

  @Test func showsAPlansTimesAndSum() throws {
    let text = """
      title: ก
      goals: [ข, ค]
      projects:
        - {project: ง, goal: จ, budget: 1000, start: ต.ค. 2566, end: ธ.ค. 2566, unit: ฉ}
        - {project: ช, budget: 0.5, start: 2567}
      """
    #expect(
      try shown("plan", text).texts.prefix(16) == [
        "ก", "เป้าหมาย", "ข", "ค", "โครงการและกิจกรรมในแผน", "plan.csv", "ง", "๑,๐๐๐.๐๐",
        "ตุลาคม – ธันวาคม ๒๕๖๖", "ฉ", "เป้าหมาย", "จ", "ช", "๐.๕๐", "ปีงบประมาณ พ.ศ. ๒๕๖๗", "๑,๐๐๐.๕๐",
      ])
  }

  /// What the plan says of a project stands beside its result, on the page of the item.
  @Test func showsThePlansTimeAndMoneyBesideTheResult() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": """
      ---
      updated: 2567-03-31
      ---
      ```plan
      - {project: ก, budget: 40, start: ต.ค. 2566, end: ธ.ค. 2566}
      ```

      ```progress
      - {project: ก, status: done, spent: 10}
      - {project: ข, status: not-started}
      ```
      """
    ])
    let read = try #require(try site.read().site)
    let year = try #require(read[2567])
    let item = try #require(year.edition[ItemCode(5)])
    let block = try #require(year.entries[item.code]?.blocks("progress").first)
    let surroundings = BlockSurroundings(site: read, year: year, item: item)
    let view = Value.record(try block.view(beside: surroundings))
    #expect(
      view.texts.prefix(14) == [
        "2", "ยังไม่ดำเนินการ", "1", "ดำเนินการแล้ว", "1", "ผลการดำเนินงานรายโครงการ",
        "progress.csv", "ก", "เวลาตามแผน", "ตุลาคม – ธันวาคม 2566", "ดำเนินการแล้ว", "40.00", "10.00",
        "25.00",
      ])
    #expect(!Value.record(try block.view()).texts.contains("เวลาตามแผน"))
  }
}
