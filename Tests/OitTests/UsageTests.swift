import TestSupport
import Testing

@Suite struct UsageTests {
  private let usageOfServe = """
    oit serve [--source <dir>] [--today <date>] [--base-url <url>] [--lang <th|en>] [--port <n>] \
    [--all]
    """

  @Test(arguments: [
    ("--page", "ไม่รู้จักตัวเลือก --page [unknown-option]", "ใช้ตัวเลือกตามรูปแบบของคำสั่งนี้"),
    ("--porrt 8", "ไม่รู้จักตัวเลือก --porrt [unknown-option]", "แก้เป็น --port"),
    ("--port", "ตัวเลือก --port ไม่มีค่า [option-without-value]", "เขียน --port ตามด้วยตัวเลข"),
    (
      "--today", "ตัวเลือก --today ไม่มีค่า [option-without-value]",
      "เขียน --today ตามด้วยวันที่ เช่น 2567-03-31"
    ),
    ("--port eight", "--port: ใช้ ‘eight’ ไม่ได้ [unusable-value]", "เขียนตัวเลข"),
    ("--lang fr", "--lang: ใช้ ‘fr’ ไม่ได้ [unusable-value]", "เขียนคำใดคำหนึ่งใน th, en"),
    ("Content", "คำสั่งนี้ไม่รับ ‘Content’ [unexpected-argument]", "ลบส่วนนี้ออกจากคำสั่ง"),
    ("a b", "คำสั่งนี้ไม่รับ ‘a b’ [unexpected-argument]", "ลบส่วนนี้ออกจากคำสั่ง"),
  ])
  func anOfficerIsToldInThai(_ words: String, _ message: String, _ fix: String) throws {
    let outcome = try TemporaryFolder().run("oit serve \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        oit: error: \(message)
            แก้ไข: \(fix)
        รูปแบบ: \(usageOfServe)
        ดูคำอธิบายของตัวเลือกด้วยคำสั่ง oit serve --help

        """)
  }

  @Test(arguments: [
    ("--page", "unknown option --page [unknown-option]", "use the options of this command"),
    ("--porrt 8", "unknown option --porrt [unknown-option]", "write --port"),
    (
      "--port", "the option --port has no value [option-without-value]",
      "write --port followed by a number"
    ),
    ("--port eight", "--port: ‘eight’ can't be used [unusable-value]", "write a number"),
    (
      "Content", "this command does not take ‘Content’ [unexpected-argument]", "leave it out"
    ),
  ])
  func andInEnglishIfItIsAskedFor(_ words: String, _ message: String, _ fix: String) throws {
    let outcome = try TemporaryFolder().run("oit serve --lang en \(words)")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == """
        oit: error: \(message)
            fix: \(fix)
        usage: \(usageOfServe)
        oit serve --help explains the options

        """)
  }

  @Test(arguments: ["build --output ''", "build --source ''", "check --source="])
  func anEmptyNameIsNoFolder(_ words: String) throws {
    let outcome = try TemporaryFolder().run("oit \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("ไม่มีค่า [option-without-value]\n"))
    #expect(outcome.errors.contains(" ตามด้วยชื่อโฟลเดอร์\n"))
  }

  @Test func aFlagTakesNoValue() throws {
    let errors = try TemporaryFolder().run("oit check --strict=1").errors
    #expect(errors.contains("ตัวเลือก --strict ไม่รับค่า แต่มี ‘1’ [flag-with-value]\n"))
    #expect(errors.contains("แก้ไข: เขียนเพียง --strict\n"))
  }

  @Test func aYearIsANumber() throws {
    let errors = try TemporaryFolder().run("oit coverage last").errors
    #expect(errors.contains("<year>: ใช้ ‘last’ ไม่ได้ [unusable-value]\n"))
    #expect(errors.contains("แก้ไข: เขียนปี พ.ศ. เช่น 2567\n"))
  }

  @Test(arguments: [
    ("biuld", "ไม่มีคำสั่ง ‘biuld’ [unknown-command]", "แก้เป็น oit build"),
    (
      "upload --all x", "ไม่มีคำสั่ง ‘upload’ [unknown-command]",
      "คำสั่งที่ใช้ได้คือ build, carry, check, coverage, doctor, edition, init, new, publish, publish-list, region, schema, serve, server-config, snapshot, templates, verify"
    ),
    (
      "--all", "ไม่รู้จักตัวเลือก --all [unknown-option]",
      "คำสั่งที่ใช้ได้คือ build, carry, check, coverage, doctor, edition, init, new, publish, publish-list, region, schema, serve, server-config, snapshot, templates, verify"
    ),
    (
      "check --today 31/31", "--today: อ่านวันที่ ‘31/31’ ไม่ได้ [unusable-today]",
      "เขียนวันที่แบบ 31 มี.ค. 2567 หรือ 2567-03-31"
    ),
    (
      "new", "ไม่ได้ระบุว่าจะสร้างหน้าข้อมูลของข้อใด [nothing-asked]",
      "ระบุรหัสข้อ เช่น oit new O29 หรือ oit new --all สำหรับทุกข้อที่ยังไม่มี"
    ),
    ("new O1 --all", "มีทั้งรหัสข้อ ‘O1’ และ --all [item-beside-all]", "ใช้เพียงอย่างเดียว"),
    ("new แผน", "‘แผน’ ไม่ใช่รหัสข้อ [not-an-item]", "เขียนแบบ O29"),
  ])
  func whatIsMeantIsOffered(_ words: String, _ message: String, _ fix: String) throws {
    let outcome = try TemporaryFolder().run("oit \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.errors == "oit: error: \(message)\n    แก้ไข: \(fix)\n")
  }

  @Test(arguments: ["coverage 2599", "new O1 --year 2599"])
  func theYearsThatHaveAnEditionAreNamed(_ words: String) throws {
    let outcome = try TemporarySite(.sample).run("oit \(words) --lang en")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == """
        oit: error: there is no edition of 2599 [edition-not-found]
            fix: there are editions of 2566, 2567, 2568, 2569

        """)
  }

  @Test func aFolderWithoutContentIsSaidAndNothingElse() throws {
    let folder = try TemporaryFolder()
    #expect(
      try folder.run("oit check").output == """
        oit: error: ไม่พบโฟลเดอร์ Content ใน ‘.’ [missing-content]
            แก้ไข: ใช้คำสั่งในโฟลเดอร์ที่มี Content หรือระบุโฟลเดอร์นั้นด้วย --source หากยังไม่มี ให้เริ่มด้วยคำสั่ง oit init
        ข้อผิดพลาด 1 คำเตือน 0 ข้อสังเกต 0

        """)
    #expect(
      try folder.run("oit new O1 --source here --lang en").errors == """
        oit: error: there is no folder Content in ‘here’ [missing-content]
            fix: run oit in the folder that has Content, or name that folder with --source; oit init begins a new one
        1 error, 0 warnings, 0 notes

        """)
  }
}
