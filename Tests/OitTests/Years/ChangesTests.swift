import TestSupport
import Testing

/// `/changes/` and `/changes.xml`: what differs from the last snapshot of a year.
struct ChangesTests {
  /// What the page and the feed say of a year kept on 31 March 2567, after a change.
  private func changes(
    after change: String, on day: String = "2567-05-01"
  ) throws -> (page: String, feed: String) {
    let site = try TemporarySite()
    try site.addTemplates()
    try site.run("oit snapshot 2567 --today 2567-03-31")
    try site.run("\(change)\noit build --today \(day)")
    // Without the signs that hold words together.
    return try (
      site.text("Site/changes/index.html").replacing("\u{2060}", with: ""),
      site.text("Site/changes.xml")
    )
  }

  private func items(_ page: String) -> String {
    let parts = page.components(separatedBy: "<h3>").dropFirst()
    return parts.map { "<h3>" + ($0.components(separatedBy: "</ul>").first ?? "") }.joined()
  }

  @Test func whereNothingHasChangedItSaysSo() throws {
    let (page, feed) = try changes(after: ":")
    #expect(page.contains(#"<p class="notice calm">ไม่มีข้อใดเปลี่ยนแปลง</p>"#))
    #expect(
      page.contains(
        #"ปี 2567 ตั้งแต่วันที่ <time datetime="2024-03-31">31 มีนาคม 2567</time></h2>"#))
    #expect(!feed.contains("<entry>"))
    #expect(feed.contains("<updated>2024-03-31T00:00:00+07:00</updated>"))
  }

  @Test func anEntryUpdatedSinceIsChanged() throws {
    let (page, feed) = try changes(
      after: "sed -i 's/^updated:.*/updated: 10 เม.ย. 2567/' Content/2567/o01-structure.md")
    #expect(
      items(page) == """
        <h3>แก้ไขข้อมูล</h3>
        <ul class="points">
        <li><b>O1</b> <div><p><a href="../2567/o01/">โครงสร้าง</a> <span class="small">ปรับปรุง <time datetime="2024-04-10">10 เมษายน 2567</time></span></p>
        </div></li>

        """)
    #expect(
      feed.contains(
        """
          <entry>
            <id>https://www.tuayang.example/changes/#2567-O1-changed-2024-04-10</id>
            <title>แก้ไขข้อมูล: O1 โครงสร้าง ปี 2567</title>
            <updated>2024-04-10T00:00:00+07:00</updated>
            <link rel="alternate" type="text/html" href="https://www.tuayang.example/2567/o01/"/>
            <summary>เทียบกับวันที่ 31 มีนาคม 2567</summary>
          </entry>

        """))
    #expect(try shell("xmllint --noout feed.xml 2>&1", files: ["feed.xml": feed]).output == "")
  }

  @Test func whatIsShownNoMoreIsNamed() throws {
    let (page, _) = try changes(after: "sed -i '/photo:/d' Content/2567/o02-executives/index.md")
    #expect(page.contains(#"<p class="small">ไม่แสดงแล้ว ทุกคนมีรูปถ่าย</p>"#))
    #expect(page.contains("<h3>แก้ไขข้อมูล</h3>"))
  }

  @Test func anEntryTakenAwayIsWithdrawn() throws {
    let (page, feed) = try changes(after: "rm Content/2567/o01-structure.md")
    #expect(
      items(page) == """
        <h3>นำข้อมูลออก</h3>
        <ul class="points">
        <li><b>O1</b> <div><p><a href="../2567/o01/">โครงสร้าง</a></p>
        <p class="small">ไม่แสดงแล้ว แผนผังโครงสร้าง</p>
        </div></li>

        """)
    #expect(
      feed.contains("<id>https://www.tuayang.example/changes/#2567-O1-withdrawn-2024-03-31</id>"))
  }

  @Test func anEntryThatWasNotThereIsAdded() throws {
    let (page, _) = try changes(
      after: """
        mv Content/2567/o05-news.md . && rm -r Content/snapshots && oit snapshot 2567 --today 2567-03-31
        mv o05-news.md Content/2567/
        """)
    #expect(
      items(page) == """
        <h3>เพิ่มข้อมูล</h3>
        <ul class="points">
        <li><b>O5</b> <div><p><a href="../2567/o05/">ข่าวประชาสัมพันธ์</a> <span class="small">ปรับปรุง <time datetime="2024-03-31">31 มีนาคม 2567</time></span></p>
        <p class="small">แสดงเพิ่ม ข่าวของปี</p>
        </div></li>

        """)
  }

  @Test func anItemThatIsAskedNoMoreIsWithdrawnWithItsTitle() throws {
    let (page, _) = try changes(
      after: """
        python3 - <<'E'
        import re
        path = "Content/editions/2567.yml"
        text = open(path).read()
        open(path, "w").write(re.sub(r" *- item: O1\\n.*?(?= *- item: O2)", "", text, flags=re.S))
        E
        rm Content/2567/o01-structure.md
        """)
    #expect(page.contains("<li><b>O1</b> <div><p>โครงสร้าง</p>"))
  }

  @Test func theLastSnapshotBeforeTheDayCounts() throws {
    let again = "rm Content/2567/o01-structure.md; oit snapshot 2567 --today 2567-04-10"
    #expect(try changes(after: again).page.contains("ไม่มีข้อใดเปลี่ยนแปลง"))
    #expect(try changes(after: again, on: "2567-04-05").page.contains("<b>O1</b>"))
  }

  @Test func withoutASnapshotItSaysSo() throws {
    let (page, feed) = try changes(after: "rm -r Content/snapshots")
    let none = "ยังไม่มีการบันทึกความครบถ้วนของปีใด จึงยังไม่มีสิ่งที่เปรียบเทียบได้"
    #expect(page.contains(#"<p class="notice calm">\#(none)</p>"#))
    #expect(feed.components(separatedBy: "<entry>").count == 2)
    #expect(feed.contains("<title>\(none)</title>"))
  }
}
