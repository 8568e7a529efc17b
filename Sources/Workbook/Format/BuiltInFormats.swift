/// The formats that have numbers alone and no code in the file (ECMA-376, part 1, 18.8.30), as a
/// computer set to Thai shows them.
enum BuiltInFormats {
  static func sections(_ id: Int) -> [FormatSection]? {
    guard let code = codes[id] else { return nil }
    var sections = FormatScanner.sections(of: code)
    // The short date of the machine.
    if id == 14 || id == 22 { sections[0].calendar = .ofThisMachine }
    return sections
  }

  private static let codes: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: "\"฿\"#,##0;\\-\"฿\"#,##0", 6: "\"฿\"#,##0;\\-\"฿\"#,##0",
    7: "\"฿\"#,##0.00;\\-\"฿\"#,##0.00", 8: "\"฿\"#,##0.00;\\-\"฿\"#,##0.00",
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "d/m/yyyy h:mm",
    37: "#,##0;\\-#,##0", 38: "#,##0;\\-#,##0", 39: "#,##0.00;\\-#,##0.00",
    40: "#,##0.00;\\-#,##0.00",
    41: "_-* #,##0_-;\\-* #,##0_-;_-* \"-\"_-;_-@_-",
    42: "_-\"฿\"* #,##0_-;\\-\"฿\"* #,##0_-;_-\"฿\"* \"-\"_-;_-@_-",
    43: "_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
    44: "_-\"฿\"* #,##0.00_-;\\-\"฿\"* #,##0.00_-;_-\"฿\"* \"-\"??_-;_-@_-",
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    59: "t0", 60: "t0.00", 61: "t#,##0", 62: "t#,##0.00", 67: "t0%", 68: "t0.00%",
    69: "t# ?/?", 70: "t# ??/??", 71: "td/m/bbbb", 72: "td-mmm-bb", 73: "td-mmm",
    74: "tmmm-bb", 75: "th:mm", 76: "th:mm:ss", 77: "td/m/bbbb h:mm", 78: "tmm:ss",
    79: "t[h]:mm:ss", 80: "tmm:ss.0", 81: "d/m/bb",
  ]
}
