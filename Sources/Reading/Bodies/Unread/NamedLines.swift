import Text

/// Names in brackets at the beginnings of a body's lines, and numbers of footnotes, all looked for
/// in one go: there may be as many of them as of texts that ask.
struct NamedLines {
  /// What stands behind `[name]:`; of several lines for one name the first counts.
  private(set) var targets: [String: String] = [:]
  /// The names of lines that begin with `[name] :`.
  private(set) var withBlank: Set<String> = []
  /// The least number that stands nowhere as `[^1]`.
  let freeNote: Int

  init(_ text: ArraySlice<UInt8>) {
    for line in text.split(separator: 10) where line.first == UInt8(ascii: "[") {
      guard let end = line.firstIndex(of: UInt8(ascii: "]")) else { continue }
      let name = String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self)
      let behind = line[(end + 1)...]
      if behind.first == UInt8(ascii: ":"), targets[name] == nil {
        targets[name] = String(decoding: behind.dropFirst(), as: UTF8.self).trimmingBlanks()
      }
      if behind.starts(with: " :".utf8) { withBlank.insert(name) }
    }
    var notes: Set<Int> = []
    var rest = text
    while let sign = rest.firstIndex(of: UInt8(ascii: "^")) {
      let digits = rest[(sign + 1)...].prefix { 0x30...0x39 ~= $0 }
      rest = rest[digits.endIndex...]
      let isNote = text[..<sign].last == UInt8(ascii: "[") && rest.first == UInt8(ascii: "]")
      guard isNote else { continue }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { notes.insert(number) }
    }
    freeNote = (1...).first { !notes.contains($0) } ?? 1
  }
}
