import Diagnostics
import Disclosure
import Thai

extension Statistics {
  /// What the rows lack and where they contradict themselves.
  var problems: [Diagnostic] {
    guard !counts.isEmpty || !sums.isEmpty else { return [] }
    var problems: [Diagnostic] = []
    for count in counts {
      let asked = count.row.holds("total") ? ["period"] + Count.parts : ["period", "total"]
      for field in asked {
        if let lack = lack(of: field, in: count) { problems.append(lack) }
      }
    }
    if title == nil { problems.append(.withoutTitle("statistics", place)) }
    return problems + contradictions + Statistics.overlaps(in: counts)
  }

  /// What a row lacks: a part only when some row of the block gives parts, and there is something to part.
  func lack(of field: String, in count: Count) -> Diagnostic? {
    guard !count.row.holds(field) else { return nil }
    if Count.parts.contains(field), !givesParts || count.isZero { return nil }
    guard let (thai, english) = Statistics.lackOf[field] else { return nil }
    return Diagnostic(
      .warning, "statistics-without-\(field)", at: count.row.place,
      Words("\(name(of: count).thai) \(thai)", "\(name(of: count).english) has \(english)"),
      fix: field == "period"
        ? Words("เพิ่ม period: เช่น ต.ค. 2566", "add period:, such as 2566-10")
        : Words("เพิ่ม \(field): หากไม่มีให้เขียน 0", "add \(field):; if there was none, write 0"))
  }

  static let lackOf = [
    "period": ("ไม่ระบุช่วงเวลา", "no period"),
    "total": ("ไม่มีจำนวนทั้งหมด", "no total"),
    "finished": ("ไม่มีจำนวนที่ดำเนินการแล้วเสร็จ", "no number of those finished"),
    "in-progress": ("ไม่มีจำนวนที่อยู่ระหว่างดำเนินการ", "no number of those in progress"),
  ]

  var givesParts: Bool {
    counts.contains { count in Count.parts.contains { count.row.holds($0) } }
  }

  /// The time and kind of a row, by which a reader of the page knows it.
  func name(of count: Count) -> Words {
    let row = Words("แถวที่ \(count.number)", "row \(count.number)")
    let time = count.span?.monthWords ?? row
    guard let kind = count.kind else { return time }
    return Words("\(time.thai) (\(kind))", "\(time.english) (\(kind))")
  }

  /// Figures that can't be right, each an error at its line.
  var contradictions: [Diagnostic] {
    let fractions = (counts + sums).flatMap { count in
      Count.figures.compactMap { count.fraction($0) }
    }
    guard fractions.isEmpty else { return fractions }
    return counts.compactMap(\.disagreement)
      + sums.flatMap { typed in
        let found = disagreements(of: typed)
        return found.isEmpty ? [typed.disagreement].compactMap { $0 } : found
      }
  }

  /// A sum that was typed and is not what the rows come to.
  private func disagreements(of typed: Count) -> [Diagnostic] {
    Count.figures.compactMap { field in
      guard let figure = typed.row.figure(field),
        let sum = sum(of: field, in: counts(of: typed.kind)), sum != figure,
        let label = typed.label(field)
      else { return nil }
      let (given, right) = (figure.plain(decimals: 0), sum.plain(decimals: 0))
      return Diagnostic(
        .error, "sum-disagrees", at: typed.row.place(of: field),
        Words(
          "แถวรวมระบุ‘\(label)’ \(given) แต่ผลรวมของแถวอื่นคือ \(right)",
          "the sum of \(field) is given as \(given), but the rows come to \(right)"),
        fix: Words(
          "แก้ตัวเลขให้ตรงกัน หรือลบแถวรวม เพราะหน้าเว็บรวมให้เอง",
          "correct the figure, or delete the row; the page adds up by itself"))
    }
  }

  /// Rows of one series that count a day twice.
  static func overlaps(in counts: [Count]) -> [Diagnostic] {
    let dated = counts.enumerated().compactMap { index, count in
      count.span.map { (index: index, count: count, span: $0) }
    }
    // Most often they stand one after another.
    guard zip(dated, dated.dropFirst()).contains(where: { $0.span.last >= $1.span.first }) else {
      return []
    }
    let series = Dictionary(grouping: dated) { $0.count.kind }
    return series.values.flatMap { rows in
      let sorted = rows.sorted { ($0.span.first, $0.index) < ($1.span.first, $1.index) }
      guard var latest = sorted.first else { return [Diagnostic]() }
      var problems: [Diagnostic] = []
      for row in sorted.dropFirst() {
        if row.span.overlaps(latest.span) {
          let (one, two) = row.index < latest.index ? (row, latest) : (latest, row)
          problems.append(overlap((one.count, one.span), (two.count, two.span)))
        }
        if row.span.last > latest.span.last { latest = row }
      }
      return problems
    }
  }

  private static func overlap(
    _ one: (count: Count, span: Span), _ two: (count: Count, span: Span)
  ) -> Diagnostic {
    let (first, second) = (one.span.monthWords, two.span.monthWords)
    // Within a block its own sum is false; between blocks each sum is right by itself.
    let severity: Severity = one.count.block == two.count.block ? .error : .warning
    return Diagnostic(
      severity, "periods-overlap", at: two.count.row.place(of: "period"),
      Words(
        "ช่วงเวลา \(second.thai) ซ้ำกับ \(first.thai) ในแถวที่ \(one.count.number)",
        "\(second.english) overlaps \(first.english) in row \(one.count.number)"),
      fix: Words(
        "แก้ช่วงเวลา หรือลบแถวที่ซ้ำ แถวที่รวมแถวอื่นให้เขียน period: รวม",
        "correct one period or delete the row; for a sum write period: รวม"))
  }
}

extension Count {
  fileprivate func label(_ field: String) -> String? {
    row.fields.first { $0.name == field }?.label
  }

  fileprivate func fraction(_ field: String) -> Diagnostic? {
    guard let figure = row.figure(field),
      figure < .zero || figure.units % Figure(1).units != 0, let label = label(field)
    else { return nil }
    let text = figure.plain(decimals: 0)
    return Diagnostic(
      .error, "not-a-count", at: row.place(of: field),
      Words(
        "แถวที่ \(number) ‘\(label)’ เป็น \(text) ไม่ได้", "row \(number): \(field): can't be \(text)"),
      fix: Words("เขียนจำนวนเต็มตั้งแต่ 0 ขึ้นไป", "write a whole number, 0 or more"))
  }

  /// A total that is not what its parts come to, or is less than the one part given.
  fileprivate var disagreement: Diagnostic? {
    guard let total = row.figure("total") else { return nil }
    let (finished, inProgress) = (row.figure("finished"), row.figure("in-progress"))
    let sum = (finished ?? .zero) + (inProgress ?? .zero)
    guard finished == nil || inProgress == nil ? sum > total : sum != total else { return nil }
    let (given, right) = (total.plain(decimals: 0), sum.plain(decimals: 0))
    return Diagnostic(
      .error, "total-disagrees", at: row.place(of: "total"),
      Words(
        "แถวที่ \(number) จำนวนทั้งหมด \(given) แต่แล้วเสร็จและอยู่ระหว่างดำเนินการรวมเป็น \(right)",
        "row \(number): the total is \(given), but finished and in progress come to \(right)"),
      fix: Words(
        "แก้ตัวเลขให้จำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ",
        "correct the figures: the total is those finished and those in progress"))
  }
}

extension Diagnostic {
  /// A table whose caption can't say what it shows.
  static func withoutTitle(_ block: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "\(block)-without-title", at: place,
      Words("บล็อก \(block) ไม่มีชื่อตาราง", "the block \(block) has no title"),
      fix: Words(
        "เพิ่มบรรทัด title: … และวางแถวไว้ใต้ rows:", "add a line title: …, with the rows below rows:"))
  }
}
