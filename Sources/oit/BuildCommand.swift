import ArgumentParser
import Diagnostics
import Glibc

struct BuildCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "สร้างเว็บไซต์ (Builds the site.)",
    discussion: """
      ถ้าพบข้อผิดพลาด จะไม่เขียนไฟล์ใดและเว็บไซต์เดิมยังอยู่ครบ
      If there is an error, nothing is written and the last good site is kept.
      """)

  @OptionGroup var options: SourceOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "โฟลเดอร์ของเว็บไซต์ที่สร้าง ถ้าไม่ระบุคือ Site ในโฟลเดอร์ต้นทาง (Where the site is written; default: Site in the source.)",
      valueName: "dir"))
  var output: String?

  @Flag(
    name: .long,
    help: """
      ลิงก์ลงท้ายด้วย index.html เพื่อเปิดจากโฟลเดอร์หรือแฟลชไดรฟ์ได้ \
      (Links end in index.html, for a copy opened from a folder.)
      """)
  var offline = false

  @OptionGroup var form: ReportOptions

  var wrongUsage: WrongUsage? {
    output?.isEmpty == true ? .withoutValue("--output", name: "dir") : nil
  }

  func run() throws {
    do {
      let folder = output ?? "\(options.source)/Site"
      let (source, built) = try build(options, isOffline: offline, form, into: folder)
      guard let built else { throw ExitCode(1) }
      if !built.changed.isEmpty { report(built.changed, options, as: .text, to: .errors) }
      Stream.output.print(built.words.text(in: options.language) + "\n")
      // Taking a large site apart in memory would only cost time now.
      withExtendedLifetime(source) { Glibc.exit(0) }
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }
}
