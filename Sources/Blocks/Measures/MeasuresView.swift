import Disclosure
import Mustache
import Text
import Thai

/// What the template of measures shows.
enum MeasuresView {
  static let names: [Shape.Field] = [
    "title", detailsName,
    .section("statuses", ["all", .section("counts", ["status", "count"])]),
    .section(
      "table",
      [
        "caption", "csv", "first", "hasSteps", "hasOwner", "hasStatus", "hasResult",
        .section(
          "rows",
          [
            "number", "name", "href", notesName, textsName("steps"), textsName("monitoring"),
            textsName("owner"), "period", "status", "word", textsName("result"),
            .section("more", [.section("parts", ["label", textsName("said")])]),
            .section("evidence", ["href", "text"]),
          ]),
      ]),
  ]

  static func values(
    _ measures: Measures, _ table: BlockTable, _ links: [String?], _ digits: Digits
  ) -> [Value] {
    [
      .text(measures.head.text("title")),
      details(measures.head, ["of", "result-in", "span", "as-of"], digits),
      statuses(measures.rows.map(\.status), Measure.statuses, digits),
      rows(measures, table, links, digits),
    ]
  }

  private static func rows(
    _ measures: Measures, _ table: BlockTable, _ links: [String?], _ digits: Digits
  ) -> Value {
    guard !measures.rows.isEmpty else { return .nothing }
    let list = measures.rows
    func holds(_ keys: String...) -> Value {
      .flag(list.contains { row in keys.contains { row.row.holds($0) } })
    }
    let (first, caption) = heading(list)
    return .record([
      .text(caption), .text(table.givenCSV), .text(first),
      holds("steps", "monitoring"), holds("owner", "period"), holds("status"),
      holds("result", "outcome", "problem", "suggestion"),
      .list(zip(list, links).map { row($0, href: $1, digits) }),
    ])
  }

  /// What the first column is, and the table.
  private static func heading(_ rows: [Measure]) -> (first: String, caption: String) {
    if rows.allSatisfy(\.isDisclosure) { return ("ข้อและข้อมูล", "ความก้าวหน้าการเปิดเผยข้อมูล") }
    if rows.contains(where: { $0.name != nil }) { return ("มาตรการหรือกิจกรรม", "มาตรการ") }
    return ("ตัวชี้วัด", "การดำเนินการรายตัวชี้วัด")
  }

  private static func row(
    _ measure: Measure, href: String?, _ digits: Digits
  ) -> [Value] {
    let row = measure.row
    let name = name(measure, digits)
    let notes = notes(
      row,
      ["aspect", "score", "issue", "elements", "covers"] + (name.usesIndicator ? [] : ["indicator"])
        + (name.usesData ? [] : ["data"]), digits)
    return [
      .text(name.number), .text(name.text), .text(href), notes, texts(row, "steps"),
      texts(row, "monitoring"), texts(row, "owner"), .text(row.shown("period", digits)),
      .text(row.shown("status", digits)), .text(measure.status), texts(row, "result"),
      more(row), evidence(row, digits),
    ]
  }

  /// What names a row: an item of the list with its data, a measure with its number, or an indicator.
  private static func name(
    _ measure: Measure, _ digits: Digits
  ) -> (number: String?, text: String?, usesIndicator: Bool, usesData: Bool) {
    let row = measure.row
    if measure.isDisclosure {
      let data = row.text("data") ?? row.text("measure")
      return (row.shown("item", digits), data, false, true)
    }
    if let name = measure.name { return ("\(digits.text(row.number)).", name.text, false, false) }
    return (nil, row.texts("indicator").joined(separator: " · "), true, false)
  }

  private static func more(_ row: BlockRecord) -> Value {
    let parts = row.fields.filter { ["outcome", "problem", "suggestion"].contains($0.name) }
      .compactMap { field -> [Value]? in
        row.holds(field.name) ? [.text(field.label), texts(row, field.name)] : nil
      }
    return parts.isEmpty ? .nothing : .record([.list(parts)])
  }

  private static func evidence(_ row: BlockRecord, _ digits: Digits) -> Value {
    guard let href = row.href("evidence"), let written = row.shown("evidence", digits) else {
      return .nothing
    }
    return .record([.text(href), .text(linkText(written, digits))])
  }
}

/// How many rows have each status, and all.
func statuses(
  _ words: [String?], _ known: [BlockField.Choice], _ digits: Digits
) -> Value {
  let counts = known.compactMap { status -> [Value]? in
    let count = words.count { $0 == status.word }
    return count == 0 ? nil : [.text(status.label), .text(digits.text(count))]
  }
  return counts.isEmpty ? .nothing : .record([.text(digits.text(words.count)), .list(counts)])
}

/// What a reader sees of a target: `item:2566/O11#steps` as `ดูข้อ O11 ปี 2566`, a file by its name.
private func linkText(_ written: String, _ digits: Digits) -> String {
  let parts = written.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1)
  guard let page = parts.first.map({ String(Substring($0)) }), written.utf8.first != 0x23 else {
    return "ดูหัวข้อในหน้านี้"
  }
  guard page.begins(with: "item:") else { return page }
  let item = page.utf8.dropFirst(5).split(separator: UInt8(ascii: "/")).map {
    String(Substring($0))
  }
  guard let code = item.last else { return page }
  return item.count == 2 ? "ดูข้อ \(code) ปี \(digits.text(item[0]))" : "ดูข้อ \(code)"
}
