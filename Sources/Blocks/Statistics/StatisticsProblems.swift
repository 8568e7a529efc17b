import Diagnostics
import Disclosure
import Kinds
import Thai

extension Statistics {
  /// What the rows lack and where they contradict themselves.
  var problems: [Diagnostic] {
    guard !counts.isEmpty || !sums.isEmpty else { return [] }
    let untimed = counts.compactMap { $0.without(Count.period) }
    let parted = parted
    let lacks =
      counts.compactMap { $0.without(Count.total) }
      + Count.parts.flatMap { key in
        // Of a row without a total nothing more is said.
        parted.filter { $0.row.holds(Count.total) }.compactMap { $0.without(key) }
      }
    let untitled =
      title == nil
      ? [Diagnostic.withoutTitle("statistics-without-title", "statistics", place)] : []
    return untimed + lacks + untitled + contradictions
      + CountSeries.all(in: [self]).flatMap(\.overlaps)
  }

  /// Figures that can't be right, each an error at its line.
  var contradictions: [Diagnostic] {
    let fractions = (counts + sums).flatMap(\.fractions)
    guard fractions.isEmpty else { return fractions }
    // Each kind is added up once, however many rows give its sum.
    let right = Dictionary(Set(sums.map(\.kind)).map { ($0, figures(of: $0)) }) { one, _ in one }
    return counts.compactMap(\.disagreement)
      + sums.flatMap { typed in
        let found = disagreements(of: typed, with: right[typed.kind] ?? [])
        return found.isEmpty ? [typed.disagreement].compactMap { $0 } : found
      }
  }

  /// What the rows of a kind come to, by `Count.figures`.
  private func figures(of kind: String?) -> [Figure?] {
    let counts = counts(of: kind)
    return Count.figures.map { sum(of: $0, in: counts) }
  }

  /// A sum that was typed and is not what the rows come to.
  private func disagreements(of typed: Count, with sums: [Figure?]) -> [Diagnostic] {
    zip(Count.figures, sums).compactMap { key, sum in
      guard let figure = typed.row[key], let sum, sum != figure else { return nil }
      let (given, right) = (figure.plain(decimals: 0), sum.plain(decimals: 0))
      return Diagnostic(
        .error, "sum-disagrees", at: typed.row.place(of: key),
        "แถวรวมระบุ‘\(key.field.label)’ \(given) แต่ผลรวมของแถวอื่นคือ \(right)",
        "the sum for \(key.field.name) is given as \(given), but the rows come to \(right)",
        fix: "แก้ตัวเลขที่ผิด หรือเพิ่มแถวที่ขาด",
        "correct the figure that is wrong, or add the row that is missing")
    }
  }
}

extension Count {
  fileprivate var fractions: [Diagnostic] {
    Count.figures.compactMap { key in
      guard let figure = row[key], figure < .zero || figure.units % Figure(1).units != 0 else {
        return nil
      }
      let (number, text) = (row.shownNumber, figure.plain(decimals: 0))
      return Diagnostic(
        .error, "not-a-count", at: row.place(of: key),
        "แถวที่ \(number) ‘\(key.field.label)’ เป็น \(text) ไม่ได้",
        "row \(number): \(key.field.name): can't be \(text)",
        fix: "เขียนจำนวนเต็มตั้งแต่ 0 ขึ้นไป", "write a whole number, 0 or more")
    }
  }

  /// A total that is not what its parts come to, or is less than the one part given.
  fileprivate var disagreement: Diagnostic? {
    guard let total = row[Self.total] else { return nil }
    let parts = Self.parts.compactMap { row[$0] }
    let sum = Self.addends.compactMap { row[$0] }.sum()
    guard parts.count < Self.parts.count ? sum > total : sum != total else { return nil }
    let (given, right) = (total.plain(decimals: 0), sum.plain(decimals: 0))
    let isAll = row.holds(Self.other)
    return Diagnostic(
      .error, "total-disagrees", at: row.place(of: Self.total),
      "แถวที่ \(row.shownNumber) จำนวนทั้งหมด \(given) แต่แล้วเสร็จ\(isAll ? " " : "และ")อยู่ระหว่างดำเนินการ\(isAll ? " และไม่รับ ส่งต่อ หรือถอนเรื่อง " : "")รวมเป็น \(right)",
      "row \(row.shownNumber): the total is \(given), but finished\(isAll ? ", in progress and other" : " and in progress") come to \(right)",
      fix: "แก้ตัวเลขที่ผิด หากมีเรื่องที่ไม่รับ ส่งต่อ หรือถอนเรื่อง ให้เขียนจำนวนใน other:",
      "correct the figure that is wrong; what was refused, passed on or withdrawn goes to other:")
  }
}
