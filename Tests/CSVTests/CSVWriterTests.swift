import CSV
import Foundation
import Pages
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  private func text(_ rows: [[String?]], columns: [String]) -> String {
    var out: [UInt8] = []
    let table = CSVWriter(columns: columns, to: &out)
    for row in rows { table.append(row, to: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  @Test func keepsFormulasFromRunningAndNumbersAsTheyAre() {
    let cells = [
      "=1+1", "+66 54", "@SUM", "\tx", "-ก", "-", "-1,250.50", "+5", "-.5", "-1.", "--1", nil,
    ]
    #expect(
      text([cells], columns: ["=a"])
        == "\u{FEFF}'=a\r\n'=1+1,'+66 54,'@SUM,'\tx,'-ก,-,\"-1,250.50\",+5,'-.5,'-1.,'--1,\r\n")
  }

  /// Also where a spreadsheet program takes what comes first for nothing.
  @Test(
    arguments: [
      "", " ", "\u{A0}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{3000}",
      "\u{200E} \u{A0}",
    ],
    ["=1+1", "@SUM", "+66 54", "-ก", "＝1+1", "＋1", "－1", "＠SUM"])
  func guardsFormulasAfterSignsThatCannotBeSeenAndInFullWidth(_ before: String, _ formula: String)
    throws
  {
    let written = text([["x", before + formula]], columns: ["a", "b"])
    #expect(written == "\u{FEFF}a,b\r\nx,'\(before)\(formula)\r\n")
  }

  @Test(arguments: ["ก=ข", "1-2", "“=1”", "–", " -5", "ก@ข", "(＋)", "\u{200B}ก"])
  func leavesOtherTextsAlone(_ cell: String) {
    #expect(text([[cell]], columns: ["a"]) == "\u{FEFF}a\r\n\(cell)\r\n")
  }

  @Test func givesAnotherReaderTheSameCells() throws {
    let letters = ["\"", ",", "\r", "\n", "\r\n", " ", "ก", "ำ", "'", ";", "a", "1"]
    let rows = (0..<300).map { _ in
      (0..<4).map { _ in
        let count = Int.random(in: 0...6)
        return "x" + (0..<count).compactMap { _ in letters.randomElement() }.joined()
      }
    }
    let program = """
      import csv, json
      with open("t.csv", encoding="utf-8-sig", newline="") as table:
        print(json.dumps(list(csv.reader(table, strict=True))))
      """
    let read = try shell(
      "/usr/bin/python3 read.py",
      files: ["t.csv": text(rows, columns: ["a", "b", "c", "d"]), "read.py": program])
    let cells = try JSONDecoder().decode([[String]].self, from: Data(read.output.utf8))
    // Compared as bytes: to Swift, CR LF is one letter and two ways to compose a letter are equal.
    let written = [["a", "b", "c", "d"]] + rows
    #expect(cells.map { $0.map { Array($0.utf8) } } == written.map { $0.map { Array($0.utf8) } })
  }
}
