import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    "ข้อความ", "![ผัง](chart.png)", "`code`", "```\ncode\n```", "    code", "- ข้อ", "> คำ",
    "| ก |\n|---|\n| ข |", "<b>ข้อความ</b>", "```people\n- {position: ก}\n```", "### ย่อย\n\nข้อความ",
  ])
  func holdsSomethingWhenSomethingIsShown(_ markdown: String) throws {
    let page = try WrittenPage(
      "## แผน {#plan}\n\n\(markdown)\n", files: ["Content/2567/o01-structure/chart.png": "photo"])
    #expect(page.held.first == "plan")
  }

  @Test(arguments: [
    "", "### ย่อย", "---", "<div>ข้อความ</div>", "<!-- ข้อความ -->", "&nbsp;", "\u{A0}", "\u{200B}",
    "```\n\n```", "-", "> ", "```people\n```", "[x]: https://a.example", "## ถัดไป\n\nข้อความ",
    "# ถัดไป\n\nข้อความ",
  ])
  func holdsNothingWhenNothingIsShown(_ markdown: String) throws {
    let page = try WrittenPage("## แผน {#plan}\n\n\(markdown)\n")
    #expect(!page.held.contains("plan"))
  }

  @Test func endsAHeadingInAQuoteOrListWithItsContainer() throws {
    let page = try WrittenPage(
      """
      ## นอก

      > ## ในคำพูด

      - ## ในรายการ

        ข้อความ

      ### ท้าย

      """)
    #expect(page.ids == ["นอก", "ในคำพูด", "ในรายการ", "ท้าย"])
    #expect(page.held == ["นอก", "ในรายการ"])
  }

  @Test func doesNotCountFootnotesToTheLastSection() throws {
    let page = try WrittenPage("## ก\n\nข้อความ[^1]\n\n## ท้าย\n\n[^1]: หมายเหตุ\n")
    #expect(page.held == ["ก"])
  }

  @Test func holdsNothingAsAPageOfHeadingsOnly() throws {
    #expect(try WrittenPage("## ก\n\n### ข\n").body?.outline.holdsSomething == false)
    #expect(try WrittenPage("ข้อความ\n").body?.outline.holdsSomething == true)
  }
}
