import TestSupport
import Testing

@Suite struct PublishedNameTests {
  @Test func aFileWithThaiLettersOrBlanksIsRenamed() throws {
    #expect(
      try said(["2567/o02-executives/แผน งาน.PDF": "x"]) == """
        Content/2567/o02-executives/แผน งาน.PDF:1:1: note: เผยแพร่ในชื่อ file-439bbd8f.pdf เมื่อดาวน์โหลดจะได้ชื่อเดิม [file-renamed]
            1 | x
              | ^

        """)
    #expect(
      try said(["2567/o02-executives/แผน งาน.PDF": "x"], .english) == """
        Content/2567/o02-executives/แผน งาน.PDF:1:1: note: published as file-439bbd8f.pdf; downloads keep the original name [file-renamed]
            1 | x
              | ^

        """)
  }

  @Test func namesThatDifferOnlyInCaseAreRefused() throws {
    #expect(
      try said(["2567/o02-executives/Mayor.jpg": "x"]) == """
        Content/2567/o02-executives/mayor.jpg:1:1: error: ชื่อนี้ต่างจาก Content/2567/o02-executives/Mayor.jpg เพียงตัวพิมพ์เล็กใหญ่ [names-differ-in-case]
            แก้ไข: เปลี่ยนชื่อหนึ่งในสองไฟล์

        """)
    #expect(
      try said(["2567/o02-executives/Mayor.jpg": "x"], .english) == """
        Content/2567/o02-executives/mayor.jpg:1:1: error: this name differs from Content/2567/o02-executives/Mayor.jpg only in upper and lower case [names-differ-in-case]
            fix: rename one of the two

        """)
  }

  @Test func foldersThatDifferOnlyInCaseAreRefused() throws {
    #expect(
      try said([
        "2567/o02-executives/photos/a.jpg": "x",
        "2567/o02-executives/Photos/b.jpg": "x",
      ]) == """
        Content/2567/o02-executives/photos:1:1: error: ชื่อนี้ต่างจาก Content/2567/o02-executives/Photos เพียงตัวพิมพ์เล็กใหญ่ [names-differ-in-case]
            แก้ไข: เปลี่ยนชื่อหนึ่งในสองไฟล์

        """)
  }

  @Test func aFolderThatCannotStandInAnAddressIsRefused() throws {
    #expect(
      try said(["2567/o02-executives/ภาพ/a.jpg": "x"]) == """
        Content/2567/o02-executives/ภาพ/a.jpg:1:1: error: ชื่อโฟลเดอร์ ‘ภาพ’ ใช้เป็นที่อยู่เว็บไม่ได้ [folder-name]
            1 | x
              | ^
            แก้ไข: เปลี่ยนชื่อโฟลเดอร์ให้ใช้เฉพาะ A-Z a-z 0-9 . _ -

        """)
    #expect(
      try said(["2567/o02-executives/ภาพ/a.jpg": "x"], .english) == """
        Content/2567/o02-executives/ภาพ/a.jpg:1:1: error: the folder name ‘ภาพ’ can't be part of an address [folder-name]
            1 | x
              | ^
            fix: rename it using only A-Z a-z 0-9 . _ -

        """)
  }

  @Test func aFolderThatIsAPageIsWrittenSmall() throws {
    #expect(
      try said(["2567/o02-executives/Orders/index.md": soundPage]) == """
        Content/2567/o02-executives/Orders/index.md:1:1: error: ชื่อโฟลเดอร์ ‘Orders’ ใช้เป็นที่อยู่เว็บไม่ได้ [folder-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อโฟลเดอร์ให้ใช้เฉพาะ a-z 0-9 . _ -

        """)
  }

  @Test func reservedNamesOfPagesAreRefused() throws {
    #expect(
      try said(["pages/coverage.md": soundPage, "pages/2567.md": soundPage]) == """
        Content/pages/2567.md:1:1: error: ชื่อ ‘2567’ สงวนไว้สำหรับระบบ [page-name-reserved]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่น about.md
        Content/pages/coverage.md:1:1: error: ชื่อ ‘coverage’ สงวนไว้สำหรับระบบ [page-name-reserved]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่น about.md

        """)
    #expect(
      try said(["pages/coverage.md": soundPage, "pages/2567.md": soundPage], .english) == """
        Content/pages/2567.md:1:1: error: the name ‘2567’ is reserved for the system [page-name-reserved]
            1 | ---
              | ^
            fix: rename it, for instance to about.md
        Content/pages/coverage.md:1:1: error: the name ‘coverage’ is reserved for the system [page-name-reserved]
            1 | ---
              | ^
            fix: rename it, for instance to about.md

        """)
  }

  @Test func aPagesNameIsPlain() throws {
    #expect(
      try said(["pages/เกี่ยวกับ.md": soundPage, "pages/About/index.md": soundPage]) == """
        Content/pages/About:1:1: error: ชื่อหน้าใช้ได้เฉพาะ a-z 0-9 และ - [page-name]
            แก้ไข: เปลี่ยนชื่อ เช่น about.md
        Content/pages/เกี่ยวกับ.md:1:1: error: ชื่อหน้าใช้ได้เฉพาะ a-z 0-9 และ - [page-name]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่น about.md

        """)
  }
}
