import CSV
import Diagnostics
import Disclosure
import Pages
import Testing

@Suite struct CellTests {
  @Test func quotedCellsHoldQuotesSeparatorsAndLines() {
    #expect(
      texts("ก,ข\r\n\"เขา\"\"ว่า\"\"\",\"1,2\r\n3\r4\n5\"\r\n")
        == [["ก", "ข"], ["เขา\"ว่า\"", "1,2\n3\n4\n5"]])
    #expect(texts("ก,ข\n\"\",\"\"\"\"") == [["ก", "ข"], ["", "\""]])
  }

  @Test func aQuoteWithinAnUnquotedCellIsText() {
    #expect(texts("ก,ข\nจอ 24\",ถนน \"ก\"\"ข\"") == [["ก", "ข"], ["จอ 24\"", "ถนน \"ก\"\"ข\""]])
  }

  @Test func aMarkAfterAQuoteOrSeparatorDoesNotHideIt() {
    // To Swift a vowel sign and the sign before it are one letter.
    #expect(texts("ก,ข\n\"ำ\",\u{E48}") == [["ก", "ข"], ["ำ", "\u{E48}"]])
  }

  @Test func blanksAtTheEndsAreGoneFromQuotedCellsToo() {
    #expect(
      texts(" ก ,\u{A0}ข\u{A0}, \" ค\u{A0}\n\" \n\u{A0} 1 2 \t, \" 3 , \" ,\t")
        == [["ก", "ข", "ค"], ["1 2", "3 ,", ""]])
    #expect(texts("ก\tข\n \t 2 ") == [["ก", "ข"], ["", "2"]])
  }

  @Test func theSignThatKeepsAFormulaFromRunningIsGone() {
    #expect(
      texts("ก\n'=1+1\n'+66\n'-ก\n'@x\n\" '=\"\"a\"\"\"\n'กก\n'\n''=1\n=1")
        == [
          ["ก"], ["=1+1"], ["+66"], ["-ก"], ["@x"], ["=\"a\""], ["'กก"], ["'"], ["''=1"], ["=1"],
        ])
  }

  @Test func whatOitWritesIsReadBackEqual() {
    let rows = [
      ["=SUM(A1:A9)", "+66 54", "@ตำบล", "-ก"], ["-", "-1,250.50", "+5", "เขาว่า \"ดี\""],
      ["a\nb", "'", "x,y;z", "น้ำ"], ["", "\u{E48}", "'กก'", "1"],
    ]
    var file: [UInt8] = []
    let table = CSVWriter(columns: ["=a", "ข", "ค", "ง"], to: &file)
    for row in rows { table.append(row, to: &file) }
    #expect(read(file).texts == [["=a", "ข", "ค", "ง"]] + rows)
  }

  @Test func shortRowsAreFilledWithEmptyCellsAtTheirEnd() throws {
    #expect(texts("ก,ข,ค\n1\n2,,") == [["ก", "ข", "ค"], ["1", "", ""], ["2", "", ""]])
    var problems: [Diagnostic] = []
    let table = try #require(CSVTable.read(Array("ก,ข,ค\nก่อน\n".utf8), path, &problems))
    #expect(table.rows[0].cells.map(\.place.column) == [1, 5, 5])
  }

  @Test func emptyColumnsBehindTheHeadingsAreDropped() {
    #expect(
      texts("ก,ข,,\u{A0},\n1,2,,,\n3,4,\" \"\n5,6,,,,,,")
        == [["ก", "ข"], ["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(texts("ก,,ค\n1,,3") == [["ก", "", "ค"], ["1", "", "3"]])
  }

  @Test func emptyRowsAreSkippedAndCounted() throws {
    let file = "\n,,\nก,ข\n\n\"1\n2\",3\n \u{A0},\"\"\n,\n4,5\n\n"
    var problems: [Diagnostic] = []
    let table = try #require(CSVTable.read(Array(file.utf8), path, &problems))
    #expect(problems.isEmpty)
    #expect(table.headings.map(\.text) == ["ก", "ข"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["1\n2", "3"], ["4", "5"]])
    #expect(table.rows.map(\.number) == [5, 8])
    #expect(table.rows.map(\.place) == [Place(path, line: 5), Place(path, line: 9)])
  }

  @Test func aCellStandsAtItsQuoteOrItsFirstCharacter() throws {
    let file = "\u{FEFF}ก่อน, \"ข\r\nค\" ,  ง,,จ\r\nน้ำ, 2,\"3\"\r\n"
    var problems: [Diagnostic] = []
    let table = try #require(CSVTable.read(Array(file.utf8), path, &problems))
    func places(_ cells: [CSVTable.Cell]) -> [[Int]] {
      cells.map { [$0.place.line, $0.place.column] }
    }
    #expect(places(table.headings) == [[1, 1], [1, 7], [2, 7], [2, 9], [2, 10]])
    #expect(places(table.rows[0].cells) == [[3, 1], [3, 6], [3, 8], [3, 11], [3, 11]])
  }
}
