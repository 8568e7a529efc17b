import Disclosure
import TestSupport
import Testing

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
      try shown("progress", text) == [
        "ช่วงเวลาของรายงาน", "ตุลาคม ๒๕๖๖ – มีนาคม ๒๕๖๗", "๒", "ยังไม่ดำเนินการ", "๑", "ดำเนินการแล้ว", "๑",
        "ผลการดำเนินงานรายโครงการ", "ค", "ดำเนินการแล้ว", "๓.๐๐", "๒.๐๐", "๖๖.๖๗", "ง",
        "ปัญหาและอุปสรรค", "จ", "ฉ", "ยังไม่ดำเนินการ", "๐.๐๐", "๓.๐๐", "๒.๐๐", "๖๖.๖๗",
        "ปัญหาและอุปสรรค", "ก", "ข",
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
      try shown("plan", text) == [
        "ก", "เป้าหมาย", "ข", "ค", "โครงการและกิจกรรมในแผน", "ง", "๑,๐๐๐.๐๐", "ตุลาคม – ธันวาคม ๒๕๖๖",
        "ฉ", "เป้าหมาย", "จ", "ช", "๐.๕๐", "ปีงบประมาณ พ.ศ. ๒๕๖๗", "๑,๐๐๐.๕๐",
      ])
  }

  /// All texts that the template of a block is given, in their order.
  private func shown(_ kind: String, _ text: String) throws -> [String] {
    let site = try TemporarySite([
      "Content/site.yml": "\(SoundSite.settings)digits: thai\n",
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n```\(kind)\n\(text)\n```\n",
    ])
    let page = try #require(try site.read().site?.page(at: "/2567/o05/"))
    return page.body.blocks.flatMap { $0.data.view.flatMap(texts) }
  }

  private func texts(_ value: ViewValue) -> [String] {
    switch value {
    case .text(let text): [text]
    case .record(let values): values.flatMap(texts)
    case .list(let rows): rows.flatMap { $0.flatMap(texts) }
    case .flag, .nothing, .qrCode: []
    }
  }
}
