import Diagnostics
import Testing

@Suite struct TextFormTests {
  let warning = Diagnostic(
    .warning, "person-without-contact", at: Place("Content/2567/o02/index.md", line: 14, column: 3),
    Words("ไม่มีช่องทางการติดต่อ", "there is no way to reach this person"),
    fix: Words("เพิ่ม phone:", "add phone:"))

  func text(
    _ diagnostic: Diagnostic, _ language: Language = .thai, line: String?, isColoured: Bool = false
  ) -> String {
    TextForm(language, isColoured: isColoured) { _ in line }.text(diagnostic)
  }

  func note(_ column: Int, line: Int = 1, message: String = "ข้อ", path: String = "a.md")
    -> Diagnostic
  {
    Diagnostic(
      .note, "some-note", at: Place(path, line: line, column: column), Words(message, message))
  }

  @Test func showsPlaceSentenceLineCaretAndFix() {
    #expect(
      text(warning, line: "  position: รองนายกเทศมนตรี") == """
        Content/2567/o02/index.md:14:3: warning: ไม่มีช่องทางการติดต่อ [person-without-contact]
           14 |   position: รองนายกเทศมนตรี
              |   ^
            แก้ไข: เพิ่ม phone:

        """)
    #expect(
      text(warning, .english, line: "  position: รองนายกเทศมนตรี") == """
        Content/2567/o02/index.md:14:3: warning: there is no way to reach this person [person-without-contact]
           14 |   position: รองนายกเทศมนตรี
              |   ^
            fix: add phone:

        """)
  }

  @Test func whatNoFileCausesSpeaksInTheNameOfTheTool() {
    let locked = Diagnostic(
      .error, "output-locked", at: nil, Words("มีการสร้างเว็บไซต์อยู่", "another build is running"))
    #expect(text(locked, line: "x") == "oit: error: มีการสร้างเว็บไซต์อยู่ [output-locked]\n")
  }

  @Test func withoutTheLineOnlyThePlaceIsSaid() {
    #expect(text(note(3), line: nil) == "a.md:1:3: note: ข้อ [some-note]\n")
  }

  @Test func theCaretStandsUnderThaiText() {
    #expect(
      text(note(8), line: "ผู้ที่ #1") == """
        a.md:1:8: note: ข้อ [some-note]
            1 | ผู้ที่ #1
              |    ^

        """)
  }

  @Test func theCaretStandsUnderWideLetters() {
    #expect(
      text(note(3), line: "日本x") == """
        a.md:1:3: note: ข้อ [some-note]
            1 | 日本x
              |     ^

        """)
  }

  @Test func aTabStaysATabAboveAndBeforeTheCaret() {
    #expect(
      text(note(3), line: "\tกx") == """
        a.md:1:3: note: ข้อ [some-note]
            1 | \tกx
              | \t ^

        """)
  }

  @Test func theCaretMayStandBehindTheEndOfTheLine() {
    #expect(
      text(note(9), line: "abc") == """
        a.md:1:9: note: ข้อ [some-note]
            1 | abc
              |    ^

        """)
  }

  @Test func longLineNumbersKeepTheCaretInItsColumn() {
    #expect(
      text(note(2, line: 1_234_567), line: "abc") == """
        a.md:1234567:2: note: ข้อ [some-note]
        1234567 | abc
                |  ^

        """)
  }

  @Test func controlAndBidirectionalCharactersAreShownAsASign() {
    #expect(
      text(note(5), line: "a\u{1B}[31m\u{202E}b\u{2066}\u{7F}\u{85}\u{2028}") == """
        a.md:1:5: note: ข้อ [some-note]
            1 | a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}
              |     ^

        """)
  }

  @Test func whatAFileSaysCannotBeginALineOfItsOwn() {
    #expect(
      text(note(1, message: "‘a\n\u{1B}[2Jb\tc’", path: "a\nb.md"), line: nil)
        == "a\u{FFFD}b.md:1:1: note: ‘a \u{FFFD}[2Jb c’ [some-note]\n")
  }

  @Test func coloursComeOnlyWhenTheyAreAskedFor() {
    #expect(
      text(warning, line: "x", isColoured: true) == """
        Content/2567/o02/index.md:14:3: \u{1B}[1;33mwarning\u{1B}[0m: ไม่มีช่องทางการติดต่อ [person-without-contact]
           14 | x
              |  \u{1B}[32m^\u{1B}[0m
            แก้ไข: เพิ่ม phone:

        """)
    #expect(!text(warning, line: "x").unicodeScalars.contains("\u{1B}"))
  }

  @Test func theSummaryCountsEachSeverity() {
    let form = TextForm(.thai, isColoured: false) { _ in nil }
    #expect(
      form.summary([warning, warning.asError(), note(1)]) == "ข้อผิดพลาด 1 คำเตือน 1 ข้อสังเกต 1\n")
    let english = TextForm(.english, isColoured: false) { _ in nil }
    #expect(english.summary([warning, warning]) == "0 errors, 2 warnings, 0 notes\n")
    #expect(english.summary([warning.asError()]) == "1 error, 0 warnings, 0 notes\n")
  }

  @Test func thaiMarksAboveAndBelowTakeNoCell() {
    #expect(displayWidth("น้ำ") == 2)
    #expect(displayWidth("ผู้บริหาร") == 6)
    #expect(displayWidth("กุ้ง ๑๒ ฿") == 7)
    #expect(displayWidth("e\u{301}") == 1)
    #expect(displayWidth("") == 0)
  }
}
