import Diagnostics

/// What the columns of a table may be called.
public struct ColumnLabels {
  /// How many columns the table may have.
  public let count: Int
  /// The number of the column that a heading names; nil for an unknown one.
  public let column: (String) -> Int?

  public init(count: Int, column: @escaping (String) -> Int?) {
    self.count = count
    self.column = column
  }
}

/// Where the head of a table stands among its first rows: below titles, in one row, or in two where
/// one heading stands over several.
public struct TableHead {
  /// The texts of a row by their columns, those without a text left out.
  public struct Line {
    /// As the spreadsheet counts it.
    public let number: Int
    public let texts: [Int: String]

    public init(number: Int, texts: [Int: String]) {
      self.number = number
      self.texts = texts
    }
  }

  /// How far down headings are looked for, in rows that say something.
  public static let farthest = 100

  /// Of the lines in which it was looked for.
  public let lines: ClosedRange<Int>

  /// Nil where no line says anything.
  public init?(among lines: [Line], _ labels: ColumnLabels) {
    guard !lines.isEmpty else { return nil }
    let best = TableHead.best(among: lines, labels)
    if best + 1 < lines.count, TableHead.isBelow(lines[best + 1], lines[best]) {
      self.lines = best...best + 1
    } else if best > 0, TableHead.needs(lines[best - 1], above: lines[best]),
      TableHead.isBelow(lines[best], lines[best - 1])
    {
      self.lines = best - 1...best
    } else {
      self.lines = best...best
    }
  }

  /// Whether a row may be the head without a look at those around it.
  public static func isPlain(_ line: Line, columns: Int, _ labels: ColumnLabels) -> Bool {
    line.texts.count == columns && found(line, labels) * 2 >= labels.count
  }

  /// The first line that holds half of the labels, else the one that holds most; without any the
  /// first that is no title, of one cell.
  private static func best(among lines: [Line], _ labels: ColumnLabels) -> Int {
    var best = (line: lines.firstIndex { $0.texts.count > 1 } ?? 0, count: 0)
    for (index, line) in lines.enumerated() {
      let most = line.texts.count
      guard most > best.count || most * 2 >= labels.count else { continue }
      let count = found(line, labels)
      if count * 2 >= labels.count, count > 0 { return index }
      if count > best.count { best = (index, count) }
    }
    return best.line
  }

  private static func found(_ line: Line, _ labels: ColumnLabels) -> Int {
    Set(line.texts.values.compactMap(labels.column)).count
  }

  /// Whether a line only parts headings of the line above it: each text stands where that line is
  /// empty, or begins a row of such texts under one heading.
  private static func isBelow(_ line: Line, _ above: Line) -> Bool {
    guard line.number == above.number + 1, above.texts.count > 1 else { return false }
    // Headings that are told apart by the ones above them alone.
    if line.hasTwice, let first = above.texts.keys.min() {
      return line.texts[first] == nil && line.texts.values.allSatisfy { $0.hasLetters }
    }
    guard line.texts.keys.contains(where: { above.texts[$0] == nil }) else { return false }
    return line.texts.keys.allSatisfy { column in
      above.texts[column] == nil
        || above.texts[column + 1] == nil && line.texts[column + 1] != nil
    }
  }

  /// Whether headings lack without the line above, or are told apart by it alone.
  private static func needs(_ above: Line, above line: Line) -> Bool {
    above.texts.keys.contains { line.texts[$0] == nil } || line.hasTwice
  }

  /// The names of columns from lines above each other: of several texts the lowest if it is a
  /// label, else all of them.
  public static func names(_ lines: some Sequence<Line>, _ labels: ColumnLabels) -> [Int: String] {
    let lines = Array(lines)
    guard let lowest = lines.last, lines.count > 1 else { return lines.first?.texts ?? [:] }
    var names: [Int: [String]] = lowest.texts.mapValues { [$0] }
    for line in lines.dropLast().reversed() {
      var last: String?
      for column in (line.texts.keys.min() ?? 0)...(lowest.last(beside: line)) {
        // A heading reaches over what stands below it, as far as nothing is beside it.
        if let text = line.texts[column] { last = text } else if names[column] == nil { last = nil }
        if let last { names[column] = [last] + (names[column] ?? []) }
      }
    }
    return names.mapValues { names in
      let last = names.last ?? ""
      let isAlone = !lowest.hasTwice && labels.column(last) != nil
      return isAlone ? last : names.joined(separator: " ")
    }
  }
}

extension TableHead.Line {
  /// Whether a text stands in it twice.
  fileprivate var hasTwice: Bool { Set(texts.values).count < texts.count }

  fileprivate func last(beside other: Self) -> Int {
    max(texts.keys.max() ?? 0, other.texts.keys.max() ?? 0)
  }
}

extension String {
  /// Whether it is more than figures and marks.
  fileprivate var hasLetters: Bool {
    unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}

extension Diagnostic {
  /// - Parameters:
  ///   - first: the first row that says something, and `last` the last such.
  ///   - last: the last such row.
  ///   - headings: the row of the headings.
  ///   - place: of the first.
  ///   - fix: what to do if these are not the headings.
  /// - Returns: a note.
  public static func rowsAboveHeadings(
    _ first: Int, _ last: Int, _ headings: Int, _ place: Place, fix: Words
  ) -> Diagnostic {
    let rows = first == last ? "\(first)" : "\(first)–\(last)"
    return Diagnostic(
      .note, "rows-above-headings", at: place,
      Words(
        "ไม่ใช้แถวที่ \(rows) ซึ่งอยู่เหนือหัวตารางในแถวที่ \(headings)",
        "what stands above the headings in row \(headings) is not used: \(rows)"), fix: fix)
  }

  /// - Returns: a note that a head takes several rows.
  public static func headingsOfRows(_ first: Int, _ last: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "headings-of-rows", at: place,
      Words(
        "อ่านแถวที่ \(first)–\(last) เป็นหัวตาราง เพราะหัวคอลัมน์อยู่เหนือกัน",
        "rows \(first)–\(last) are read as headings, since headings stand over others"))
  }
}
