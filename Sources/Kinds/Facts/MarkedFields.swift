import Disclosure
import Reading
import Text
import Thai

/// Fields of a table below which only marks stand, such as those that bear the names of statuses or
/// of months: where one of them is marked in a row, the empty ones beside it say no.
public struct MarkedFields {
  private var groups: [Range<Int>] = []

  public init(_ rows: [BlockRecord]) {
    guard let fields = rows.first?.fields else { return }
    var first = 0
    while first < fields.count {
      let isMonth = fields[first].isMonth
      var (last, marked) = (first, 0)
      while last < fields.count, fields[last].isMonth == isMonth,
        let isMarked = MarkedFields.isMarked(last, rows)
      {
        marked += isMarked ? 1 : 0
        last += 1
      }
      if marked > 1 { take(first..<last, rows) }
      first = max(last, first + 1)
    }
  }

  /// Takes of fields beside each other what stands between marks, and what is named like those.
  private mutating func take(_ all: Range<Int>, _ rows: [BlockRecord]) {
    func counts(_ index: Int) -> Bool {
      MarkedFields.isMarked(index, rows) == true || rows[0].fields[index].isMonth
        || rows[0].fields[index].isStatus
    }
    guard let first = all.first(where: counts), let last = all.last(where: counts) else { return }
    groups.append(first..<last + 1)
  }

  /// Nil where something else than marks stands; false where nothing stands at all.
  private static func isMarked(_ index: Int, _ rows: [BlockRecord]) -> Bool? {
    var isMarked = false
    for row in rows {
      switch Mark(row.shown(index, .arabic) ?? "") {
      case .set: isMarked = true
      case .empty: break
      case .other: return nil
      }
    }
    return isMarked
  }

  /// Whether something stands under a field, or needn't since another one of the row is marked.
  public func fill(_ key: some FieldKey, of row: BlockRecord) -> Bool {
    if row.holds(key) { return true }
    guard let index = row.fields.firstIndex(where: { $0.name == key.field.name }),
      let group = groups.first(where: { $0.contains(index) })
    else { return false }
    return group.contains { Mark(row.shown($0, .arabic) ?? "") == .set }
  }
}

extension BlockField {
  fileprivate var isMonth: Bool {
    (ThaiMonth.short + ThaiMonth.names).contains { label.holds($0) }
  }

  fileprivate var isStatus: Bool {
    ["ดำเนินการ", "เสร็จ", "ยกเลิก"].contains { label.holds($0) }
  }
}
