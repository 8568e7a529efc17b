/// A look at HTML that knows no more than what may not be: tags out of balance, and anything that
/// runs.
struct Markup {
  private(set) var flaws: [String] = []
  private var open: [String] = []

  private static let void: Set = [
    "br", "hr", "img", "input", "meta", "link", "wbr", "col", "source",
  ]

  init(_ html: String) {
    let bytes = Array(html.utf8)
    var at = 0
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = Markup.end(ofTagAt: start, in: bytes) else {
        flaws.append("a tag without an end")
        return
      }
      read(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
      at = end + 1
    }
    if !open.isEmpty { flaws.append("not closed: \(open.joined(separator: " "))") }
  }

  /// The `>` outside quotes.
  private static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int? {
    var isQuoted = false
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  /// What ends paragraphs, cells and rows that are left open, as HTML allows.
  private mutating func endOpen(before name: String) {
    let ended: Set<String> =
      switch name {
      case "p", "div", "ul", "ol", "table", "/div", "/li", "/th", "/td": ["p"]
      case "th", "td": ["p", "th", "td"]
      case "tr", "/tr", "/thead", "/tbody", "/table": ["p", "th", "td", "tr"]
      default: []
      }
    while let last = open.last, ended.contains(last), "/\(last)" != name { open.removeLast() }
  }

  private mutating func read(_ tag: String) {
    if tag.hasPrefix("!") { return }
    endOpen(before: String(tag.prefix { $0 != " " && $0 != "\n" }))
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.last == name { open.removeLast() } else { flaws.append("</\(name)> closes \(open)") }
      return
    }
    let name = String(tag.prefix { $0 != " " && $0 != "\n" && $0 != "/" })
    let isData = tag.contains("type=\"application/ld+json\"")
    if ["script", "style", "iframe", "object", "embed", "form"].contains(name), !isData,
      !(name == "script" && tag.contains("src=\"")), !(name == "form" && tag.contains("role="))
    {
      flaws.append("<\(tag)>")
    }
    for (attribute, value) in Markup.attributes(of: tag) {
      let scheme = value.prefix { $0 != ":" }.lowercased().filter { !$0.isWhitespace }
      if attribute.hasPrefix("on") || attribute == "style"
        || ["href", "src", "action"].contains(attribute)
          && ["javascript", "data", "vbscript"].contains(scheme)
      {
        flaws.append("\(attribute)=\(value)")
      }
    }
    if !Markup.void.contains(name), !tag.hasSuffix("/") { open.append(name) }
  }

  private static func attributes(of tag: String) -> [(name: String, value: String)] {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 0, to: parts.count - 1, by: 2).map { index in
      let name = parts[index].split(whereSeparator: \.isWhitespace).last?.dropLast() ?? ""
      return (name.lowercased(), String(parts[index + 1]))
    }
  }
}
