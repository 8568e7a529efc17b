import TestSupport
import Testing

/// Files that are there, in which nobody sees what is meant.
@Suite struct TargetDoubtTests {
  private static let folder = "Content/2567/o01-structure"
  private static let files = [
    "\(folder)/empty.pdf": "", "\(folder)/cut.pdf": "%PDF-1.4",
    "\(folder)/plan.pdf": smallPDF(pages: 3),
    "\(folder)/empty.jpg": "", "\(folder)/text.jpg": "ไม่ใช่ภาพ", "\(folder)/gif.jpg": "GIF89a",
    "\(folder)/locked.docx": "x",
  ]

  @Test func areToldWhereALinkOrPictureNamesThem() throws {
    let page = try WrittenPage(
      """
      [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
      ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
      [ช](plan.pdf#page=4)

      """, files: Self.files)
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:5: warning: ‘empty.pdf’ เป็นไฟล์ว่างเปล่า [document-empty]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |     ^
            แก้ไข: วางไฟล์ที่มีข้อมูลแทนไฟล์นี้
        Content/2567/o01-structure/index.md:4:20: warning: ‘cut.pdf’ เปิดไม่ได้ เพราะไฟล์เสียหาย มีรหัสผ่าน หรือไม่มีหน้าให้อ่าน [document-damaged]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |                    ^
            แก้ไข: เปิดไฟล์ต้นฉบับ บันทึกเป็น .pdf ใหม่โดยไม่ใส่รหัสผ่าน แล้ววางแทนไฟล์นี้
        Content/2567/o01-structure/index.md:4:33: warning: ‘locked.docx’ เปิดไม่ได้ เพราะไฟล์เสียหาย มีรหัสผ่าน หรือไม่มีหน้าให้อ่าน [document-damaged]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |                                 ^
            แก้ไข: เปิดไฟล์ต้นฉบับ บันทึกเป็น .docx ใหม่โดยไม่ใส่รหัสผ่าน แล้ววางแทนไฟล์นี้
        Content/2567/o01-structure/index.md:5:6: warning: ‘empty.jpg’ เป็นไฟล์ว่างเปล่า [document-empty]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |      ^
            แก้ไข: วางไฟล์ที่มีข้อมูลแทนไฟล์นี้
        Content/2567/o01-structure/index.md:5:22: warning: ‘text.jpg’ เปิดไม่ได้ เพราะไฟล์เสียหาย [document-damaged]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |                      ^
            แก้ไข: นำภาพจากกล้องหรือต้นฉบับมาวางแทนไฟล์นี้ใหม่
        Content/2567/o01-structure/index.md:5:37: warning: ‘gif.jpg’ ไม่ใช่ไฟล์ .jpg ตามชื่อ เนื้อในเป็น .gif [file-of-other-kind]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |                                     ^
            แก้ไข: เปลี่ยนนามสกุลของไฟล์เป็น .gif แล้วแก้ชื่อที่นี่ให้ตรงกัน
        Content/2567/o01-structure/index.md:6:5: warning: ‘plan.pdf#page=4’ ไม่มีหน้านั้น เอกสารมี 3 หน้า [page-beyond-end]
            6 | [ช](plan.pdf#page=4)
              |     ^
            แก้ไข: เขียน #page= ตามด้วยเลข 1 ถึง 3 ของหน้าที่ต้องการ โดยนับจากหน้าแรกของไฟล์

        """)
    #expect(
      page.printedInEnglish == """
        Content/2567/o01-structure/index.md:4:5: warning: ‘empty.pdf’ is an empty file [document-empty]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |     ^
            fix: replace it with a file that is not empty
        Content/2567/o01-structure/index.md:4:20: warning: ‘cut.pdf’ can't be opened: it is damaged, protected by a password, or without pages [document-damaged]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |                    ^
            fix: save the original as .pdf again, without a password, and put that in its place
        Content/2567/o01-structure/index.md:4:33: warning: ‘locked.docx’ can't be opened: it is damaged, protected by a password, or without pages [document-damaged]
            4 | [ก](empty.pdf) [ข](cut.pdf) [ค](locked.docx)
              |                                 ^
            fix: save the original as .docx again, without a password, and put that in its place
        Content/2567/o01-structure/index.md:5:6: warning: ‘empty.jpg’ is an empty file [document-empty]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |      ^
            fix: replace it with a file that is not empty
        Content/2567/o01-structure/index.md:5:22: warning: ‘text.jpg’ can't be opened: it is damaged [document-damaged]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |                      ^
            fix: put the picture there again, from the camera or the original
        Content/2567/o01-structure/index.md:5:37: warning: ‘gif.jpg’ is not a .jpg, as its name says, but a .gif [file-of-other-kind]
            5 | ![ง](empty.jpg) ![จ](text.jpg) ![ฉ](gif.jpg)
              |                                     ^
            fix: rename the file to end in .gif, and correct the name here
        Content/2567/o01-structure/index.md:6:5: warning: ‘plan.pdf#page=4’: there is no such page, the document has 3 [page-beyond-end]
            6 | [ช](plan.pdf#page=4)
              |     ^
            fix: write #page= with a number from 1 to 3, counted from the first page of the file

        """)
  }

  @Test(arguments: ["plan.pdf#page=0", "plan.pdf#page=๒", "plan.pdf#page=4&zoom=100"])
  func noPageIsBeyondTheEndOrBeforeTheBeginning(_ target: String) throws {
    let page = try WrittenPage("[ก](\(target))\n", files: Self.files)
    #expect(page.found == ["4:5 page-beyond-end"])
  }

  @Test(arguments: ["plan.pdf#page=3", "plan.pdf#zoom=100&page=1", "plan.pdf#budget", "plan.pdf"])
  func aPageThatIsThereIsNotTold(_ target: String) throws {
    let page = try WrittenPage("[ก](\(target))\n", files: Self.files)
    #expect(page.found == [])
  }

  @Test(arguments: [
    ("empty.pdf", "document-empty"), ("cut.pdf", "document-damaged"),
    ("gif.jpg", "file-of-other-kind"), ("plan.pdf#page=99", "page-beyond-end"),
  ])
  func areNoEvidence(_ target: String, _ id: String) throws {
    let page = try WrittenPage(
      "ก\n", head: "evidence: {chart: '\(target)'}\n", files: Self.files)
    #expect(page.found == ["2:19 \(id)"])
    #expect(try page.site.read().coverage?[2567]?.items[0].elements[0].status == .missing)
  }

  @Test(arguments: [("empty.jpg", "document-empty"), ("gif.jpg", "file-of-other-kind")])
  func noPersonIsShownByThem(_ photo: String, _ id: String) throws {
    let page = try WrittenPage(
      "```people\n- {name: ก ข, position: ค, phone: 054-000-011, photo: \(photo)}\n```\n",
      files: Self.files)
    #expect(page.found == ["5:55 \(id)"])
  }

  @Test func areToldOfTheWayToComplainAndOfTheEmblem() throws {
    let site = try TemporarySite(
      [
        "Content/site.yml": SoundSite.settings.replacing(
          "page:complaints", with: "2567/o05-news/a.pdf")
          + "theme: {emblem: emblem.png}\n",
        "Content/2567/o05-news/index.md": soundEntry, "Content/2567/o05-news/a.pdf": "x",
        "Content/emblem.png": "",
      ], without: ["Content/2567/o05-news.md"])
    #expect(
      site.printedReading() == """
        Content/site.yml:8:13: warning: ‘2567/o05-news/a.pdf’ เปิดไม่ได้ เพราะไฟล์เสียหาย มีรหัสผ่าน หรือไม่มีหน้าให้อ่าน [document-damaged]
            8 | complaints: 2567/o05-news/a.pdf
              |             ^
            แก้ไข: เปิดไฟล์ต้นฉบับ บันทึกเป็น .pdf ใหม่โดยไม่ใส่รหัสผ่าน แล้ววางแทนไฟล์นี้
        Content/site.yml:9:17: warning: ‘emblem.png’ เป็นไฟล์ว่างเปล่า [document-empty]
            9 | theme: {emblem: emblem.png}
              |                 ^
            แก้ไข: วางไฟล์ที่มีข้อมูลแทนไฟล์นี้

        """)
  }
}
