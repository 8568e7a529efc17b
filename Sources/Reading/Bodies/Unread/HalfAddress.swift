import Diagnostics
import Text

/// What was to be the beginning of an address and is none: `https:/www.…`, `http//www.…`,
/// `https;//…`, `http:\\…`.
struct HalfAddress {
  static let opening = Array("http".utf8)

  /// As it is written, `https:/`, and as it should be.
  let written: String
  let right: String

  /// All in a text that stands outside links.
  static func all(in text: String) -> [HalfAddress] {
    var found: [HalfAddress] = []
    var rest = text.utf8[...]
    while let start = rest.firstRange(of: opening)?.lowerBound {
      rest = rest[start...].dropFirst(4)
      let scheme = rest.first == UInt8(ascii: "s") ? "https" : "http"
      if scheme == "https" { rest = rest.dropFirst() }
      let signs = rest.prefix { ":;/\\ ".utf8.contains($0) }
      guard !signs.elementsEqual("://".utf8), 2...5 ~= signs.count, signs.first != 0x20,
        signs.contains(where: { $0 == 0x2F || $0 == 0x5C }),
        rest[signs.endIndex...].first.map(isOfHost) ?? true
      else { continue }
      found.append(
        HalfAddress(written: scheme + String(Substring(signs)), right: scheme + "://"))
    }
    return found
  }

  /// The address that a target means which begins with half of one; nil for any other.
  static func meant(_ text: String) -> String? {
    guard text.begins(with: "http"), let half = all(in: text).first,
      text.begins(with: half.written)
    else { return nil }
    return half.right + String(Substring(text.utf8.dropFirst(half.written.utf8.count)))
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte
  }
}

extension BodyReader {
  /// What looks like an address, and leads nowhere or elsewhere.
  mutating func checkAddress(in node: MarkdownNode) {
    guard node.parent?.kind != .link else { return }
    for half in HalfAddress.all(in: node.literal) {
      problems.append(.halfAddress(half, search.place(of: half.written)))
    }
  }
}

extension Diagnostic {
  fileprivate static func halfAddress(_ half: HalfAddress, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "half-address", at: place,
      Words(
        "‘\(half.written)’ ไม่ใช่การขึ้นต้นที่อยู่เว็บ จึงไม่เป็นลิงก์ไปที่นั้น",
        "‘\(half.written)’ begins no address, so this is no link to it"),
      fix: Words(
        "หากเป็นที่อยู่เว็บ ให้เขียน \(half.right)", "if it is an address, write \(half.right)"))
  }
}
