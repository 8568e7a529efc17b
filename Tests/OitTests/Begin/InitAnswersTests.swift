import TestSupport
import Testing

/// What `oit init` is told, by options and by somebody at a terminal.
@Suite struct InitAnswersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("init", "ไม่ได้ระบุ <dir> [argument-missing]", "เขียน <dir> คือชื่อโฟลเดอร์"),
    ("init ''", "ตัวเลือก <dir> ไม่มีค่า [option-without-value]", "เขียน <dir> ตามด้วยชื่อโฟลเดอร์"),
    (
      "init town --name ก", "ต้องระบุ --type --web เพราะไม่มีหน้าจอให้ถาม [answers-missing]",
      "เขียนแบบ oit init mytown --name เทศบาลตำบลตัวอย่าง --web https://www.tuayang.example"
    ),
    (
      "init town --name 'ก: ข'", "--name: ‘ก: ข’ ใช้เป็นชื่อไม่ได้ [unusable-answer]",
      "ขึ้นต้นด้วยตัวอักษร และใช้เฉพาะตัวอักษร ตัวเลข ช่องว่าง . ( ) - /"
    ),
    (
      "init town --province '<b>'", "--province: ‘<b>’ ใช้เป็นชื่อไม่ได้ [unusable-answer]",
      "ขึ้นต้นด้วยตัวอักษร และใช้เฉพาะตัวอักษร ตัวเลข ช่องว่าง . ( ) - /"
    ),
    (
      "init town --district '1'", "--district: ‘1’ ใช้เป็นชื่อไม่ได้ [unusable-answer]",
      "ขึ้นต้นด้วยตัวอักษร และใช้เฉพาะตัวอักษร ตัวเลข ช่องว่าง . ( ) - /"
    ),
    (
      "init town --type ตำบล", "--type: ไม่มีประเภท ‘ตำบล’ [unusable-answer]",
      "เขียนคำใดคำหนึ่งใน เทศบาลนคร, เทศบาลเมือง, เทศบาลตำบล, องค์การบริหารส่วนตำบล, องค์การบริหารส่วนจังหวัด"
    ),
    (
      "init town --web www.a.go.th",
      "--web: ที่อยู่เว็บไซต์ ‘www.a.go.th’ ต้องขึ้นต้นด้วย https:// [unusable-answer]",
      "เขียนแบบ https://www.tuayang.example"
    ),
    (
      "init town --year 2570", "ไม่มีแบบวัดปี 2570 มากับโปรแกรม [year-not-built-in]",
      "เขียนปีใดปีหนึ่งใน 2566, 2567, 2568, 2569"
    ),
  ])
  func anAnswerThatCannotBeUsedIsSaid(_ words: String, message: String, fix: String) throws {
    let outcome = try folder.run("oit \(words)")
    #expect(outcome.status == 64)
    let said = outcome.errors.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(said == "oit: error: \(message)\n    แก้ไข: \(fix)")
    #expect(!folder.exists("town"))
  }

  @Test func aFileInThePlaceOfAFolderIsSaid() throws {
    try folder.write("", to: "town")
    let outcome = try folder.run(
      "oit init town --name เทศบาลเมืองก --web https://a.go.th --lang en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("town:1:1: error: "))
  }

  /// A link in the new folder leads nowhere outside.
  @Test func nothingIsWrittenThroughALink() throws {
    try folder.makeFolder("town")
    try folder.makeFolder("elsewhere")
    try folder.link("town/Content", to: "../elsewhere")
    let outcome = try folder.run(
      "oit init town --name เทศบาลเมืองก --web https://a.go.th --lang en")
    #expect(outcome.errors.contains("[symbolic-link]"))
    #expect(try folder.run("ls elsewhere").output == "")
  }

  @Test func somebodyAtATerminalIsAskedUntilAnAnswerCanBeUsed() throws {
    try folder.write(
      "\nบ้านทดสอบ\nตำบล\nอบต.\n\nน่าน\nwww.a.go.th\nhttps://www.a.go.th\n", to: "answers")
    let outcome = try folder.run(
      "script --quiet --return --command 'oit init town' /dev/null < answers")
    #expect(outcome.status == 0, "\(outcome.output)")
    let written = try folder.text("town/Content/site.yml")
    #expect(
      written.contains(
        """
          name: องค์การบริหารส่วนตำบลบ้านทดสอบ
          # name-en: ชื่อภาษาอังกฤษ
          type: องค์การบริหารส่วนตำบล
          # district: อำเภอ…
          province: จังหวัดน่าน
          # ที่อยู่ที่ประชาชนใช้เปิดเว็บไซต์ ไม่ลงท้ายด้วย /
          web: https://www.a.go.th

        """))
    #expect(outcome.output.contains("  ไม่มีประเภท ‘ตำบล’\r\n  เขียนคำใดคำหนึ่งใน เทศบาลนคร"))
  }

  @Test func aTerminalThatGoesLeavesNothing() throws {
    let outcome = try folder.run(
      "script --quiet --return --command 'oit init town' /dev/null < /dev/null")
    #expect(outcome.status == 1)
    #expect(!folder.exists("town"))
  }
}
