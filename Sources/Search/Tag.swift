import Text

/// A tag of HTML as our pages have it: names in small letters, values in double quotes.
struct Tag {
  private let text: UnsafeBufferPointer<UInt8>
  let isEnd: Bool
  /// The first eight letters.
  private let name: UInt64

  /// - Parameter text: from its `<` on, without its `>`.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    isEnd = text.count > 1 && text[1] == UInt8(ascii: "/")
    var name: UInt64 = 0
    var at = isEnd ? 2 : 1
    while at < text.count, name >> 56 == 0, text[at] > 0x20, text[at] != UInt8(ascii: "/") {
      name = name << 8 | UInt64(text[at])
      at += 1
    }
    self.name = name
  }

  private static func name(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private static let ofWords: [UInt64] = [
    "span", "strong", "em", "sup", "sub", "code", "time", "small", "del", "mark", "abbr", "wbr",
    "cite", "ins", "kbd", "bdi",
  ].map(name)

  /// Whether what stands around it may be one word.
  var isWithinWords: Bool {
    // Of one letter only `p` is none.
    name < 0x100 ? name != UInt64(UInt8(ascii: "p")) : Tag.ofWords.contains(name)
  }

  var isHeading: Bool {
    name >> 8 == UInt64(UInt8(ascii: "h")) && (0x32...0x36).contains(name & 0xFF)
  }

  private static let idSign = Array(#" id=""#.utf8)

  /// The value of `id`, as it stands there.
  var id: String? {
    guard let place = text.place(of: Tag.idSign) else { return nil }
    let from = place + Tag.idSign.count
    let to = text.first(UInt8(ascii: "\""), from: from) ?? text.count
    return String(decoding: text[from..<to], as: UTF8.self)
  }
}
