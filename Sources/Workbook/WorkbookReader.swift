import Diagnostics

/// Opens a workbook, finds the sheet that is asked, and looks for what is hidden in the others.
struct WorkbookReader {
  private(set) var problems: [Diagnostic] = []
  private var parts: WorkbookParts
  private let contents: BookContents
  private let path: String
  private let request: WorkbookRequest

  init(
    _ bytes: [UInt8], _ path: String, _ request: WorkbookRequest
  ) throws(WorkbookFlaw) {
    parts = try WorkbookParts(bytes)
    contents = try BookContents(&parts)
    self.path = path
    self.request = request
  }

  mutating func read() throws(WorkbookFlaw) -> WorkbookAnswer {
    let book = try book()
    var isOpen = lookAtBook()
    guard let sheet = chosen() else { return WorkbookAnswer(table: nil, isOpen: false) }
    var table: SheetTable?
    for other in contents.sheets {
      guard let part = other.part else { continue }
      let isOther = other.name != sheet.name
      // What is in a hidden sheet is hidden altogether.
      if isOther, other.visibility != .visible { continue }
      var read = try self.contents(ofSheet: part, book)
      let relations = try Relations(of: part, in: &parts)
      var hidden = HiddenCells(read)
      hidden.hasComments = relations.all.contains {
        ["comments", "threadedComment"].contains($0.type)
      }
      if !isOther, let drawing = relations[type: "drawing"]?.part, parts.holds(drawing) {
        let reader = DrawingReader()
        try parts.read(drawing, reader)
        read.drawn = reader.shapes
      }
      problems += hidden.problems(path, other.name)
      if !hidden.isEmpty { isOpen = false }
      if !isOther {
        var choice = TableChoice(read, book, path, sheet.name, request)
        table = choice.table()
        problems += choice.problems
      }
    }
    return WorkbookAnswer(table: table, isOpen: isOpen)
  }

  private mutating func book() throws(WorkbookFlaw) -> SheetBook {
    var shared = SharedTexts()
    var styles = Styles()
    if let part = contents.relations[type: "sharedStrings"]?.part {
      shared = try SharedTexts(part, in: &parts)
    }
    if let part = contents.relations[type: "styles"]?.part { styles = try Styles(part, in: &parts) }
    return SheetBook(shared: shared, styles: styles, from1904: contents.countsFrom1904)
  }

  private mutating func contents(
    ofSheet part: String, _ book: SheetBook
  ) throws(WorkbookFlaw) -> SheetContents {
    let reader = SheetReader(book)
    try parts.read(part, reader)
    if reader.isTooLarge { throw .tooLarge }
    if reader.isBroken { throw .broken }
    return reader.contents
  }

  /// Whether nothing of the book as a whole is hidden.
  private mutating func lookAtBook() -> Bool {
    let hidden = contents.sheets.filter { $0.visibility != .visible }
    if !hidden.isEmpty {
      problems.append(
        .hiddenSheets(
          hidden.map(\.name), veryHidden: hidden.contains { $0.visibility == .veryHidden },
          Place(path)))
    }
    if contents.hasMacros { problems.append(.workbookMacros(Place(path))) }
    return hidden.isEmpty && !contents.hasMacros
  }

  private mutating func chosen() -> BookContents.Sheet? {
    let visible = contents.sheets.filter { $0.visibility == .visible && $0.part != nil }
    let names = visible.map(\.name)
    guard let asked = request.sheet else {
      if visible.count == 1 { return visible[0] }
      problems.append(
        visible.isEmpty ? .noVisibleSheet(Place(path)) : .sheetNotNamed(names, request.place))
      return nil
    }
    // Excel itself takes names that differ in case alone for one.
    let named = contents.sheets.first { $0.name == asked.text }
    guard
      let sheet = named
        ?? contents.sheets.first(where: {
          $0.name.lowercased() == asked.text.lowercased()
        })
    else {
      problems.append(.unknownSheet(asked.text, names, asked.place))
      return nil
    }
    guard sheet.visibility == .visible else {
      problems.append(.namedSheetHidden(sheet.name, asked.place))
      return nil
    }
    guard sheet.part != nil else {
      problems.append(.unknownSheet(asked.text, names, asked.place))
      return nil
    }
    return sheet
  }
}
