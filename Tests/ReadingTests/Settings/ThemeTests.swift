import TestSupport
import Testing

@Suite struct ThemeTests {
  @Test func aColourIsWrittenInQuotes() throws {
    #expect(
      try said(settings: "theme:\n  colour: #0b5d4b") == """
        Content/site.yml:10:11: warning: ข้อความ ‘#0b5d4b’ หลังเครื่องหมาย # ไม่ถูกอ่านเป็นค่า [text-lost-as-comment]
           10 |   colour: #0b5d4b
              |           ^
            แก้ไข: ใส่เครื่องหมายคำพูด " " คร่อมค่าทั้งหมด หรือถ้าเป็นหมายเหตุ ให้เว้นวรรคก่อน # สองช่อง

        """)
  }

  @Test func aColourHasSixDigits() throws {
    #expect(
      try said(settings: "theme: {colour: green}") == """
        Content/site.yml:9:17: error: colour: ‘green’ ไม่ใช่รหัสสี [invalid-colour]
            9 | theme: {colour: green}
              |                 ^
            แก้ไข: เขียนในเครื่องหมายคำพูด เช่น "#0b5d4b"

        """)
    #expect(
      try said(settings: "theme: {colour: green}", .english) == """
        Content/site.yml:9:17: error: colour: ‘green’ is not a colour code [invalid-colour]
            9 | theme: {colour: green}
              |                 ^
            fix: write it in quotes, such as "#0b5d4b"

        """)
  }

  @Test func theEmblemMustBeThere() throws {
    #expect(
      try said(settings: "theme: {emblem: emblem.svg}") == """
        Content/site.yml:9:17: error: ไม่พบภาพตราสัญลักษณ์ ‘emblem.svg’ ข้าง site.yml [missing-emblem]
            9 | theme: {emblem: emblem.svg}
              |                 ^
            แก้ไข: วางไฟล์ภาพไว้ใน Content หรือแก้ theme: emblem:

        """)
    #expect(
      try said(settings: "theme: {emblem: emblem.svg}", .english) == """
        Content/site.yml:9:17: error: the emblem ‘emblem.svg’ is not a picture beside site.yml [missing-emblem]
            9 | theme: {emblem: emblem.svg}
              |                 ^
            fix: put the picture into Content, or correct theme: emblem:

        """)
  }

  @Test func theEmblemIsAPicture() throws {
    #expect(
      try said([
        "site.yml": SoundSite.settings + "theme: {emblem: emblem.pdf}\n",
        "emblem.pdf": "x",
      ]) == """
        Content/site.yml:9:17: error: ไม่พบภาพตราสัญลักษณ์ ‘emblem.pdf’ ข้าง site.yml [missing-emblem]
            9 | theme: {emblem: emblem.pdf}
              |                 ^
            แก้ไข: วางไฟล์ภาพไว้ใน Content หรือแก้ theme: emblem:

        """)
  }

  @Test func theEmblemLiesBesideSiteYML() throws {
    #expect(
      try said(["site.yml": SoundSite.settings + "theme: {emblem: ../emblem.svg}\n"]) == """
        Content/site.yml:9:17: error: ไม่พบภาพตราสัญลักษณ์ ‘../emblem.svg’ ข้าง site.yml [missing-emblem]
            9 | theme: {emblem: ../emblem.svg}
              |                 ^
            แก้ไข: วางไฟล์ภาพไว้ใน Content หรือแก้ theme: emblem:

        """)
  }

  @Test func digitsAreArabicOrThai() throws {
    #expect(
      try said(settings: "digits: roman") == """
        Content/site.yml:9:9: error: digits: ใช้คำว่า ‘roman’ ไม่ได้ [unknown-word]
            9 | digits: roman
              |         ^
            แก้ไข: ใช้คำใดคำหนึ่งใน arabic, thai

        """)
    #expect(
      try said(settings: "digits: roman", .english) == """
        Content/site.yml:9:9: error: digits: ‘roman’ is not one of the accepted words [unknown-word]
            9 | digits: roman
              |         ^
            fix: write one of arabic, thai

        """)
  }
}
