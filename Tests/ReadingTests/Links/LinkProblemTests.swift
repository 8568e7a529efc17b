import TestSupport
import Testing

@Suite struct LinkProblemTests {
  @Test(arguments: [
    ("plann.pdf", "missing-target"), ("../../../etc/passwd", "path-outside-content"),
    ("/2567/o05/", "absolute-path"), ("photos\\a.jpg", "absolute-path"),
    ("%2F2567/o05/", "absolute-path"), ("ftp://a.example", "unknown-scheme"),
    ("javascript:alert(1)", "unknown-scheme"), ("item:O99", "unknown-item-target"),
    ("item:2500/O1", "unknown-item-target"), ("item:x", "unknown-item-target"),
    ("page:nothing", "missing-target"), ("site:eitt", "missing-target"),
    ("#nowhere", "missing-anchor"), ("item:O5#nowhere", "missing-anchor"),
    ("site:home#nowhere", "missing-anchor"), ("http://a.example", "http-link"),
    ("HTTP://a.example", "http-link"), ("https:", "broken-address"), ("tel:", "broken-address"),
    ("", "missing-target"), ("photos", "missing-target"), ("plan.pdf/", "missing-target"),
  ])
  func saysWhereATargetFails(_ target: String, _ id: String) throws {
    let page = try WrittenPage("ดูที่ [ไป](\(target))\n", files: LinkTests.files)
    #expect(page.found == ["4:12 \(id)"])
  }

  @Test func printsWhatToDoAboutEachFailingTarget() throws {
    let page = try WrittenPage(
      """
      [ก](plann.pdf)
      [ข](../../../etc/passwd)
      [ค](/2567/o05/)
      [ง](ftp://a.example)
      [จ](item:2567/O99)
      [ฉ](page:complaint)
      [ช](#nowhere)
      [ซ](http://a.example)
      [ฌ](https:)
      ![ญ](plan.pdf)
      ![](photos/a.jpg)
      [ฎ](แผน งาน.PDF)
      ![ฐ](http://a.example/a.png)

      """, files: LinkTests.files)
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: note: 13 บรรทัดนี้แสดงต่อกันเป็นย่อหน้าเดียว [lines-run-together]
            4 | [ก](plann.pdf)
              | ^
            แก้ไข: หากแต่ละบรรทัดเป็นคนละเรื่อง ให้เว้นบรรทัดว่างคั่น หรือขึ้นต้นทุกบรรทัดด้วย - แล้วเว้นวรรค
        Content/2567/o01-structure/index.md:4:5: error: ไม่พบ ‘plann.pdf’ [missing-target]
            4 | [ก](plann.pdf)
              |     ^
            แก้ไข: หากหมายถึง ‘plan.pdf’ ให้แก้เป็นชื่อนั้น
        Content/2567/o01-structure/index.md:5:5: error: ‘../../../etc/passwd’ ชี้ออกนอกโฟลเดอร์ Content [path-outside-content]
            5 | [ข](../../../etc/passwd)
              |     ^
            แก้ไข: นำไฟล์มาวางใน Content แล้วลิงก์ไปที่ไฟล์นั้น
        Content/2567/o01-structure/index.md:6:5: error: ‘/2567/o05/’ ขึ้นต้นด้วย / หรือมี \\ จึงใช้เป็นลิงก์ไม่ได้ [absolute-path]
            6 | [ค](/2567/o05/)
              |     ^
            แก้ไข: เขียน item:O5
        Content/2567/o01-structure/index.md:7:5: error: ไม่รับลิงก์แบบ ‘ftp://a.example’ [unknown-scheme]
            7 | [ง](ftp://a.example)
              |     ^
            แก้ไข: ใช้ https: mailto: หรือ tel:
        Content/2567/o01-structure/index.md:8:5: error: แบบวัดปี 2567 ไม่มีข้อ O99 [unknown-item-target]
            8 | [จ](item:2567/O99)
              |     ^
            แก้ไข: แก้เป็นรหัสข้อที่มีในแบบวัดปี 2567
        Content/2567/o01-structure/index.md:9:5: error: ไม่พบ ‘page:complaint’ [missing-target]
            9 | [ฉ](page:complaint)
              |     ^
            แก้ไข: หากหมายถึง ‘page:complaints’ ให้แก้เป็นชื่อนั้น
        Content/2567/o01-structure/index.md:10:5: error: หน้า /2567/o01/ ไม่มี #nowhere [missing-anchor]
           10 | [ช](#nowhere)
              |     ^
            แก้ไข: เพิ่ม {#nowhere} ท้ายหัวข้อในหน้านั้น หรือแก้ลิงก์
        Content/2567/o01-structure/index.md:11:5: warning: ลิงก์ ‘http://a.example’ ไม่เข้ารหัสการเชื่อมต่อ [http-link]
           11 | [ซ](http://a.example)
              |     ^
            แก้ไข: ใช้ https:// หากเว็บปลายทางรองรับ
        Content/2567/o01-structure/index.md:12:5: error: ที่อยู่ ‘https:’ ไม่ครบถ้วน [broken-address]
           12 | [ฌ](https:)
              |     ^
            แก้ไข: เขียนที่อยู่เต็ม เช่น https://www.tuayang.example/ หรือ tel:054000000
        Content/2567/o01-structure/index.md:13:6: error: ‘plan.pdf’ ไม่ใช่ไฟล์ภาพที่วางไว้ใน Content [not-a-picture]
           13 | ![ญ](plan.pdf)
              |      ^
            แก้ไข: วางไฟล์ .jpg .jpeg .png .gif .webp หรือ .svg ไว้ในโฟลเดอร์ของข้อ
        Content/2567/o01-structure/index.md:14:5: warning: ภาพนี้ไม่มีคำอธิบาย [image-without-text]
           14 | ![](photos/a.jpg)
              |     ^
            แก้ไข: เขียนคำอธิบายใน [ ] เช่น ![ขุดลอกคลอง](…)
        Content/2567/o01-structure/index.md:15:5: warning: ปลายทาง ‘แผน งาน.PDF’ มีเว้นวรรค จึงไม่เป็นลิงก์ [blank-in-link]
           15 | [ฎ](แผน งาน.PDF)
              |     ^
            แก้ไข: เขียนในวงเล็บแหลม (<แผน งาน.PDF>)
        Content/2567/o01-structure/index.md:16:6: error: ‘http://a.example/a.png’ ไม่ใช่ไฟล์ภาพที่วางไว้ใน Content [not-a-picture]
           16 | ![ฐ](http://a.example/a.png)
              |      ^
            แก้ไข: วางไฟล์ .jpg .jpeg .png .gif .webp หรือ .svg ไว้ในโฟลเดอร์ของข้อ

        """)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:1: note: these 13 lines are shown as one paragraph, one behind the other [lines-run-together]
            4 | [ก](plann.pdf)
              | ^
            fix: if each is meant by itself, leave empty lines between them, or begin each with - and a blank
        Content/2567/o01-structure/index.md:4:5: error: ‘plann.pdf’ does not exist [missing-target]
            4 | [ก](plann.pdf)
              |     ^
            fix: if you mean ‘plan.pdf’, write that
        Content/2567/o01-structure/index.md:5:5: error: ‘../../../etc/passwd’ leads out of Content [path-outside-content]
            5 | [ข](../../../etc/passwd)
              |     ^
            fix: put the file into Content and link to it there
        Content/2567/o01-structure/index.md:6:5: error: ‘/2567/o05/’ begins with / or contains \\, which is not allowed in a link [absolute-path]
            6 | [ค](/2567/o05/)
              |     ^
            fix: write item:O5
        Content/2567/o01-structure/index.md:7:5: error: links like ‘ftp://a.example’ are not accepted [unknown-scheme]
            7 | [ง](ftp://a.example)
              |     ^
            fix: use https:, mailto: or tel:
        Content/2567/o01-structure/index.md:8:5: error: the edition of 2567 has no O99 [unknown-item-target]
            8 | [จ](item:2567/O99)
              |     ^
            fix: write the code of an item of that edition
        Content/2567/o01-structure/index.md:9:5: error: ‘page:complaint’ does not exist [missing-target]
            9 | [ฉ](page:complaint)
              |     ^
            fix: if you mean ‘page:complaints’, write that
        Content/2567/o01-structure/index.md:10:5: error: the page /2567/o01/ has no #nowhere [missing-anchor]
           10 | [ช](#nowhere)
              |     ^
            fix: add {#nowhere} to a heading there, or correct the link
        Content/2567/o01-structure/index.md:11:5: warning: the link ‘http://a.example’ is not encrypted [http-link]
           11 | [ซ](http://a.example)
              |     ^
            fix: write https:// if that site supports it
        Content/2567/o01-structure/index.md:12:5: error: the address ‘https:’ is incomplete [broken-address]
           12 | [ฌ](https:)
              |     ^
            fix: write it in full, like https://www.tuayang.example/ or tel:054000000
        Content/2567/o01-structure/index.md:13:6: error: ‘plan.pdf’ is not a picture in Content [not-a-picture]
           13 | ![ญ](plan.pdf)
              |      ^
            fix: put a .jpg, .jpeg, .png, .gif, .webp or .svg file into the entry's folder
        Content/2567/o01-structure/index.md:14:5: warning: this image has no alternative text [image-without-text]
           14 | ![](photos/a.jpg)
              |     ^
            fix: describe it in [ ], like ![canal cleaning](…)
        Content/2567/o01-structure/index.md:15:5: warning: the destination ‘แผน งาน.PDF’ contains a space, so this is not a link [blank-in-link]
           15 | [ฎ](แผน งาน.PDF)
              |     ^
            fix: write it in angle brackets, (<แผน งาน.PDF>)
        Content/2567/o01-structure/index.md:16:6: error: ‘http://a.example/a.png’ is not a picture in Content [not-a-picture]
           16 | ![ฐ](http://a.example/a.png)
              |      ^
            fix: put a .jpg, .jpeg, .png, .gif, .webp or .svg file into the entry's folder

        """)
  }

  @Test func needsAYearInPages() throws {
    let path = "Content/pages/about.md"
    let site = try TemporarySite([
      path: "---\ntitle: เกี่ยวกับ\n---\n[ก](item:O5) [ข](item:2567/O5) [ค](site:eit)\n"
    ])
    let printed = try site.printed()
    #expect(
      printed == """
        Content/pages/about.md:4:5: error: ‘item:O5’ ต้องระบุปีด้วย [unknown-item-target]
            4 | [ก](item:O5) [ข](item:2567/O5) [ค](site:eit)
              |     ^
            แก้ไข: เขียนแบบ item:2567/O5
        Content/pages/about.md:4:36: error: ‘site:eit’ ไม่มี เพราะ site.yml ไม่มีบรรทัด eit: [missing-target]
            4 | [ก](item:O5) [ข](item:2567/O5) [ค](site:eit)
              |                                    ^
            แก้ไข: เพิ่ม eit: ใน Content/site.yml

        """)
  }

  @Test func linksAnItemWithoutEntryButNotItsAnchors() throws {
    let site = try TemporarySite(
      [
        "Content/2567/o01-structure.md":
          "---\nupdated: 2567-03-31\n---\n## ผัง {#chart}\n\n[ก](item:O5) [ข](item:O5#news)\n"
      ], without: ["Content/2567/o05-news.md"])
    let found = try site.read().problems.filter { $0.severity == .error }
    #expect(
      site.text(of: found) == """
        Content/2567/o01-structure.md:6:18: error: หน้า /2567/o05/ ไม่มี #news [missing-anchor]
            6 | [ก](item:O5) [ข](item:O5#news)
              |                  ^
            แก้ไข: ลิงก์ไปที่หน้านั้นโดยไม่มี #

        """)
  }

  @Test func aYearWithoutEditionIsAnsweredWithThoseThatHaveOne() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 2567", body: "[ก](item:2560/O1)", .english) == """
        Content/2567/o05-news.md:4:5: error: there is no edition of 2560 [unknown-item-target]
            4 | [ก](item:2560/O1)
              |     ^
            fix: write a year that has an edition (2567), or add Content/editions/2560.yml

        """)
  }
}
