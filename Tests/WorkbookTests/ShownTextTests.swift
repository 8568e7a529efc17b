import TestSupport
import Testing

/// Texts as the sheet shows them, wherever the file keeps them, and cells that can't be read.
@Suite struct ShownTextTests {
  @Test(arguments: [
    ("<t>แผน</t>", "แผน"), ("<t xml:space=\"preserve\">  แผน  </t>", "แผน"),
    ("<t>\u{A0}แผน\u{A0}</t>", "แผน"),
    ("<r><t>แผน</t></r><r><rPr><b/></rPr><t>งาน</t></r>", "แผนงาน"),
    ("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>", "東京"),
    ("<t>บรรทัดหนึ่ง\nบรรทัดสอง</t>", "บรรทัดหนึ่ง\nบรรทัดสอง"),
    ("<t>บรรทัดหนึ่ง_x000D_\nบรรทัดสอง</t>", "บรรทัดหนึ่ง\nบรรทัดสอง"), ("<t>_x0E01_</t>", "ก"),
    ("<t>_x005F_x0E01_</t>", "_x0E01_"), ("<t>a_x_b</t>", "a_x_b"),
    ("<t>&lt;b&gt; &amp; &#3585;</t>", "<b> & ก"), ("<t>\u{feff}แผน</t>", "\u{feff}แผน"),
    ("<t>๐๕๔ ๐๐๐ ๐๐๐</t>", "๐๕๔ ๐๐๐ ๐๐๐"), ("<t>007</t>", "007"), ("<t>1E5</t>", "1E5"),
    ("<t>=1+1</t>", "=1+1"), ("<t>'1</t>", "'1"),
  ])
  func aTextIsTheSameSharedAndInItsCell(_ text: String, _ shown: String) {
    #expect(ReadWorkbook(cell: "<c t=\"s\"><v>0</v></c>", shared: [text]).shown == shown)
    #expect(ReadWorkbook(cell: "<c t=\"inlineStr\"><is>\(text)</is></c>").shown == shown)
  }

  @Test func aTextStandsInItsFormat() {
    let cell = SmallWorkbook.cell("สะอาด", style: 1)
    #expect(
      ReadWorkbook(cell: cell, formats: ["0;-0;0;\"บริษัท \"@\" จำกัด\""]).shown == "บริษัท สะอาด จำกัด")
    #expect(ReadWorkbook(cell: cell, formats: ["#,##0"]).shown == "สะอาด")
    #expect(ReadWorkbook(cell: cell, formats: [";;;"]).shown == "")
  }

  @Test(arguments: [("1", "TRUE"), ("0", "FALSE")])
  func whatIsTrueOrFalseSaysSo(_ value: String, _ shown: String) {
    #expect(ReadWorkbook(cell: "<c t=\"b\"><v>\(value)</v></c>").shown == shown)
  }

  @Test(arguments: [
    ("<c><f>SUM(B1:B9)</f><v>1250</v></c>", "1250"),
    ("<c t=\"str\"><f>A1&amp;\"ข\"</f><v>กข</v></c>", "กข"),
    ("<c t=\"b\"><f>TRUE()</f><v>1</v></c>", "TRUE"),
  ])
  func aFormulaSaysTheValueThatItHad(_ cell: String, _ shown: String) {
    #expect(ReadWorkbook(cell: cell).shown == shown)
  }

  @Test(arguments: ["<c><f>SUM(B1:B9)</f></c>", "<c><f>SUM(B1:B9)</f><v/></c>"])
  func aFormulaWithoutItsValueIsRefused(_ cell: String) {
    let read = ReadWorkbook(cell: cell)
    #expect(
      read.said
        == "แผน!A2: error: แผน!A2 holds a formula, but the file lacks its value [cell-not-calculated]"
    )
  }

  @Test(arguments: [
    "#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!",
  ])
  func anErrorIsRefusedAtItsCell(_ error: String) {
    let read = ReadWorkbook(cell: "<c t=\"e\"><f>A9</f><v>\(error)</v></c>")
    #expect(
      read.said == "แผน!A2: error: แผน!A2 shows \(error): its formula fails [cell-error]")
    #expect(read.rows.first?.first?.trait == .flawed)
  }

  @Test func aControlCharacterIsRefused() {
    let read = ReadWorkbook(cell: SmallWorkbook.cell("ก_x0007_ข"))
    #expect(read.said.hasSuffix("[control-character]"))
    #expect(read.said.hasPrefix("แผน!A2: error: แผน!A2 has a control character"))
  }

  @Test func ofManyErrorsTwentyAreListed() {
    let rows =
      [[SmallWorkbook.cell("ก")]] + Array(repeating: ["<c t=\"e\"><v>#REF!</v></c>"], count: 30)
    let lines = ReadWorkbook(SmallWorkbook(rows)).said.split(separator: "\n")
    #expect(lines.count == 21)
    #expect(
      lines.last
        == "แผน!A22: error: from this cell on the sheet has 10 more errors, not shown [sheet-more-errors]"
    )
  }
}
