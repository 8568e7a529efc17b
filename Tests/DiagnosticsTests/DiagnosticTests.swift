import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  func found(
    _ path: String?, _ line: Int = 1, _ column: Int = 1, _ severity: Severity = .error,
    _ id: String = "some-id"
  ) -> Diagnostic {
    Diagnostic(
      severity, id, at: path.map { Place($0, line: line, column: column) }, Words("ก", "a"))
  }

  @Test func theyStandOnceEachByPathInBytesThenLineColumnSeverityAndID() {
    let inOrder = [
      found(nil, 1, 1, .error, "a-a"), found(nil, 1, 1, .warning, "a-a"),
      found("Content/2567/o01.md"), found("Content/2567/o01/index.md"),
      found("a.md", 2, 9), found("a.md", 10, 1), found("a.md", 10, 2, .error, "b-b"),
      found("a.md", 10, 2, .warning, "a-a"), found("a.md", 10, 2, .warning, "a-b"),
      found("ก.md"),
    ]
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<100 {
      #expect((inOrder + inOrder).shuffled(using: &generator).inOrder() == inOrder)
    }
  }

  @Test func strictnessMakesAnErrorOfAWarningAndLeavesTheRest() {
    let warning = found("a.md", 3, 4, .warning)
    #expect(warning.asError() == found("a.md", 3, 4, .error))
  }

  @Test func theNearestNameIsOfferedOnlyWhenItIsNear() {
    let keys = ["title", "updated", "responsible", "aliases"]
    #expect(nearest("titel", among: keys) == "title")
    #expect(nearest("update", among: keys) == "updated")
    #expect(nearest("author", among: keys) == nil)
    #expect(nearest("", among: keys) == nil)
    #expect(nearest("แผนงาน", among: ["แผนงาณ", "ผลงาน"]) == "แผนงาณ")
    #expect(nearest("x", among: [String]()) == nil)
  }

  @Test func aNameThatBeginsAsTypedComesFirst() {
    let posts = ["รองนายกเทศมนตรี", "นายกเทศมนตรีตำบลตัวอย่าง", "นายกเทศมนตรีตำบลตัวอย่างและคณะ"]
    #expect(nearest("นายกเทศมนตรี", among: posts) == "นายกเทศมนตรีตำบลตัวอย่าง")
    #expect(nearest("รองนายก", among: posts) == "รองนายกเทศมนตรี")
    #expect(nearest("นายก", among: posts) == nil)
  }

  @Test func aNameThatIsKnownIsItsOwnNearest() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let names = (0..<8).map { _ in generator.text(upTo: 12) }
      for name in names where !name.isEmpty {
        #expect(
          nearest(name, among: names).map { Array($0.unicodeScalars) } == Array(name.unicodeScalars)
        )
      }
    }
  }

  @Test func signsThatNobodySeesAreNamed() {
    let found = Diagnostic(
      .error, "some-id", at: nil, Words("ไม่รู้จัก ‘วิธี\u{200B}’", "unknown ‘a\u{A0}b\u{FEFF}’ – c"),
      fix: Words("แก้ \u{AD}", "write \u{202E}")
    ).withInvisibleSignsNamed
    #expect(found.message == Words("ไม่รู้จัก ‘วิธี‹U+200B›’", "unknown ‘a‹U+00A0›b‹U+FEFF›’ – c"))
    #expect(found.fix == Words("แก้ ‹U+00AD›", "write ‹U+202E›"))
  }
}
