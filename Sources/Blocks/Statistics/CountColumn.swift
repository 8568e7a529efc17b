import Diagnostics
import Disclosure
import Kinds
import Thai

/// Figures that rows are asked for, with what is said of a row without one.
struct CountColumn: Sendable {
  let key: Key<Figure>
  /// The id of the warning.
  let id: String
  let what: Words

  static let total = CountColumn(
    key: Count.total, id: "statistics-without-total", what: Words("จำนวนทั้งหมด", "total"))
  static let finished = CountColumn(
    key: Count.finished, id: "statistics-without-finished",
    what: Words("จำนวนที่ดำเนินการแล้วเสร็จ", "number finished"))
  static let inProgress = CountColumn(
    key: Count.inProgress, id: "statistics-without-in-progress",
    what: Words("จำนวนที่อยู่ระหว่างดำเนินการ", "number in progress"))
}

extension Statistics {
  var givesParts: Bool {
    counts.contains { count in Count.parts.contains { count.row.holds($0) } }
  }

  /// The rows without a total; without a part, where some row gives parts and there is something to
  /// part.
  func counts(without column: CountColumn) -> [Count] {
    let isPart = column.id != CountColumn.total.id
    if isPart, !givesParts { return [] }
    return counts.filter { !$0.row.holds(column.key) && !(isPart && $0.isZero) }
  }

  func lack(of column: CountColumn, in count: Count) -> Diagnostic {
    let (who, key) = (name(of: count), column.key.field.name)
    return Diagnostic(
      .warning, column.id, at: count.row.place, "\(who.thai) ไม่มี\(column.what.thai)",
      "\(who.english) has no \(column.what.english)", fix: "เพิ่ม \(key): หากไม่มีให้เขียน 0",
      "add \(key):; if there was none, write 0")
  }

  /// The time and kind of a row, by which a reader of the page knows it.
  func name(of count: Count) -> Words {
    let number = count.row.shownNumber
    let time = count.span?.monthWords ?? Words("แถวที่ \(number)", "row \(number)")
    guard let kind = count.kind else { return time }
    return Words("\(time.thai) (\(kind))", "\(time.english) (\(kind))")
  }
}
