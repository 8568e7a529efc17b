import Testing

/// Lines that stand below each other are joined to a paragraph, which is noted where they may be
/// meant one by one.
@Suite struct RunOnLineTests {
  @Test func linesOfAnAddressAreNoted() throws {
    let page = try WrittenPage(
      "ก\n\nเทศบาลตำบลตัวอย่าง\nเลขที่ 99 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง\nโทร 054-000-010\nเปิดทุกวัน\n"
    )
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:6:1: note: 4 บรรทัดนี้แสดงต่อกันเป็นย่อหน้าเดียว [lines-run-together]
            6 | เทศบาลตำบลตัวอย่าง
              | ^
            แก้ไข: หากแต่ละบรรทัดเป็นคนละเรื่อง ให้เว้นบรรทัดว่างคั่น หรือขึ้นต้นทุกบรรทัดด้วย - แล้วเว้นวรรค

        """)
  }

  @Test(arguments: [
    "แผน 2567\nแผน 2566\nแผน 2565", "ก\nข\nค", "๑ บ้านดอน\nบ้านนา\nบ้านไร่\nบ้านสวน",
    "บ้านดอน หมู่ที่ 1 ผู้ใหญ่บ้าน นายสมมติ ใจดี\nบ้านนา หมู่ที่ 2 ผู้ใหญ่บ้าน นางสมมติ ใจงาม\nบ้านไร่ หมู่ที่ 3 ผู้ใหญ่บ้าน นายสมมติ ใจซื่อ",
    "> แผน 2567\n> แผน 2566\n> แผน 2565",
  ])
  func whatBeginsAlikeOrIsShortIsNoted(_ written: String) throws {
    #expect(try WrittenPage("\(written)\n").found.map { $0.suffix(18) } == ["lines-run-together"])
  }

  /// What a program broke, a list, lines that are broken on purpose, and two lines.
  @Test(arguments: [
    "เทศบาลดูแลถนน ทางน้ำ และทางระบายน้ำในเขต ให้ประชาชนเดินทางได้สะดวก\nและปลอดภัยตลอดทั้งปี โดยกองช่างตรวจสภาพถนนทุกสายเดือนละหนึ่งครั้ง\nแล้วรายงานผลต่อนายกเทศมนตรี",
    "ก\nข", "๑. ก\n๒. ข\n๓. ค", "- ก\n- ข\n- ค", "ก  \nข  \nค", "| ก | ข |\n|---|---|\n| ค | ง |",
  ])
  func whatIsMeantAsAParagraphOrAListIsNot(_ written: String) throws {
    #expect(try WrittenPage("\(written)\n").found == [])
  }
}
