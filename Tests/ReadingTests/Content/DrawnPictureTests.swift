import TestSupport
import Testing

@Suite struct DrawnPictureTests {
  private func about(_ inside: String, _ files: [String: String] = [:]) throws -> TemporarySite {
    try TemporarySite(
      files.merging([
        "Content/2567/o02-executives/map.svg":
          "<svg xmlns=\"http://www.w3.org/2000/svg\">\n\(inside)\n</svg>\n"
      ]) { one, _ in one })
  }

  @Test func aPictureThatRunsScriptIsRefusedAtItsLine() throws {
    let site = try about("<g>ก <rect onclick=\"x\"/></g>")
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/map.svg:2:6: error: ภาพ SVG นี้สั่งให้โปรแกรมทำงานได้ (onclick) [picture-runs-script]
            2 | <g>ก <rect onclick="x"/></g>
              |      ^
            แก้ไข: เปิดภาพในโปรแกรมวาดภาพ บันทึกเป็น Plain SVG หรือ .png แล้ววางแทน

        """)
    #expect(
      site.printedReading(.english) == """
        Content/2567/o02-executives/map.svg:2:6: error: this SVG picture can run script (onclick) [picture-runs-script]
            2 | <g>ก <rect onclick="x"/></g>
              |      ^
            fix: open it in a drawing program, save it as plain SVG or .png, and put that in its place

        """)
  }

  @Test func aPictureThatLoadsFromElsewhereIsRefusedAtItsLine() throws {
    let site = try about("<image href=\"https://x.example/a.png\"/>")
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/map.svg:2:1: error: ภาพ SVG นี้เรียกข้อมูลจากที่อื่น (https://x.example/a.png) [picture-loads-elsewhere]
            2 | <image href="https://x.example/a.png"/>
              | ^
            แก้ไข: เปิดภาพในโปรแกรมวาดภาพ บันทึกเป็น Plain SVG หรือ .png แล้ววางแทน

        """)
    #expect(
      site.printedReading(.english).contains(
        "this SVG picture loads something from elsewhere (https://x.example/a.png)"))
  }

  @Test func aPictureThatCannotBeReadIsRefusedWhereItBreaks() throws {
    let site = try about("<g>\n<p></g>")
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/map.svg:3:6: error: อ่านภาพ SVG นี้ไม่ได้ [picture-unreadable]
            3 | <p></g>
              |      ^
            แก้ไข: เปิดภาพในโปรแกรมวาดภาพ บันทึกเป็น Plain SVG หรือ .png แล้ววางแทน

        """)
    #expect(site.printedReading(.english).contains("this SVG picture can't be read"))
  }

  @Test func aPictureOverFiveMegabytesIsRefused() throws {
    let site = try about(String(repeating: "<g/>\n", count: 1_100_000))
    #expect(
      site.printedReading(.english) == """
        Content/2567/o02-executives/map.svg:1:1: error: this SVG picture is over 5 MB, too much to look into [picture-too-large]
            1 | <svg xmlns="http://www.w3.org/2000/svg">
              | ^
            fix: save it as .png, and put that in its place

        """)
  }

  @Test func theEmblemIsLookedIntoAsWell() throws {
    let site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "theme: {emblem: emblem.svg}\n",
      "Content/emblem.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
    ])
    #expect(try site.read().problems.map(\.id) == ["picture-runs-script"])
  }

  @Test func aMerePictureIsPublished() throws {
    #expect(try about("<rect fill=\"url(#a)\"/>").printedReading() == "")
  }
}
