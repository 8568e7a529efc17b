import Glibc
import Text

/// Looks through the lines of a text for tables that libcmark-gfm would take too long for.
///
/// It takes the square of a row's cells, gives every short row all the cells of the heading, and
/// looks for a table at each row of dashes anew. What could be a table is counted as one: a row of
/// dashes such as `|-|-|`, also in a quote, and all lines behind it up to a blank one.
struct MarkdownTables {
  /// Cells of one row: a month of days, or the columns of a spreadsheet of 10 years, are far fewer.
  static let columns = 200
  /// Cells that rows of one page lack, each of which costs 300 bytes and a microsecond.
  ///
  /// People leave out a few in rows of sums; 1,000 rows that lack 50 each are no table.
  static let lacking = 50_000
  /// Rows of dashes in one stretch of lines, each of which could be the second of a table.
  private static let rules = 100

  private let text: UnsafeRawBufferPointer
  private var found = 0
  /// Where the first row of dashes of this stretch begins.
  private var table = 0
  /// The cells of its widest one; 0 where there is none.
  private var width = 0
  private var lacking = 0

  private init(_ text: UnsafeRawBufferPointer) { self.text = text }

  /// The first limit that the text passes; nil where it can be parsed.
  static func limit(in text: ArraySlice<UInt8>) -> MarkdownLimit? {
    text.withUnsafeBytes { bytes in
      guard mayPass(bytes) else { return nil }
      var tables = MarkdownTables(bytes)
      return tables.limit()?.shifted(by: text.startIndex)
    }
  }

  /// Whether bars and lines are enough for a limit at all: those of few pages are.
  private static func mayPass(_ text: UnsafeRawBufferPointer) -> Bool {
    let bytes = text.assumingMemoryBound(to: UInt8.self)
    let (bars, lines) = (bytes.count(of: UInt8(ascii: "|")), bytes.count(of: 10) + 1)
    return bars > columns || lines > rules || bars * lines > lacking
  }

  private mutating func limit() -> MarkdownLimit? {
    guard let base = text.baseAddress else { return nil }
    var before = 0..<0
    var start = 0
    while start < text.count {
      let end =
        memchr(base + start, 10, text.count - start).map { base.distance(to: $0) } ?? text.count
      if let limit = limit(at: start..<end, below: before) { return limit }
      before = start..<end
      start = end + 1
    }
    return nil
  }

  private mutating func limit(at line: Range<Int>, below heading: Range<Int>) -> MarkdownLimit? {
    switch sign(of: line) {
    case .blank: (found, width) = (0, 0)
    case .rule:
      if found == 0 { table = line.lowerBound }
      found += 1
      if found > MarkdownTables.rules { return .manyTables(at: table) }
      if cells(heading) > MarkdownTables.columns { return .wideTable(at: heading.lowerBound) }
      width = max(width, cells(line))
    case .other: break
    }
    guard found > 0 else { return nil }
    let cells = cells(line)
    if cells > MarkdownTables.columns { return .wideTable(at: line.lowerBound) }
    lacking += max(0, width - cells)
    return lacking > MarkdownTables.lacking ? .shortRows(at: table) : nil
  }

  private enum Sign { case blank, rule, other }

  /// What a line may be, from the first byte on that decides.
  private func sign(of line: Range<Int>) -> Sign {
    var isBlank = true
    var hasColumn = false
    var hasDash = false
    for byte in text[line] {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): (isBlank, hasColumn) = (false, true)
      case UInt8(ascii: "-"): (isBlank, hasDash) = (false, true)
      case 11, 12: isBlank = false
      case 0x20, 9, UInt8(ascii: ">"): break
      default: return .other
      }
    }
    return isBlank ? .blank : hasColumn && hasDash ? .rule : .other
  }

  /// The bars that part a line; one after a backslash, or two, stands in a cell.
  private func cells(_ line: Range<Int>) -> Int {
    var cells = 0
    var last: UInt8 = 0
    for byte in text[line] {
      if byte == UInt8(ascii: "|"), last != UInt8(ascii: "\\") { cells += 1 }
      last = byte
    }
    return cells
  }
}
