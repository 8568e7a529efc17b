/// Where addresses that stand bare in a text end, and where `www.` begins behind Thai.
///
/// GFM reads on to the next blank. Here an address ends before Thai that follows a letter or a
/// digit, before quotes and dashes, and before signs that close. A path may be Thai:
/// `https://a.example/แผน-2567` is one address.
enum BareAddresses {
  static func insertions(in text: UnsafeBufferPointer<UInt8>) -> [ThaiMarks.Insertion] {
    var insertions: [ThaiMarks.Insertion] = []
    var at = 0
    while let colon = text.first(UInt8(ascii: ":"), from: at) {
      at = colon + 1
      guard isScheme(before: colon, in: text) else { continue }
      at = read(from: colon + 3, in: text, &insertions)
    }
    at = 0
    while let start = text.first(UInt8(ascii: "w"), from: at) {
      at = start + 1
      guard start + 4 < text.count, text[start + 1] == UInt8(ascii: "w"),
        text[start + 2] == UInt8(ascii: "w"), text[start + 3] == UInt8(ascii: ".")
      else { continue }
      switch Neighbour.before(start, in: text) {
      case .letter: continue
      case .blank: break
      case .thai: insertions.append(.init(at: start, kind: .startOfAddress))
      case .punctuation:
        guard !isPart.contains(text[start - 1]) else { continue }
        if !isNative.contains(text[start - 1]), Neighbour.after(start, in: text) == .letter {
          insertions.append(.init(at: start, kind: .startOfAddress))
        }
      }
      at = read(from: start + 4, in: text, &insertions)
    }
    return insertions
  }

  /// Signs before `www.` that make it a part of something else.
  private static let isPart = Set("<>/.@=&?-+#%\\[`".utf8)
  /// Signs behind which GFM lets `www.` begin.
  private static let isNative = Set("*_~(".utf8)
  /// Signs that close, of which cmark leaves some in an address.
  private static let closing = Set("]};,\"'.:!?".utf8)
  /// Signs of an address behind which Thai belongs to it.
  private static let joining = Set("/-_=?&#%+.~".utf8)

  /// Whether `http://` or its like ends in the colon, and is not in angle brackets.
  private static func isScheme(before colon: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/")
    else { return false }
    var start = colon
    while start > 0, colon - start < 6, (0x61...0x7A).contains(text[start - 1] | 0x20) {
      start -= 1
    }
    let name = String(decoding: text[start..<colon].map { $0 | 0x20 }, as: UTF8.self)
    guard ["http", "https", "ftp"].contains(name) else { return false }
    return start == 0
      || text[start - 1] != UInt8(ascii: "<") && text[start - 1] != UInt8(ascii: "=")
  }

  /// Reads an address whose host begins at `start`, and notes where it ends if cmark would not see
  /// it.
  ///
  /// - Returns: the byte at which the search for others goes on.
  private static func read(
    from start: Int, in text: UnsafeBufferPointer<UInt8>,
    _ insertions: inout [ThaiMarks.Insertion]
  ) -> Int {
    var isHost = true
    var isThai = false
    var at = start
    while at < text.count {
      let byte = text[at]
      switch byte {
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "`"):
        return at
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        (isHost, isThai) = (false, false)
      case UInt8(ascii: "="), UInt8(ascii: "&"): isThai = false
      case 0..<0x80: break
      default:
        switch Neighbour.after(at, in: text) {
        case .thai where isThai || joins(at, from: start, isHost, in: text): isThai = true
        case .thai, .blank, .punctuation: return cut(at, from: start, in: text, &insertions)
        case .letter:
          // U+200B and its like can't be seen, and no address means them.
          if byte == 0xE2, text[at + 1] == 0x80 {
            return cut(at, from: start, in: text, &insertions)
          }
        }
      }
      at += 1
      while byte >= 0x80, at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
    }
    return at
  }

  /// Whether Thai that begins at a byte belongs to the address.
  private static func joins(
    _ at: Int, from start: Int, _ isHost: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if isHost { return at == start || text[start..<at].elementsEqual("www.".utf8) }
    let sign = text[at - 1]
    // Two of a kind are signs of emphasis.
    return joining.contains(sign) && (text[at - 2] != sign || sign == UInt8(ascii: "/"))
  }

  private static func cut(
    _ at: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>,
    _ insertions: inout [ThaiMarks.Insertion]
  ) -> Int {
    var end = at
    while end > start, closing.contains(text[end - 1]) { end -= 1 }
    insertions.append(.init(at: end, kind: .endOfAddress))
    return at
  }
}
