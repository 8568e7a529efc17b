import TestSupport
import Testing

@Suite struct LeftoverTests {
  private static let folder = "2567/o02-executives"

  @Test func leftoversAreLeftOutWithANote() throws {
    let files = [
      "\(Self.folder)/index.md~": "x", "\(Self.folder)/old/plan.pdf.bak": "x", "desktop.ini": "x",
    ]
    #expect(
      try said(files) == """
        Content/2567/o02-executives/index.md~:1:1: note: ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ [file-left-out]
            1 | x
              | ^
        Content/2567/o02-executives/old/plan.pdf.bak:1:1: note: ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ [file-left-out]
            1 | x
              | ^
        Content/desktop.ini:1:1: note: ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ [file-left-out]
            1 | x
              | ^

        """)
    #expect(
      try said(["desktop.ini": "x"], .english) == """
        Content/desktop.ini:1:1: note: this file is a backup, or belongs to the system or an editor, and is left out [file-left-out]
            1 | x
              | ^

        """)
  }

  @Test(arguments: [
    "2567/o05-news.md~", "2567/o05-news.md.orig", "2567/#o05-news.md#", "2567/o02-executives/x.TMP",
    "2567/o02-executives/thumbs.db", "2567/o02-executives/~WRL0001.tmp", "pages/about.md.swp",
    "2567/o02-executives/.DS_Store", "2567/o02-executives/~$plan.docx",
  ])
  func nothingElseIsSaidOfOne(path: String) throws {
    let found = try TemporarySite(["Content/\(path)": "x"]).read()
    #expect(found.problems.map(\.id) == ["file-left-out"])
    #expect(found.site?.files.map(\.path) == ["2567/o02-executives/mayor.jpg"])
  }

  @Test func aFolderOfOneIsLeftOutWithAllInIt() throws {
    #expect(
      try said(["2567/o05-news.bak/index.md": soundEntry]) == """
        Content/2567/o05-news.bak:1:1: note: ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ [file-left-out]

        """)
  }

  @Test func aLinkToOneIsRefused() throws {
    let site = try TemporarySite([
      "Content/\(Self.folder)/index.md": SoundSite.executives + "\n[แผน](plan.pdf~)\n",
      "Content/\(Self.folder)/plan.pdf~": "x",
    ])
    #expect(
      site.printedReading() == """
        Content/2567/o02-executives/index.md:11:7: error: ‘plan.pdf~’ เป็นชื่อของไฟล์สำรองหรือไฟล์ของระบบ ซึ่งไม่นำขึ้นเว็บไซต์ [leftover-as-target]
           11 | [แผน](plan.pdf~)
              |       ^
            แก้ไข: ระบุไฟล์ฉบับจริง หรือเปลี่ยนชื่อไฟล์นี้ถ้าเป็นฉบับจริง
        Content/2567/o02-executives/plan.pdf~:1:1: note: ไม่นำขึ้นเว็บไซต์ เพราะเป็นไฟล์สำรองหรือไฟล์ของระบบ [file-left-out]
            1 | x
              | ^

        """)
  }

  @Test func oneIsNoEvidence() throws {
    #expect(
      try said(
        head: "updated: 31 มี.ค. 2567\nevidence: {news: ../o02-executives/Plan.BAK}", .english)
          == """
          Content/2567/o05-news.md:3:18: error: ‘../o02-executives/Plan.BAK’ is the name of a backup or of a system's file, which is not published [leftover-as-target]
              3 | evidence: {news: ../o02-executives/Plan.BAK}
                |                  ^
              fix: name the file itself, or rename this one if it is the one that is meant

          """)
  }
}
