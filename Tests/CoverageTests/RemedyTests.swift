import TestSupport
import Testing

/// What is told to do about an element that nothing shows.
@Suite struct RemedyTests {
  @Test func namesTheKindThatLacks() throws {
    let site = try AskedSite(
      ["{id: chart, text: แผนผัง, proof: {people: photo, statistics: total}}"],
      body: "```people\n- {name: ก ข, position: นายก, photo: a.png, phone: '1567'}\n```\n",
      files: ["Content/2567/o01-structure/a.png": "photo"])
    #expect(site.lines == ["chart missing | ยังไม่มีบล็อก statistics"])
    #expect(
      site.printed.contains("แก้ไข: เพิ่มบล็อก statistics หรือหัวข้อที่มี {#chart} พร้อมเนื้อหา"))
  }

  @Test func namesTheIDThatIsNearlyTheElements() throws {
    let site = try AskedSite(body: "## ผัง {#chrat}\n\nสำนักปลัด\n")
    #expect(
      site.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: ข้อ O1 ยังไม่แสดง ‘แผนผัง’ (chart) [missing-element]
            4 | ## ผัง {#chrat}
              | ^
            แก้ไข: หากหัวข้อนี้คือข้อมูลนั้น ให้แก้ {#chrat} เป็น {#chart}

        """)
  }
}
