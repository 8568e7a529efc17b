import Disclosure
import TestSupport
import Testing

@Suite struct ChannelsTests {
  private static let rows = """
    - {name: แจ้งทุจริต, kind: fraud, link: 'https://report.example', how: กรอกแบบ, protection: ปกปิดชื่อ}
    - {name: แจ้งทุจริตทางโทรศัพท์, kind: ร้องเรียนการทุจริต, phone: ๐๕๔-๐๐๐-๐๒๗, how: โทร, protection: ปกปิดชื่อ}
    - {name: ร้องเรียนทั่วไป, kind: complaint, link: 'https://complain.example', how: กรอกแบบ}
    - {name: เว็บบอร์ด, kind: two-way, link: 'https://ask.example', how: ตั้งคำถาม}
    - {name: เฟซบุ๊ก, kind: social, link: 'https://fb.example', how: กดติดตาม}
    """

  @Test(arguments: ["two-way", "social", "online", "explained", "separate", "protection"])
  func provesItsFacts(_ fact: String) throws {
    let found = try Self.asked(fact, Self.rows)
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func needsNoHttpsLinkOfGeneralComplaints() throws {
    let rows = """
      - {name: ยื่นคำร้อง, kind: e-service, link: 'https://e.example', how: กรอกแบบ}
      - {name: โทรศัพท์, kind: complaint, phone: 054-000-010, how: โทร}
      """
    #expect(try Self.asked("online", rows).status == .shown)
  }

  @Test(arguments: ["Content/2567/o05-news.md", "Content/pages/complaints.md"])
  func comparesWithGeneralChannelsElsewhere(_ path: String) throws {
    let rows =
      "- {name: แจ้งทุจริต, kind: fraud, phone: 054-000-027, how: โทร, protection: ปกปิดชื่อ}"
    let found = try Self.asked(
      "separate", rows,
      files: [
        path: """
        ---
        title: ก
        updated: 31 มี.ค. 2567
        ---

        ## ข่าว {#news}

        ```channels
        - {name: สายตรง, kind: complaint, phone: 054 000 027 ต่อ 3, how: โทร}
        ```

        """
      ])
    #expect(found.reason == "ช่องทาง ‘แจ้งทุจริต’ ใช้หมายเลขโทรศัพท์เดียวกับช่องทาง ‘สายตรง’")
  }

  @Test func saysWhenNoGeneralChannelIsKnown() throws {
    let settings = SoundSite.settings.replacing("complaints: page:complaints\n", with: "")
      .replacing(
        "  phone: 054-000-010\n  email: office@tuayang.example\n", with: "  fax: 054-000-019\n")
    let found = try Self.asked(
      "separate",
      "- {name: แจ้งทุจริต, kind: fraud, link: 'https://report.example', how: กรอกแบบ}",
      files: ["Content/site.yml": settings])
    #expect(found.reason == "ยังไม่ได้ระบุช่องทางร้องเรียนทั่วไป จึงเทียบกันไม่ได้")
  }

  @Test func readsRowsFromAFile() throws {
    let found = try AskedBlock(
      "channels: online", "```channels\nfile: ways.csv\n```\n",
      files: [
        "Content/2567/o02-executives/ways.csv":
          "ช่องทาง,ประเภท,ลิงก์,วิธีใช้\nเว็บบอร์ด,ถาม-ตอบ,https://ask.example,ตั้งคำถาม\n"
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  private static func asked(
    _ fact: String, _ rows: String, files: [String: String] = [:]
  ) throws -> AskedBlock {
    try AskedBlock("channels: \(fact)", "```channels\n\(rows)\n```\n", files: files)
  }
}
