import Diagnostics

/// A cell as the officer finds it in the spreadsheet.
struct CSVLocation {
  let row: Int
  /// From 0.
  let column: Int
  /// Empty when it has none or none is read yet.
  let heading: String

  /// Begins a sentence: `แถวที่ 3 คอลัมน์ B ‘วงเงิน’`.
  var words: Words {
    let letters = CSVLocation.letters(column)
    guard !heading.isEmpty else {
      return Words("แถวที่ \(row) คอลัมน์ \(letters)", "row \(row), column \(letters),")
    }
    let name = CSVLocation.excerpt(heading)
    return Words(
      "แถวที่ \(row) คอลัมน์ \(letters) ‘\(name)’", "row \(row), column \(letters) ‘\(name)’,")
  }

  /// The name of a column in spreadsheets: A, B, … Z, AA.
  static func letters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The text of a cell as a message can quote it: one line, not too long.
  static func excerpt(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(60) { scalars.append(scalar == "\n" ? " " : scalar) }
    return String(scalars) + (text.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")
  }
}

/// What a row holds beyond the headings.
struct CSVSurplus {
  let text: String
  let place: Place

  init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }

  func adding(_ more: String) -> CSVSurplus {
    // A message quotes its beginning alone.
    text.utf8.count > 300 ? self : CSVSurplus("\(text) \(more)", at: place)
  }
}
