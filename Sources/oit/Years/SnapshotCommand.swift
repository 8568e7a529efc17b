import ArgumentParser
import Diagnostics
import Disclosure
import Folders
import Foreign
import Thai
import Years

struct SnapshotCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "บันทึกความครบถ้วนของปีหนึ่งไว้ (Keeps a year's coverage as it is.)",
    discussion: """
      เขียน Content/snapshots/ปี/วันที่.json ซึ่งหน้าความครบถ้วนใช้แสดงความก้าวหน้า ไฟล์ที่มีอยู่แล้วจะไม่ถูกเขียนทับ
      Writes Content/snapshots/YEAR/DATE.json, from which the index shows how the year went on; \
      existing files are never overwritten.
      """)

  @Argument(
    help: ArgumentHelp("ปีงบประมาณ พ.ศ. (The fiscal year, B.E.)", valueName: "year"))
  var year: Int

  @OptionGroup var options: SourceOptions

  func run() throws {
    let source = load(options, FileReaders(options))
    let errors = source.problems.filter { $0.severity == .error }
    guard errors.isEmpty, let coverage = source.coverage else { throw stop(errors) }
    guard coverage[year] != nil else {
      throw WrongUsage.noEdition(of: year, among: coverage.years.map(\.edition.year))
    }
    guard case .made(let make)? = source.pages?["\(year)/coverage.json"]?.content else {
      throw ExitCode(1)
    }
    if options.day < .start(ofFiscalYear: year) {
      report([.yearAhead(year, on: options.day)], options, as: .text, to: .errors)
    }
    var bytes: [UInt8] = []
    make(&bytes)
    let snapshot = Snapshot(year: year, taken: options.day, coverage: bytes)
    do {
      try keep(snapshot, in: SourceFolder(contentFolder, in: options.source))
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }

  private func keep(_ snapshot: Snapshot, in content: SourceFolder) throws {
    let path = content.place(snapshot.path).path
    guard let there = try? content.read(snapshot.path, upTo: 16 << 20) else {
      try writeNewFile(snapshot.bytes, to: snapshot.path, in: content)
      return Stream.output.print(path + "\n")
    }
    guard there == snapshot.bytes else { throw Diagnostic.snapshotExists(path) }
    Stream.output.print(
      Words("\(path) มีอยู่แล้วและตรงกัน", "\(path) is there already, and the same")
        .text(in: options.language) + "\n")
  }
}

extension Diagnostic {
  fileprivate static func snapshotExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "snapshot-exists", at: nil,
      Words(
        "\(path) มีอยู่แล้วและต่างจากความครบถ้วนในตอนนี้",
        "\(path) is there already, and coverage is not the same now"),
      fix: Words(
        "ไฟล์ที่มีไว้ของวันนั้นคงเดิม บันทึกใหม่ได้ในวันถัดไป",
        "the one of that day stays; take another on a later day"))
  }
}
