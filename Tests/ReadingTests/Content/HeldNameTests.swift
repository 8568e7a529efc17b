import TestSupport
import Testing

/// Names that Windows, or a server, can't hold.
@Suite struct HeldNameTests {
  @Test func aFileNamedAsADeviceIsRefused() throws {
    #expect(
      try said(["2567/o02-executives/nul.txt": "x"]) == """
        Content/2567/o02-executives/nul.txt:1:1: error: Windows เก็บไฟล์หรือโฟลเดอร์ชื่อ ‘nul.txt’ ไม่ได้ เพราะสงวนชื่อนี้ไว้สำหรับอุปกรณ์ [name-of-a-device]
            1 | x
              | ^
            แก้ไข: เปลี่ยนชื่อ เช่นเติม file- ไว้ข้างหน้า

        """)
    #expect(
      try said(["2567/o02-executives/CON": "x"], .english) == """
        Content/2567/o02-executives/CON:1:1: error: Windows can't hold ‘CON’: it keeps that name for a device [name-of-a-device]
            1 | x
              | ^
            fix: rename it, for instance with file- before it

        """)
  }

  @Test func aDotOrBlankAtTheEndIsRefused() throws {
    #expect(
      try said(["2567/o02-executives/แผน.pdf ": "x"]) == """
        Content/2567/o02-executives/แผน.pdf :1:1: error: ชื่อ ‘แผน.pdf ’ ลงท้ายด้วยจุดหรือช่องว่าง ซึ่ง Windows เก็บไม่ได้ [name-ends-in-nothing]
            1 | x
              | ^
            แก้ไข: เปลี่ยนชื่อโดยตัดจุดหรือช่องว่างท้ายชื่อออก

        """)
    #expect(
      try said(["2567/o02-executives/a.pdf.": "x"], .english) == """
        Content/2567/o02-executives/a.pdf.:1:1: error: ‘a.pdf.’ ends in a dot or a blank, which Windows takes away [name-ends-in-nothing]
            1 | x
              | ^
            fix: rename it without the dot or blank at its end

        """)
  }

  @Test(arguments: [
    ("2567/o02-executives/con/a.pdf", "2567/o02-executives/con", "name-of-a-device"),
    ("2567/o02-executives/a./b.pdf", "2567/o02-executives/a.", "name-ends-in-nothing"),
    (
      "2567/o02-executives/x/index.html/b.pdf", "2567/o02-executives/x/index.html",
      "name-of-an-index"
    ),
    ("2567/o02-executives/x.php/b.pdf", "2567/o02-executives/x.php", "name-that-runs"),
    ("2567/o02-executives/aux.md", "2567/o02-executives/aux.md", "name-of-a-device"),
    ("pages/con.md", "pages/con.md", "name-of-a-device"),
    ("pages/nul/index.md", "pages/nul", "name-of-a-device"),
  ])
  func foldersAndPagesLikewiseAndOnce(path: String, place: String, id: String) throws {
    let site = try TemporarySite(["Content/\(path)": soundPage])
    let found = try site.read().problems.filter { $0.id != "missing-target" }
    #expect(found.map { "\($0.place?.path ?? "") \($0.id)" } == ["Content/\(place) \(id)"])
  }

  @Test func aBlockNamedAsADeviceIsRefused() throws {
    let site = try TemporarySite([
      "Content/2567/o02-executives/index.md": SoundSite.executives.replacing(
        "```people", with: "```people {#con}")
    ])
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/index.md:7:1: error: ข้อมูลของบล็อกนี้เผยแพร่เป็น con.csv ซึ่ง Windows เก็บไม่ได้ เพราะสงวนชื่อนี้ไว้สำหรับอุปกรณ์ [block-named-as-a-device]
            7 | ```people {#con}
              | ^
            แก้ไข: เปลี่ยนรหัสของบล็อกเป็น {#con-1}

        """)
    #expect(
      site.printedReading(.english).contains(
        "this block's data is published as con.csv, which Windows keeps for a device"))
  }

  @Test func dataOfABlockAndAFileThatDifferInCaseAreRefused() throws {
    #expect(
      try said(["2567/o02-executives/People.csv": "x"]) == """
        Content/2567/o02-executives/index.md:7:1: error: ข้อมูลของบล็อกนี้เผยแพร่เป็น /2567/o02/people.csv ซึ่งเป็นที่อยู่ของไฟล์ 2567/o02-executives/People.csv ด้วย [block-and-file]
            7 | ```people
              | ^
            แก้ไข: ถ้าข้อมูลมาจากไฟล์นั้น ให้เขียน file: แทนแถวในบล็อก หรือเปลี่ยนชื่อไฟล์

        """)
  }

  @Test func oldAddressesLikewise() throws {
    #expect(
      try said(settings: "redirects: {/con/x/: /2567/, /a./: /2567/, /.git/: /2567/}") == """
        Content/site.yml:9:13: error: เครื่องแม่ข่ายหรือ Windows เก็บโฟลเดอร์ชื่อ ‘con’ ไม่ได้ [redirect-name]
            9 | redirects: {/con/x/: /2567/, /a./: /2567/, /.git/: /2567/}
              |             ^
            แก้ไข: ใช้ที่อยู่เดิมที่ไม่มีส่วนนี้
        Content/site.yml:9:30: error: เครื่องแม่ข่ายหรือ Windows เก็บโฟลเดอร์ชื่อ ‘a.’ ไม่ได้ [redirect-name]
            9 | redirects: {/con/x/: /2567/, /a./: /2567/, /.git/: /2567/}
              |                              ^
            แก้ไข: ใช้ที่อยู่เดิมที่ไม่มีส่วนนี้
        Content/site.yml:9:44: error: เครื่องแม่ข่ายหรือ Windows เก็บโฟลเดอร์ชื่อ ‘.git’ ไม่ได้ [redirect-name]
            9 | redirects: {/con/x/: /2567/, /a./: /2567/, /.git/: /2567/}
              |                                            ^
            แก้ไข: ใช้ที่อยู่เดิมที่ไม่มีส่วนนี้

        """)
  }
}
