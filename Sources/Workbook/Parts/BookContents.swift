import XML

/// What a workbook says of itself: its sheets in their order, and where the rest stands.
struct BookContents {
  struct Sheet {
    enum Visibility { case visible, hidden, veryHidden }

    let name: String
    let visibility: Visibility
    /// The name of its part; nil for one that holds no cells, such as a chart.
    let part: String?
  }

  let sheets: [Sheet]
  /// Whether days are counted from 1904, as on old Macintoshes.
  let countsFrom1904: Bool
  let relations: Relations
  /// Whether programs lie in it, which nothing here runs.
  let hasMacros: Bool

  init(_ parts: inout WorkbookParts) throws(WorkbookFlaw) {
    let package = try Relations(of: "", in: &parts)
    guard let book = package[type: "officeDocument"], parts.holds(book.part) else {
      throw parts.other()
    }
    guard !book.part.utf8.elementsEqual("xl/workbook.bin".utf8) else { throw .binary }
    relations = try Relations(of: book.part, in: &parts)
    let reader = BookReader()
    try parts.read(book.part, reader)
    guard reader.isBook else { throw .other }
    countsFrom1904 = reader.countsFrom1904
    hasMacros = relations[type: "vbaProject"] != nil
    var sheets: [Sheet] = []
    for sheet in reader.sheets {
      guard let relation = relations[sheet.relation] else { throw .broken }
      let isSheet = relation.type == "worksheet"
      sheets.append(
        Sheet(
          name: sheet.name, visibility: sheet.visibility, part: isSheet ? relation.part : nil))
    }
    guard Set(sheets.map { $0.name.lowercased() }).count == sheets.count else { throw .broken }
    self.sheets = sheets
  }
}

private final class BookReader: XMLTaker {
  var sheets: [(name: String, visibility: BookContents.Sheet.Visibility, relation: String)] = []
  var countsFrom1904 = false
  var isBook = false

  func begin(_ tag: XMLTag) {
    if tag.name == "workbook" {
      isBook = true
    } else if tag.name == "workbookPr" {
      countsFrom1904 = tag["date1904"]?.isTrue ?? false
    } else if tag.name == "sheet", let name = tag["name"], let id = tag[anyPrefix: "id"] {
      let state = tag["state"]
      let isVeryHidden = state.map { $0 == "veryHidden" } ?? false
      let isHidden = state.map { $0 == "hidden" } ?? false
      sheets.append(
        (name.text, isVeryHidden ? .veryHidden : isHidden ? .hidden : .visible, id.text))
    }
  }

  func end(_ name: XMLWord) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
