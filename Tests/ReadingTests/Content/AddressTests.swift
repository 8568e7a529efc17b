import TestSupport
import Testing

@Suite struct AddressTests {
  @Test func twoEntriesForOneItemAreRefused() throws {
    #expect(
      try said(["2567/o05-plan.md": soundEntry]) == """
        Content/2567/o05-plan.md:1:1: error: ไฟล์นี้กับ Content/2567/o05-news.md จะได้ที่อยู่เดียวกันคือ /2567/o05/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: รวมเนื้อหาเป็นไฟล์เดียว หรือแก้เลขข้อในชื่อหนึ่ง หากไฟล์หนึ่งเป็นของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น

        """)
    #expect(
      try said(["2567/o05-plan.md": soundEntry], .english) == """
        Content/2567/o05-plan.md:1:1: error: this file and Content/2567/o05-news.md would both be published at /2567/o05/ [two-sources-one-address]
            1 | ---
              | ^
            fix: put the content into one file, or correct the number in one of the names; move what is of another year to that year's folder

        """)
  }

  @Test func aFileAndAFolderForOneItemAreRefused() throws {
    #expect(
      try said(["2567/o05/index.md": soundEntry]) == """
        Content/2567/o05/index.md:1:1: error: ไฟล์นี้กับ Content/2567/o05-news.md จะได้ที่อยู่เดียวกันคือ /2567/o05/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: รวมเนื้อหาเป็นไฟล์เดียว หรือแก้เลขข้อในชื่อหนึ่ง หากไฟล์หนึ่งเป็นของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น

        """)
  }

  @Test func theSameCodeInOtherDigitsIsTheSameItem() throws {
    #expect(
      try said(["2567/o005.md": soundEntry]) == """
        Content/2567/o05-news.md:1:1: error: ไฟล์นี้กับ Content/2567/o005.md จะได้ที่อยู่เดียวกันคือ /2567/o05/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: รวมเนื้อหาเป็นไฟล์เดียว หรือแก้เลขข้อในชื่อหนึ่ง หากไฟล์หนึ่งเป็นของปีอื่น ให้ย้ายไปโฟลเดอร์ของปีนั้น

        """)
  }

  @Test func aFileAndAFolderOfOneNameAreRefused() throws {
    #expect(
      try said([
        "2567/o02-executives/plan.md": soundPage,
        "2567/o02-executives/plan/a.pdf": "x",
      ]) == """
        Content/2567/o02-executives/plan.md:1:1: error: ไฟล์นี้กับ Content/2567/o02-executives/plan จะได้ที่อยู่เดียวกันคือ /2567/o02/plan/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: ย้ายไฟล์นี้เข้าไปเป็น Content/2567/o02-executives/plan/index.md หรือเปลี่ยนชื่อหนึ่งในสอง

        """)
    #expect(
      try said(
        [
          "2567/o02-executives/plan.md": soundPage,
          "2567/o02-executives/plan/a.pdf": "x",
        ], .english) == """
          Content/2567/o02-executives/plan.md:1:1: error: this file and Content/2567/o02-executives/plan would both be published at /2567/o02/plan/ [two-sources-one-address]
              1 | ---
                | ^
              fix: move this file to Content/2567/o02-executives/plan/index.md, or rename one of the two

          """)
  }

  @Test func anEntrysFolderBesideItsFileIsToBeJoined() throws {
    #expect(
      try said(["2567/o05-news/photo.jpg": "x"]) == """
        Content/2567/o05-news.md:1:1: error: ไฟล์นี้กับ Content/2567/o05-news จะได้ที่อยู่เดียวกันคือ /2567/o05/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: ย้ายไฟล์นี้เข้าไปเป็น Content/2567/o05-news/index.md หรือเปลี่ยนชื่อหนึ่งในสอง

        """)
  }

  @Test func aSubPageInAFileAndInAFolderIsRefused() throws {
    #expect(
      try said([
        "2567/o02-executives/plan.md": soundPage,
        "2567/o02-executives/plan/index.md": soundPage,
      ]) == """
        Content/2567/o02-executives/plan/index.md:1:1: error: ไฟล์นี้กับ Content/2567/o02-executives/plan.md จะได้ที่อยู่เดียวกันคือ /2567/o02/plan/ [two-sources-one-address]
            1 | ---
              | ^
            แก้ไข: เปลี่ยนชื่อหนึ่งในสอง

        """)
  }

  @Test func anItemThatTheEditionDoesNotAskIsRefused() throws {
    #expect(
      try said(["2567/o99.md": soundEntry]) == """
        Content/2567/o99.md:1:1: error: แบบวัดปี 2567 ไม่มีข้อ O99 [item-not-asked]
            1 | ---
              | ^
            แก้ไข: แก้เลขข้อในชื่อไฟล์

        """)
    #expect(
      try said(["2567/o99.md": soundEntry], .english) == """
        Content/2567/o99.md:1:1: error: the edition of 2567 does not ask for O99 [item-not-asked]
            1 | ---
              | ^
            fix: correct the number in the file's name

        """)
  }

  @Test func anItemOfAnotherEditionIsNamedWithItsYear() throws {
    #expect(
      try said([
        "editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566").replacing(
          "O5", with: "O7"),
        "2567/o07-news.md": soundEntry,
        "2566/o07-news.md": soundEntry,
      ]) == """
        Content/2567/o07-news.md:1:1: error: แบบวัดปี 2567 ไม่มีข้อ O7 [item-not-asked]
            1 | ---
              | ^
            แก้ไข: ข้อ O7 มีในแบบวัดปี 2566 ให้แก้เลขข้อในชื่อ หรือย้ายไปไว้ปีนั้น

        """)
    #expect(
      try said(
        [
          "editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566").replacing(
            "O5", with: "O7"),
          "2567/o07-news.md": soundEntry,
          "2566/o07-news.md": soundEntry,
        ], .english) == """
          Content/2567/o07-news.md:1:1: error: the edition of 2567 does not ask for O7 [item-not-asked]
              1 | ---
                | ^
              fix: O7 is asked for in 2566: correct the number in the name, or move it to that year

          """)
  }
}
