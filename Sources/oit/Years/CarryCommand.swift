import ArgumentParser
import Blocks
import Checks
import Diagnostics
import Disclosure
import Folders
import Kinds
import Reading
import Thai
import Years

struct CarryCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "carry",
    abstract: "เริ่มปีใหม่จากหน้าข้อมูลของปีก่อน (Begins a year with the entries of another.)",
    discussion: """
      หน้าข้อมูลย้ายไปตามเรื่อง แม้เลขข้อเปลี่ยน ข้อมูลของปีเก่าเว้นว่างไว้ให้กรอก ไฟล์ที่มีอยู่แล้วจะไม่ถูกเขียนทับ
      Entries follow their topics to new numbers; data of the old year is left to be filled in, \
      and existing files are never overwritten.
      """)

  @Argument(
    help: ArgumentHelp("ปีงบประมาณ พ.ศ. ที่จะเริ่ม (The fiscal year to begin, B.E.)", valueName: "year"))
  var year: Int

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ปีที่นำมา ถ้าไม่ระบุคือปีก่อนหน้า (The year to carry from; default: the one before.)", valueName: "year"
    ))
  var from: Int?

  @OptionGroup var options: SourceOptions

  private var source: Int { from ?? year - 1 }

  var wrongUsage: WrongUsage? { source < year ? nil : .notEarlier(source, than: year) }

  func run() throws {
    let (site, said) = SiteReader.read(options.source, kinds: BlockKind.all)
    guard let site else { throw stop(said.filter { $0.severity == .error }) }
    for wanted in [year, source] where site[wanted] == nil {
      throw WrongUsage.noEdition(of: wanted, among: site.years.map(\.edition.year))
    }
    guard let old = site[source], let new = site[year] else { return }
    guard !old.entries.isEmpty else { throw stop([.nothingToCarry(source)]) }
    let wrong = errors(in: site, said)
    guard wrong.isEmpty else { throw stop(wrong + [.yearWithErrors(source, wrong.count)]) }
    if options.day < .start(ofFiscalYear: year) {
      report([.yearAhead(year, on: options.day)], options, as: .text, to: .errors)
    }
    do {
      let taken = YearFolder(year, in: site.content)
      try write(
        Carry(site, from: old, to: new, taken: taken, kinds: BlockKind.all), in: site.content)
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }

  /// Errors of the two years and of what all pages share, not what is wrong elsewhere.
  private func errors(in site: Site, _ said: [Diagnostic]) -> [Diagnostic] {
    let coverage = cover(site, on: options.day, kinds: BlockKind.all)
    let found = site.ignored.applied(to: said + check(site, coverage, with: Check.all))
    let folders = ["\(source)/", "\(year)/", "editions/", "site.yml"].map { "Content/\($0)" }
    return found.filter { one in
      one.severity == .error
        && folders.contains { folder in one.place?.path.utf8.starts(with: folder.utf8) ?? true }
    }
  }

  private func write(_ carry: Carry, in content: SourceFolder) throws {
    for file in carry.files {
      switch file.content {
      case .text(let text): try writeNewFile(Array(text.utf8), to: file.path, in: content)
      case .copy(let old): try copyNewFile(old, to: file.path, in: content)
      }
      Stream.output.print(content.place(file.path).path + "\n")
    }
    let language = options.language
    Stream.output.print(summary(carry.files.count).text(in: language) + "\n")
    guard !carry.files.isEmpty, !carry.left.isEmpty else { return }
    Stream.output.print(Words("สิ่งที่ไม่ได้นำมา", "not carried").text(in: language) + "\n")
    for one in carry.left {
      Stream.output.print("  \(one.words(from: source, to: year).text(in: language))\n")
    }
  }

  private func summary(_ count: Int) -> Words {
    count == 0
      ? Words(
        "ทุกข้อของปี \(year) ที่ปี \(source) มีข้อมูล มีหน้าข้อมูลแล้ว",
        "every item of \(year) that \(source) answers has an entry")
      : Words(
        "นำข้อมูลปี \(source) มาตั้งต้นปี \(year) แล้ว \(count) ไฟล์ แก้ไขและตรวจทานแต่ละหน้า แล้วลบบรรทัด unfinished: true",
        "files written for \(year) from \(source): \(count); revise each page, then delete the line unfinished: true"
      )
  }
}

extension WrongUsage {
  fileprivate static func notEarlier(_ source: Int, than year: Int) -> WrongUsage {
    WrongUsage(
      "carried-year-not-earlier",
      Words(
        "ปีที่นำมา (\(source)) ต้องอยู่ก่อนปีที่จะเริ่ม (\(year))",
        "the year to carry from (\(source)) must be before the one that begins (\(year))"),
      fix: Words(
        "เขียนแบบ oit carry \(year) --from \(year - 1)", "write oit carry \(year) --from \(year - 1)"
      ))
  }
}

extension Diagnostic {
  fileprivate static func nothingToCarry(_ year: Int) -> Diagnostic {
    Diagnostic(
      .error, "nothing-to-carry", at: nil,
      Words("ปี \(year) ยังไม่มีหน้าข้อมูลให้นำมา", "\(year) has no entries to carry"),
      fix: Words(
        "ระบุปีที่มีหน้าข้อมูลด้วย --from หรือสั่ง oit new --all",
        "name a year that has entries with --from, or run oit new --all"))
  }

  fileprivate static func yearWithErrors(_ year: Int, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error, "year-with-errors", at: nil,
      Words(
        "มีข้อผิดพลาด \(count) รายการ จึงยังไม่นำข้อมูลปี \(year) ไป",
        "there are errors (\(count)), so nothing of \(year) was carried"),
      fix: Words(
        "แก้ข้อผิดพลาดตามที่ oit check แสดง แล้วสั่งใหม่", "mend what oit check shows, then try again"))
  }

  static func yearAhead(_ year: Int, on day: Day) -> Diagnostic {
    Diagnostic(
      .note, "year-not-begun", at: nil,
      Words(
        "ปีงบประมาณ \(year) เริ่มวันที่ 1 ตุลาคม \(year - 1) ซึ่งยังมาไม่ถึงในวันที่ \(day.thai(.arabic))",
        "fiscal year \(year) begins on \(Day.start(ofFiscalYear: year).iso), after \(day.iso)"),
      fix: Words(
        "หากเป็นเพราะนาฬิกาของเครื่องไม่ตรง ให้แก้ หรือระบุวันที่ด้วย --today",
        "if the clock of this machine is wrong, set it, or name the day with --today"))
  }
}
