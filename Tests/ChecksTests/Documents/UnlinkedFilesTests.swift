import TestSupport
import Testing

@Suite struct UnlinkedFilesTests {
  /// What is no picture is listed on the page of its folder.
  @Test func listsWhatNoPageShowsOrLeadsTo() throws {
    try expectOnRecord(
      "unlinked-files",
      news(
        saying: "![คลอง](o02-executives/shown.gif) [ขนาดเต็ม](o02-executives/large.gif)"
      ).merging([
        "Content/2567/o02-executives/shown.gif": picture,
        "Content/2567/o02-executives/large.gif": picture,
        "Content/2567/o02-executives/old.gif": picture,
        "Content/2567/o02-executives/plan.csv": "ก,ข\n1,2\n",
        "Content/pages/history/index.md": "---\ntitle: ประวัติ\n---\nเดิมเป็นสุขาภิบาล\n",
        "Content/pages/history/map.gif": picture,
        "Content/pages/history/map.csv": "ก,ข\n1,2\n",
      ]) { $1 })
  }

  /// It may show the picture.
  @Test func saysNothingWhileAPageCanNotBeRead() throws {
    let site = try TemporarySite(
      news(saying: "```table\nrows: [\n```").merging([
        "Content/2567/o02-executives/old.gif": picture
      ]) { $1 })
    #expect(try !site.printed().contains("file-linked-nowhere"))
  }
}

private let picture = "GIF89a\0\u{1}\0\u{1};\n"
