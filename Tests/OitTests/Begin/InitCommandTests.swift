import TestSupport
import Testing

/// From nothing to a source that is built.
@Suite struct InitCommandTests {
  private let folder: TemporaryFolder
  private let whole = """
    oit init town --name เทศบาลตำบลบ้านทดสอบ --district เมือง --province น่าน \
    --web https://www.bantest.go.th --today 2569-03-31
    """

  init() throws { folder = try TemporaryFolder() }

  @Test func writesASourceWithoutErrorsThatSpeaksOfThisMunicipality() throws {
    let outcome = try folder.run(whole)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(
      lines.prefix(9) == [
        "Content/editions/2569.yml", "Content/pages/about.md", "Content/pages/accessibility.md",
        "Content/pages/complaints.md", "Content/pages/contact.md", ".gitignore",
        "Content/pages/privacy.md", ".github/workflows/publish.yml", "Content/site.yml",
      ])
    #expect(
      lines.last
        == "เขียนแล้ว 35 ไฟล์ใน ‘town’ ขั้นต่อไป: กรอกช่องทางติดต่อใน Content/site.yml และข้อมูลของแต่ละข้อ แล้วดูเว็บไซต์ด้วยคำสั่ง oit serve --source town"
    )
    let checked = try folder.run("oit check --source town --today 2569-03-31")
    #expect(checked.status == 0)
    #expect(checked.output.contains("\nข้อผิดพลาด 0 "))
    let ids = Set(checked.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.1) })
    #expect(ids == ["unfinished-entry", "empty-block", "no-security-contact"])
    #expect(
      try folder.text("town/Content/pages/about.md").hasPrefix(
        """
        ---
        title: เกี่ยวกับเทศบาลตำบลบ้านทดสอบ
        updated: 31 มีนาคม 2569
        ---

        ## เทศบาลตำบลบ้านทดสอบ {#municipality}

        เทศบาลตำบลบ้านทดสอบเป็นองค์กรปกครองส่วนท้องถิ่น ประเภทเทศบาลตำบล อยู่ในอำเภอเมือง จังหวัดน่าน

        """))
    #expect(
      try folder.text("town/Content/site.yml").contains(
        """
          name: เทศบาลตำบลบ้านทดสอบ
          # name-en: ชื่อภาษาอังกฤษ
          type: เทศบาลตำบล
          district: อำเภอเมือง
          province: จังหวัดน่าน
          # ที่อยู่ที่ประชาชนใช้เปิดเว็บไซต์ ไม่ลงท้ายด้วย /
          web: https://www.bantest.go.th

        """))
    #expect(try folder.run("oit build --source town --today 2569-03-31").status == 0)
    let sample = try folder.run("grep -rlE 'tuayang|สมมติ' town/Content/pages town/Site")
    #expect(sample.output == "")
  }

  /// All lines of the example in comments hold when they are taken out of them.
  @Test func theCommentsOfSiteYmlAreLinesThatCanBeUsed() throws {
    try folder.run(whole)
    let written = try folder.text("town/Content/site.yml")
    var used = written.replacing(#/(?m)^( *)# ([a-z-]+:)/#) { "\($0.1)\($0.2)" }
    used = used.replacing(#/(?m)^#   /#, with: "  ").replacing("\"…\"", with: "\"99999999\"")
    for (sign, value) in [
      ("https://…", "https://a.example/b"), ("วันเริ่ม", "2569-01-01"), ("วันสิ้นสุด", "2569-04-30"),
      ("อีเมลกลางของหน่วยงาน", "a@b.example"), ("หมายเลขโทรศัพท์กลาง", "054-000-010"),
    ] { used = used.replacing(sign, with: value) }
    try folder.write(used, to: "town/Content/site.yml")
    try folder.write("photo", to: "town/Content/town.jpg")
    try folder.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9v9z\"/></svg>",
      to: "town/Content/emblem.svg")
    let checked = try folder.run("oit check --source town --today 2569-03-31 --lang en")
    #expect(checked.status == 0, "\(used)\n\(checked.output)")
    #expect(!checked.output.contains("no-security-contact"))
  }

  @Test(arguments: [
    ("--name อบต.บ้านทดสอบ", "องค์การบริหารส่วนตำบลบ้านทดสอบ", "องค์การบริหารส่วนตำบล"),
    ("--name บ้านทดสอบ --type subdistrict", "เทศบาลตำบลบ้านทดสอบ", "เทศบาลตำบล"),
    ("--name เทศบาลนครทดสอบ", "เทศบาลนครทดสอบ", "เทศบาลนคร"),
    ("--name น่าน --type องค์การบริหารส่วนจังหวัด", "องค์การบริหารส่วนจังหวัดน่าน", "องค์การบริหารส่วนจังหวัด"),
  ])
  func theNameBeginsWithWhatTheMunicipalityIs(_ words: String, name: String, kind: String) throws {
    try folder.run("oit init town \(words) --web https://a.go.th")
    let written = try folder.text("town/Content/site.yml")
    #expect(written.contains("\n  name: \(name)\n"))
    #expect(written.contains("\n  type: \(kind)\n"))
    #expect(written.contains("\n  # district: อำเภอ…\n  # province: จังหวัด…\n"))
  }

  @Test func nothingThatIsThereIsWrittenOver() throws {
    try folder.write("mine\n", to: "town/.gitignore")
    try folder.write("---\ntitle: เรา\n---\n\nเรา\n", to: "town/Content/pages/about.md")
    #expect(try folder.run(whole).output.contains("เขียนแล้ว 33 ไฟล์"))
    #expect(try folder.text("town/.gitignore") == "mine\n")
    #expect(try folder.text("town/Content/pages/about.md") == "---\ntitle: เรา\n---\n\nเรา\n")
    #expect(
      try folder.run(whole + " --lang en").output
        == "all of it is there already; nothing was written\n")
  }

  /// Where site.yml stands nobody is asked who the municipality is, and pages that were taken away
  /// stay away.
  @Test func aFurtherRunAddsAYear() throws {
    try folder.run(whole)
    try folder.run("rm town/Content/pages/privacy.md")
    let outcome = try folder.run("oit init town --year 2568 --lang en")
    #expect(outcome.output.hasPrefix("Content/editions/2568.yml\nContent/2568/o01-structure.md\n"))
    #expect(!folder.exists("town/Content/pages/privacy.md"))
    #expect(try folder.run("oit check --source town").status == 0)
  }

  @Test func whatIsWrongInTheSourceIsToldBeforeSkeletonsAreWritten() throws {
    try folder.run(whole)
    try folder.write("municipality: {}\n", to: "town/Content/site.yml")
    let outcome = try folder.run("oit init town --year 2568 --lang en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[missing-key]"))
    #expect(!folder.exists("town/Content/2568"))
  }
}
