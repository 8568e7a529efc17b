import Testing
import TestSupport
import Text

@Suite struct LookAlikeTests {
  @Test(arguments: [
    ("น\u{E49}\u{E33}", "น\u{E4D}\u{E49}\u{E32}"), ("น\u{E49}\u{E33}", "น\u{E49}\u{E4D}\u{E32}"),
    ("ดำเนินการ", "ด\u{E4D}\u{E32}เนินการ"), ("แผน", "เเผน"), ("วิธี", "วิธี\u{200B}"),
    ("วิธี", "\u{FEFF}วิ\u{AD}ธี"),
    ("งบ ประมาณ", "งบ\u{A0}ประมาณ"), ("งบ ประมาณ", "งบ  ประมาณ"), ("งบ ประมาณ", " งบ\n ประมาณ "),
    ("ก\u{E38}\u{E49}", "ก\u{E49}\u{E38}"),
  ])
  func textsThatLookAlikeAreAlike(_ one: String, _ other: String) {
    #expect(one.isSame(as: other))
    #expect(other.isSame(as: one))
    #expect(one.asSeen() == other.asSeen())
  }

  @Test(arguments: [
    ("นา", "นำ"), ("เผน", "แผน"), ("น้ำ", "นำ"), ("เก", "เเก"), ("ก ข", "กข"), ("", "ก"), ("า", "ำ"),
  ])
  func textsThatLookOtherwiseAreNot(_ one: String, _ other: String) {
    #expect(!one.isSame(as: other))
  }

  @Test func aTextThatIsSeenIsSeenTheSame() {
    var random = SeededGenerator(seed: 5)
    let signs = Array("กนเแาำ\u{E4D}\u{E49}\u{E38} \u{200B}\u{A0}–a\n".unicodeScalars)
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...8, using: &random)
      let text = String(
        String.UnicodeScalarView(
          (0..<count).map { _ in signs.randomElement(using: &random) ?? "a" }))
      let seen = text.asSeen()
      #expect(seen.asSeen() == seen)
      #expect(text.isSame(as: seen))
    }
  }
}
