import TestSupport
import Testing

/// What every block makes of its rows.
@Suite struct RowTests {
  @Test func aRowThatSaysNothingIsNotCounted() throws {
    let asked = try AskedBlock(
      "gift-report: covers-period",
      """
      ```gift-report
      title: ก
      span: 2566
      rows:
        - ⟦row⟧date:
          what:
      ```
      """, period: "previous-fy")
    #expect(asked.status == .missing)
    let row = try #require(asked.places["row"])
    #expect(
      asked.printed.contains("\(row): warning: แถวที่ 1 ไม่มีข้อมูล จึงไม่นับ [empty-row]"),
      "\(asked.printed)")
  }

  @Test(arguments: ["true", "ไม่มี", "ใช่"])
  func aWordAloneStandsForTheSentence(_ word: String) throws {
    let texts = try shown("gift-report", "span: 2566\nnone: \(word)").texts
    #expect(texts.contains("ไม่มีการรับทรัพย์สินหรือประโยชน์อื่นใด"))
    #expect(!texts.contains(word))
  }

  @Test func keysMayBeTheThaiLabels() throws {
    let asked = try AskedBlock(
      "people: name",
      "```people\n- {ชื่อ-สกุล: นายสมมติ ตั้งใจงาน, ตำแหน่ง: นายกเทศมนตรี, ว่าง: false}\n```\n")
    #expect(asked.status == .shown)
    #expect(!asked.printed.contains("error"), "\(asked.printed)")
  }

  @Test func aKeyAndItsLabelAreOneTooMany() throws {
    let asked = try AskedBlock(
      "people: name", "```people\n- {name: ก, ชื่อ-สกุล: ข, position: นายกเทศมนตรี}\n```\n")
    #expect(asked.printed.contains("ชื่อ-สกุล"))
    #expect(asked.printed.contains("[unknown-key]"))
  }

  /// The error says enough: that the section is empty, or an element missing, would not be true.
  @Test func aBlockThatCannotBeReadIsSaidOnce() throws {
    let asked = try AskedBlock("people: name", "## ก {#head}\n\n```people\n- {name: ก\n```\n")
    let said = asked.printed.split(separator: "\n").filter { $0.hasSuffix("]") && $0.contains("[") }
    #expect(said.count == 1 && said[0].hasSuffix("[broken-yaml]"), "\(asked.printed)")
  }

  @Test(arguments: ["–", "—"])
  func aRowThatBeginsWithALongDashIsAnsweredByAHyphen(_ dash: String) throws {
    let found = try AskedBlock(
      "people: name", "```people\n\(dash) name: ก ข\n  position: นายก\n\(dash) name: ค ง\n```\n")
    #expect(found.english.contains("[broken-yaml]"))
    #expect(
      found.english.contains(
        "fix: type - in place of the dash, here and in the lines that are like this one"),
      "\(found.english)")
  }
}
