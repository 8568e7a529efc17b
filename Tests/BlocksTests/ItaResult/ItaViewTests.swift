import Blocks
import Coverage
import Disclosure
import Mustache
import Testing
import TestSupport

@Suite struct ItaViewTests {
  @Test func weighsTheInstrumentsAndNamesTheWeakest() throws {
    let texts = try shown("ita-result", AskedIta.result()).texts
    #expect(texts.prefix(4) == ["ผล", "๘๒.๘๙", "ต้องปรับปรุง", "ลดลง"])
    for text in ["๒๗.๔๘๐", "๒๕.๓๑๑", "๓๐.๑๐๐", "๔ การใช้ทรัพย์สินของราชการ", "ปีงบประมาณ พ.ศ. ๒๕๖๖"] {
      #expect(texts.contains(text))
    }
  }

  @Test func computesWhatIsNotTyped() throws {
    let text = AskedIta.result("iit:", "eit:", "oit:", "total:", "grade:", "previous-total:")
    let texts = try shown("ita-result", text).texts
    #expect(texts.prefix(2) == ["ผล", "๘๒.๘๙"])
    #expect(texts.contains("๙๑.๖๐"))
  }

  @Test func saysTheDifferenceFromTheYearBefore() throws {
    let row = "- {indicator: 1, score: 94.20, previous: 90}"
    #expect(try shown("ita-result", AskedIta.result(row)).texts.contains("+๔.๒๐"))
  }

  @Test func takesTheYearBeforeFromItsOwnEntry() throws {
    func entry(_ result: String) -> String {
      "---\nupdated: 2567-03-31\n---\n```ita-result {#head}\n\(result)\n```\n"
    }
    let site = try TemporarySite([
      "Content/editions/2566.yml": SoundSite.edition.replacing(
        "edition: 2567", with: "edition: 2566"),
      "Content/2566/o02-executives.md": entry(
        "year: 2565\ntotal: 99.24\ngrade: AA\nrows: [{indicator: 1, score: 90}]"),
      "Content/2567/o02-executives/index.md": entry(AskedIta.result("previous-total:")),
    ])
    let read = try #require(try site.read().site)
    let year = try #require(read[2567])
    let item = try #require(year.edition[ItemCode(2)])
    let block = try #require(year.entries[item.code]?.blocks("ita-result").first)
    let surroundings = BlockSurroundings(site: read, year: year, item: item)
    let texts = Value.record(try block.view(beside: surroundings)).texts
    for text in ["ลดลง", "16.35", "99.24", "AA", "+4.20"] { #expect(texts.contains(text)) }
  }

  @Test func countsTheStatusesOfMeasures() throws {
    let texts = try shown("measures", MeasuresTests.whole).texts
    #expect(
      texts.prefix(5) == ["๒", "อยู่ระหว่างดำเนินการ", "๑", "ดำเนินการแล้ว", "๑"])
  }

  @Test func linksAnItemOfTheList() throws {
    let texts = try shown(
      "measures", "rows: [{item: O1, data: โครงสร้าง, evidence: 'item:O2#head'}]"
    ).texts
    for text in ["O1", "../o01/", "../o02/#head", "ดูข้อ O2"] { #expect(texts.contains(text)) }
  }

  @Test func showsTheProductTheLevelAndHowManyHaveIt() throws {
    let texts = try shown("risks", RisksTests.whole).texts
    for text in ["๑๕", "สูงมาก", "๑๕–๒๕", "สุ่มตรวจ"] { #expect(texts.contains(text)) }
  }
}
