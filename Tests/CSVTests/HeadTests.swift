import CSV
import Diagnostics
import Testing
import Text

/// Where the head of a table stands whose columns may be called ก, ข, ค and ง.
@Suite struct HeadTests {
  /// Headings and rows, a line each, and what is said in English, without fixes.
  private func read(_ file: String) -> (table: String?, said: [String]) {
    var problems: [Diagnostic] = []
    let names = ["ก", "ข", "ค", "ง"]
    let labels = ColumnLabels(count: 4, column: names.firstIndex)
    let table = CSVTable.read(Array(file.utf8), path, &problems, labels: labels)
    let texts = table.map { [$0.headings.map(\.text)] + $0.rows.map { $0.cells.map(\.text) } }
    return (
      texts?.map { $0.joined(separator: "|") }.joined(separator: "\n"),
      problems.map { "\($0.place?.line ?? 0): \($0.message.english) [\($0.id)]" }
    )
  }

  @Test func titlesAboveTheHeadAreNotUsed() {
    let found = read("สรุปผล ตุลาคม 2566,,\nเทศบาลตำบลตัวอย่าง,,\n,,\nก,ข,ค\n1,2,3\n")
    #expect(found.table == "ก|ข|ค\n1|2|3")
    #expect(
      found.said == [
        "1: what stands above the headings in row 4 is not used: 1–2 [rows-above-headings]"
      ])
  }

  @Test(arguments: [";", "\t", ","])
  func aTitleWithoutSeparatorsDoesNotHideThem(_ separator: String) {
    let rows = ["สรุปผล", "ก ข ค", "1 2 3"].map { $0.replacing(" ", with: separator) }
    #expect(read(rows.joined(separator: "\n")).table == "ก|ข|ค\n1|2|3")
  }

  @Test func aTitleInSeveralCellsIsOneToo() {
    #expect(read("แผน,ปี 2567,หน้า 1\nก,ข,ค\n1,2,3\n").table == "ก|ข|ค\n1|2|3")
  }

  @Test func namesMayStandInTwoRows() {
    let found = read("ก,งบ,,อื่น\n,ข,ค,\n1,2,3,4\n")
    #expect(found.table == "ก|ข|ค|อื่น\n1|2|3|4")
    #expect(
      found.said == [
        "1: rows 1–2 are read as headings, since headings stand over others [headings-of-rows]"
      ])
  }

  @Test func whatIsNoLabelIsToldApartByTheHeadingAboveIt() {
    #expect(
      read("ก,แผน,,ผล,\n,เงิน,วัน,เงิน,วัน\n1,2,3,4,5\n").table
        == "ก|แผน เงิน|แผน วัน|ผล เงิน|ผล วัน\n1|2|3|4|5")
  }

  @Test func aHeadOfTwoRowsMayStandBelowTitlesAndHoldMoreInItsSecond() {
    let found = read("แผน,,,\nประจำปี,,,\nที่,รายการ,,\n,ก,ข,ค\nx,1,2,3\n")
    #expect(found.table == "ที่|ก|ข|ค\nx|1|2|3")
    #expect(
      found.said == [
        "1: what stands above the headings in row 3 is not used: 1–2 [rows-above-headings]",
        "3: rows 3–4 are read as headings, since headings stand over others [headings-of-rows]",
      ])
  }

  @Test(arguments: ["ก,,ค\n1,2,3\n", "ก,ข,\nx,2,3\n"])
  func aRowOfDataIsNoHead(_ file: String) {
    let found = read(file)
    #expect(found.said.count == 1 && found.said[0].hasSuffix("[csv-heading-missing]"))
  }

  @Test func headingsThatStandTwiceAreToldApartByTheRowAbove() {
    #expect(
      read("ภารกิจ,ก,ปี 2566,ปี 2567\n,,ข,ข\nx,1,2,3\n").table
        == "ภารกิจ|ก|ปี 2566 ข|ปี 2567 ข\nx|1|2|3")
    #expect(read("ก,ข,ค,ง\nx,5,5,5\n").table == "ก|ข|ค|ง\nx|5|5|5")
    #expect(read("ก,ข,ค,ง\n,5,5,5\n").table == "ก|ข|ค|ง\n|5|5|5")
  }

  @Test func aHeadingOfTwoThingsStandsOverTheColumnsBehindIt() {
    #expect(
      read("ก,เลขที่และวันที่,,ข\n1,2,3,4\n").table == "ก|เลขที่และวันที่||ข\n1|2|3|4")
    #expect(read("ก,เลขที่และวันที่,\n1,2,3\n").table == "ก|เลขที่และวันที่|\n1|2|3")
  }

  @Test func withoutAnyLabelTheFirstRowOfSeveralCellsIsTheHead() {
    #expect(read("แผน,,\nx,y,z\n1,2,3\n").table == "x|y|z\n1|2|3")
    #expect(read("x\n1\n").table == "x\n1")
  }
}
