extension Body {
  /// The first paragraph of its text as plain text, for lists and search engines; nil when the page
  /// has none, or none of more than a few words.
  public var lead: String? {
    for case .html(let html) in pieces {
      if let lead = firstParagraph(of: html) { return lead }
    }
    return nil
  }
}

/// Reads no more of it than is shown anywhere.
private func firstParagraph(of html: [UInt8]) -> String? {
  var rest = html[...]
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[start...]
    guard rest.starts(with: "<p>".utf8) else {
      rest = rest.dropFirst()
      continue
    }
    rest = rest.dropFirst(3)
    let text = plainText(of: rest)
    if text.utf8.count > 40 { return text }
  }
  return nil
}

/// The text up to the end of the paragraph, its tags left out and its entities read.
private func plainText(of html: ArraySlice<UInt8>) -> String {
  var bytes: [UInt8] = []
  var rest = html
  while let byte = rest.first, bytes.count < 700, !rest.starts(with: "</p>".utf8) {
    switch byte {
    case UInt8(ascii: "<"):
      rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
      continue
    case UInt8(ascii: "&"):
      if let (entity, sign) = entities.first(where: { rest.starts(with: $0.entity.utf8) }) {
        bytes.append(sign)
        rest = rest.dropFirst(entity.utf8.count)
        continue
      }
      bytes.append(byte)
    default: bytes.append(byte == 10 ? 0x20 : byte)
    }
    rest = rest.dropFirst()
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Those that libcmark-gfm writes.
private let entities: [(entity: String, sign: UInt8)] = [
  ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
  ("&quot;", UInt8(ascii: "\"")),
]
