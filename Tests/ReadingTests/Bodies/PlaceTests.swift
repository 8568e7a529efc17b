import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("ก\\\nข [ค](x.pdf)\n", "5:7"),
    ("> ก\nข [ค](x.pdf)\n", "5:7"),
    ("> ก\n> ข [ค](x.pdf)\n", "5:9"),
    ("1. ก\nข [ค](x.pdf)\n", "5:7"),
    ("ก  \nข  \nค [ง](x.pdf)\n", "6:7"),
    ("| ก |\n|---|\n| ข |\n| [ค](x.pdf) |\n", "7:7"),
    ("| [ก](x.pdf) |\n|---|\n| ข |\n", "4:7"),
    ("[ก][a]\n\n[a]: x.pdf\n", "6:6"),
    ("ก[^1]\n\n[^1]: ข\n    [ค](x.pdf)\n", "7:9"),
    ("- ก\n  - ข\n\n    [ค](x.pdf)\n", "7:9"),
    ("data/x.pdf x.pdf [ก](x.pdf)\n", "4:22"),
    ("## ก [ค](x.pdf)\n", "4:10"),
  ])
  func findsWhereALinkStands(_ markdown: String, _ place: String) throws {
    #expect(try WrittenPage(markdown).found == ["\(place) missing-target"])
  }

  @Test func tellsTwoLinksToOneMissingFileApart() throws {
    #expect(
      try WrittenPage("[ก](x.pdf) [ข](x.pdf)\n[ค](<x.pdf>)\n").found == [
        "4:5 missing-target", "4:16 missing-target", "5:6 missing-target",
      ])
  }

  @Test func findsAWebAddressThatBecameALinkByItself() throws {
    #expect(try WrittenPage("ดู www.a.example\n").found == ["4:4 http-link"])
    let bare = try WrittenPage("ดู www.a.example/x\n").problems.first
    #expect(bare?.message.thai == "ลิงก์ ‘www.a.example/x’ ไม่เข้ารหัสการเชื่อมต่อ")
    #expect(bare?.fix?.english == "write https://www.a.example/x if that site supports it")
    #expect(try WrittenPage("ดู http://a.example/x\n").found == ["4:4 http-link"])
  }

  @Test func countsLinesBehindTheHead() throws {
    let page = try WrittenPage("\n\n[ก](x.pdf)\n", head: "title: ก\nresponsible: ข\n")
    #expect(page.found == ["8:5 missing-target"])
  }

  @Test func findsTheKeysOfABlockInAList() throws {
    let page = try WrittenPage(
      "- ก\n\n  ```people\n  - {position: ก, nam: ข}\n  ```\n\n> ```people\n> - {nam: ข}\n> ```\n")
    let keys = page.found.filter { $0.hasSuffix("unknown-key") }
    #expect(keys == ["7:19 unknown-key", "11:6 unknown-key"])
  }
}
