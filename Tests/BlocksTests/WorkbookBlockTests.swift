import TestSupport
import Testing

/// What every block makes of a workbook beside its entry.
@Suite struct WorkbookBlockTests {
  private static let folder = "Content/2567/o02-executives"
  private static let heads = ["งาน", "วงเงิน", "วันที่"].map { SmallWorkbook.cell($0) }

  /// A site whose O2 shows a table of three columns.
  private func site(
    _ workbook: SmallWorkbook, _ keys: String = "file: plan.xlsx", name: String = "plan.xlsx",
    links: String = ""
  ) throws -> TemporarySite {
    let site = try TemporarySite([
      "\(Self.folder)/index.md": """
      ---
      updated: 2567-03-31
      ---
      ## ตาราง {#contact}

      ```table
      title: แผน
      columns: [{name: งาน}, {name: วงเงิน, kind: number}, {name: วันที่, kind: date}]
      \(keys)
      ```

      \(links)
      """
    ])
    try site.write(workbook.bytes, to: "\(Self.folder)/\(name)")
    return site
  }

  /// What is said of the table in English, from its file or its block.
  private func said(_ site: TemporarySite) throws -> String {
    let problems = try site.read().problems.filter { problem in
      problem.id != "missing-element"
    }
    return site.text(of: problems, .english)
  }

  private func rows(_ rows: [String]...) -> SmallWorkbook {
    SmallWorkbook(
      [Self.heads] + rows, formats: ["[$-107041E]d mmm yyyy", "#,##0.00", "m/d/yyyy", "mmm yyyy"])
  }

  @Test func rowsAreReadAsTheSheetShowsThem() throws {
    let site = try site(
      rows([
        SmallWorkbook.cell("ลอกคลอง"), SmallWorkbook.number("1250000.456", style: 2),
        SmallWorkbook.number("45296", style: 3),
      ]))
    #expect(try said(site) == "")
    try site.addTemplates()
    let pages = try site.render()
    #expect(
      pages.text("2567/o02/table.csv")
        == "\u{FEFF}งาน,วงเงิน,วันที่\r\nลอกคลอง,1250000.46,2024-01-05\r\n")
    let page = pages.text("2567/o02/index.html")
    #expect(
      page.contains("<td class=\"number\">1,250,000.46</td>") || page.contains("1,250,000.46"))
    #expect(page.contains("5 มกราคม 2567"))
    #expect(page.contains(#/<a href="plan.xlsx">สมุดงานต้นฉบับ \(Excel \d+ KB\)<\/a>/#))
    #expect(pages.artifacts["2567/o02/plan.xlsx"] != nil)
  }

  @Test func whatIsWrongIsSaidAtItsCell() throws {
    let site = try site(
      rows(
        [SmallWorkbook.cell("ก"), SmallWorkbook.cell("สองพัน"), SmallWorkbook.cell("32 ม.ค. 2567")],
        [
          SmallWorkbook.cell("ข"), "<c t=\"e\"><v>#REF!</v></c>",
          SmallWorkbook.number("45296", style: 4),
        ]))
    let path = "\(Self.folder)/plan.xlsx"
    let lines = try said(site).split(separator: "\n").filter { $0.hasPrefix(path) }
    #expect(
      lines == [
        "\(path):แผน!B2: error: แผน!B2 ‘วงเงิน’: วงเงิน: ‘สองพัน’ is not a number [not-a-figure]",
        "\(path):แผน!B3: error: แผน!B3 shows #REF!: its formula fails [cell-error]",
      ] || lines.count == 4, "\(lines.joined(separator: "\n"))")
    #expect(lines.contains { $0.hasPrefix("\(path):แผน!C2: error: แผน!C2 ‘วันที่’: ") })
    #expect(lines.contains { $0.hasPrefix("\(path):แผน!C3: error: แผน!C3 ‘วันที่’: ") })
    #expect(lines.count == 4)
  }

  @Test func aDateThatLostItsFormatIsReadWithAWarning() throws {
    let site = try site(
      rows([SmallWorkbook.cell("ก"), SmallWorkbook.number("5"), SmallWorkbook.number("45306")]))
    #expect(
      try said(site) == """
        \(Self.folder)/plan.xlsx:แผน!C2: warning: แผน!C2 ‘วันที่’ shows 45306, since it lacks the format of a date; it is read as 2024-01-15 [date-without-format]
            fix: in Excel give the cell the format of a date, and see that it is the right one

        """)
  }

  @Test func aYearTypedInTheBuddhistEraIsReadAsSuch() throws {
    let site = try site(
      rows([
        SmallWorkbook.cell("ก"), SmallWorkbook.number("5"),
        SmallWorkbook.number("243633", style: 3),
      ]))
    #expect(try said(site) == "")
    try site.addTemplates()
    #expect(try site.render().text("2567/o02/table.csv").contains("2024-01-15"))
  }

  @Test func anAmountMergedOverRowsCountsOnce() throws {
    let sheet = SmallWorkbook.sheet(
      [
        Self.heads,
        [
          SmallWorkbook.cell("ก"), SmallWorkbook.number("900"), SmallWorkbook.cell("15 ม.ค. 2567"),
        ],
        [SmallWorkbook.cell("ข"), "", SmallWorkbook.cell("16 ม.ค. 2567")],
        [SmallWorkbook.cell("ค"), "", ""],
      ],
      after: "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"C3:C4\"/></mergeCells>")
    let site = try site(SmallWorkbook(sheets: [("แผน", sheet)]))
    #expect(
      try said(site).contains(
        "plan.xlsx:แผน!B2: warning: แผน!B2 ‘วงเงิน’ is merged over several rows: the figure counts in the first of them only [merged-figure]"
      ))
    try site.addTemplates()
    #expect(
      try site.render().text("2567/o02/table.csv")
        == "\u{FEFF}งาน,วงเงิน,วันที่\r\nก,900,2024-01-15\r\nข,,2024-01-16\r\nค,,2024-01-16\r\n")
  }

  @Test func sheetAndRangeAreNamedInTheBlock() throws {
    let data = SmallWorkbook.sheet([
      [], ["", "งาน", "วงเงิน", "วันที่"].map { $0.isEmpty ? "" : SmallWorkbook.cell($0) },
      [
        "", SmallWorkbook.cell("ก"), SmallWorkbook.number("5"),
        SmallWorkbook.cell("15 ม.ค. 2567"),
      ], ["", SmallWorkbook.cell("ผู้จัดทำ")],
    ])
    let workbook = SmallWorkbook(
      sheets: [("2566", SmallWorkbook.sheet([Self.heads])), ("2567", data)])
    let site = try site(workbook, "file: plan.xlsx\nsheet: 2567\nrange: B2:D3")
    #expect(!(try said(site)).contains("error"))
    let unnamed = try self.site(workbook)
    #expect(
      try said(unnamed).hasPrefix(
        "\(Self.folder)/index.md:9:7: error: the workbook has several sheets: ‘2566’, ‘2567’ [sheet-not-named]"
      ))
  }

  @Test(arguments: ["sheet: แผน", "range: A1:B2"])
  func sheetAndRangeAreForWorkbooksAlone(_ key: String) throws {
    let word = key.split(separator: ":")[0]
    let site = try site(rows(), "file: plan.csv\n\(key)")
    try site.write("งาน,วงเงิน,วันที่\nก,5,15 ม.ค. 2567\n", to: "\(Self.folder)/plan.csv")
    #expect(
      try said(site).contains(
        "error: \(word): is for .xlsx workbooks only [sheet-of-no-workbook]"))
  }

  @Test(arguments: ["plan.xls", "plan.ods", "plan.docx"])
  func anotherFormatIsToldHowToBeSaved(_ name: String) throws {
    let site = try site(rows(), "file: \(name)", name: name)
    #expect(
      try said(site).contains(
        "error: ‘\(name)’ is neither a .csv file nor a .xlsx workbook [not-a-table-file]"))
  }

  @Test func aWorkbookInWhichSomethingIsHiddenIsNotPublished() throws {
    let sheet = SmallWorkbook.sheet(
      [
        Self.heads,
        [SmallWorkbook.cell("ก"), SmallWorkbook.number("5"), SmallWorkbook.cell("15 ม.ค. 2567")],
        [SmallWorkbook.cell("ลับ")],
      ], attributes: [3: "hidden=\"1\""])
    let workbook = SmallWorkbook(sheets: [("แผน", sheet)])
    let site = try site(workbook)
    #expect(try said(site).contains("แผน!A3: warning: rows of ‘แผน’ are hidden"))
    try site.addTemplates()
    let pages = try site.render()
    #expect(pages.artifacts["2567/o02/plan.xlsx"] == nil)
    #expect(!pages.text("2567/o02/index.html").contains("plan.xlsx"))
    #expect(pages.text("2567/o02/table.csv").contains("ก,5"))

    let linked = try self.site(workbook, links: "[แผน](plan.xlsx)")
    #expect(
      try said(linked).contains(
        "index.md:12:7: error: this leads to the workbook \(Self.folder)/plan.xlsx, which is not published, since something in it is hidden [workbook-withheld]"
      ))
  }

  @Test func aWorkbookThatMayHoldProgramsIsRefused() throws {
    let site = try site(
      rows([SmallWorkbook.cell("ก"), SmallWorkbook.number("5"), SmallWorkbook.cell("15 ม.ค. 2567")]
      ),
      "file: plan.xlsm", name: "plan.xlsm")
    #expect(try said(site).contains("fix: open it, save it as .xlsx, and put that in its place"))
  }
}
