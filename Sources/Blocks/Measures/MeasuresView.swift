import Disclosure
import Kinds
import Mustache
import Thai

extension Measures {
  static let view: View<Shown<Measures>> = [
    .key(title) { $0.head }, .details(of, resultIn, span, asOf) { $0.head },
    .statuses { $0.rows.map(\.status) },
    .part("table", table) { $0.value.rows.isEmpty ? nil : $0 },
  ]

  private static let table: View<Shown<Measures>> = [
    .text("caption") { $0.value.headings($0.digits).caption }, .text("csv") { $0.csv },
    .text("first") { $0.value.headings($0.digits).first },
    .holds("hasSteps", Measure.steps, Measure.monitoring) { $0.rows.map(\.row) },
    .holds("hasOwner", Measure.owner, TakenMeasure.period, Measure.frequency) {
      $0.rows.map(\.row)
    },
    .holds("hasStatus", TakenMeasure.status) { $0.rows.map(\.row) },
    .holds(
      "hasResult", TakenMeasure.result, Measure.outcome, TakenMeasure.problem,
      TakenMeasure.suggestion,
      Key.remarks, Key.notes
    ) { $0.rows.map(\.row) },
    .groups(
      of: \.rows, \.row, by: { _ in [Measure.aspect, Measure.indicator] },
      without: { $1.isIndicator ? $1 : Measure($0, href: $1.href) }, Measure.view),
  ]

  /// What the first column is, and the table.
  private func headings(_ digits: Digits) -> (first: String, caption: String) {
    if rows.allSatisfy(\.isDisclosure) {
      return (
        digits.said("ข้อและข้อมูล", "Item"),
        digits.said("ความก้าวหน้าการเปิดเผยข้อมูล", "Progress of disclosure")
      )
    }
    if rows.contains(where: { $0.name != nil }) {
      return (
        digits.said("มาตรการหรือกิจกรรม", "Measure or activity"), digits.said("มาตรการ", "Measures")
      )
    }
    return (
      digits.said("ตัวชี้วัด", "Indicator"),
      digits.said("การดำเนินการรายตัวชี้วัด", "Action by indicator")
    )
  }
}

extension Measure {
  static let view: View<Shown<Measure>> =
    [
      .text("number") { $0.value.number($0.digits) }, .text("name") { $0.value.heading },
      .text("href") { $0.value.href },
      .list("notes", Note.view) { Note.all($0.value.row, $0.value.noted, $0.digits) },
    ] + told.over { $0.with($0.value.row) }

  private static let told: View<Shown<BlockRecord>> = [
    .texts(steps), .texts(monitoring), .texts(owner), .keys(TakenMeasure.period, frequency),
    .key(TakenMeasure.status),
    .text("word") { $0.value[TakenMeasure.status]?.rawValue }, .texts(TakenMeasure.result),
    .more(outcome, TakenMeasure.problem, TakenMeasure.suggestion, .remarks, .notes),
    .part(
      "evidence",
      [.text("href") { $0.value.href }, .text("text") { $0.value.linkText($0.digits) }]
    ) { row in row.value[evidence].map { row.with($0) } },
  ]

  /// Of an item of the list its code, of a measure without a number of its own that of its row.
  private func number(_ digits: Digits) -> String? {
    if isDisclosure { return row.shown(Self.item, digits) }
    let first = name.flatMap { Numerals.plain($0.text).utf8.first }
    return first.flatMap { 0x30...0x39 ~= $0 ? nil : "\(digits.text(row.number))." }
  }

  /// What names the row: the data of an item, a measure, or an indicator.
  private var heading: String? {
    if isDisclosure { return row[Self.data] ?? row[Self.measure] }
    return name?.text ?? row[all: Self.indicator].joined(separator: " · ")
  }

  /// Whether its indicator is what names it.
  fileprivate var isIndicator: Bool { !isDisclosure && name == nil }

  /// What stands below the name, and is not the name.
  private var noted: [any FieldKey] {
    [Self.aspect, Self.score, Self.issue, Self.elements, Self.covers]
      + (isIndicator ? [] : [Self.indicator]) + (isDisclosure ? [] : [Self.data])
  }
}
