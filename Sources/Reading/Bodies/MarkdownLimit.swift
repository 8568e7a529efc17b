import Diagnostics

/// A text on which libcmark-gfm would take quadratic time.
enum MarkdownLimit {
  case tooDeep
  case longParagraph
  case manyTables

  /// Quotes and lists within each other.
  static let levels = 100
  /// Bytes of one paragraph: twenty pages of Thai.
  static let paragraph = 128 * 1024
  /// Rows of dashes in one stretch of lines, each of which could be the second of a table.
  private static let rules = 100

  /// Looks for rows such as `|-|-|` that stand close together without being a table, in a text of
  /// over 16 KB.
  init?(inTablesOf text: ArraySlice<UInt8>) {
    guard text.count > 16 * 1024 else { return nil }
    var found = 0
    var at = text.startIndex
    while at < text.endIndex {
      let end = text[at...].firstIndex(of: 10) ?? text.endIndex
      var isBlank = true
      var isRule = true
      var hasColumn = false
      for byte in text[at..<end] {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ":"): (isBlank, hasColumn) = (false, true)
        case UInt8(ascii: "-"): isBlank = false
        case 0x20, 9, UInt8(ascii: ">"): break
        default:
          (isBlank, isRule) = (false, false)
        }
        if !isRule { break }
      }
      if isBlank { found = 0 } else if isRule, hasColumn { found += 1 }
      if found > MarkdownLimit.rules {
        self = .manyTables
        return
      }
      at = end + 1
    }
    return nil
  }

  func diagnostic(_ path: String) -> Diagnostic {
    switch self {
    case .tooDeep: .tooDeep(path)
    case .longParagraph:
      Diagnostic(
        .error, "paragraph-too-long", at: Place(path),
        Words(
          "มีย่อหน้าที่ยาวเกิน 128 KB โดยไม่มีบรรทัดว่างคั่น",
          "a paragraph is over 128 KB long, without an empty line"),
        fix: Words("เว้นบรรทัดว่างระหว่างย่อหน้า", "put empty lines between the paragraphs"))
    case .manyTables:
      Diagnostic(
        .error, "tangled-tables", at: Place(path),
        Words(
          "มีบรรทัดแบบ |---|---| ติดกันเกิน 100 บรรทัดโดยไม่มีบรรทัดว่างคั่น",
          "more than 100 lines like |---|---| follow each other without an empty line"),
        fix: Words("เว้นบรรทัดว่างระหว่างตาราง", "put an empty line between the tables"))
    }
  }
}
