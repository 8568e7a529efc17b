import ArgumentParser
import Artifact
import Coverage
import Diagnostics
import Disclosure
import Folders
import Foreign
import Glibc
import Thai
import Years

struct PublishListCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "publish-list",
    abstract: "แสดงหรือบันทึกที่อยู่ที่ส่งให้ผู้ประเมิน (Shows or keeps the addresses that are submitted.)",
    discussion: """
      แสดงที่อยู่ทั้งหมดของปีและสิ่งที่เปลี่ยนหลังส่ง เมื่อระบุ --write จะบันทึกลง Content/published.yml
      ในวันส่งข้อมูล หลังจากนั้นที่อยู่เหล่านี้หายไปไม่ได้
      Shows all addresses of a year and what has changed since; --write keeps them in \
      Content/published.yml, on the day of submission, after which none of them may vanish.
      """)

  @Argument(
    help: ArgumentHelp(
      "ปี พ.ศ. ถ้าไม่ระบุคือทุกปีที่เริ่มแล้วและมีหน้าข้อมูล (Years, B.E.; default: all that have begun and have entries.)",
      valueName: "year"))
  var years: [Int] = []

  @Flag(name: .long, help: "บันทึกลง Content/published.yml (Writes Content/published.yml.)")
  var write = false

  @OptionGroup var options: SourceOptions

  func run() throws {
    let source = load(options, FileReaders(options))
    let errors = source.problems.filter { $0.severity == .error }
    guard errors.isEmpty, let site = source.site, let coverage = source.coverage,
      let files = source.pages
    else { throw stop(errors) }
    for year in years where site[year] == nil {
      throw WrongUsage.noEdition(of: year, among: site.years.map(\.year))
    }
    let wanted = site.years.filter { year in
      years.isEmpty
        ? !year.entries.isEmpty && Day.start(ofFiscalYear: year.year) <= options.day
        : years.contains(year.year)
    }
    let now = wanted.compactMap { year in
      coverage[year.year].map {
        PublishedList.Year(year, $0, of: site, files: files, on: options.day)
      }
    }
    var ignored: [Diagnostic] = []
    let known = PublishedList(of: site, &ignored)
    if write {
      let early = now.filter { options.day < .start(ofFiscalYear: $0.year) }
      report(early.map { .yearAhead($0.year, on: options.day) }, options, as: .text, to: .errors)
      let list = known ?? PublishedList(web: site.settings.municipality.web, years: [])
      do {
        try keep(list.replacing(now), in: site.content)
      } catch let problem as Diagnostic {
        throw stop([problem])
      }
    }
    for year in now { Stream.output.print(year.text) }
    if !write {
      for change in known?.changes(in: site, on: options.day) ?? []
      where wanted.contains(where: { $0.year == change.entry.year }) {
        say(change)
      }
    }
    Stream.output.print(summary(now).text(in: options.language) + "\n")
  }

  private func say(_ change: PublishedChange) {
    let (page, day) = (change.entry.page, change.submitted)
    Stream.output.print(
      Words(
        "# \(page.address) เปลี่ยนหลังส่งเมื่อวันที่ \(day.thai(.arabic))"
          + (page.updated.map { " (updated: \($0.thai(.arabic)))" } ?? "") + "\n",
        "# \(page.address) has changed since it was submitted on \(day.iso)"
          + (page.updated.map { " (updated: \($0.iso))" } ?? "") + "\n"
      ).text(in: options.language))
  }

  private func summary(_ years: [PublishedList.Year]) -> Words {
    let (pages, files) = (
      years.map(\.pages.count).reduce(0, +), years.map(\.files.count).reduce(0, +)
    )
    return write
      ? Words(
        "# บันทึก \(pages) หน้า \(files) ไฟล์ ลง Content/published.yml แล้ว",
        "# written to Content/published.yml: \(pages) pages, \(files) files")
      : Words("# \(pages) หน้า \(files) ไฟล์", "# \(pages) pages, \(files) files")
  }

  /// Beside the old list first, whose place it then takes at once.
  private func keep(_ list: PublishedList, in content: SourceFolder) throws {
    let name = ".\(PublishedList.file).new"
    let folder = "\(content.source)/\(content.name)"
    unlink("\(folder)/\(name)")
    try writeNewFile(Array(list.text.utf8), to: name, in: content)
    guard rename("\(folder)/\(name)", "\(folder)/\(PublishedList.file)") == 0 else {
      let reason = systemReason(errno)
      throw Diagnostic(
        .error, "list-not-written", at: nil,
        Words(
          "เขียน \(PublishedList.file) ไม่ได้: \(reason.thai)",
          "\(PublishedList.file) can't be written: \(reason.english)"),
        fix: Words(
          "ตรวจสอบสิทธิ์ของโฟลเดอร์ Content แล้วสั่งใหม่",
          "make sure that Content is writable, then try again"))
    }
  }
}
