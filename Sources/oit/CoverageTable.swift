import Coverage
import Diagnostics
import Disclosure
import Thai

/// A year's coverage as lines on a terminal, columns aligned below Thai text.
struct CoverageTable {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func text(_ year: YearCoverage, on day: Day) -> String {
    var out = say(
      Words(
        "ความครบถ้วนตามแบบวัด OIT ปี \(year.edition.year) ณ วันที่ \(day.thai(.arabic))",
        "Coverage of the OIT list of \(year.edition.year) on \(day.iso)"))
    for group in year.edition.indicators.flatMap(\.groups) {
      out += "\n\(group.id) \(group.title)\n"
      for item in year.items(of: group) { out += line(item) }
    }
    let (items, elements) = (year.counts, year.elements)
    out += "\n"
    out += say(
      Words(
        """
        ทั้งหมด \(items.items) ข้อ: ครบถ้วน \(items.complete) บางส่วน \(items.partial) \
        ยังไม่เผยแพร่ \(items.missing) ยังไม่ถึงกำหนด \(items.awaiting) ไม่เกี่ยวข้อง \(items.notApplicable)
        """,
        """
        \(items.items) items: \(items.complete) complete, \(items.partial) partial, \
        \(items.missing) missing, \(items.awaiting) awaited, \(items.notApplicable) not applicable
        """))
    out += say(
      Words(
        """
        แสดงแล้ว \(elements.shown) จาก \(elements.asked) องค์ประกอบ ในจำนวนนี้โปรแกรมตรวจ \
        \(elements.machine) เจ้าหน้าที่ระบุ \(elements.statement)
        """,
        """
        \(elements.shown) of \(elements.asked) elements shown: \(elements.machine) checked by machine, \
        \(elements.statement) on the officer's statement
        """))
    return out
  }

  private func line(_ item: ItemCoverage) -> String {
    let status = CoverageTable.words[item.status] ?? Words("", "")
    let reason = item.reason.map { "  \($0.text(in: language))" } ?? ""
    let word = pad(status.text(in: language), 15)
    return "  \(pad(item.item.code.description, 4)) \(word) \(item.item.title)\(reason)\n"
  }

  private func say(_ words: Words) -> String { words.text(in: language) + "\n" }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }

  private static let words: [ItemCoverage.Status: Words] = [
    .complete: Words("ครบถ้วน", "complete"),
    .partial: Words("บางส่วน", "partial"),
    .missing: Words("ยังไม่เผยแพร่", "missing"),
    .awaiting: Words("ยังไม่ถึงกำหนด", "awaited"),
    .notApplicable: Words("ไม่เกี่ยวข้อง", "not applicable"),
  ]
}
