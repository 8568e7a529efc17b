import Testing

@Suite struct AnchorTitleTests {
  @Test(arguments: [
    ("**งบ**ประมาณ ~~เดิม~~ `a & <b>`", "งบประมาณ เดิม a & <b>"),
    (
      "[ลิงก์ \"ก\"](https://a.example) https://b.example/?x=1&y",
      "ลิงก์ \"ก\" https://b.example/?x=1&y"
    ),
    ("&lt;ก&gt; &amp;amp; \\*", "<ก> &amp; *"),
    ("รูป ![แทน](x.png) จบ", "รูป  จบ"),
    ("ก<br>ข <!-- หมาย -->", "ก\nข "),
    ("เชิงอรรถ[^1] {#a}", "เชิงอรรถ1"),
    ("แผน {#plan}", "แผน"), ("{#only}", ""),
  ])
  func isTheHeadingAsThePageShowsIt(_ heading: String, _ title: String) throws {
    let page = try WrittenPage(
      "## \(heading)\n\n[^1]: ก\n", files: ["Content/2567/o01-structure/x.png": "photo"])
    #expect(page.body?.outline.anchors.map(\.title) == [title])
  }

  @Test func keepsTheLinesOfAHeadingThatHasSeveral() throws {
    let page = try WrittenPage("หนึ่ง\nสอง  \nสาม\n---\n")
    #expect(page.body?.outline.anchors.map(\.title) == ["หนึ่ง\nสอง\nสาม"])
  }

  @Test func ofABlockIsTheHeadingAboveIt() throws {
    let block = "```people\n- {position: ก}\n```\n\n"
    let page = try WrittenPage(block + "## ผู้บริหาร\n\n" + block)
    #expect(page.body?.outline.anchors.map(\.title) == [nil, "ผู้บริหาร", "ผู้บริหาร"])
  }
}
