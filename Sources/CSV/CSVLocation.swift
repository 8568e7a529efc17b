import Diagnostics
import Text

/// A cell as the officer finds it in the spreadsheet.
struct CSVLocation {
  let row: Int
  /// From 0.
  let column: Int
  /// Empty when it has none or none is read yet.
  let heading: String

  /// Begins a sentence: `แถวที่ 3 คอลัมน์ B ‘วงเงิน’`.
  var words: Words {
    let letters = columnLetters(column)
    guard !heading.isEmpty else {
      return Words("แถวที่ \(row) คอลัมน์ \(letters)", "row \(row), column \(letters),")
    }
    let name = excerpt(heading)
    return Words(
      "แถวที่ \(row) คอลัมน์ \(letters) ‘\(name)’", "row \(row), column \(letters) ‘\(name)’,")
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
