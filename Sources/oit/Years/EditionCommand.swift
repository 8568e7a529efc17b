import ArgumentParser
import Blocks
import Diagnostics
import Disclosure
import Kinds
import Reading
import Years

struct EditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "ดูรายการของแบบวัด (Looks at the lists of items.)",
    subcommands: [Diff.self])

  struct Diff: SourceReading {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case table, json
    }

    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "เทียบแบบวัดของสองปี (Compares the lists of two years.)",
      discussion: """
        เทียบตามเรื่องของแต่ละข้อ ข้อที่รวม แยก ย้ายเลข เปลี่ยนชื่อ เพิ่ม หรือตัดออก และองค์ประกอบที่เปลี่ยน
        Compares by topic: items merged, split, moved, renamed, added or withdrawn, and elements \
        that changed.
        """)

    @Argument(
      help: ArgumentHelp("ปีแรก พ.ศ. (The first year, B.E.)", valueName: "before"))
    var before: Int

    @Argument(
      help: ArgumentHelp("ปีหลัง พ.ศ. (The second year, B.E.)", valueName: "after"))
    var after: Int

    @Option(name: .long, help: ArgumentHelp("รูปแบบ (The format.)", valueName: "table|json"))
    var format = Format.table

    @OptionGroup var options: SourceOptions

    var wrongUsage: WrongUsage? { before == after ? .sameEdition(before) : nil }

    func run() throws {
      let (site, said) = SiteReader.read(options.source, kinds: BlockKind.all)
      let wrong = said.filter { one in
        one.severity == .error
          && [before, after].contains { one.place?.path == "Content/editions/\($0).yml" }
      }
      guard let site, wrong.isEmpty else {
        let shown = site == nil ? said.filter { $0.severity == .error } : wrong
        report(shown.inOrder(), options, as: .text, to: .errors)
        throw ExitCode(1)
      }
      for year in [before, after] where site[year] == nil {
        throw WrongUsage.noEdition(of: year, among: site.years.map(\.edition.year))
      }
      guard let one = site[before]?.edition, let other = site[after]?.edition else { return }
      let difference = EditionDifference(from: one, to: other)
      Stream.output.print(
        format == .json
          ? DifferenceJSON.text(difference) : DifferenceTable(options.language).text(difference))
    }
  }
}

extension WrongUsage {
  fileprivate static func sameEdition(_ year: Int) -> WrongUsage {
    WrongUsage(
      "same-edition",
      Words("เทียบแบบวัดปี \(year) กับตัวเองไม่ได้", "the list of \(year) can't be compared with itself"),
      fix: Words("ระบุสองปีที่ต่างกัน", "name two years that differ"))
  }
}
