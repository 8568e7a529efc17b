import ArgumentParser
import Diagnostics

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "ตรวจเนื้อหาโดยไม่เขียนไฟล์ (Checks the content and writes nothing.)",
    discussion: """
      แสดงปัญหาทั้งหมดพร้อมบรรทัดและวิธีแก้ ออกด้วยรหัส 1 เมื่อมีข้อผิดพลาด
      It shows all problems with their line and what to do; the exit code is 1 when there is an error.
      """)

  @OptionGroup var options: SourceOptions

  @OptionGroup var form: ReportOptions

  func run() throws {
    let source = Source.load(options, isStrict: form.strict)
    report(source.problems, options, as: form.format, to: .output)
    if source.problems.isEmpty, form.format == .text {
      Stream.output.print(
        Words("ไม่พบปัญหา", "no problems found").text(in: options.language) + "\n")
    }
    guard source.pages != nil else { throw ExitCode(1) }
  }
}
