import TestSupport
import Testing

@Suite struct StatisticsViewTests {
  @Test func severalKindsAreColumnsAndTimesAreRows() throws {
    let text = """
      none: ไม่มีผู้ใช้บริการ
      rows:
        - {period: ต.ค. 2566, kind: ก, total: 1}
        - {period: ต.ค. 2566, kind: ข, total: 20}
        - {period: พ.ย. 2566, kind: ข, total: 3}
        - {period: พ.ย. 2566, kind: ก, total: 0}
      """
    #expect(
      try shown("statistics", text).texts.prefix { !$0.hasPrefix("จำนวน รวม") } == [
        "จำนวน (หน่วย: เรื่อง)", "statistics.csv", "ช่วงเวลา", "ก", "ข", "รวม",
        "ช่วงเวลา", "ตุลาคม ๒๕๖๖", "ก", "๑", "ข", "๒๐", "รวม", "๒๑",
        "ช่วงเวลา", "พฤศจิกายน ๒๕๖๖", "ก", "๐ (ไม่มีผู้ใช้บริการ)", "ข", "๓", "รวม", "๓",
        "ช่วงเวลา", "รวม", "ก", "๑", "ข", "๒๓", "รวม", "๒๔",
      ])
  }

  /// A table of kinds has no room for these.
  @Test(arguments: [
    "- {period: ต.ค. 2566, kind: ก, total: 1, note: ค}\n- {period: ต.ค. 2566, kind: ข, total: 2}",
    "- {period: ต.ค. 2566, kind: ก, total: 1}\n- {period: พ.ย. 2566, kind: ข, total: 2}",
    "- {period: ต.ค. 2566, kind: ก, total: 1}\n- {period: ต.ค. 2566, total: 2}",
  ])
  func otherRowsStandAsTheyAre(_ text: String) throws {
    #expect(try shown("statistics", text).texts.contains("ประเภท"))
  }
}
