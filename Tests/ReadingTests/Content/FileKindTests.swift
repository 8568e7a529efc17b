import Diagnostics
import TestSupport
import Testing

@Suite struct FileKindTests {
  private static let folder = "2567/o02-executives"

  /// What is said of a file in an entry's folder.
  private func about(
    _ name: String, _ text: String = "x", _ language: Language = .thai
  ) throws -> String {
    try said(["\(Self.folder)/\(name)": text], language)
  }

  @Test func aWebPageIsRefused() throws {
    #expect(
      try about("index.html") == """
        Content/2567/o02-executives/index.html:1:1: error: ไม่เผยแพร่ไฟล์ชนิด .html [kind-not-published]
            1 | x
              | ^
            แก้ไข: เปิดไฟล์ในเบราว์เซอร์ สั่งพิมพ์เป็น PDF แล้ววางไฟล์ .pdf แทน

        """)
    #expect(
      try about("a.HTM", "x", .english) == """
        Content/2567/o02-executives/a.HTM:1:1: error: files of kind .htm are not published [kind-not-published]
            1 | x
              | ^
            fix: open it in a browser, print it to PDF, and put the .pdf in its place

        """)
  }

  @Test(arguments: [
    ("a.js", "save it as PDF, or pack it into a .zip, and put that in its place"),
    ("a.php", "save it as PDF, or pack it into a .zip, and put that in its place"),
    ("a.exe", "save it as PDF, or pack it into a .zip, and put that in its place"),
    ("แผน.EXE", "save it as PDF, or pack it into a .zip, and put that in its place"),
    ("a.xlsm", "open it, save it as .xlsx, and put that in its place"),
    ("web.config", "move it out of Content: a server's settings are made at the server"),
    ("a.svgz", "open it, save it as .jpg, and put that in its place"),
  ])
  func whatTheOfficerCanDoInsteadIsSaid(name: String, fix: String) throws {
    let found = try TemporarySite(["Content/\(Self.folder)/\(name)": "x"]).read().problems
    #expect(found.map(\.id) == ["kind-not-published"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.fix?.english == fix)
  }

  @Test func aNameWithoutEndingIsRefused() throws {
    #expect(
      try about("plan") == """
        Content/2567/o02-executives/plan:1:1: error: ชื่อไฟล์นี้ไม่มีนามสกุล ผู้อ่านจึงเปิดไม่ได้ [file-without-extension]
            1 | x
              | ^
            แก้ไข: เติมนามสกุลตามชนิดของไฟล์ เช่น .pdf

        """)
    #expect(
      try about("plan.แผน", "x", .english) == """
        Content/2567/o02-executives/plan.แผน:1:1: error: the name has no extension, so no program knows how to open it [file-without-extension]
            1 | x
              | ^
            fix: add the extension of its kind, such as .pdf

        """)
  }

  @Test func aNameThatAServerRunsIsRefused() throws {
    #expect(
      try about("x.php.pdf") == """
        Content/2567/o02-executives/x.php.pdf:1:1: error: เครื่องแม่ข่ายอาจสั่งให้ ‘x.php.pdf’ ทำงานเป็นโปรแกรม เพราะในชื่อมี .php [name-that-runs]
            1 | x
              | ^
            แก้ไข: เปลี่ยนชื่อโดยตัด .php ออก

        """)
    #expect(
      try about("x.php.pdf", "x", .english) == """
        Content/2567/o02-executives/x.php.pdf:1:1: error: a server may run ‘x.php.pdf’ as a program, for the .php in its name [name-that-runs]
            1 | x
              | ^
            fix: rename it without .php

        """)
    // Published under a name of ours, in which no such part stands.
    #expect(
      try about("แผน.php.pdf") == """
        Content/2567/o02-executives/แผน.php.pdf:1:1: note: เผยแพร่ในชื่อ file-06d43b81.pdf เมื่อดาวน์โหลดจะได้ชื่อเดิม [file-renamed]
            1 | x
              | ^

        """)
  }

  @Test func aNameOfAnIndexIsRefused() throws {
    #expect(
      try about("Index.pdf") == """
        Content/2567/o02-executives/Index.pdf:1:1: error: เครื่องแม่ข่ายอาจแสดง ‘Index.pdf’ แทนหน้าเว็บของโฟลเดอร์นี้ [name-of-an-index]
            1 | x
              | ^
            แก้ไข: เปลี่ยนชื่อไม่ให้ขึ้นต้นด้วย index. หรือ default.

        """)
    #expect(
      try about("default.png", "x", .english) == """
        Content/2567/o02-executives/default.png:1:1: error: a server may show ‘default.png’ in place of this folder's page [name-of-an-index]
            1 | x
              | ^
            fix: rename it so that it does not begin with index. or default.

        """)
  }

  @Test func aFileThatIsPlainlySomethingElseIsRefused() throws {
    #expect(
      try about("a.pdf", "<!DOCTYPE html><p>x") == """
        Content/2567/o02-executives/a.pdf:1:1: error: ไฟล์นี้ไม่ใช่ .pdf ตามชื่อ เนื้อในเป็นหน้าเว็บ (HTML) [not-what-its-name-says]
            1 | <!DOCTYPE html><p>x
              | ^
            แก้ไข: เปิดไฟล์ในเบราว์เซอร์ สั่งพิมพ์เป็น PDF แล้ววางไฟล์ .pdf แทน

        """)
    #expect(
      try about("a.xls", "<html>", .english) == """
        Content/2567/o02-executives/a.xls:1:1: error: this is not a .xls, as its name says, but a web page (HTML) [not-what-its-name-says]
            1 | <html>
              | ^
            fix: open it in Excel, save it as .xlsx, and put that in its place

        """)
    #expect(
      try about("แผน.jpg", "<?php echo 1;", .english).contains(
        """
        error: this is not a .jpg, as its name says, but a script [not-what-its-name-says]
            1 | <?php echo 1;
              | ^
            fix: find out where it comes from, and save the original as .jpg again

        """))
  }

  @Test func everyKindOfTheListIsPublished() throws {
    let site = try TemporarySite(
      Dictionary(
        ["a.pdf", "b.DOCX", "c.csv", "d.zip", "e.mp4", "f.mp3", "g.webp", "h.geojson"]
          .map { ("Content/\(Self.folder)/\($0)", "x") }, uniquingKeysWith: { one, _ in one }))
    #expect(site.printedReading() == "")
  }
}
