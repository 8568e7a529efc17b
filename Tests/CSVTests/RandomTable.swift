import TestSupport

/// A table at random, written in one of the ways that spreadsheets know.
struct RandomTable {
  enum Encoding: CaseIterable { case utf8, marked, utf16, utf16BigEndian, windows874 }

  /// The headings and below them the rows, as the cells were before they were written.
  let cells: [[String]]
  /// The whole file as text.
  let text: String
  let encoding: Encoding

  private static let letters = [
    "ก", "ำ", "\u{E48}", "์", "า", "๑", "a", "1", ".", "\"", ",", ";", "\t", "\n", "\r", "\r\n",
    " ", "\u{A0}", "'", "=", "-", "@", "+",
  ]
  private static let lettersBeyondThai = ["é", "e\u{301}", "😀", "\u{200B}", "Д", "中"]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    encoding = Encoding.allCases[Int(seed % UInt64(Encoding.allCases.count))]
    let letters =
      RandomTable.letters + (encoding == .windows874 ? [] : RandomTable.lettersBeyondThai)
    let separator = [",", ";", "\t"].randomElement(using: &random) ?? ","
    let lineEnd = ["\n", "\r", "\r\n"].randomElement(using: &random) ?? "\n"
    let columns = Int.random(in: 2...5, using: &random)
    let rows = Int.random(in: 0...6, using: &random)

    func cell(_ start: String = "", upTo length: Int) -> String {
      (0..<Int.random(in: 0...length, using: &random)).reduce(start) { cell, _ in
        cell + (letters.randomElement(using: &random) ?? "")
      }
    }
    // A heading begins with a letter that makes a file in Windows-874 no UTF-8.
    let headings = (1...columns).map { cell("\($0)ก", upTo: 4) }
    cells =
      [headings]
      + (0..<rows).map { _ in
        (0..<columns).map { _ in cell(upTo: Bool.random(using: &random) ? 8 : 0) }
      }

    let written = cells.enumerated().map { number, row in
      var row = row.map { cell in
        let isQuoted = Bool.random(using: &random) || RandomTable.needsQuotes(cell)
        return isQuoted ? RandomTable.quoted(cell) : cell
      }
      if number > 0, Bool.random(using: &random) { while row.last == "" { row.removeLast() } }
      return row.joined(separator: separator)
    }
    let named = Bool.random(using: &random) ? "sep=\(separator)\(lineEnd)" : ""
    let end = Bool.random(using: &random) ? lineEnd : ""
    text = named + written.joined(separator: lineEnd) + end
  }

  var file: [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .marked: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16: [0xFF, 0xFE] + CSVTests.utf16(text)
    case .utf16BigEndian: [0xFE, 0xFF] + CSVTests.utf16(text, bigEndian: true)
    case .windows874: CSVTests.windows874(text)
    }
  }

  /// The lines of the text as an editor counts them.
  var lines: [[Unicode.Scalar]] {
    RandomTable.withPlainLineEnds(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  static func withPlainLineEnds(_ text: String) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && last != "\r") {
        plain.append("\n")
      } else if scalar != "\n" {
        plain.append(scalar)
      }
      last = scalar
    }
    return plain
  }

  /// What a cell says when it is read: no blanks at its ends, no guard before a formula.
  static func read(_ cell: String) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\u{A0}"]
    func trimmed(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
      Array(text.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
    var text = trimmed(withPlainLineEnds(cell))
    if text.count > 1, text[0] == "'", "=+-@\t\n".unicodeScalars.contains(text[1]) {
      text = trimmed(text.dropFirst())
    }
    return String(String.UnicodeScalarView(text))
  }

  private static func needsQuotes(_ cell: String) -> Bool {
    cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
  }

  private static func quoted(_ cell: String) -> String {
    let doubled = cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"\(doubled.joined())\""
  }
}
