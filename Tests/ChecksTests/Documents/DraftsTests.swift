import TestSupport
import Testing

@Suite struct DraftsTests {
  @Test func findsADraftByItsTitleAndByItsName() throws {
    try expectOnRecord(
      "drafts",
      [
        "Content/2567/o02-executives/plan.md": soundPage.replacing("คำสั่ง", with: "ร่าง"),
        "Content/2567/o02-executives/draft-order.pdf": smallPDF(),
        "Content/2567/o02-executives/index.md":
          SoundSite.executives + "\n[คำสั่ง](draft-order.pdf)\n",
      ])
  }

  @Test func takesWhatIsPublishedAsADraft() throws {
    try expectNothing([
      "Content/2567/o02-executives/tor.md": soundPage.replacing("คำสั่ง", with: "ร่างขอบเขตของงาน")
    ])
  }
}
