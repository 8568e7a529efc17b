import TestSupport
import Testing

struct CarryTests {
  @Test func anEntryFollowsItsTopicAndIsToBeRevised() throws {
    let year = try TwoYears([
      "2567/o04-our-news.md": """
      ---
      item: O4
      title: ข่าวปี ๒๕๖๗ และ 2566
      updated: 31 มี.ค. 2567
      responsible: สำนักปลัดเทศบาล
      explanation: หน้าแรก → ข่าว
      review-by: 30 ก.ย. 2567
      not-applicable: {news: ไม่มีข่าว}
      ---
      ข่าว
      """
    ])
    #expect(
      try year.text("2568/o04-our-news.md") == """
        ---
        item: O4
        title: ข่าวปี ๒๕๖๘ และ 2567
        # วันที่ปรับปรุงข้อมูลครั้งล่าสุด เช่น 31 มี.ค. 2568
        updated:
        responsible: สำนักปลัดเทศบาล
        # ปี 2567 O4 explanation: หน้าแรก → ข่าว
        # ปี 2567 O4 review-by: 30 ก.ย. 2567
        # ปี 2567 O4 not-applicable: {news: ไม่มีข่าว}
        # เมื่อแก้ไขและตรวจทานแล้ว กรุณาลบบรรทัดถัดไป ข้อมูลของข้อนี้จึงจะนับ
        unfinished: true
        ---
        ข่าว

        """)
  }

  @Test func mergedItemsBecomeAPageAndSubPages() throws {
    let year = try TwoYears([
      "2567/o01-structure.md": TwoYears.page("## แผนผัง {#chart}\n\n[อำนาจ](o02-powers.md#powers)"),
      "2567/o02-powers.md": TwoYears.page(
        "## อำนาจ {#powers}\n\n[โครงสร้าง](item:O1)", head: "evidence: {powers: \"#powers\"}\n"),
    ])
    #expect(year.paths == ["2568/o01-structure/index.md", "2568/o01-structure/powers.md"])
    #expect(
      try year.text("2568/o01-structure/index.md") == """
        ---
        item: O1
        # วันที่ปรับปรุงข้อมูลครั้งล่าสุด เช่น 31 มี.ค. 2568
        updated:
        evidence:
          powers: powers.md#powers
        # เมื่อแก้ไขและตรวจทานแล้ว กรุณาลบบรรทัดถัดไป ข้อมูลของข้อนี้จึงจะนับ
        unfinished: true
        ---

        <!--
        แบบวัดปี 2568 ขอต่างจากปี 2567 ดังนี้ เมื่อตรวจแล้วลบคำแนะนำนี้ได้
        - chart: แผนผังการแบ่งส่วนราชการ (ข้อความเดิมคือ ‘แผนผัง’)
        -->
        ## แผนผัง {#chart}

        [อำนาจ](powers.md#powers)

        """)
    #expect(
      try year.text("2568/o01-structure/powers.md") == """
        ---
        title: อำนาจหน้าที่
        ---
        ## อำนาจ {#powers}

        [โครงสร้าง](topic:structure)

        """)
  }

  @Test func anItemThatIsSplitIsCopiedIntoEach() throws {
    let year = try TwoYears(["2567/o03-plan.md": TwoYears.page("## แผน\n\nข้อความ")])
    #expect(year.paths == ["2568/o02-plan.md", "2568/o03-plan.md"])
    #expect(try year.body("2568/o02-plan.md") == "## แผน\n\nข้อความ\n")
    #expect(try year.body("2568/o03-plan.md") == "## แผน\n\nข้อความ\n")
  }

  @Test func whatIsCurrentGoesWithItsFilesAndWhatIsOfTheOldYearIsListed() throws {
    let year = try TwoYears([
      "2567/o01-structure/index.md": TwoYears.page("[แผนผัง](chart.pdf) [ย่อย](more.md)"),
      "2567/o01-structure/chart.pdf": "%PDF-1.4\n",
      "2567/o01-structure/more.md": TwoYears.subPage("เพิ่มเติม"),
      "2567/o04-news/index.md": TwoYears.page(
        "[ข่าว](2567-01-15-canal.md) [ภาพ](canal.pdf) [ประกาศ](item:O5)"),
      "2567/o04-news/2567-01-15-canal.md": TwoYears.subPage("ข่าว"),
      "2567/o04-news/canal.pdf": "%PDF-1.4\n",
      "2567/o04-news/guide.md": TwoYears.subPage("วิธีส่งข่าว"),
      "2567/o05-notices.md": TwoYears.page("ประกาศ"),
    ])
    #expect(
      year.paths == [
        "2568/o01-structure/chart.pdf", "2568/o01-structure/index.md",
        "2568/o01-structure/more.md", "2568/o04-news/guide.md", "2568/o04-news/index.md",
      ])
    #expect(try year.text("2568/o01-structure/chart.pdf") == "a copy")
    #expect(
      try year.body("2568/o01-structure/index.md").hasSuffix("[แผนผัง](chart.pdf) [ย่อย](more.md)\n"))
    #expect(
      try year.body("2568/o04-news/index.md") == """
        [ข่าว](../../2567/o04-news/2567-01-15-canal.md) [ภาพ](../../2567/o04-news/canal.pdf) \
        [ประกาศ](topic:2567/notices)

        """)
    #expect(
      year.left == [
        "the list of 2568 does not ask what O5 ‘ประกาศ’ asked: Content/2567/o05-notices.md",
        "nothing of 2567 answers O2 ‘แผน’: run oit new O2 --year 2568",
        "nothing of 2567 answers O3 ‘ความก้าวหน้า’: run oit new O3 --year 2568",
        "nothing of 2567 answers O6 ‘กฎหมาย’: run oit new O6 --year 2568",
        "a page of 2567: Content/2567/o04-news/2567-01-15-canal.md",
        "a file of 2567: Content/2567/o04-news/canal.pdf",
        "the EIT survey of 2568: add a line 2568: below eit: in Content/site.yml",
      ])
  }

  @Test func anEntryThatIsThereStaysAndLinksGoToIt() throws {
    let year = try TwoYears([
      "2567/o01-structure.md": TwoYears.page("## แผนผัง {#chart}\n\nข้อความ"),
      "2567/o04-news.md": TwoYears.page("[ก](item:O1#chart) [ข](o01-structure.md)"),
      "2568/o01-mine.md": TwoYears.page("ของใหม่"),
    ])
    #expect(year.paths == ["2568/o04-news.md"])
    #expect(try year.body("2568/o04-news.md") == "[ก](topic:structure) [ข](topic:structure)\n")
    #expect(year.left.first == "O1 has an entry already: Content/2568/o01-mine.md")
  }
}
