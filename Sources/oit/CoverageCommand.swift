import ArgumentParser
import Diagnostics
import Disclosure
import Foreign
import Pages

struct CoverageCommand: SourceReading {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "แสดงความครบถ้วนของปีหนึ่ง (Shows how complete a year is.)",
    discussion: """
      ไม่ระบุปีหมายถึงปีล่าสุด รูปแบบ json และ csv ตรงกับไฟล์ที่เผยแพร่
      Without a year it takes the newest; json and csv are the files as published.
      """)

  @Argument(
    help: ArgumentHelp("ปีงบประมาณ พ.ศ. (The fiscal year, B.E.)", valueName: "year"))
  var year: Int?

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: ArgumentHelp("รูปแบบ (The format.)", valueName: "table|json|csv"))
  var format = Format.table

  func run() throws {
    let source = load(options, FileReaders(options))
    let errors = source.problems.filter { $0.severity == .error }
    report(errors, options, as: .text, to: .errors)
    guard errors.isEmpty, let coverage = source.coverage else {
      throw ExitCode(1)
    }
    let wanted = year ?? coverage.years.last?.edition.year
    guard let wanted, let list = coverage[wanted] else {
      throw WrongUsage.noEdition(of: wanted, among: coverage.years.map(\.edition.year))
    }
    if format == .table {
      Stream.output.print(CoverageTable(options.language).text(list, on: coverage.day))
      return
    }
    var bytes: [UInt8] = []
    guard let file = source.pages?["\(wanted)/coverage.\(format.rawValue)"],
      case .made(let make) = file.content
    else { throw ExitCode(1) }
    make(&bytes)
    Stream.output.print(String(decoding: bytes, as: UTF8.self))
  }
}

extension WrongUsage {
  /// A year was named, or is to be the newest, of which there is no edition.
  static func noEdition(of year: Int?, among years: [Int]) -> WrongUsage {
    let known = years.map(String.init).joined(separator: ", ")
    return WrongUsage(
      "edition-not-found",
      year.map { Words("ไม่มีแบบวัดปี \($0)", "there is no edition of \($0)") }
        ?? Words("ยังไม่มีแบบวัดของปีใด", "there is no edition yet"),
      fix: known.isEmpty
        ? Words(
          "เพิ่มแบบวัดที่มากับโปรแกรมด้วยคำสั่ง oit init กับโฟลเดอร์ที่มี Content เช่น oit init .",
          "add one that comes with oit: oit init with the folder that has Content, such as oit init ."
        )
        : Words("ปีที่มีแบบวัดคือ \(known)", "there are editions of \(known)"))
  }
}
