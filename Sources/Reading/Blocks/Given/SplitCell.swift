import Disclosure
import Text
import Thai

/// A cell that holds two values under one heading: a text, and behind it a date or a figure, as in
/// `1/2566 ลงวันที่ 10 ต.ค. 2565` or `ร้านสมมติ 18,000 บาท`.
struct SplitCell {
  let first: String
  /// All of the cell where nothing in it can be read as the second.
  let second: String

  init(_ text: String, second form: BlockField.Form) {
    let bytes = Array(text.utf8)
    var starts = bytes.indices.filter { at in
      at > 0 && [0x20, 10, UInt8(ascii: "(")].contains(bytes[at - 1])
        || SplitCell.words.contains { bytes[at...].starts(with: $0) }
    }
    // A word that announces a date is followed by it, readable or not.
    let announced = starts.first { at in
      SplitCell.words.contains { bytes[at...].starts(with: $0) }
    }
    if case .date = form, let announced { starts = [announced] }
    let found = starts.first { SplitCell.reads(SplitCell.plain(bytes[$0...]), form) }
    guard let start = found ?? announced else {
      (first, second) = (text, text)
      return
    }
    let before = bytes[..<start]
    first = String(
      decoding: before.last == UInt8(ascii: "(") ? before.dropLast() : before, as: UTF8.self
    ).trimmingBlanks()
    second = SplitCell.plain(bytes[start...])
  }

  private static let words = ["ลงวันที่", "ลว.", "ลว", "วันที่"].map { Array($0.utf8) }

  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let word = words.first { bytes.starts(with: $0) }
    var rest = bytes.dropFirst(word?.count ?? 0)
    if rest.last == UInt8(ascii: ")"), !rest.contains(UInt8(ascii: "(")) { rest = rest.dropLast() }
    let text = String(decoding: rest, as: UTF8.self).trimmingBlanks()
    return text.ends(with: "บาท") ? Figure.meant(text) ?? text : text
  }

  private static func reads(_ text: String, _ form: BlockField.Form) -> Bool {
    if case .figure = form { return Figure.read(text) != nil }
    switch Day.read(text) {
    case .success: return true
    // A day with a year of two digits, for which the day meant is offered.
    case .failure(let problem): return problem.id == "year-out-of-range"
    }
  }
}
