import Diagnostics
import TestSupport
import Testing

/// What a workbook shows over its months and nobody can read: colours and drawn shapes.
@Suite struct MonthSignTests {
  private static let folder = "Content/2567/o02-executives"
  private static let fills = """
    <fills><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
    """

  /// What is said of a plan, the cells of months as they stand in the sheet; style 1 is green,
  /// style 2 white.
  private func said(
    _ months: [String], name: String = SmallWorkbook.cell("ก"),
    _ change: (inout SmallWorkbook) -> Void = { _ in }
  ) throws -> String {
    let heads = ["โครงการ", "งบประมาณ", "ต.ค.", "พ.ย.", "ธ.ค."].map { SmallWorkbook.cell($0) }
    let sheet = SmallWorkbook.sheet([heads, [name, SmallWorkbook.cell("5")] + months])
    var book = SmallWorkbook(sheets: [("แผน", sheet)])
    book.replace("<cellStyleXfs>", with: "\(Self.fills)<cellStyleXfs>")
    book.replace(
      "<cellXfs><xf numFmtId=\"0\"/>",
      with: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\" fillId=\"2\"/><xf fillId=\"3\"/>")
    change(&book)
    let site = try TemporarySite([
      "Content/editions/2567.yml": SoundSite.edition.replacing(
        "proof: {people: photo}", with: "proof: {plan: times}"),
      "\(Self.folder)/index.md":
        "---\nupdated: 2567-03-31\n---\n## ก {#contact}\n\n```plan\nspan: 2567\nfile: a.xlsx\n```\n",
    ])
    try site.write(book.bytes, to: "\(Self.folder)/a.xlsx")
    let problems = try site.read().problems.filter { $0.id != "missing-element" }
    return site.text(of: problems, .english)
  }

  @Test func aColourIsToldAtItsCellAndNotThatTheTimeLacks() throws {
    #expect(
      try said(["", "<c s=\"1\"/>", "<c s=\"1\"/>"]) == """
        \(Self.folder)/a.xlsx:แผน!D2: warning: months are told by colour or by merged cells without a text, which can't be read: row 2 [months-by-colour]
            fix: write / into the cell of each month in which it is done; the colour may stay

        """)
  }

  @Test func aMarkSaysMoreThanColours() throws {
    #expect(try said([SmallWorkbook.cell("/", style: 1), "<c s=\"1\"/>", "<c s=\"1\"/>"]) == "")
  }

  @Test(arguments: ["<c s=\"2\"/>", "<c s=\"0\"/>"])
  func whiteIsNoColour(_ cell: String) throws {
    #expect(try said([cell, cell, cell]).contains("[project-without-time]"))
  }

  @Test func aRowThatIsPaintedAsAWholeSaysNothingByIt() throws {
    let cell = "<c s=\"1\"/>"
    let found = try said([cell, cell, cell], name: SmallWorkbook.cell("ก", style: 1))
    #expect(found.contains("[project-without-time]") && !found.contains("colour"), "\(found)")
  }

  private func drawn(_ shape: String, from row: Int) throws -> String {
    try said([]) { book in
      let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing"
      book.parts.append(
        (
          "xl/worksheets/_rels/sheet1.xml.rels",
          "<Relationships><Relationship Id=\"d\" Type=\"\(type)\" Target=\"../drawings/d.xml\"/></Relationships>"
        ))
      book.parts.append(
        (
          "xl/drawings/d.xml",
          """
          <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">\
          <xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>\(row)</xdr:row></xdr:from>\
          <xdr:to><xdr:col>4</xdr:col><xdr:row>\(row)</xdr:row></xdr:to>\(shape)</xdr:twoCellAnchor></xdr:wsDr>
          """
        ))
    }
  }

  @Test(arguments: ["<xdr:cxnSp/>", "<xdr:sp/>", "<xdr:grpSp><xdr:sp/></xdr:grpSp>"])
  func aDrawnArrowIsToldAtItsCellAndNotThatTheTimeLacks(_ shape: String) throws {
    #expect(
      try drawn(shape, from: 1) == """
        \(Self.folder)/a.xlsx:แผน!D2: warning: arrows, lines or boxes drawn over the table can't be read and are not shown: 1, at D2 [shapes-over-cells]
            fix: type into the cells what they say, such as / under each month in which it is done

        """)
  }

  @Test func whatIsDrawnAboveTheRowsOrAPictureIsNone() throws {
    #expect(try !drawn("<xdr:cxnSp/>", from: 0).contains("shapes-over-cells"))
    #expect(try !drawn("<xdr:pic/>", from: 1).contains("shapes-over-cells"))
  }
}
