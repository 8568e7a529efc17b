import Testing

/// Links and footnotes by a name that nothing defines are told at their place.
@Suite struct TextReferenceTests {
  @Test func saysWhichNameOfALinkNothingDefines() throws {
    #expect(
      try WrittenPage("ดู [แผน][plan]\n").printed == """
        Content/2567/o01-structure/index.md:4:4: warning: ไม่มีบรรทัดที่บอกที่หมายของ [plan] จึงแสดง [แผน][plan] เป็นข้อความ [undefined-reference]
            4 | ดู [แผน][plan]
              |   ^
            แก้ไข: เขียน [ข้อความ](ที่หมาย) แทน หรือเพิ่มบรรทัด [plan]: ตามด้วยที่หมาย ใต้บรรทัดว่าง หากเป็นข้อความ ให้เขียน \\[ แทน [

        """)
    #expect(
      try WrittenPage("[**คู่มือ**][manual] กับ [ผัง][]\n").found == [
        "4:12 undefined-reference", "4:26 undefined-reference",
      ])
  }

  @Test func saysWhyALineDefinesNothing() throws {
    #expect(
      try WrittenPage("ดู [แผน][plan]\n[plan]: plan.pdf\n").printedInEnglish == """
        Content/2567/o01-structure/index.md:4:4: warning: the line [plan]: is read as text, so [แผน][plan] is shown as text too [undefined-reference]
            4 | ดู [แผน][plan]
              |   ^
            fix: leave an empty line above the line [plan]:

        """)
    #expect(
      try WrittenPage("ดู [แผน][plan]\n\n[plan]: แผน งาน.pdf\n").printedInEnglish.contains(
        "fix: write that line as [plan]: <แผน งาน.pdf>\n"))
  }

  @Test(arguments: [
    "\\[a\\]\\[b\\]", "\\[ก][ข]", "`[ก][ข]`", "`[ก][ข]` \\[ก\\]\\[ข\\]", "``a ` [ก][ข]``",
    "```\n[ก][ข]\n```",
    "[1][2]", "[ ][x]", "[ก](https://a.example)[ข](https://b.example)", "[ก] [ข]",
    "[ก][ข]\n\n[ข]: https://a.example", "    [ก][ข]",
  ])
  func leavesBracketsThatAreMeantAsSuch(_ written: String) throws {
    #expect(try !WrittenPage("\(written)\n").found.contains { $0.contains("reference") })
  }

  @Test(arguments: [
    ("มติ[^ 1] ก", "4:4", "[^ 1]", "[^1]"), ("มติ[ ^1]", "4:4", "[ ^1]", "[^1]"),
    ("มติ[^หมาย เหตุ]", "4:4", "[^หมาย เหตุ]", "[^หมายเหตุ]"), ("มติ[^]", "4:4", "[^]", "[^1]"),
    ("มติ[^1 ก", "4:4", "[^1", "[^1]"), ("| ก |\n|---|\n| ข[^ 1] |", "6:4", "[^ 1]", "[^1]"),
    ("`[^ 1]` ข[^ 1]", "4:10", "[^ 1]", "[^1]"),
  ])
  func offersTheFootnoteThatIsMeant(
    _ written: String, _ place: String, _ found: String, _ meant: String
  ) throws {
    #expect(
      try WrittenPage("\(written)\n").printedInEnglish.split(separator: "\n").filter {
        !$0.contains(" | ")
      } == [
        "Content/2567/o01-structure/index.md:\(place): warning: ‘\(found)’ is shown as text and is no footnote [nearly-a-footnote]",
        "    fix: if a footnote is meant, write \(meant)",
      ])
  }

  @Test func offersALineForANoteWithinTheText() throws {
    #expect(
      try WrittenPage("ก[^1] ข^[ตามมติ]\n\n[^1]: ค\n").printed == """
        Content/2567/o01-structure/index.md:4:8: warning: ‘^[ตามมติ]’ แสดงเป็นข้อความ ไม่ใช่เชิงอรรถ [nearly-a-footnote]
            4 | ก[^1] ข^[ตามมติ]
              |        ^
            แก้ไข: หากหมายถึงเชิงอรรถ ให้เขียน [^2] แล้วเพิ่มบรรทัด [^2]: ตามมติ ไว้ท้ายหน้า

        """)
  }

  /// The mark in the text has its line, which lacks nothing but to be read.
  @Test func tellsABlankBeforeTheColonAtTheNoteAlone() throws {
    let page = try WrittenPage("ก[^1]\n\n[^1] : มติ\n")
    #expect(page.found == ["6:1 nearly-a-footnote"])
    #expect(page.printedInEnglish.contains("fix: if a footnote is meant, write [^1]:\n"))
  }

  @Test(arguments: ["x^2", "10^3", "`[^ 1]`", "\\[^ 1\\]", "(^_^)", "^ ข้อ 1"])
  func leavesOtherSigns(_ written: String) throws {
    #expect(try WrittenPage("\(written)\n").found == [])
  }
}
