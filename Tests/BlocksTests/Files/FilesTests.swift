import Disclosure
import Mustache
import TestSupport
import Testing

@Suite struct FilesTests {
  private static let folder = "Content/2567/o02-executives"

  private static func asked(_ rows: String, _ files: [String]) throws -> AskedBlock {
    try AskedBlock(
      "files: files", "```files {#head}\n\(rows)\n```\n",
      files: Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0)", "paper") }))
  }

  @Test func provesThatItsDocumentsCanBeOpened() throws {
    let found = try Self.asked(
      """
      - {title: แผน, file: plan.pdf, language: th, date: ๓๑ มี.ค. ๒๕๖๗}
      - {title: ข้อมูล, file: ข้อมูล.XLSX, language: ไทยและอังกฤษ}
      - {title: ภาพ, file: mayor.jpg}
      """, ["plan.pdf", "ข้อมูล.XLSX"])
    #expect(found.status == .shown)
    #expect(!found.printed.contains("warning"))
  }

  @Test func readsItsRowsFromCSV() throws {
    let found = try AskedBlock(
      "files: files", "```files {#head}\nfile: list.csv\n```\n",
      files: [
        "\(Self.folder)/list.csv": "ชื่อเอกสาร,ไฟล์,ภาษา\nแผน,plan.pdf,ไทย\n",
        "\(Self.folder)/plan.pdf": smallPDF(),
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func tellsHowLongAPDFIs() throws {
    let site = try TemporarySite([
      "Content/site.yml": "\(SoundSite.settings)digits: thai\n",
      "\(Self.folder)/plan.pdf": smallPDF(pages: 12),
      "\(Self.folder)/plan.txt": "x",
      "\(Self.folder)/index.md": """
      ---
      updated: 2567-03-31
      ---
      ```files
      - {title: แผน, file: plan.pdf}
      - {title: ข้อความ, file: plan.txt}
      ```
      """,
    ])
    let page = try #require(try site.read().site?.page(at: "/2567/o02/"))
    let view = Value.record(try page.body.blocks.flatMap { try $0.view(.thai) })
    #expect(
      view.texts == [
        "แผน", "plan.pdf", "PDF ๑ KB", "PDF", "๑ KB", "๑๒", "ข้อความ", "plan.txt", "TXT ๑ KB", "TXT",
        "๑ KB",
      ])
  }

  @Test func leavesAnEmptyBlockToStatements() throws {
    let found = try Self.asked("", [])
    #expect(found.status == .missing)
    #expect(found.printed.contains("empty-block"))
  }

  @Test(arguments: ["docx", "odt", "csv", "txt", "mp4", "png"])
  func opensWhatCommonProgramsOpen(_ form: String) throws {
    let found = try Self.asked("- {title: แผน, file: plan.\(form)}", ["plan.\(form)"])
    #expect(found.status == .shown)
  }

  @Test(arguments: ["zip", "7z", "rar", "geojson"])
  func doesNotOpenArchivesAndDataForPrograms(_ form: String) throws {
    let found = try Self.asked("- {title: แผน, file: plan.\(form)}", ["plan.\(form)"])
    #expect(
      found.reason
        == "เอกสาร ‘แผน’ เป็นไฟล์ \(form.uppercased()) ซึ่งเปิดอ่านทันทีไม่ได้")
  }
}
