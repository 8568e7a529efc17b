import TestSupport

/// Cells that a spreadsheet program would run, in tables of every form.
extension AttackKind {
  static let tables = [
    AttackKind("formulas in cells") {
      formulas.flatMap { formula in
        before.flatMap { before in
          let cell = before + formula
          return [
            Attack(
              "row \(cell)",
              ofBlock("people", "- {name: \(quoted(cell)), position: \(quoted(cell))}")),
            Attack(
              "table \(cell)",
              ofBlock("table", "title: ก\ncolumns: [\(quoted(cell))]\nrows: [[\(quoted(cell))]]")),
            Attack("comma \(cell)", ofFile(",", cell)),
            Attack("semicolon \(cell)", ofFile(";", cell)),
            Attack("tab \(cell)", ofFile("\t", cell)),
            Attack("workbook \(cell)", bytes: ofWorkbook(cell)),
          ]
        }
      }
    },
    AttackKind("tables out of shape") {
      let shapes = [
        "", "\n", ",", "\"", "\"\"\"", "a,b\n\"c", "ชื่อ-สกุล,ตำแหน่ง\n\"ก\"x,ข", "ชื่อ-สกุล,ชื่อ-สกุล\nก,ข",
        "ชื่อ-สกุล\nก,ข,ค",
        "ชื่อ-สกุล,ตำแหน่ง\nก", ",,,,\n,,,,", "ชื่อ-สกุล,ตำแหน่ง\r\rก,ข\r", "ชื่อ-สกุล;ตำแหน่ง\nก,ข",
        "sep=;\nชื่อ-สกุล;ตำแหน่ง", "\u{FEFF}\u{FEFF}a",
        "ชื่อ-สกุล,ตำแหน่ง\n" + "ก,".padded(1_000), ",".padded(10_000), "\"".padded(10_001),
        "a\n".padded(10_000),
        "ชื่อ-สกุล,ตำแหน่ง\n\"" + "ก\n".padded(5_000) + "\",ข", "PK\u{3}\u{4}", "<table>", "{\"a\": 1}",
      ]
      return ["people", "statistics", "table", "plan", "progress", "files", "channels", "risks"]
        .flatMap { kind in
          shapes.flatMap { text in
            ["a.csv", "a.xlsx"].map { name in
              let data =
                kind == "table" ? "title: ก\ncolumns: [ชื่อ-สกุล]\nfile: \(name)" : "file: \(name)"
              return Attack(
                "\(kind) of \(name): \(text.prefix(30))",
                Target.block(kind, data).merging(["\(Target.folder)/\(name)": text]) { $1 })
            }
          }
        }
    },
  ]

  private static func ofFile(_ separator: String, _ cell: String) -> [String: String] {
    let text = "ชื่อ-สกุล\(separator)ตำแหน่ง\n\"\(cell)\"\(separator)\"\(cell)\"\n"
    return Target.block("people", "file: a.csv").merging(["\(Target.folder)/a.csv": text]) { $1 }
  }

  private static func ofWorkbook(_ cell: String) -> [String: [UInt8]] {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\t", with: "&#9;")
    }
    let rows = [["ชื่อ-สกุล", "ตำแหน่ง"], [escaped(cell), escaped(cell)]].map {
      $0.map { SmallWorkbook.cell($0) }
    }
    var files = Target.block("people", "file: a.xlsx").mapValues { Array($0.utf8) }
    files["\(Target.folder)/a.xlsx"] = SmallWorkbook(rows).bytes
    return files
  }

  private static let formulas = [
    "=1+1", "=HYPERLINK(\"\"https://e.example\"\")", "+66 54", "-ก", "@SUM(A1)", "＝1+1", "＋1", "－1",
    "＠SUM", "=cmd|' /C calc'!A0",
    "\t=1", "-2+3+cmd|' /C calc'!A0",
  ]

  private static let before = [
    "", " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{3000}", "\u{AD}", "'", "\u{200E} ",
  ]
}
