import Diagnostics
import Disclosure
import Reading
import Text

extension [Diagnostic] {
  /// The same with fixes that can be carried out in what was written.
  ///
  /// Of a row of a file they name the headings of columns, since who has a spreadsheet open sees no
  /// keys; a key that stands there without a value is to be filled in: a second one is refused.
  func fitting(_ tables: [BlockTable]) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    // By each line on which something of them stands.
    var unfilled: [Place: [BlockRecord]] = [:]
    for record in tables.flatMap({ [$0.head] + $0.rows }) {
      guard record.fields.contains(where: { record.isLeftEmpty($0) }) else { continue }
      let places = [record.place] + record.fields.map { record.place(of: $0) }
      for line in Set(places.map(\.line)) {
        unfilled[Place(record.place.path, line: line), default: []].append(record)
      }
    }
    return map { problem in
      guard let place = problem.place else { return problem }
      if place.sheet != nil || place.path.asciiLowercased().ends(with: ".csv") {
        return problem.inFile(place, tables)
      }
      let records = unfilled[Place(place.path, line: place.line)] ?? []
      let record = records.last {
        $0.place.line < place.line || $0.place.column <= place.column
      }
      return record.map(problem.filling) ?? problem
    }
  }
}

extension Diagnostic {
  fileprivate func filling(_ record: BlockRecord) -> Diagnostic {
    guard var fix else { return self }
    for field in record.fields where record.isLeftEmpty(field) {
      fix = Words(
        fix.thai.replacing("เพิ่ม \(field.name):", with: "กรอก \(field.name):"),
        fix.english.replacing("add \(field.name):", with: "fill in \(field.name):"))
    }
    return Diagnostic(severity, id, at: place, message, fix: fix)
  }

  fileprivate func inFile(_ place: Place, _ tables: [BlockTable]) -> Diagnostic {
    guard let fix else { return self }
    let table = tables.first { $0.givenHeadings.first?.place.path == place.path } ?? tables.first
    guard let table, let fields = table.rows.first?.fields else { return self }
    if let marks = fields.marks(askedBy: fix.thai, in: table) {
      return Diagnostic(severity, id, at: place, message, fix: marks)
    }
    let thai = fields.columns(in: fix.thai, of: table, .thai)
    let english = fields.columns(in: fix.english, of: table, .english)
    return Diagnostic(severity, id, at: place, message, fix: Words(thai, english))
  }
}

/// How a fix names columns: what stands before a key to be added, and before its value.
private struct ColumnPhrase {
  let add: String
  /// The same before a column that is not there.
  let make: String
  let fill: String
  let column: String
  let value: String
  let or: String

  static let thai = ColumnPhrase(
    add: "เพิ่ม ", make: "เพิ่ม", fill: "กรอก", column: "คอลัมน์", value: " เป็น", or: " หรือ ")
  static let english = ColumnPhrase(
    add: "add ", make: "add ", fill: "fill in ", column: "the column", value: " as", or: " or ")
}

extension [BlockField] {
  /// What to do where a file has a column for each month or word of the first key that a fix names.
  fileprivate func marks(askedBy fix: String, in table: BlockTable) -> Words? {
    guard let field = first(where: { fix.begins(with: "เพิ่ม \($0.name):") }) else { return nil }
    switch FieldColumns(of: field, among: self, in: table) {
    case .months(let headings):
      let (first, last) = (headings[0], headings[headings.count - 1])
      return Words(
        "ใส่ / ใต้เดือนที่ดำเนินการ ในคอลัมน์ ‘\(first)’ ถึง ‘\(last)’",
        "put / below the months in which it is done, in the columns ‘\(first)’ to ‘\(last)’")
    case .words(let headings):
      let names = headings.map { "‘\($0)’" }.joined(separator: ", ")
      return Words(
        "ใส่ / เพียงช่องเดียว ใต้คอลัมน์ใดคอลัมน์หนึ่งใน \(names)",
        "put one /, below one of the columns \(names)")
    case .none, .one, .years: return nil
    }
  }

  /// A text with headings for keys: `เพิ่ม phone:` is `กรอกคอลัมน์ ‘โทรศัพท์’`.
  fileprivate func columns(
    in text: String, of table: BlockTable, _ phrase: ColumnPhrase
  ) -> String {
    var out: [UInt8] = []
    var word: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if 0x61...0x7A ~= byte || byte == UInt8(ascii: "-") && !word.isEmpty {
        word.append(byte)
        continue
      }
      guard byte == UInt8(ascii: ":"),
        let field = first(where: { $0.name.utf8.elementsEqual(word) })
      else {
        out += word + [byte]
        word = []
        continue
      }
      let headings = FieldColumns(of: field, among: self, in: table).headings
      if out.suffix(phrase.add.utf8.count).elementsEqual(phrase.add.utf8) {
        out.removeLast(phrase.add.utf8.count)
        out += (headings == nil ? phrase.make : phrase.fill).utf8
      }
      let names = (headings ?? [field.label]).map { "‘\($0)’" }.joined(separator: phrase.or)
      out += "\(phrase.column) \(names)".utf8
      word = []
      let next = rest.dropFirst()
      let isYes = next.starts(with: "true".utf8)
      if isYes || rest.first == 0x20 && next.first.map({ 0x30...0x39 ~= $0 }) ?? false {
        out += phrase.value.utf8
        if isYes {
          out += " ใช่".utf8
          rest = next.dropFirst(4)
        }
      }
    }
    return String(decoding: out + word, as: UTF8.self)
  }
}

extension FieldColumns {
  /// Nil where there is none.
  fileprivate var headings: [String]? {
    switch self {
    case .none: nil
    case .one(let heading): [heading]
    case .years(let headings), .months(let headings), .words(let headings): headings
    }
  }
}
