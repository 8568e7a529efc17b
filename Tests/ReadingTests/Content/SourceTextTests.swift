import TestSupport
import Testing

@Suite struct SourceTextTests {
  @Test func aFileOfAnotherEncodingIsNamed() throws {
    #expect(
      try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\nข่าว ", then: [0xA1, 0xD2])
          == """
          Content/2567/o05-news.md:4:6: error: ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 [not-utf8]
              แก้ไข: เปิดไฟล์ในโปรแกรมแก้ไขข้อความ หากภาษาไทยอ่านไม่ออกให้เปิดใหม่ด้วยรหัส Windows-874 (Thai) เมื่ออ่านออกแล้วจึงบันทึกเป็น UTF-8

          """)
    #expect(
      try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\nข่าว ", then: [0xA1, 0xD2],
        .english) == """
          Content/2567/o05-news.md:4:6: error: this file is not saved as UTF-8 [not-utf8]
              fix: open the file in a text editor, as Windows-874 (Thai) if its Thai can't be read, and save it as UTF-8 once it can

          """)
  }

  @Test func aCutLetterIsNamed() throws {
    #expect(
      try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\nข่าว", then: [0xE0, 0xB8])
          == """
          Content/2567/o05-news.md:4:5: error: ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 [not-utf8]
              แก้ไข: เปิดไฟล์ในโปรแกรมแก้ไขข้อความ หากภาษาไทยอ่านไม่ออกให้เปิดใหม่ด้วยรหัส Windows-874 (Thai) เมื่ออ่านออกแล้วจึงบันทึกเป็น UTF-8

          """)
  }

  @Test func aControlCharacterIsNamedByItsNumber() throws {
    #expect(
      try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\nข่าว",
        then: [0x1B, 0x5B, 0x6D]) == """
          Content/2567/o05-news.md:4:5: error: มีอักขระควบคุม U+001B ซึ่งมองไม่เห็นและไม่ใช่ข้อความ [control-character]
              4 | ข่าว�[m
                |    ^
              แก้ไข: ลบอักขระนี้ หรือพิมพ์ข้อความตรงนี้ใหม่

          """)
    #expect(
      try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\nข่าว",
        then: [0x1B, 0x5B, 0x6D], .english) == """
          Content/2567/o05-news.md:4:5: error: there is a control character here, U+001B, which is invisible and not text [control-character]
              4 | ข่าว�[m
                |    ^
              fix: delete the character, or retype this part

          """)
  }

  @Test func controlCharactersOfTwoBytesAreNamedToo() throws {
    #expect(
      try said("site.yml", holding: "municipality:\n  name: เทศบาล", then: [0xC2, 0x85]) == """
        Content/site.yml:2:15: error: มีอักขระควบคุม U+0085 ซึ่งมองไม่เห็นและไม่ใช่ข้อความ [control-character]
            2 |   name: เทศบาล�
              |               ^
            แก้ไข: ลบอักขระนี้ หรือพิมพ์ข้อความตรงนี้ใหม่

        """)
  }

  @Test(arguments: 0...17) func aFlawIsFoundWhereverItStands(_ before: Int) throws {
    let text = String("กขค abcdefghij งจฉ".unicodeScalars.prefix(before))
    for flaw: [UInt8] in [[0x1F], [0x7F], [0x80], [0xE0, 0xB8], [0xFF]] {
      let rest = Array(" แผนงาน plan of work".utf8)
      let found = try said(
        "2567/o05-news.md", holding: "---\nupdated: 31 มี.ค. 2567\n---\n\(text)",
        then: flaw + rest)
      #expect(found.contains("Content/2567/o05-news.md:4:\(before + 1): error:"))
    }
  }

  @Test func theLineEndsOfWindowsAndTheByteOrderMarkAreReadAsIfPlain() throws {
    #expect(
      try said([
        "2567/o05-news.md":
          "\u{FEFF}---\r\nupdated: 31 มี.ค. 2567\r\n---\r\n## ข่าว {#news}\r\n\r\nลอกคลอง\r\n"
      ]) == "")
  }

  @Test func placesAreThoseOfTheTextAsAnEditorShowsIt() throws {
    #expect(
      try said([
        "2567/o05-news.md":
          "\u{FEFF}---\r\nupdatd: 31 มี.ค. 2567\r\nupdated: 31 มี.ค. 2567\r\n---\r\nข่าว\r\n"
      ]) == """
        Content/2567/o05-news.md:2:1: error: ไม่รู้จักคีย์ ‘updatd’ [unknown-key]
            2 | updatd: 31 มี.ค. 2567
              | ^
            แก้ไข: แก้เป็น updated:

        """)
    #expect(
      try said(
        "2567/o05-news.md", holding: "\u{FEFF}---\r\nupdated: 31 มี.ค. 2567\r\n---\r\nข่าว",
        then: [0xFF]) == """
          Content/2567/o05-news.md:4:5: error: ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 [not-utf8]
              แก้ไข: เปิดไฟล์ในโปรแกรมแก้ไขข้อความ หากภาษาไทยอ่านไม่ออกให้เปิดใหม่ด้วยรหัส Windows-874 (Thai) เมื่ออ่านออกแล้วจึงบันทึกเป็น UTF-8

          """)
  }
}
