import Disclosure
import Testing

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

  @Test func countsTheStatusesOfMeasures() throws {
    let texts = try shown("measures", MeasuresTests.whole).texts
    #expect(
      texts.prefix(5) == ["๒", "อยู่ระหว่างดำเนินการ", "๑", "ดำเนินการแล้ว", "๑"])
  }

  @Test func linksAnItemOfTheList() throws {
    let texts = try shown(
      "measures", "rows: [{item: O1, data: โครงสร้าง, evidence: 'item:O2#head'}]"
    ).texts
    for text in ["O1", "../o01/", "../o02/#head", "ข้อ O2"] { #expect(texts.contains(text)) }
  }

  @Test func showsTheProductTheLevelAndHowManyHaveIt() throws {
    let texts = try shown("risks", RisksTests.whole).texts
    for text in ["๑๕", "สูงมาก", "๑๕–๒๕", "สุ่มตรวจ"] { #expect(texts.contains(text)) }
  }
}
