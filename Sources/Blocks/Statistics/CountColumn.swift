import Diagnostics
import Disclosure
import Thai

/// What rows are asked for, with what is said of one without it.
struct CountColumn: Sendable {
  let key: any FieldKey
  /// The id of the warning.
  let id: String
  /// What follows the name of a row in Thai, and `has` in English.
  let lack: Words
  private let fix: Words
  /// Asked for where some row of the block gives parts, and there is something to part.
  let isPart: Bool

  static let period = CountColumn(
    key: Count.period, id: "statistics-without-period", lack: Words("ไม่ระบุช่วงเวลา", "no period"),
    fix: Words("เพิ่ม period: เช่น ต.ค. 2566", "add period:, such as 2566-10"), isPart: false)
  static let total = CountColumn(
    Count.total, "statistics-without-total", "ไม่มีจำนวนทั้งหมด", "no total")
  static let finished = CountColumn(
    Count.finished, "statistics-without-finished", "ไม่มีจำนวนที่ดำเนินการแล้วเสร็จ",
    "no number of those finished", isPart: true)
  static let inProgress = CountColumn(
    Count.inProgress, "statistics-without-in-progress", "ไม่มีจำนวนที่อยู่ระหว่างดำเนินการ",
    "no number of those in progress", isPart: true)
}

extension CountColumn {
  private init(
    _ key: Key<Figure>, _ id: String, _ thai: String, _ english: String, isPart: Bool = false
  ) {
    let name = key.field.name
    self.init(
      key: key, id: id, lack: Words(thai, english),
      fix: Words(
        "เพิ่ม \(name): หากไม่มีให้เขียน 0", "add \(name):; if there was none, write 0"),
      isPart: isPart)
  }

  func problem(_ name: Words, _ row: BlockRecord) -> Diagnostic {
    Diagnostic(
      .warning, id, at: row.place,
      Words("\(name.thai) \(lack.thai)", "\(name.english) has \(lack.english)"), fix: fix)
  }
}

extension Statistics {
  var givesParts: Bool {
    counts.contains { count in Count.parts.contains { count.row.holds($0) } }
  }

  func counts(without column: CountColumn) -> [Count] {
    if column.isPart, !givesParts { return [] }
    return counts.filter { !$0.row.holds(column.key) && !(column.isPart && $0.isZero) }
  }

  func problems(_ counts: [Count], without column: CountColumn) -> [Diagnostic] {
    counts.map { column.problem(name(of: $0), $0.row) }
  }

  /// The time and kind of a row, by which a reader of the page knows it.
  func name(of count: Count) -> Words {
    let number = count.row.shownNumber
    let time = count.span?.monthWords ?? Words("แถวที่ \(number)", "row \(number)")
    guard let kind = count.kind else { return time }
    return Words("\(time.thai) (\(kind))", "\(time.english) (\(kind))")
  }
}
