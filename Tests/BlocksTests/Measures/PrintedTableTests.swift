import TestSupport
import Testing

/// Tables of measures with the headings that municipalities print.
@Suite struct PrintedTableTests {
  private static let path = "Content/2567/o02-executives/a.csv"

  private func said(_ kind: String, _ csv: String) throws -> [String] {
    let found = try AskedBlock(
      "\(kind): results", "```\(kind)\ntitle: ก\nspan: 2567\nfile: a.csv\n```\n",
      files: [Self.path: csv])
    return found.english.split(separator: "\n").filter { $0.hasPrefix(Self.path) }.map(String.init)
  }

  @Test(arguments: [
    "ลำดับ,มาตรการ/กิจกรรม,วิธีดำเนินการ,ระยะเวลาในการดำเนินการ,ผู้รับผิดชอบ,สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม,ผลลัพธ์หรือความสำเร็จในการดำเนินการ\n1,ก,ข,ตลอดปีงบประมาณ,สำนักปลัด,ทำแล้ว,ดี\n",
    "ตัวชี้วัด,แนวทางในการยกระดับการประเมิน,ผู้รับผิดชอบ,ระยะเวลา,ความก้าวหน้าผลการดำเนินการ\nตัวชี้วัดที่ 1,ข,ทุกกอง,ต.ค. 66 ถึง ก.ย. 67,ทำแล้ว\n",
    "มาตรการ,ขั้นตอนหรือวิธีการปฏิบัติ,ผลการดำเนินงาน,ปัญหา / ข้อเสนอแนะ\nก,ข,ค,-\n",
    "ตัวชี้วัดของการประเมิน ITA,(๑) ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง,(๒) ขั้นตอน หรือวิธีปฏิบัติ,\"(๓) แนวทางการกำกับ ติดตาม ให้นำไปสู่ การปฏิบัติและ การ รายงานผล\",(๔) ระยะเวลา ดำเนินการ,ยังไม่ ดำเนินการ,อยู่ระหว่าง ดำเนินการ,ดำเนินการ แล้ว,(๕) การรายงานผล การ ดำเนินการ\n๑. การใช้ งบประมาณ,สำนักปลัด,ก,ข,มี.ค. ๒๕๖๖,,,/,ดี\n",
    "โครงการ/กิจกรรม/มาตรการ,ประเด็นที่ต้องพัฒนา,ความถี่,หน่วยงานที่รับผิดชอบ,ผลการดำเนินการ\nก,ข,รายไตรมาส,กองคลัง,ทำแล้ว\n",
  ])
  func areReadAsTheyStand(_ csv: String) throws {
    #expect(try said("measures", csv) == [])
  }

  @Test func headingsBetweenRowsStandAboveThem() throws {
    let csv =
      "ข้อ,ข้อมูล,ผู้รับผิดชอบ,ผลการดำเนินการ\nตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน,,,\n01,โครงสร้าง,สำนักปลัด,เผยแพร่\n"
    let page = try shownPage("```measures\ntitle: ก\nfile: a.csv\n```", csv: csv)
    #expect(page.contains("<span>ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน</span>"))
  }

  @Test func whatHasItsOwnNumberIsNotNumberedTwice() throws {
    let page = try shownPage(
      "```measures\nrows:\n  - {measure: ๑. ก, issue: เรื่อง, frequency: รายไตรมาส, remarks: ควรเร่ง}\n  - measure: ข\n```",
      csv: "")
    #expect(page.contains("<th scope=\"row\">๑. ก"))
    #expect(page.contains("<th scope=\"row\">2. ข"))
    #expect(page.contains("<b>ความถี่</b> รายไตรมาส"))
    #expect(page.contains("<b>ปัญหาและข้อเสนอแนะ</b> ควรเร่ง"))
  }

  /// The heading says both, and so does what stands below it.
  @Test(arguments: ["ปัญหา/ข้อเสนอแนะ", "ปัญหาและอุปสรรค/ข้อเสนอแนะ", "ปัญหา อุปสรรค และข้อเสนอแนะ"])
  func aColumnOfProblemsAndSuggestionsTellsBoth(_ heading: String) throws {
    for fact in ["problems", "suggestions"] {
      let csv = "โครงการ,สถานะ,ผลการดำเนินงาน,\(heading)\nก,ดำเนินการแล้ว,ดี,"
      func asked(_ text: String) throws -> AskedBlock {
        try AskedBlock(
          "progress: \(fact)", "```progress\ntitle: ก\nspan: 2567\nfile: a.csv\n```\n",
          files: [Self.path: "\(csv)\(text)\n"])
      }
      #expect(try asked("ไม่มี").status == .shown)
      #expect(try asked("").status == .missing)
    }
  }

  @Test(arguments: ["รายไตรมาส", "ทุกเดือน"])
  func howOftenIsNoTime(_ text: String) throws {
    let found = try AskedBlock(
      "measures: times", "```measures\nrows:\n  - {measure: ก, period: \(text)}\n```\n")
    #expect(
      found.english.contains(
        "error: period: ‘\(text)’ says how often, not when [frequency-as-time]"))
    #expect(found.english.contains("fix: write it under frequency:, and here the time"))
  }
}
