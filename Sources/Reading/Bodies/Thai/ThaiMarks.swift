import Glibc

/// Marks that make cmark read Thai as it is meant; they are taken out of the tree again.
///
/// CommonMark tells the beginning of an emphasis from its end by blanks and punctuation, and ends
/// a bare address at a blank. Thai writes no blanks between words: `**หมายเหตุ:**ผู้แจ้ง`,
/// `https://a.example/planอ่านต่อ`. A mark is one more piece of punctuation at such a place.
/// docs/formats.md, section 1, says what is read so.
enum ThaiMarks {
  /// U+1BC9F, the full stop of a shorthand, which no page of a municipality holds.
  static let mark: [UInt8] = [0xF0, 0x9B, 0xB2, 0x9F]

  /// What is put in, and where: before the byte `at`.
  struct Insertion {
    enum Kind {
      /// Beside a sign of emphasis.
      case edge
      /// `<`, at which cmark ends an address.
      case endOfAddress
      /// `(`, behind which `www.` may begin.
      case startOfAddress
    }

    let at: Int
    let kind: Kind

    var bytes: [UInt8] {
      switch kind {
      case .edge: mark
      case .endOfAddress: [UInt8(ascii: "<")] + mark
      case .startOfAddress: mark + [UInt8(ascii: "(")]
      }
    }
  }

  /// The text with marks; nil when it needs none, or holds the mark itself.
  static func marked(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let insertions = text.withUnsafeBufferPointer { bytes in
      (EmphasisEdges.insertions(in: bytes) + BareAddresses.insertions(in: bytes))
        .sorted { $0.at < $1.at }
    }
    guard !insertions.isEmpty, text.firstRange(of: mark) == nil else { return nil }
    var marked: [UInt8] = []
    marked.reserveCapacity(text.count + 5 * insertions.count)
    var copied = text.startIndex
    for insertion in insertions {
      let at = text.startIndex + insertion.at
      marked += text[copied..<at]
      marked += insertion.bytes
      copied = at
    }
    return (marked + text[copied...])[...]
  }

  /// A text of the tree without marks; nil when it holds none.
  static func unmarked(_ text: UnsafePointer<CChar>) -> String? {
    guard strchr(text, Int32(mark[0])) != nil else { return nil }
    let bytes = UnsafeBufferPointer(start: text, count: strlen(text)).map(UInt8.init(bitPattern:))
    var plain: [UInt8] = []
    var rest = bytes[...]
    while let found = rest.firstRange(of: mark) {
      plain += rest[..<found.lowerBound]
      if plain.last == UInt8(ascii: "<") { plain.removeLast() }
      rest = rest[found.upperBound...]
      if rest.first == UInt8(ascii: "(") { rest = rest.dropFirst() }
    }
    return String(decoding: plain + rest, as: UTF8.self)
  }
}
