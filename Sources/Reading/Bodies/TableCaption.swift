import Diagnostics
import Glibc
import Text

extension BodyReader {
  /// Takes a paragraph `ตาราง: …` for the caption of the table that follows it.
  mutating func caption(_ paragraph: MarkdownNode) {
    guard let opening = paragraph.firstChild?.captionOpening else { return }
    let isLine = !paragraph.children.contains { $0.kind == .softBreak || $0.kind == .hardBreak }
    guard isLine, paragraph.parent?.kind != .item, let table = paragraph.next,
      table.firstChild?.kind == .tableRow
    else {
      problems.append(.captionWithoutTable(lines.place(ofLine: paragraph.lines.lowerBound)))
      return
    }
    changes.append(.caption(paragraph, opening: opening))
  }

  /// The first cells of a table's rows name these where none is empty or stands twice.
  mutating func rowHeads(below head: MarkdownNode) {
    guard head.firstChild?.next != nil else { return }
    var seen: Set<TextBytes> = []
    var cells: [MarkdownNode] = []
    var row = head.next
    while let one = row {
      guard let cell = one.firstChild else { return }
      let text = TextBytes(cell)
      guard !text.bytes.allSatisfy({ $0 == 0x20 }), seen.insert(text).inserted else { return }
      cells.append(cell)
      row = one.next
    }
    changes += cells.map { .rowHead($0) }
  }
}

extension TextBytes {
  /// The visible text of a node.
  fileprivate init(_ node: MarkdownNode) {
    if let only = node.firstChild, only.kind == .text, only.next == nil {
      self.init(bytes: Array(only.text))
    } else {
      self.init(node.plainText)
    }
  }
}

extension MarkdownNode {
  /// How many bytes of a text are the word that makes it a caption; nil where it has none.
  var captionOpening: Int? {
    guard kind == .text, let start = literalStart else { return nil }
    let opening: StaticString =
      switch UInt8(bitPattern: start.pointee) {
      case 0xE0: "ตาราง:"
      case UInt8(ascii: "T"): "Table:"
      default: ""
      }
    let count = opening.utf8CodeUnitCount
    return count > 0 && strncmp(start, opening.utf8Start, count) == 0 ? count : nil
  }

  /// Makes a paragraph the caption of the table that follows it.
  func becomeCaption(without opening: Int) {
    if let first = firstChild, let start = first.literalStart {
      first.literal = String(String(cString: start + opening).drop { $0 == " " })
    }
    keepWords()
    prepend(BodyHTML.captionMark)
  }
}

/// What a cell of a table is, or where a text stays on one line, as bytes that stand in no UTF-8.
enum HTMLSign: UInt8 {
  /// No line may part its text.
  case whole = 0xFE
  /// It names its row.
  case rowHead = 0xFD
  /// From here on no line may part a text.
  case opensWhole = 0xFC
  case closesWhole = 0xFB
  /// The number of the item that begins here, up to the next such sign.
  case number = 0xFA
}

extension BodyHTML {
  private static func region(_ name: String) -> String {
    "<div class=\"table\" role=\"region\" tabindex=\"0\" \(name)>"
  }

  /// A table in a region that its caption names.
  static func table(named caption: ArraySlice<UInt8>, _ number: Int) -> [UInt8] {
    let id = "oit-table-\(number)"
    let opening = "\(region("aria-labelledby=\"\(id)\""))<table>\n<caption id=\"\(id)\">"
    return Array(opening.utf8) + caption + Array("</caption>".utf8)
  }

  /// The same without a caption: the first below a heading goes by it, others by their number.
  static func table(below heading: String?, _ number: Int) -> [UInt8] {
    guard let heading else {
      return Array(
        "\(region("aria-label=\"ตาราง\(number > 1 ? " \(number)" : "")\""))<table>".utf8)
    }
    let name = "aria-labelledby=\"\(heading)\""
    return Array("\(region(name))<table \(name)>".utf8)
  }
}

extension Diagnostic {
  fileprivate static func captionWithoutTable(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "caption-without-table", at: place,
      Words(
        "บรรทัดนี้เป็นชื่อตาราง แต่ไม่มีตารางอยู่ถัดไป จึงแสดงเป็นย่อหน้า",
        "this is the caption of a table, but no table follows, so it is shown as a paragraph"),
      fix: Words(
        "วางบรรทัดนี้ไว้เหนือตาราง คั่นด้วยบรรทัดว่างหนึ่งบรรทัด หรือลบคำว่า ตาราง: หากไม่ใช่ชื่อตาราง",
        "put it in one line above the table with an empty line between, or delete its first word"))
  }
}
