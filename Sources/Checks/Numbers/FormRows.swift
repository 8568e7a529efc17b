import Diagnostics
import Disclosure
import Kinds
import Thai

extension Check {
  /// A form that takes the first so many rows in an order is filled in with those.
  static let formRows = Check(
    id: "form-rows",
    rule: Words(
      "ตารางตามแบบมีจำนวนรายการและเรียงตามที่แบบกำหนด",
      "tables have as many rows, in the order, as their form asks"),
    why: Words(
      "แบบที่ให้แสดงรายการวงเงินสูงสุดก่อนไม่ได้ให้เลือกรายการเอง",
      "a form that asks for the largest sums leaves no choice of rows"),
    example: Example(
      wrong: exampleNews(purchases("จ้างก่อสร้างถนน", "2,500,000.00", "4,000,000.00")),
      right: exampleNews(purchases("จ้างก่อสร้างถนน", "4,000,000.00", "2,500,000.00")),
      beside: [
        "Content/editions/2567.yml": editionWithForm,
        "Content/2567/o06-list.md": exampleNews(
          "ซื้อรถบรรทุกน้ำ", heading: "รายการ {#list}"),
      ])
  ) { site, _ in
    site.blocks("table").flatMap { placed -> [Diagnostic] in
      guard let id = placed.head.text("form"), let year = placed.entry?.year,
        let form = site[year]?.edition.forms.first(where: { $0.id == id }),
        let choice = form.choice
      else { return [] }
      return [tooMany(placed.rows, form, choice), outOfOrder(placed.rows, form, choice)]
        .compactMap { $0 }
    }
  }

  private static func tooMany(
    _ rows: [BlockRecord], _ form: TableForm, _ choice: TableForm.RowChoice
  ) -> Diagnostic? {
    guard let most = choice.most, rows.count > most else { return nil }
    return Diagnostic(
      .note, "rows-beyond-form", at: rows[most].place,
      "ตารางมี \(rows.count) รายการ แต่แบบ \(form.id) ให้แสดง \(most) รายการแรก",
      "the table has \(rows.count) rows, but the form \(form.id) asks for the first \(most)",
      fix: "ย้ายรายการตั้งแต่แถวนี้ไปไว้ในตารางอื่น หรือคงไว้หากประสงค์จะเผยแพร่ทั้งหมด",
      "move the rows from here on into another table, or leave them to publish all")
  }

  /// Told once a table: what follows from the first row in a wrong place would be told again.
  private static func outOfOrder(
    _ rows: [BlockRecord], _ form: TableForm, _ choice: TableForm.RowChoice
  ) -> Diagnostic? {
    guard
      let (row, column) = zip(rows, rows.dropFirst()).lazy.compactMap({ one, next in
        choice.columnInWrongOrder(one, next).map { (next, $0) }
      }).first
    else { return nil }
    return Diagnostic(
      .warning, "row-out-of-order", at: row.find(column)?.place ?? row.place,
      Words(
        "แถวนี้ไม่เรียงตาม ‘\(column)’ ตามที่แบบ \(form.id) กำหนด",
        "this row is not in the order of ‘\(column)’ that the form \(form.id) asks for"),
      fix: Words(
        "เรียงแถวใหม่ \(choice.words(.arabic) ?? "")",
        "sort the rows anew. \(choice.words(.arabic.inEnglish) ?? "")"))
  }
}

extension TableForm.RowChoice {
  /// The first column by which the second row belongs before the first; nil where none does.
  fileprivate func columnInWrongOrder(_ one: BlockRecord, _ next: BlockRecord) -> String? {
    for (column, first) in order {
      guard let upper = one.find(column)?.value, let lower = next.find(column)?.value,
        let isRight = isBefore(upper, lower, first)
      else { continue }
      return isRight ? nil : column
    }
    return nil
  }

  /// Nil where they are alike, or one is no figure.
  private func isBefore(_ upper: BlockValue, _ lower: BlockValue, _ first: String?) -> Bool? {
    func higher<Value: Comparable>(_ upper: Value, _ lower: Value) -> Bool? {
      upper == lower ? nil : upper > lower
    }
    switch (upper, lower) {
    case (.figure(let upper), .figure(let lower)): return higher(upper, lower)
    case (.day(let upper), .day(let lower)): return higher(upper, lower)
    case (.text(let upper), .text(let lower)):
      guard let first = first.map({ LooseName($0) }) else { return nil }
      let isFirst = LooseName(upper) == first
      return isFirst == (LooseName(lower) == first) ? nil : isFirst
    default: return nil
    }
  }
}

private func purchases(_ name: String, _ one: String, _ two: String) -> String {
  """
  ```table
  form: largest
  rows:
    - {รายการ: \(name), งบประมาณ (บาท): "\(one)"}
    - {รายการ: ซื้อรถบรรทุกน้ำ, งบประมาณ (บาท): "\(two)"}
  ```
  """
}

private let editionWithForm =
  (exampleEditions["Content/editions/2567.yml"] ?? "") + """
    forms:
      largest:
        title: รายการวงเงินสูงสุด
        columns: [{name: รายการ}, {name: งบประมาณ (บาท), kind: number}]
        rows: {most: 100, order: [งบประมาณ (บาท)]}

    """
