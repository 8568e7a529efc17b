import TestSupport
import Testing

/// What every block makes of a CSV file beside its entry.
@Suite struct SpreadsheetTests {
  private let path = "Content/2567/o02-executives/a.csv"

  @Test(arguments: ["ที่", "ลำดับ", "ลำดับที่", "No."])
  func aColumnThatCountsTheRowsIsLeftOut(_ heading: String) throws {
    let asked = try AskedBlock(
      "people: name", "```people\nfile: a.csv\n```\n",
      files: [path: "\(heading),ชื่อ-สกุล,ตำแหน่ง\n1,นายสมมติ ตั้งใจงาน,นายกเทศมนตรี\n"])
    #expect(asked.reason == nil)
    #expect(!asked.printed.contains("error"), "\(asked.printed)")
  }

  @Test func aMistypedWordIsSetRightInItsOwnLanguage() throws {
    let asked = try AskedBlock(
      "channels: explained", "```channels\nfile: a.csv\n```\n",
      files: [path: "ช่องทาง,ประเภท,วิธีใช้\nก,ร้องเรียนทัวไป,เปิด\nข,frad,เปิด\nค,ครู,เปิด\n"])
    let lines = asked.printed.split(separator: "\n").filter { $0.contains("แก้ไข") }.prefix(3)
    #expect(
      lines == [
        "    แก้ไข: แก้เป็น ร้องเรียนทั่วไป", "    แก้ไข: แก้เป็น fraud",
        "    แก้ไข: ใช้คำใดคำหนึ่งใน ถาม-ตอบ (two-way), เครือข่ายสังคมออนไลน์ (social), บริการออนไลน์ (E-Service) (e-service), ร้องเรียนทั่วไป (complaint), ร้องเรียนการทุจริต (fraud), อื่น ๆ (other)",
      ])
  }

  /// A text that the spreadsheet has destroyed is a warning, and shows nothing.
  @Test(arguments: [
    "6.6109E+11", "1.23457E+12", "5E+10", "#REF!", "#N/A", "#DIV/0!", "########", "1.2E-05",
  ])
  func whatASpreadsheetHasDestroyedDoesNotCount(_ damaged: String) throws {
    let asked = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [ก, ข]\nfile: a.csv\n", csv: "ก,ข\n1,\(damaged)\n")
    #expect(asked.status == .awaiting)
    #expect(
      asked.printed.hasPrefix(
        """
        \(path):2:3: warning: แถวที่ 2 คอลัมน์ ‘ข’: ‘\(damaged)’ ไม่ใช่ข้อความที่พิมพ์ไว้ แต่เป็นสิ่งที่โปรแกรมตารางแสดงแทน จึงไม่นับว่ามีข้อมูล [cell-damaged-by-spreadsheet]
            2 | 1,\(damaged)
              |   ^
            แก้ไข: ในโปรแกรมตาราง จัดรูปแบบคอลัมน์เป็น ข้อความ พิมพ์ค่าเดิมใหม่ แล้วบันทึกเป็น CSV UTF-8 อีกครั้ง

        """))
  }

  @Test(arguments: ["#1", "E+11", "รุ่น 2E+1", "6.6109E", "1E+", "ISO 9001:2E+3", "# หมายเหตุ"])
  func whatOnlyResemblesThatIsAText(_ text: String) throws {
    let asked = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [ก, ข]\nfile: a.csv\n", csv: "ก,ข\n1,\(text)\n")
    #expect(asked.printed == "")
    #expect(asked.status == .shown)
  }

  @Test(arguments: [
    ("TRUE", "FALSE"), ("true", "false"), ("ใช่", "ไม่ใช่"), ("TRUE", "-"), ("TRUE", "ไม่มี"),
    ("จริง", "เท็จ"), ("✓", "☐"), ("ว่าง", "-"),
  ])
  func trueAndFalseAreReadAsSpreadsheetsWriteThem(_ yes: String, _ no: String) throws {
    let asked = try AskedBlock(
      "people: name", "```people\nfile: a.csv\n```\n",
      files: [path: "ชื่อ-สกุล,ตำแหน่ง,ว่าง\nนายสมมติ ตั้งใจงาน,นายก,\(no)\n,รองนายก,\(yes)\n"])
    #expect(asked.reason == nil)
    #expect(!asked.printed.contains("error"), "\(asked.printed)")
  }

  @Test(arguments: ["วิธีใช้\u{200B}", "\u{FEFF}วิธีใช้", " วิธีใช้ ", "\"วิธีใช้\n\"", "วิธี\u{AD}ใช้"])
  func aHeadingIsKnownByWhatIsSeen(_ heading: String) throws {
    let asked = try AskedBlock(
      "channels: explained", "```channels\nfile: a.csv\n```\n",
      files: [path: "ช่องทาง,ประเภท,\(heading)\nก,ร้องเรียนทั่วไป,เปิด\n"])
    #expect(!asked.printed.contains("error"), "\(asked.printed)")
  }

  @Test func aWordIsKnownByWhatIsSeen() throws {
    let asked = try AskedBlock(
      "channels: explained", "```channels\nfile: a.csv\n```\n",
      files: [path: "ช่องทาง,ประเภท,วิธีใช้\nก,ร้องเรียนการทุจริต,เปิด\nข,เเบบอื่น ๆ,เปิด\nค,อื่น\u{A0}ๆ,เปิด\n"])
    #expect(
      asked.printed.split(separator: "\n").filter { $0.contains(": error: ") }.map(String.init) == [
        "\(path):3:3: error: แถวที่ 3 คอลัมน์ ‘ประเภท’: ใช้คำว่า ‘เเบบอื่น ๆ’ ไม่ได้ [unknown-word]"
      ])
  }

  @Test(arguments: [
    ("1,250 บาท", "หากหมายถึง 1,250 ให้เขียน 1,250"), ("ไม่ใช้งบประมาณ", "หากไม่มี ให้เขียน 0"),
    ("10.000", "หากหมายถึง 10,000 บาท ให้เขียน 10,000 หากหมายถึง 10.00 บาท ให้เขียน 10.00"),
    ("๑๐.๐๐๐", "หากหมายถึง 10,000 บาท ให้เขียน 10,000 หากหมายถึง 10.00 บาท ให้เขียน 10.00"),
    ("1234.567", "เขียนจำนวนเงินตามเอกสารให้มีทศนิยม 2 ตำแหน่ง เช่น 1,250.50"),
  ])
  func aSumOfMoneyThatIsNotOneIsAnsweredWithTheSumMeant(_ sum: String, _ fix: String) throws {
    let asked = try AskedTable.asked(
      "no-blank-cells", "form: list\nfile: a.csv\n",
      csv: "งาน,วงเงิน (บาท),วันที่\nก,\"\(sum)\",1/10/2566\n")
    #expect(asked.printed.contains("    แก้ไข: \(fix)\n"), "\(asked.printed)")
    #expect(asked.status == .awaiting)
  }

  @Test(arguments: [
    ("54000010", "054-000-010"), ("812345678", "081-234-5678"), ("25550000", "025-550-000"),
  ])
  func aTelephoneNumberThatLostItsZeroIsOffered(_ number: String, _ meant: String) throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, โทรศัพท์]\nfile: a.csv\n",
      csv: "งาน,โทรศัพท์\nก,\(number)\n")
    #expect(
      found.english.hasPrefix(
        "\(path):2:3: warning: row 2, column ‘โทรศัพท์’: the telephone number ‘\(number)’ lacks its first 0 [phone-lost-its-zero]"
      ), "\(found.english)")
    #expect(found.english.contains("fix: if you mean \(meant), write that\n"))
    let person = try AskedBlock(
      "people: contact", "```people\nfile: a.csv\n```\n",
      files: [path: "ชื่อ-สกุล,ตำแหน่ง,โทรศัพท์\nนายสมมติ ตั้งใจงาน,นายก,\(number)\n"])
    #expect(person.english.contains("fix: if you mean \(meant), write that\n"))
  }

  @Test(arguments: ["1567", "1234567890123", "054000010", "64000010 ต่อ 1"])
  func whatLostNoZeroIsLeftAlone(_ number: String) throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, โทรศัพท์]\nfile: a.csv\n",
      csv: "งาน,โทรศัพท์\nก,\(number)\n")
    #expect(found.printed == "")
  }

  @Test func aDestroyedTextIsToldInYAMLToo() throws {
    let found = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [งาน, เลขที่]\nrows:\n  - {งาน: ก, เลขที่: 6.6E+11}\n")
    #expect(found.english.contains("‘6.6E+11’ is what the spreadsheet shows in place of the text"))
    #expect(found.english.contains("fix: write in its place what the document says\n"))
    #expect(found.status != .shown)
  }

  /// Who has a spreadsheet open sees no keys.
  @Test func whatLacksInARowIsAnsweredWithTheColumn() throws {
    let found = try AskedBlock(
      "people: contact", "```people\nfile: a.csv\n```\n",
      files: [
        "Content/2567/o02-executives/a.csv":
          "ชื่อ,ตำแหน่ง,รูป\nนายก ข,นายกเทศมนตรี,mayor.jpg\n(ว่าง),ปลัดเทศบาล,\n"
      ])
    let fixes = found.printed.split(separator: "\n").filter { $0.contains("แก้ไข:") }
    #expect(
      fixes == [
        "    แก้ไข: เพิ่มคอลัมน์ ‘โทรศัพท์’ หรือ คอลัมน์ ‘อีเมล’ ให้ ‘นายกเทศมนตรี’",
        "    แก้ไข: เขียน คอลัมน์ ‘ว่าง’ เป็น ใช่ แทน คอลัมน์ ‘ชื่อ’",
      ], "\(found.printed)")
  }

  @Test(arguments: [
    (
      "#REF!",
      "the spreadsheet shows this in place of the number: mend the formula, or type the number as the document has it, and save again"
    ),
    ("\"10,00\"", "write 10.00 or 1,000, whichever is meant"), ("\"1,0000\"", "write 10,000"),
    (
      "\"111.10\n9,542.00\n\n-\n5\"",
      "this cell holds 3 numbers: give each a row of its own, with its name"
    ),
  ])
  func aFigureThatCannotBeReadIsAnsweredByWhatItHolds(_ cell: String, _ fix: String) throws {
    let asked = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [ก, {name: ข, kind: number}]\nfile: a.csv\n",
      csv: "ก,ข\n1,\(cell)\n")
    #expect(asked.english.contains("[not-a-figure]"))
    #expect(asked.english.contains("fix: \(fix)\n"), "\(asked.english)")
  }

  /// As on the next page of a document, whose lines leave other blanks in the heads.
  @Test func theHeadsOnceMoreAreNoRow() throws {
    let asked = try AskedTable.asked(
      "no-blank-cells", "title: ก\ncolumns: [รายการ งาน, {name: เงิน, kind: number}]\nfile: a.csv\n",
      csv: "รายการ งาน,เงิน\nก,1\nรายการงาน,เงิน\nข,2\n")
    #expect(asked.printed == "")
  }

  /// A column that a file lacks is one thing to mend, however many rows it has.
  @Test func whatNoRowHasIsSaidOnce() throws {
    let rows = (1...4).map { "มาตรการ \($0),ทำ ก" }.joined(separator: "\n")
    let asked = try AskedBlock(
      "measures: owners", "```measures\nspan: 2567\nfile: a.csv\n```\n",
      files: [path: "มาตรการหรือกิจกรรม,ขั้นตอนหรือวิธีปฏิบัติ\n\(rows)\n"])
    let said = asked.english.split(separator: "\n").filter {
      $0.contains("[measure-without-owner]")
    }
    #expect(said.count == 1, "\(asked.english)")
    #expect(asked.english.contains("‘มาตรการ 1’, ‘มาตรการ 2’"), "\(asked.english)")
  }

  @Test func aPlanByYearsIsAnsweredByItsColumns() throws {
    let asked = try AskedBlock(
      "plan: budgets", "```plan\nspan: 2566–2567\nfile: a.csv\n```\n",
      files: [path: "โครงการ,งบประมาณ 2566,งบประมาณ 2567\nก,5,-\nข,-,-\n"])
    #expect(
      asked.english.contains(
        "fix: fill in the amount for the year in which it is done, 0 when it needs none\n"),
      "\(asked.english)")
  }
}
