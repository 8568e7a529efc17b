import TestSupport
import Testing

@Suite struct CopiedPagesTests {
  @Test func findsAPageThatSaysWhatAnotherSays() throws {
    try expectOnRecord("copied-pages", pages("ลอกคลองวันที่ 15"))
  }

  @Test func takesPagesThatDiffer() throws {
    try expectNothing(pages("ลอกคลองวันที่ 20"))
  }

  private func pages(_ second: String) -> [String: String] {
    let page = soundPage.replacing("แต่งตั้งคณะทำงาน", with: "ลอกคลองวันที่ 15")
    return [
      "Content/2567/o02-executives/a.md": page,
      "Content/2567/o02-executives/b.md": soundPage.replacing("แต่งตั้งคณะทำงาน", with: second),
    ]
  }
}
