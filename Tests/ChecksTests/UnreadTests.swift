import TestSupport
import Testing

struct UnreadTests {
  /// One bad file draws its own error, not a list of what seems to be missing because of it.
  @Test func saysNothingMoreOfAnEntryThatCannotBeRead() throws {
    let site = try TemporarySite([
      "Content/2567/o01-structure.md": "ไม่มีส่วนหัว\n",
      "Content/2567/o02-executives.md": """
      ---
      updated: 31 มี.ค. 2567
      ---
      [ผังโครงสร้าง](item:O1#chart)

      """,
    ])
    let about = try site.printed(.english).split(separator: "\n").filter {
      $0.contains("O1 ") || $0.contains("o01-") || $0.contains("/2567/o01/")
    }
    #expect(
      about == [
        "Content/2567/o01-structure.md:1:1: error: "
          + "the page has no head, which stands between two lines of --- [missing-front-matter]"
      ])
  }
}
