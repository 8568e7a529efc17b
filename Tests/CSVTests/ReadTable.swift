import CSV
import Diagnostics
import Disclosure

let path = "Content/2567/o13-procurement/monthly.csv"

/// What is read from the bytes of a file: the headings and rows as texts, and what is said.
func read(_ bytes: [UInt8]) -> (texts: [[String]]?, problems: [Diagnostic]) {
  var problems: [Diagnostic] = []
  guard let table = CSVTable.read(bytes, path, &problems) else { return (nil, problems) }
  return ([table.headings.map(\.text)] + table.rows.map { $0.cells.map(\.text) }, problems)
}

/// The texts of a table of which nothing is said; nil when something is.
func texts(_ file: String) -> [[String]]? {
  let (texts, problems) = read(Array(file.utf8))
  return problems.isEmpty ? texts : nil
}

/// What a terminal shows about a file, with the file's line.
func said(_ bytes: [UInt8], _ language: Language = .thai) -> String {
  let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
  let form = TextForm(language, isColoured: false) { place in
    guard place.line <= lines.count, !lines[place.line - 1].isEmpty else { return nil }
    return String(decoding: lines[place.line - 1], as: UTF8.self)
  }
  return read(bytes).problems.map(form.text).joined()
}

func said(_ file: String, _ language: Language = .thai) -> String {
  said(Array(file.utf8), language)
}

/// A text in UTF-16 without byte-order mark.
func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  text.utf16.flatMap { unit in
    let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8))
    return bigEndian ? [high, low] : [low, high]
  }
}

/// Thai and ASCII text in Windows-874, where Thai letters stand in their order in Unicode.
func windows874(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0xE01...0xE5B: UInt8(scalar.value - 0xE00 + 0xA0)
    case 0..<0x80, 0xA0: UInt8(scalar.value)
    default: UInt8(ascii: "?")
    }
  }
}
