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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "กับ --offline: สำเนาของปีเดียว ลงใน Site-ปี (With --offline: a copy of one year, in Site-YEAR.)",
      valueName: "year"))
  var year: Int?

  @Flag(
    name: .long, help: "แสดงเวลาที่ใช้ในแต่ละขั้น (Shows how long each stage takes.)")
  var verbose = false

  @OptionGroup var form: ReportOptions

  var wrongUsage: WrongUsage? {
    if let year, !offline { return .yearOnline(year) }
    return output?.isEmpty == true ? .withoutValue("--output", name: "dir") : nil
  }

  func run() throws {
    do {
      let folder = output ?? "\(options.source)/Site\(year.map { "-\($0)" } ?? "")"
      let progress = Progress(options, form)
      let (source, built) = try build(
        options, isOffline: offline, year: year, form, into: folder, progress)
      if verbose { Stream.errors.print(progress.table()) }
      guard let built else { throw ExitCode(1) }
      if !built.changed.isEmpty { report(built.changed, options, as: .text, to: .errors) }
      if !form.quiet { Stream.output.print(built.words.text(in: options.language) + "\n") }
      // Taking a large site apart in memory would only cost time now.
      withExtendedLifetime(source) { Glibc.exit(0) }
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }
}

extension WrongUsage {
  fileprivate static func yearOnline(_ year: Int) -> WrongUsage {
    WrongUsage(
      "year-without-offline",
      Words(
        "--year ใช้กับ --offline เท่านั้น เว็บไซต์ที่เผยแพร่มีทุกปี",
        "--year needs --offline: a site that is published has all years"),
      fix: Words(
        "เขียนแบบ oit build --offline --year \(year)", "write oit build --offline --year \(year)"))
  }
}
