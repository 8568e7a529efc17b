import TestSupport
import Testing

@Suite struct FileNameTests {
  @Test func aNameInAYearBeginsWithTheCode() throws {
    #expect(
      try said(["2567/news.md": soundEntry, "2567/photos/a.jpg": "x"]) == """
        Content/2567/news.md:1:1: error: ชื่อในโฟลเดอร์ปีต้องขึ้นต้นด้วยรหัสข้อ เช่น o05-news [entry-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อเป็น o ตามด้วยเลขข้อ 2 หลัก แล้วตามด้วย - และอักษร a-z 0-9 ถ้าต้องการ
        Content/2567/photos:1:1: error: ชื่อในโฟลเดอร์ปีต้องขึ้นต้นด้วยรหัสข้อ เช่น o05-news [entry-name]
            แก้ไข: เปลี่ยนชื่อเป็น o ตามด้วยเลขข้อ 2 หลัก แล้วตามด้วย - และอักษร a-z 0-9 ถ้าต้องการ

        """)
    #expect(
      try said(["2567/news.md": soundEntry, "2567/photos/a.jpg": "x"], .english) == """
        Content/2567/news.md:1:1: error: names in a year's folder begin with the code of an item, such as o05-news [entry-name]
            1 | ---
              | ^
            fix: rename it to o and two digits, optionally followed by - and a-z 0-9
        Content/2567/photos:1:1: error: names in a year's folder begin with the code of an item, such as o05-news [entry-name]
            fix: rename it to o and two digits, optionally followed by - and a-z 0-9

        """)
  }

  @Test func theCodeIsWrittenSmall() throws {
    #expect(
      try said(["2567/O01-x.md": soundEntry]) == """
        Content/2567/O01-x.md:1:1: error: ชื่อในโฟลเดอร์ปีต้องขึ้นต้นด้วยรหัสข้อ เช่น o05-news [entry-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อเป็น o ตามด้วยเลขข้อ 2 หลัก แล้วตามด้วย - และอักษร a-z 0-9 ถ้าต้องการ

        """)
  }

  @Test func thaiLettersInTheNameOfAnEntryAreRefused() throws {
    #expect(
      try said(["2567/o01-โครงสร้าง.md": soundEntry]) == """
        Content/2567/o01-โครงสร้าง.md:1:1: error: ชื่อในโฟลเดอร์ปีต้องขึ้นต้นด้วยรหัสข้อ เช่น o05-news [entry-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อเป็น o ตามด้วยเลขข้อ 2 หลัก แล้วตามด้วย - และอักษร a-z 0-9 ถ้าต้องการ

        """)
  }

  @Test func thaiLettersInTheNameOfASubPageAreRefused() throws {
    #expect(
      try said(["2567/o02-executives/คำสั่ง.md": soundPage]) == """
        Content/2567/o02-executives/คำสั่ง.md:1:1: error: ชื่อไฟล์ .md ใช้ได้เฉพาะ a-z 0-9 และ - [markdown-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่น 2567-01-15-news.md

        """)
  }

  @Test func aBlankInTheNameOfASubPageIsRefused() throws {
    #expect(
      try said(["2567/o02-executives/order 1.md": soundPage]) == """
        Content/2567/o02-executives/order 1.md:1:1: error: ชื่อไฟล์ .md ใช้ได้เฉพาะ a-z 0-9 และ - [markdown-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่น 2567-01-15-news.md

        """)
  }

  @Test func otherEndingsOfMarkdownAreRefused() throws {
    #expect(
      try said([
        "2567/o02-executives/order.MD": soundPage,
        "2567/o05-x.markdown": soundEntry,
      ]) == """
        Content/2567/o02-executives/order.MD:1:1: error: นามสกุลของไฟล์ Markdown ต้องเป็น .md ตัวพิมพ์เล็ก [markdown-extension]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนนามสกุลไฟล์เป็น .md
        Content/2567/o05-x.markdown:1:1: error: นามสกุลของไฟล์ Markdown ต้องเป็น .md ตัวพิมพ์เล็ก [markdown-extension]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนนามสกุลไฟล์เป็น .md

        """)
    #expect(
      try said(
        [
          "2567/o02-executives/order.MD": soundPage,
          "2567/o05-x.markdown": soundEntry,
        ], .english) == """
          Content/2567/o02-executives/order.MD:1:1: error: the name of a Markdown file must end in .md, in lower case [markdown-extension]
              1 | ---
                | ^
              fix: rename it to end in .md
          Content/2567/o05-x.markdown:1:1: error: the name of a Markdown file must end in .md, in lower case [markdown-extension]
              1 | ---
                | ^
              fix: rename it to end in .md

          """)
  }

  @Test func aFileOutsideAnEntryIsRefused() throws {
    #expect(
      try said(["2567/plan.pdf": "x", "pages/map.png": "x"]) == """
        Content/2567/plan.pdf:1:1: error: ไฟล์นี้ไม่ได้อยู่ในโฟลเดอร์ของข้อหรือหน้าใด จึงเผยแพร่ไม่ได้ [file-outside-entry]
            1 | x
              | ^
            แก้ไข: สร้างโฟลเดอร์ของข้อนั้น ย้ายไฟล์ .md มาเป็น index.md แล้ววางไฟล์นี้ไว้ข้างกัน
        Content/pages/map.png:1:1: error: ไฟล์นี้ไม่ได้อยู่ในโฟลเดอร์ของข้อหรือหน้าใด จึงเผยแพร่ไม่ได้ [file-outside-entry]
            1 | x
              | ^
            แก้ไข: สร้างโฟลเดอร์ของข้อนั้น ย้ายไฟล์ .md มาเป็น index.md แล้ววางไฟล์นี้ไว้ข้างกัน

        """)
    #expect(
      try said(["2567/plan.pdf": "x", "pages/map.png": "x"], .english) == """
        Content/2567/plan.pdf:1:1: error: this file is not in the folder of an entry or page, so it can't be published [file-outside-entry]
            1 | x
              | ^
            fix: make a folder for the entry, move its .md there as index.md, and put this file beside it
        Content/pages/map.png:1:1: error: this file is not in the folder of an entry or page, so it can't be published [file-outside-entry]
            1 | x
              | ^
            fix: make a folder for the entry, move its .md there as index.md, and put this file beside it

        """)
  }

  @Test func anEntrysFolderNeedsAnIndex() throws {
    #expect(
      try said(["2567/o05-news/photo.jpg": "x"], without: ["2567/o05-news.md"]) == """
        Content/2567/o05-news:1:1: error: โฟลเดอร์นี้ไม่มี index.md [folder-without-index]
            แก้ไข: เพิ่มไฟล์ Content/2567/o05-news/index.md

        """)
    #expect(
      try said(["2567/o05-news/photo.jpg": "x"], without: ["2567/o05-news.md"], .english) == """
        Content/2567/o05-news:1:1: error: this folder has no index.md [folder-without-index]
            fix: add Content/2567/o05-news/index.md

        """)
  }

  @Test func whatLiesElsewhereInContentIsNotUsed() throws {
    #expect(
      try said([
        "drafts/plan.md": soundPage,
        "readme.txt": "x",
        "editions/notes.txt": "x",
        "๒๕๖๗/o01.md": soundEntry,
      ]) == """
        Content/drafts:1:1: note: ไม่ได้ใช้ไฟล์หรือโฟลเดอร์นี้ [not-used]
            แก้ไข: ย้ายไฟล์ไปไว้ในโฟลเดอร์ของข้อที่เกี่ยวข้อง หรือย้ายออกจาก Content
        Content/editions/notes.txt:1:1: note: ไม่ได้ใช้ไฟล์หรือโฟลเดอร์นี้ [not-used]
            1 | x
              | ^
            แก้ไข: ย้ายไฟล์ไปไว้ในโฟลเดอร์ของข้อที่เกี่ยวข้อง หรือย้ายออกจาก Content
        Content/readme.txt:1:1: note: ไม่ได้ใช้ไฟล์หรือโฟลเดอร์นี้ [not-used]
            1 | x
              | ^
            แก้ไข: ย้ายไฟล์ไปไว้ในโฟลเดอร์ของข้อที่เกี่ยวข้อง หรือย้ายออกจาก Content
        Content/๒๕๖๗:1:1: note: ไม่ได้ใช้ไฟล์หรือโฟลเดอร์นี้ [not-used]
            แก้ไข: ย้ายไฟล์ไปไว้ในโฟลเดอร์ของข้อที่เกี่ยวข้อง หรือย้ายออกจาก Content

        """)
  }

  @Test func aFolderOfTheCommonEraIsNoYear() throws {
    #expect(
      try said(["2024/o01.md": soundEntry]) == """
        Content/2024:1:1: error: ไม่มีแบบวัดปี 2024 [year-without-edition]
            แก้ไข: เปลี่ยนชื่อโฟลเดอร์เป็นปี พ.ศ. 2567

        """)
    #expect(
      try said(["2024/o01.md": soundEntry], .english) == """
        Content/2024:1:1: error: there is no edition of 2024 [year-without-edition]
            fix: rename the folder to the Buddhist year, 2567

        """)
  }

  @Test func aYearNeedsAnEdition() throws {
    #expect(
      try said(["2570/o01.md": soundEntry]) == """
        Content/2570:1:1: error: ไม่มีแบบวัดปี 2570 [year-without-edition]
            แก้ไข: แก้ชื่อโฟลเดอร์เป็นปีที่มีแบบวัด (2567) หรือเพิ่ม Content/editions/2570.yml

        """)
    #expect(
      try said(["2570/o01.md": soundEntry], .english) == """
        Content/2570:1:1: error: there is no edition of 2570 [year-without-edition]
            fix: rename the folder to a year that has an edition (2567), or add Content/editions/2570.yml

        """)
  }
}
