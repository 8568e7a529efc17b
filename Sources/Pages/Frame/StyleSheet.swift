import Text

/// A style sheet without its comments and the white space that says nothing.
///
/// Strings and `url(…)` stay as they are, and so does every blank that may part two selectors or
/// stand beside a sign of `calc()`.
func minifiedCSS(_ text: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  var hasBlank = false
  var at = 0
  func add(_ part: ArraySlice<UInt8>) {
    guard let first = part.first else { return }
    if hasBlank, let last = out.last, !last.parts(.after), !first.parts(.before) {
      out.append(UInt8(ascii: " "))
    }
    hasBlank = false
    if first == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
    out += part
  }
  while at < text.count {
    let start = at
    switch text[at] {
    case 0x20, 0x09...0x0D:
      hasBlank = true
      at += 1
    case UInt8(ascii: "/") where text[at...].starts(with: "/*".utf8):
      // A comment parts what stands around it.
      at = text.end(of: "*/", from: at + 2)
      hasBlank = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      at = text.endOfString(from: at)
      add(text[start..<at])
    case UInt8(ascii: "u") where text[at...].starts(with: "url(".utf8):
      at += 4
      let isQuoted = at < text.count && (text[at] == 0x22 || text[at] == 0x27)
      if !isQuoted { at = text.end(of: ")", from: at) }
      add(text[start..<at])
    default:
      at += 1
      add(text[start..<at])
    }
  }
  return out
}

private enum Side { case before, after }

extension UInt8 {
  /// Whether a blank on that side of the sign says nothing.
  fileprivate func parts(_ side: Side) -> Bool {
    switch (self, side) {
    case (UInt8(ascii: "{"), _), (UInt8(ascii: "}"), _), (UInt8(ascii: ";"), _),
      (UInt8(ascii: ","), _), (UInt8(ascii: ">"), _):
      true
    case (UInt8(ascii: ":"), .after), (UInt8(ascii: "("), .after), (UInt8(ascii: ")"), .before):
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// The place behind a text that stands from a place on, or the end.
  fileprivate func end(of text: String, from start: Int) -> Int {
    let place = self[Swift.min(start, count)...].place(of: Array(text.utf8))
    return place.map { $0 + text.utf8.count } ?? count
  }

  /// The place behind the string that opens at a place.
  fileprivate func endOfString(from start: Int) -> Int {
    var at = start + 1
    while at < count, self[at] != self[start] { at += self[at] == UInt8(ascii: "\\") ? 2 : 1 }
    return Swift.min(at + 1, count)
  }
}
