import Text
import XML

/// The texts that all sheets of a workbook share, without blanks at their ends.
struct SharedTexts: Sendable {
  private(set) var texts = TextStore()

  init() {}

  init(_ part: String, in parts: inout WorkbookParts) throws(WorkbookFlaw) {
    let reader = SharedTextsReader()
    try parts.read(part, reader)
    texts = reader.texts
  }
}

/// Texts one behind the other, so that many cost little.
struct TextStore: Sendable {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int32>] = []

  var count: Int { ranges.count }

  /// Keeps a text as it stands in a cell, and gives its number.
  mutating func append(_ raw: [UInt8]) -> Int {
    let start = bytes.count
    bytes.appendCellText(raw)
    let kept = bytes.withoutBlanks(start..<bytes.count)
    bytes.removeSubrange(kept.upperBound...)
    ranges.append(Int32(clamping: kept.lowerBound)..<Int32(clamping: kept.upperBound))
    return ranges.count - 1
  }

  subscript(index: Int) -> ArraySlice<UInt8> {
    ranges.indices.contains(index)
      ? bytes[Int(ranges[index].lowerBound)..<Int(ranges[index].upperBound)] : []
  }

  func isEmpty(_ index: Int) -> Bool { !ranges.indices.contains(index) || ranges[index].isEmpty }
}

private final class SharedTextsReader: XMLTaker {
  var texts = TextStore()
  private var run = TextRun()

  func begin(_ tag: XMLTag) {
    if tag.name == "si" { run = TextRun() } else { run.begin(tag) }
  }

  func end(_ name: XMLWord) {
    if name == "si" { _ = texts.append(run.bytes) } else { run.end(name) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { run.text(bytes) }
}

/// The text of an item that may be divided into runs of different letters.
struct TextRun {
  private(set) var bytes: [UInt8] = []
  private var isText = false
  /// How a text is spoken, which stands beside it and is no part of it.
  private var isPhonetic = false

  mutating func begin(_ tag: XMLTag) {
    if tag.name == "t" { isText = true } else if tag.name == "rPh" { isPhonetic = true }
  }

  mutating func end(_ name: XMLWord) {
    if name == "t" { isText = false } else if name == "rPh" { isPhonetic = false }
  }

  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isText, !isPhonetic { bytes.append(contentsOf: piece) }
  }
}

extension [UInt8] {
  /// Appends what a cell says: `_x000D_` is the character of that number, and lines end by a line
  /// feed alone.
  fileprivate mutating func appendCellText(_ raw: [UInt8]) {
    guard raw.contains(where: { $0 == UInt8(ascii: "_") || $0 == 13 }) else { return self += raw }
    var plain: [UInt8] = []
    var at = 0
    while at < raw.count {
      if let scalar = raw.escape(at: at) {
        plain += Array(String(Character(scalar)).utf8)
        at += 7
      } else {
        plain.append(raw[at])
        at += 1
      }
    }
    self += plain.withLineFeeds()
  }

  /// The character of `_xHHHH_`; nil for anything else, half of a pair too.
  private func escape(at offset: Int) -> Unicode.Scalar? {
    guard self[offset] == UInt8(ascii: "_"), offset + 6 < count,
      self[offset + 1] == UInt8(ascii: "x"), self[offset + 6] == UInt8(ascii: "_")
    else { return nil }
    var code: UInt32 = 0
    for digit in self[offset + 2..<offset + 6] {
      guard let value = hexadecimalValue(digit) else { return nil }
      code = code << 4 | UInt32(value)
    }
    return Unicode.Scalar(code)
  }
}
