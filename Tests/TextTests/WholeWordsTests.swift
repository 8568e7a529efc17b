import Testing
import Text

/// The words of officials, in which no line is broken.
@Suite struct WholeWordsTests {
  /// `|` stands for U+2060, `~` for U+00A0.
  @Test(arguments: [
    ("แผนงบประมาณ", "แผนงบ|ประมาณ"),
    ("ปีงบประมาณ พ.ศ. 2567", "ปี|งบ|ประมาณ พ.ศ.~2567"),
    ("ผู้อำนวยการกองคลัง", "ผู้|อำนวย|การกอง|คลัง"),
    ("การจัดซื้อจัดจ้าง &amp; <b>พัสดุ", "การจัด|ซื้อ|จัด|จ้าง &amp; <b>พัสดุ"),
    ("เรื่องต่าง ๆ", "เรื่องต่าง~ๆ"),
    ("งบ ประมาณ", nil),
    ("Budget 2567", nil),
    ("", nil),
    ("งบ", nil),
  ])
  func wordsAreKeptWhole(_ text: String, _ kept: String?) {
    var bytes = Array("งบประมาณ".utf8)
    bytes += text.utf8
    bytes.keepWords(from: 24)
    let shown = String(decoding: bytes.dropFirst(24), as: UTF8.self)
      .replacingOccurrences(["\u{2060}": "|", "\u{A0}": "~"])
    #expect(shown == kept ?? text)
    let found = Array(text.utf8).withUnsafeBufferPointer { $0.keepingWords() }
    #expect((found == nil) == (kept == nil))
  }

  @Test(arguments: [
    ("31 มี.ค. 2567", true), ("๓๑ มีนาคม ๒๕๖๗", true), ("054-000-010", true), ("1,250.00", true),
    ("054-000-010 ต่อ 12", true), ("15 โครงการ", false), ("โทร. 054-000-010", false), ("12", false),
    ("1 ข้อความที่ยาวมากจนต้องขึ้นบรรทัดใหม่ได้ และจบด้วยเลข 9", false), ("", false), ("ก1", false),
  ])
  func datesAmountsAndNumbersToCallStayOnOneLine(_ text: String, _ stays: Bool) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { staysOnOneLine($0) } == stays)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ signs: [Unicode.Scalar: Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { signs[$0] ?? $0 }))
  }
}
