import ArgumentParser
import Diagnostics
import Folders
import Output
import Region
import Text

struct RegionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "region",
    abstract: """
      รวมความครบถ้วนของหลายหน่วยงานเป็นเว็บไซต์ของพื้นที่ \
      (Puts the coverage of many municipalities beside each other.)
      """,
    discussion: """
      อ่าน coverage.json ของแต่ละหน่วยงาน จากไฟล์หรือที่อยู่เว็บ แล้วเขียนเว็บไซต์ที่แสดงทุกหน่วยงานตามจังหวัดและอำเภอ \
      ไฟล์ที่อ่านไม่ได้หรือไม่ใช่ของโปรแกรมนี้จะบอกชื่อและไม่นำมารวม
      Reads coverage.json of each municipality, from files or addresses, and writes a site that shows them \
      by province and district. What can't be read, or is something else, is named and left out.
      """)

  @Argument(
    help: ArgumentHelp(
      "coverage.json เป็นไฟล์หรือที่อยู่เว็บ (coverage.json, as files or addresses.)", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ไฟล์ที่มีรายการ coverage.json บรรทัดละหนึ่งรายการ (A file that lists more of them, one a line.)",
      valueName: "file"))
  var list: String?

  @Option(
    name: .long,
    help: ArgumentHelp("โฟลเดอร์ของเว็บไซต์ที่เขียน (Where the site is written.)", valueName: "dir"))
  var output: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ภาษาของข้อความ th หรือ en (The language of messages, th or en.)", valueName: "th|en"))
  var lang: Language?

  private var language: Language { lang ?? .ofEnvironment }

  func run() throws {
    if output.isEmpty { throw WrongUsage.withoutValue("--output", name: "dir") }
    let listed = try list.map(lines) ?? []
    let sources = files + listed
    guard !sources.isEmpty else { throw WrongUsage.nothingNamed }
    do {
      let folder = OutputFolder(output)
      let look = folder.look()
      let collected = try CoverageSources(sources).collected()
      report(collected.findings, of: ".", in: language, to: .errors)
      guard !collected.years.isEmpty else { throw Diagnostic.nothingCollected(sources.count) }
      let built = try folder.replace(with: RegionSite(collected).files, after: look)
      report(built.changed, of: ".", in: language, to: .errors)
      let counts = collected.years.map { "\($0.year): \($0.members.count)" }
      Stream.output.print(
        Words(
          "รวม \(counts.joined(separator: ", ")) หน่วยงาน \(built.words.thai)\n",
          "municipalities \(counts.joined(separator: ", ")); \(built.words.english)\n"
        ).text(in: language))
    } catch let problem as Diagnostic {
      report([problem], of: ".", in: language, to: .errors)
      throw ExitCode(1)
    }
  }

  private func lines(of path: String) throws -> [String] {
    do throws(Refusal) {
      let text = String(decoding: try CoverageSources.read(path), as: UTF8.self)
      return text.split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks() }
        .filter { !$0.isEmpty }
    } catch {
      let problem = error.diagnostic(at: Place(path), in: path)
      throw WrongUsage(
        "list-unreadable",
        Words(
          "--list \(path): \(problem.message.thai)", "--list \(path): \(problem.message.english)"),
        fix: Words(
          "ตรวจชื่อไฟล์ และเขียนไฟล์หรือที่อยู่เว็บบรรทัดละหนึ่งรายการ",
          "look at the name of the file; it holds a file or an address a line"))
    }
  }
}

extension WrongUsage {
  fileprivate static var nothingNamed: WrongUsage {
    WrongUsage(
      "no-coverage-named", Words("ยังไม่ได้ระบุ coverage.json", "no coverage.json is named"),
      fix: Words(
        "เขียนแบบ oit region */Site/2567/coverage.json --output region",
        "write oit region */Site/2567/coverage.json --output region"))
  }
}

extension Diagnostic {
  fileprivate static func nothingCollected(_ count: Int) -> Diagnostic {
    Diagnostic(
      .error, "nothing-collected", at: nil,
      Words(
        "อ่านไม่ได้แม้แต่ไฟล์เดียวจาก \(count) ไฟล์ จึงไม่เขียนเว็บไซต์",
        "none of \(count) files could be read, so that no site is written"),
      fix: Words(
        "แก้ตามที่บอกไว้ของแต่ละไฟล์", "do what is said of each of them"))
  }
}
