import ArgumentParser
import Checks
import Diagnostics
import Foreign
import Output

struct CheckCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "ตรวจเนื้อหาโดยไม่เขียนไฟล์ (Checks the content and writes nothing.)",
    discussion: """
      แสดงปัญหาทั้งหมดพร้อมบรรทัดและวิธีแก้ หรือเฉพาะข้อที่ระบุ ออกด้วยรหัส 1 เมื่อมีข้อผิดพลาดในรายการที่แสดง
      Shows every problem with its line and what to do, or those of the items that are named; the \
      exit code is 1 if there is an error among them.
      """)

  @OptionGroup var options: SourceOptions

  @OptionGroup var form: ReportOptions

  @OptionGroup var selection: Selection

  @Flag(
    name: .long,
    help: "แสดงรายการสิ่งที่ตรวจ โดยไม่อ่านเนื้อหา (Lists the checks and reads no content.)")
  var list = false

  @Flag(
    name: .long,
    help: "แสดงรายการลิงก์ภายนอกของแต่ละไฟล์ (Lists where each file leads outside of the site.)")
  var links = false

  @Flag(
    name: .long,
    help: "เปิดดูลิงก์ภายนอกด้วย ทีละหนึ่งของแต่ละเว็บไซต์ (Asks for links outside, one at a time a site.)")
  var online = false

  var wrongUsage: WrongUsage? { selection.wrongUsage }

  func run() throws {
    if list { return Stream.output.print(Self.list(in: options.language)) }
    let source = load(
      options, isStrict: form.strict, FileReaders(options, looks: .always), links: review)
    if let year = selection.year, let known = source.coverage, known[year] == nil {
      throw WrongUsage.noEdition(of: year, among: known.years.map(\.edition.year))
    }
    let found = selection.findings(of: source)
    report(found, options, as: form, to: .output)
    if found.isEmpty, !form.quiet, form.format == .text {
      Stream.output.print(
        Words("ไม่พบปัญหา", "no problems found").text(in: options.language) + "\n")
    }
    guard !found.contains(where: { $0.severity == .error }) else { throw ExitCode(1) }
  }

  private var review: LinkReview {
    if online { return .asked(beside: OutputFolder("\(options.source)/Site")) }
    return links ? .listed : .none
  }

  /// A line for each check: its id, then what it asks.
  private static func list(in language: Language) -> String {
    let width = Check.all.map(\.id.utf8.count).max() ?? 0
    return Check.all.map { check in
      let blanks = String(repeating: " ", count: width - check.id.utf8.count + 2)
      return check.id + blanks + check.rule.text(in: language) + "\n"
    }.joined()
  }
}
