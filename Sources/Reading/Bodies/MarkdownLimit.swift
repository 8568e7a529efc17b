import Diagnostics

/// A text on which libcmark-gfm would take time, or memory, out of all proportion to its size.
enum MarkdownLimit {
  case tooDeep
  case longParagraph
  /// The others stand at a byte of the text, the first of a line.
  case manyTables(at: Int)
  case wideTable(at: Int)
  case shortRows(at: Int)

  /// Quotes and lists within each other.
  static let levels = 100
  /// Bytes of one paragraph: twenty pages of Thai.
  static let paragraph = 128 * 1024

  /// The same in a text that begins so many bytes later.
  func shifted(by bytes: Int) -> MarkdownLimit {
    switch self {
    case .tooDeep, .longParagraph: self
    case .manyTables(let byte): .manyTables(at: byte + bytes)
    case .wideTable(let byte): .wideTable(at: byte + bytes)
    case .shortRows(let byte): .shortRows(at: byte + bytes)
    }
  }

  func diagnostic(_ lines: BodyLines) -> Diagnostic {
    switch self {
    case .tooDeep: .tooDeep(lines.path)
    case .longParagraph:
      Diagnostic(
        .error, "paragraph-too-long", at: Place(lines.path),
        Words(
          "มีย่อหน้าที่ยาวเกิน 128 KB โดยไม่มีบรรทัดว่างคั่น",
          "a paragraph is over 128 KB long, without an empty line"),
        fix: Words("เว้นบรรทัดว่างระหว่างย่อหน้า", "put empty lines between the paragraphs"))
    case .manyTables(let byte):
      Diagnostic(
        .error, "tangled-tables", at: lines.place(ofByte: byte),
        Words(
          "มีบรรทัดแบบ |---|---| ติดกันเกิน 100 บรรทัดโดยไม่มีบรรทัดว่างคั่น",
          "more than 100 lines like |---|---| follow each other without an empty line"),
        fix: Words("เว้นบรรทัดว่างระหว่างตาราง", "put an empty line between the tables"))
    case .wideTable(let byte):
      Diagnostic(
        .error, "table-too-wide", at: lines.place(ofByte: byte),
        Words(
          "ตารางมีบรรทัดที่แบ่งเป็นกว่า \(MarkdownTables.columns) ช่อง",
          "a line of this table is divided into more than \(MarkdownTables.columns) cells"),
        fix: Words(
          "แบ่งเป็นหลายตาราง หรือเผยแพร่เป็นไฟล์ CSV แล้วลิงก์ไปที่ไฟล์",
          "divide it into several tables, or publish it as a CSV file and link to that"))
    case .shortRows(let byte):
      Diagnostic(
        .error, "table-rows-too-short", at: lines.place(ofByte: byte),
        Words(
          "แถวของตารางในหน้านี้ขาดช่องรวมกันเกิน \(MarkdownTables.lacking) ช่อง",
          "the rows of tables on this page lack more than \(MarkdownTables.lacking) cells"),
        fix: Words(
          "เว้นบรรทัดว่างหลังแถวสุดท้ายของตาราง หรือเติมช่องของแต่ละแถวให้ครบตามหัวตาราง",
          "put an empty line after a table's last row, or give each row as many cells as its heading"
        ))
    }
  }
}
