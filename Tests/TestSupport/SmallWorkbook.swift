/// A workbook put together by hand, part by part, so that a test can have anything wrong in it.
public struct SmallWorkbook: Sendable {
  /// Names and texts of the parts, in the order in which they are packed.
  public var parts: [(name: String, text: String)] = []

  /// A workbook of one sheet.
  ///
  /// - Parameters:
  ///   - rows: cells as `cell`, `number` and the like make them; an empty text is no cell.
  ///   - formats: codes of number formats; the first belongs to style 1.
  ///   - shared: the texts of all sheets, each the inside of an `si`.
  public init(_ rows: [[String]], formats: [String] = [], shared: [String] = []) {
    self.init(sheets: [("แผน", SmallWorkbook.sheet(rows))], formats: formats, shared: shared)
  }

  /// A workbook of sheets by their names, each the text of its part as `sheet` makes it.
  public init(
    sheets: [(name: String, text: String)], attributes: [Int: String] = [:],
    book: String = "", formats: [String] = [], shared: [String] = []
  ) {
    let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" r:id=\"r\(number)\" "
        + "\(attributes[number] ?? "")/>"
    }.joined()
    func relations(_ list: [(id: String, type: String, target: String)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + list.map {
          "<Relationship Id=\"\($0.id)\" Type=\"\(type)/\($0.type)\" Target=\"\($0.target)\"/>"
        }.joined() + "</Relationships>"
    }
    let codes = formats.enumerated().map { number, code in
      "<numFmt numFmtId=\"\(200 + number)\" formatCode=\"\(SmallWorkbook.escaped(code))\"/>"
    }.joined()
    let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }.joined()
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relations([("r", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(space)\" xmlns:r=\"\(type)\">\(book)<sheets>\(list)</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations(
          sheets.indices.map { ("r\($0)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("s", "styles", "styles.xml"), ("t", "sharedStrings", "/xl/sharedStrings.xml")])
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(space)\"><numFmts>\(codes)</numFmts>"
          + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>"
      ),
      (
        "xl/sharedStrings.xml",
        "<sst xmlns=\"\(space)\">\(shared.map { "<si>\($0)</si>" }.joined())</sst>"
      ),
    ]
    for (number, sheet) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(number + 1).xml", sheet.text))
    }
  }

  /// The text of a sheet's part.
  ///
  /// - Parameters:
  ///   - rows: of cells, the first row being row 1.
  ///   - attributes: of rows, by their number from 1, such as `hidden="1"`.
  ///   - before: what stands before the cells, such as `<cols>`.
  ///   - after: what stands behind them, such as `<mergeCells>`.
  /// - Returns: the text, without a declaration of XML.
  public static func sheet(
    _ rows: [[String]], attributes: [Int: String] = [:], before: String = "", after: String = ""
  ) -> String {
    let rows = rows.enumerated().map { number, cells in
      "<row r=\"\(number + 1)\" \(attributes[number + 1] ?? "")>"
        + cells.map { $0.isEmpty ? "<c/>" : $0 }.joined() + "</row>"
    }.joined()
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
  }

  /// A cell that holds a text.
  public static func cell(_ text: String, style: Int = 0) -> String {
    "<c s=\"\(style)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
  }

  /// A cell that holds a number.
  public static func number(_ number: String, style: Int = 0) -> String {
    "<c s=\"\(style)\"><v>\(number)</v></c>"
  }

  /// Puts one text for another in all parts.
  public mutating func replace(_ old: String, with new: String) {
    for index in parts.indices { parts[index].text = parts[index].text.replacing(old, with: new) }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// The file, its parts stored as they are.
  public var bytes: [UInt8] { zipped(parts.map { ($0.name, Array($0.text.utf8)) }) }
}

/// A zip file whose entries are stored as they are.
public func zipped(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var file: [UInt8] = []
  var list: [UInt8] = []
  for (name, bytes) in entries {
    let sizes = number(Int(checksum(bytes)), 4) + number(bytes.count, 4) + number(bytes.count, 4)
    let names = number(name.utf8.count, 2)
    // Version 2.0, names in UTF-8, stored, no time.
    let head = number(20, 2) + number(0x800, 2) + number(0, 6) + sizes + names + number(0, 2)
    list += number(0x0201_4B50, 4) + number(20, 2) + head
    list += number(0, 10) + number(file.count, 4) + Array(name.utf8)
    file += number(0x0403_4B50, 4) + head + Array(name.utf8) + bytes
  }
  return file + list + number(0x0605_4B50, 4) + number(0, 4)
    + number(entries.count, 2) + number(entries.count, 2) + number(list.count, 4)
    + number(file.count, 4) + number(0, 2)
}

/// CRC-32 as zip files have it.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
      sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0)
    }
  }
}
