import TestSupport
import Testing

/// Numbers as the sheet shows them, in the formats that offices use.
@Suite struct ShownNumberTests {
  @Test(arguments: [
    // Without a format: the digits that there are.
    ("1250000", "General", "1250000"), ("1250000.5", "General", "1250000.5"),
    ("0.1", "General", "0.1"), ("0.30000000000000004", "General", "0.3"),
    ("-3", "General", "-3"), ("0", "General", "0"), ("1E3", "General", "1000"),
    ("660000000000", "General", "660000000000"),
    ("1509900123456", "General", "1509900123456"),
    ("1.5099001234560001E+12", "General", "1509900123456"),
    ("0.00001", "General", "0.00001"), ("1.5E-12", "General", "1.5E-12"),
    // Leading zeros.
    ("54000010", "000000000", "054000010"), ("812345678", "0000000000", "0812345678"),
    ("1509900123456", "0000000000000", "1509900123456"),
    ("99999", "000000000000", "000000099999"),
    ("1509900123456", "0-0000-00000-00-0", "1-5099-00123-45-6"),
    ("812345678", "000-000-0000", "081-234-5678"),
    ("54000010", "0##-###-###", "054-000-010"),
    // Thousands, decimals, halves away from zero.
    ("1250000", "#,##0", "1,250,000"), ("1250000.456", "#,##0.00", "1,250,000.46"),
    ("999.995", "#,##0.00", "1,000.00"), ("1.005", "0.00", "1.01"), ("2.5", "0", "3"),
    ("-2.5", "0", "-3"), ("0.5", "#,##0", "1"), ("0.4", "#,##0", "0"), ("0.4", "#", ""),
    ("5", "#,##0.##", "5."), ("5.25", "0.0#", "5.25"), ("5.5", "0.0#", "5.5"),
    ("12", ".00", "12.00"), ("1234567", "#,###", "1,234,567"),
    ("12.3", "???0.0??", "12.3"),
    // What is left out by commas, and per cent.
    ("1250000", "#,##0,", "1,250"), ("1250000", "0.0,,", "1.3"),
    ("0.856", "0%", "86%"), ("0.856", "0.00%", "85.60%"), ("1.5", "0%", "150%"),
    // Below zero, at zero and by comparison.
    ("-1250.5", "#,##0.00;(#,##0.00)", "(1,250.50)"), ("0", "#,##0;-#,##0;\"-\"", "-"),
    ("-5", "0;[Red]-0", "-5"), ("-5", "#,##0.00_);[Red](#,##0.00)", "(5.00)"),
    ("0", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "-"),
    ("1250", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "1,250.00"),
    ("-1250", "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "-1,250.00"),
    ("5", ";;;", ""), ("1500", "[>=1000]#,##0\" มาก\";0\" น้อย\"", "1,500 มาก"),
    ("15", "[>=1000]#,##0\" มาก\";0\" น้อย\"", "15 น้อย"),
    ("1", "[=1]\"ใช่\";[=0]\"ไม่ใช่\";General", "ใช่"),
    ("7", "[=1]\"ใช่\";[=0]\"ไม่ใช่\";General", "7"),
    // Words, money, Thai digits.
    ("1250", "#,##0\" บาท\"", "1,250 บาท"), ("1250", "\"฿\"#,##0.00", "฿1,250.00"),
    ("1250", "[$฿-41E]#,##0.00", "฿1,250.00"), ("15", "General\" คน\"", "15 คน"),
    ("1250.5", "[$-D00041E]#,##0.00", "๑,๒๕๐.๕๐"), ("2567", "t0", "๒๕๖๗"),
    ("2567", "[$-D07041E]0", "๒๕๖๗"), ("12", "\\พ\\.\\ศ\\. 0", "พ.ศ. 12"),
    // With an exponent, where the format asks for one.
    ("660000000000", "0.00E+00", "6.60E+11"), ("12345", "##0.0E+0", "12.3E+3"),
    ("0.00012", "0.0E+00", "1.2E-04"), ("9.99", "0.0E+00", "1.0E+01"),
    // As a text.
    ("54000010", "@", "54000010"), ("1250.5", "@", "1250.5"),
  ])
  func aNumberIsShownInItsFormat(_ number: String, _ format: String, _ text: String) {
    #expect(shown(number, format) == text)
  }

  @Test(arguments: [
    (1, "1251"), (2, "1250.50"), (3, "1,251"), (4, "1,250.50"), (9, "125050%"), (10, "125050.00%"),
    (37, "1,251"), (40, "1,250.50"), (43, "1,250.50"), (44, "฿1,250.50"), (49, "1250.5"),
    (61, "๑,๒๕๑"), (62, "๑,๒๕๐.๕๐"), (999, "1250.5"),
  ])
  func aFormatWithoutACodeIsKnownByItsNumber(_ format: Int, _ text: String) {
    var workbook = SmallWorkbook(
      [[SmallWorkbook.cell("ก")], [SmallWorkbook.number("1250.5", style: 1)]], formats: ["0"])
    workbook.replace("<xf numFmtId=\"200\"/>", with: "<xf numFmtId=\"\(format)\"/>")
    #expect(ReadWorkbook(workbook).shown == text)
  }

  @Test func aNumberOfMoreThanFifteenDigitsIsWarnedOf() {
    let read = ReadWorkbook(cell: SmallWorkbook.number("1234567890123450000"))
    #expect(read.shown == "1234567890123450000")
    #expect(
      read.said
        == "แผน!A2: warning: แผน!A2 holds the number 1234567890123450000: of more than 15 digits Excel keeps the first 15, and shows 0 for the rest [digits-lost]"
    )
  }

  @Test func aFractionIsRefused() {
    let read = ReadWorkbook(cell: SmallWorkbook.number("0.5", style: 1), formats: ["# ?/?"])
    #expect(
      read.said
        == "แผน!A2: error: แผน!A2 has a format, a fraction or a calendar, that can't be shown as the sheet does [unknown-cell-format]"
    )
    #expect(read.rows.first?.first?.trait == .flawed)
  }
}
