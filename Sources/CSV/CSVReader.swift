import Diagnostics
import Text

/// Goes through a table once: says what is wrong with it and keeps where its rows begin.
struct CSVReader {
  /// The limit of old spreadsheets; filling up short rows must stay cheap.
  private static let mostColumns = 256

  private(set) var errors = FirstErrors(Diagnostic.csvMoreErrors)
  private let path: String
  private let bytes: [UInt8]
  private let separator: UInt8
  private var scanner: CSVScanner
  private var lastEnd: CSVField.End?
  private var row = 1
  private var column = 0

  /// The cells of the heading row, those behind the last heading too, but no more than a table has.
  private var headings: [CSVTable.Cell] = []
  /// How many columns the table has, up to the last heading.
  private var width = 0
  private var rows: [CSVTable.Row] = []
  private var unnamed: Set<Int> = []
  /// Columns below the heading on their left.
  private var joined: Set<Int> = []
  private var isReadable = true
  /// Whether no heading is known.
  private var isHeadless = false
  /// What rows are no rows of the table.
  private(set) var notes: [Diagnostic] = []
  private let labels: ColumnLabels?

  init(_ bytes: [UInt8], _ path: String, _ labels: ColumnLabels?) {
    let (separator, start) = CSVSeparator.find(in: bytes)
    self.bytes = bytes
    self.path = path
    self.labels = labels
    self.separator = separator
    scanner = CSVScanner(bytes, separator: separator, at: start)
  }

  /// The cell that was read last; after the end of a line, the one that would begin there.
  var location: CSVLocation {
    let heading = headings.indices.contains(column) ? headings[column].text : ""
    return CSVLocation(row: row, column: column, heading: heading)
  }

  /// How far the text was read.
  var place: Place { scanner.position.place(path) }

  /// Nil when a problem spoils the whole table.
  var table: CSVTable? {
    isReadable ? CSVTable(headings: Array(headings.prefix(width)), rows: rows) : nil
  }

  mutating func read() {
    readHeadings()
    widen()
    checkHeadings()
    readRows()
  }

  private mutating func next() -> CSVField? {
    switch lastEnd {
    case .separator: column += 1
    case .line: (row, column) = (row + 1, 0)
    case .file, nil: break
    }
    guard let field = scanner.next() else {
      lastEnd = nil
      return nil
    }
    lastEnd = field.end
    if let flaw = field.flaw { report(flaw, of: field) }
    return field
  }

  private mutating func report(_ flaw: CSVField.Flaw, of field: CSVField) {
    let location = location
    switch flaw {
    case .unclosedQuote:
      isReadable = false
      errors.append(.csvUnclosedQuote(location, field.start.place(path)))
    case .afterQuote(let rest, let position):
      let text = String(decoding: bytes[rest], as: UTF8.self)
      let opened = field.start.line == position.line ? nil : field.start.line
      errors.append(.csvAfterQuote(location, text, opened: opened, position.place(path)))
    case .controlCharacter(let code, let position):
      errors.append(.csvControlCharacter(location, code, position.place(path)))
    }
  }

  private mutating func readHeadings() {
    let ahead = self
    readHeadingRow()
    guard let labels, width > 0,
      !TableHead.isPlain(line, columns: headings.count, labels)
    else { return }
    let lines = ahead.firstLines()
    guard let head = TableHead(among: lines, labels)?.lines else { return }
    let (first, last) = (lines[head.lowerBound].number, lines[head.upperBound].number)
    if head.lowerBound > 0 {
      notes.append(
        .rowsAboveHeadings(
          lines[0].number, lines[head.lowerBound - 1].number, first, headings[0].place,
          fix: Words(
            "ถ้าหัวตารางไม่ใช่แถวนี้ ให้ลบแถวที่อยู่เหนือหัวตาราง แล้วแก้หัวคอลัมน์ให้ตรง",
            "if these are not the headings, delete what stands above them, and correct their names")
        ))
    }
    while row < first { readHeadingRow() }
    guard last > first else { return }
    notes.append(.headingsOfRows(first, last, headings[0].place))
    let above = headings
    readHeadingRow()
    let names = TableHead.names(lines[head], labels)
    let count = max(above.count, headings.count)
    headings = (0..<count).map { column in
      let lower = column < headings.count ? headings[column] : above[column]
      let cell = lower.text.isEmpty && column < above.count ? above[column] : lower
      return CSVTable.Cell(text: names[column] ?? "", place: cell.place)
    }
    width = max(width, (names.keys.max() ?? 0) + 1)
  }

  /// Lets a heading of two things, such as a number and its date, stand over the columns behind it
  /// that have none.
  private mutating func widen() {
    var left = ""
    for (column, heading) in headings.enumerated() {
      if !heading.text.isEmpty {
        left = heading.text
      } else if left.holds("และ"), column < width + 2 {
        joined.insert(column)
      }
    }
    while joined.contains(width) { width += 1 }
  }

  /// The headings as they were read.
  private var line: TableHead.Line {
    let texts = headings.enumerated().filter { !$0.element.text.isEmpty }
      .map { ($0.offset, $0.element.text) }
    return TableHead.Line(number: row, texts: Dictionary(uniqueKeysWithValues: texts))
  }

  /// The next row that says something, as headings.
  private mutating func readHeadingRow() {
    (headings, width) = ([], 0)
    while let field = next() {
      if !field.content.isEmpty { width = column + 1 }
      if headings.count < CSVReader.mostColumns {
        headings.append(CSVTable.Cell(field, in: bytes, path))
      }
      guard field.end != .separator else { continue }
      if width > 0 { return }
      headings = []
    }
  }

  /// Rows from here on, as far as headings are looked for.
  private func firstLines() -> [TableHead.Line] {
    var reader = self
    var lines: [TableHead.Line] = []
    while lines.count < TableHead.farthest {
      reader.readHeadingRow()
      guard reader.width > 0 else { break }
      lines.append(reader.line)
    }
    return lines
  }

  private mutating func checkHeadings() {
    guard width > 0 else {
      isReadable = false
      return errors.append(.csvEmpty(Place(path)))
    }
    if width > CSVReader.mostColumns {
      isReadable = false
      errors.append(
        .csvTooManyColumns(row, width, most: CSVReader.mostColumns, headings[0].place))
    }
    if let labels, !headings.contains(where: { labels.column($0.text) != nil }) {
      // Who knows the labels says that there is no head.
      isHeadless = true
      return
    }
    var columns: [String: Int] = [:]
    for (column, heading) in headings.enumerated() where !heading.text.isEmpty {
      guard let first = columns.updateValue(column, forKey: heading.text) else { continue }
      isReadable = false
      let location = CSVLocation(row: row, column: column, heading: heading.text)
      errors.append(.csvHeadingTwice(location, first: first, heading.place))
    }
  }

  private mutating func readRows() {
    let headingRow = row
    let source = CSVSource(bytes, separator: separator, width: width, path: path)
    var start = scanner.position
    var isEmpty = true
    var surplus: CSVSurplus?
    while let field = next() {
      if !field.content.isEmpty {
        isEmpty = false
        if column >= headings.count {
          let text = field.text(in: bytes)
          surplus = surplus?.adding(text) ?? CSVSurplus(text, at: field.start.place(path))
        } else if (column >= width || headings[column].text.isEmpty) && !joined.contains(column) {
          reportUnnamed(field, headingRow)
        }
      }
      guard field.end != .separator else { continue }
      if let surplus { errors.append(.csvRowTooLong(row, surplus, separator, headings.count)) }
      if !isEmpty {
        rows.append(
          CSVTable.Row(number: row, line: start.line, offset: start.offset, source: source))
      }
      (start, isEmpty, surplus) = (scanner.position, true, nil)
    }
  }

  private mutating func reportUnnamed(_ field: CSVField, _ headingRow: Int) {
    guard !isHeadless, unnamed.insert(column).inserted else { return }
    isReadable = false
    let heading = CSVLocation(row: headingRow, column: column, heading: "")
    errors.append(
      .csvHeadingMissing(
        heading, above: field.text(in: bytes), inRow: row, headings[column].place))
  }
}
