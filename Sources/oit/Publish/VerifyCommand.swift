import ArgumentParser
import Blocks
import Diagnostics
import Folders
import Kinds
import Output
import Pages
import Publishing
import Reading
import Text
import Years

struct VerifyCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "ตรวจเว็บไซต์ที่เผยแพร่แล้ว (Compares the public site with what was built.)",
    discussion: """
      อ่านเว็บไซต์สาธารณะ แล้วบอกไฟล์ที่ขาด ต่าง หรือเกิน ชนิดไฟล์ที่ผิด และที่อยู่ที่ส่งไว้ซึ่งเปิดไม่ได้ โดยไม่เปลี่ยนสิ่งใด
      Reads the public site and says what is missing, changed or extra, which types are wrong, and \
      which submitted addresses do not answer. It changes nothing.
      """)

  @Argument(
    help: ArgumentHelp(
      "ที่อยู่เว็บไซต์ ถ้าไม่ระบุคือ web: ใน site.yml (The site's address; default: web: of site.yml.)",
      valueName: "url"))
  var url: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "จำนวนไฟล์ที่อ่านอย่างมาก (How many files are read at most.)", valueName: "count"))
  var most = 2000

  @OptionGroup var options: SourceOptions

  var wrongUsage: WrongUsage? {
    guard most > 0 else {
      return WrongUsage(
        "nothing-to-read", Words("--most: ต้องมากกว่า 0", "--most must be more than 0"),
        fix: Words("เขียนแบบ --most 500", "write --most 500"))
    }
    return url.flatMap { BaseURL.problem(of: $0) }.map {
      WrongUsage("unusable-address", $0.message, fix: $0.fix)
    }
  }

  func run() throws {
    let (site, problems) = SiteReader.read(
      options.source, kinds: BlockKind.all, baseURL: options.baseURL)
    let errors = problems.filter { $0.severity == .error }
    guard let site, errors.isEmpty else { throw stop(errors) }
    let folder = "\(options.source)/Site"
    guard let text = try? SourceFolder(at: folder).read(Manifest.name, upTo: 1 << 30),
      let built = Manifest.entries(of: text)
    else { throw stop([.notBuilt(folder)]) }
    var ignored: [Diagnostic] = []
    let submitted = PublishedList(of: site, &ignored)?.years.flatMap { $0.pages + $0.files } ?? []
    let found: Verification
    do throws(Diagnostic) {
      var asked = try Verification(
        of: PublicSite(at: url ?? site.settings.municipality.web), against: built,
        redirects: site.settings.redirects.map(\.from), upTo: most)
      try asked.ask(submitted.map { ($0.address, $0.place) })
      found = asked
    } catch {
      throw stop([error])
    }
    say(found, of: built.count, submitted.count)
    report(found.findings, options, as: .text, to: .output)
    guard !found.findings.contains(where: { $0.severity == .error }) else { throw ExitCode(1) }
  }

  private func say(_ found: Verification, of all: Int, _ submitted: Int) {
    let (asked, same) = (found.asked, found.same)
    Stream.output.print(
      Words(
        "อ่าน \(asked) จาก \(all) ไฟล์ ตรงกัน \(same) ไฟล์ และที่อยู่ที่ส่งไว้ \(submitted) แห่ง\n",
        "files read: \(asked) of \(all), the same: \(same); submitted addresses: \(submitted)\n"
      ).text(in: options.language))
  }
}

extension Diagnostic {
  fileprivate static func notBuilt(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "nothing-to-compare", at: nil,
      Words("ไม่พบเว็บไซต์ที่สร้างไว้ใน \(folder)", "there is no built site in \(folder)"),
      fix: Words(
        "สั่ง oit build หรือ oit publish ก่อน", "run oit build or oit publish first"))
  }
}
