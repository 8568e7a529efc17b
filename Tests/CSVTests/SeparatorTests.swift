import CSV
import Diagnostics
import Disclosure
import Testing

@Suite struct SeparatorTests {
  private let table = [["เดือน", "งาน", "วงเงิน"], ["ต.ค.", "ซื้อ, จ้าง; เช่า\tยืม", "1,250"]]

  @Test(arguments: [",", ";", "\t"])
  func theSeparatorIsToldFromTheHeadings(separator: String) {
    let rows = table.map { $0.map { "\"\($0)\"" }.joined(separator: separator) }
    #expect(texts(rows.joined(separator: "\n")) == table)
  }

  @Test func theOneThatStandsThereMostOftenCounts() {
    #expect(
      texts("งาน (ซื้อ, จ้าง);วงเงิน;วันที่\nก;1,5;2")
        == [["งาน (ซื้อ, จ้าง)", "วงเงิน", "วันที่"], ["ก", "1,5", "2"]])
    #expect(texts("งาน, ประเภท;วงเงิน\nก;1,5") == [["งาน, ประเภท", "วงเงิน"], ["ก", "1,5"]])
  }

  @Test func signsWithinQuotesDoNotCount() {
    #expect(
      texts("\"a;\"\";b;c\nd;e\",ข\n1;2,3") == [["a;\";b;c\nd;e", "ข"], ["1;2", "3"]])
  }

  @Test func oneColumnNeedsNoSeparator() {
    #expect(texts("ชื่อ\nก;ข\nค\tง") == [["ชื่อ"], ["ก;ข"], ["ค\tง"]])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func aLineThatNamesTheSeparatorIsObeyedAndDropped(separator: String) throws {
    let lines = ["sep=\(separator)", "ก\(separator)ข", "1\(separator)2"]
    #expect(texts(lines.joined(separator: "\r\n")) == [["ก", "ข"], ["1", "2"]])
    var problems = [] as [Diagnostic]
    let file = "\u{FEFF}SEP=\(separator)\nก\(separator)ข\n1\(separator)2"
    let table = try #require(CSVTable.read(Array(file.utf8), path, &problems))
    #expect(table.rows.map(\.number) == [2])
    #expect(table.rows.map(\.place) == [Place(path, line: 3)])
  }

  @Test func aNamedSeparatorOutweighsTheHeadings() {
    #expect(texts("sep=;\nก,ข,ค\n1;") == [["ก,ข,ค"], ["1"]])
  }

  @Test func aHeadingThatOnlyLooksLikeThatLineStays() {
    #expect(texts("sep=;x,ข,ค\n1,2,3") == [["sep=;x", "ข", "ค"], ["1", "2", "3"]])
    #expect(texts("sep=\n1") == [["sep="], ["1"]])
  }
}
