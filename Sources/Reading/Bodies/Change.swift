import Disclosure
import Glibc

/// A change to the tree that waits until the walk over it has ended.
enum Change {
  case remove(MarkdownNode)
  case lineBreak(MarkdownNode)
  case href(MarkdownNode, String)
  case list(MarkdownNode, ThaiList)
  /// The paragraph is the caption of the table behind it, less the bytes that say so.
  case caption(MarkdownNode, opening: Int)
  /// The cell of a table names its row.
  case rowHead(MarkdownNode)
  /// No line parts the words in it.
  case words(MarkdownNode)
  /// Further words at the end of a link.
  case furtherWords(MarkdownNode, String)
  /// No line parts the text of a table's cell.
  case wholeCell(MarkdownNode)
  /// The item of a list shows this number.
  case number(MarkdownNode, Int)

  func apply() {
    switch self {
    case .remove(let node): node.remove()
    case .lineBreak(let node): node.replaceWithLineBreak()
    case .href(let node, let href): node.url = href
    case .list(let node, let list): node.become(list)
    case .caption(let node, let opening): node.becomeCaption(without: opening)
    case .rowHead(let node): node.mark(.rowHead)
    case .words(let node): node.keepWords()
    case .furtherWords(let node, let words): node.append(words)
    case .wholeCell(let node): node.mark(.whole)
    case .number(let node, let number): node.show(number: number)
    }
  }
}

extension [UInt8] {
  /// The tag at the end gets one class more.
  mutating func openWhole() {
    let hasClass = count > 1 && self[count - 2] == UInt8(ascii: "\"")
    removeLast(hasClass ? 2 : 1)
    self += (hasClass ? " whole\">" : " class=\"whole\">").utf8
  }

  /// The cell whose tag is at the end becomes the head of its row.
  mutating func openRowHead() {
    guard let start = lastIndex(of: UInt8(ascii: "<")) else { return }
    replaceSubrange(start..<start + 3, with: "<th scope=\"row\"".utf8)
  }

  /// The item whose tag is at the end, with a paragraph's or not, shows a number of its own.
  ///
  /// - Returns: where the digits end in the text that holds them.
  mutating func openItem(numberedIn html: [UInt8], from start: Int) -> Int {
    let digits = html[start...].prefix { $0 != HTMLSign.number.rawValue }
    if let tag = lastIndex(of: UInt8(ascii: "l")), self[tag...].starts(with: "li>".utf8) {
      insert(
        contentsOf: " value=\"\(String(decoding: digits, as: UTF8.self))\"".utf8, at: tag + 2)
    }
    return digits.endIndex
  }

  /// Where a byte stands from a place on, or the end; every byte of a page is looked at here.
  func place(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return bytes.count }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}

extension [Body.Piece] {
  /// Copied without the room that the buffer has left: all bodies of a site are in memory at once.
  mutating func append(html: [UInt8]) {
    guard !html.isEmpty else { return }
    append(.html(html.withUnsafeBufferPointer { Array<UInt8>($0) }))
  }
}
