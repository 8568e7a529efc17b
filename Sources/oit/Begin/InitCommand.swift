import ArgumentParser
import Blocks
import BuiltIn
import Diagnostics
import Disclosure
import Folders
import Glibc
import Kinds
import Reading
import Text

struct InitCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "เริ่มเว็บไซต์ของหน่วยงานใหม่ (Begins the source of a new municipality.)",
    discussion: """
      เขียน site.yml หน้าทั่วไป แบบวัด และโครงหน้าข้อมูลของปี สิ่งที่ไม่ได้ระบุจะถามทางหน้าจอ ไฟล์ที่มีอยู่แล้วไม่ถูกเขียนทับ \
      ในโฟลเดอร์ที่มี site.yml แล้ว คำสั่งนี้เพิ่มแบบวัดและโครงของปีที่ระบุ
      Writes site.yml, general pages, the edition and the skeletons of a year; asks at a terminal for \
      what is not given, and never writes over a file. Where site.yml is there, it adds a year.
      """)

  @Argument(help: ArgumentHelp("โฟลเดอร์ที่จะเขียน (Where it is written.)", valueName: "dir"))
  var folder: String

  @Option(
    name: .long, help: ArgumentHelp("ชื่อเต็มของหน่วยงาน (The whole name.)", valueName: "name"))
  var name: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      เช่น เทศบาลตำบล อบต. ไม่ต้องระบุเมื่อชื่อขึ้นต้นด้วยคำนั้น \
      (What it is: city, town, subdistrict, sao, pao, or in Thai; the name may tell it.)
      """, valueName: "type"))
  var type: String?

  @Option(name: .long, help: ArgumentHelp("อำเภอ (The district.)", valueName: "name"))
  var district: String?

  @Option(name: .long, help: ArgumentHelp("จังหวัด (The province.)", valueName: "name"))
  var province: String?

  @Option(
    name: .long, help: ArgumentHelp("ที่อยู่เว็บไซต์ (The site's address.)", valueName: "url"))
  var web: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ปีงบประมาณ พ.ศ. ถ้าไม่ระบุคือปีใหม่ที่สุด (The fiscal year, B.E.; default: the newest.)",
      valueName: "year"))
  var year: Int?

  @OptionGroup var options: SourceOptions

  var wrongUsage: WrongUsage? {
    if folder.isEmpty { return .withoutValue("<dir>", name: "dir") }
    return edition == nil
      ? .yearNotBuiltIn(year ?? 0, among: BuiltInFile.editions.map(\.path)) : nil
  }

  private var edition: BuiltInFile? {
    year.map { year in BuiltInFile.editions.first { $0.path == "\(year).yml" } }
      ?? BuiltInFile.editions.last
  }

  func run() throws {
    guard let edition, let year = Int(Substring(edition.path.utf8.dropLast(4))) else { return }
    var options = options
    options.source = folder
    let isNew = access("\(folder)/Content/site.yml", F_OK) != 0
    let municipality = isNew ? try answers() : nil
    do throws(Diagnostic) {
      let source = try SourceFolder.made(at: folder)
      // site.yml comes last of them: until it is there, the next run goes on with these files.
      let files =
        [("Content/editions/\(edition.path)", edition.bytes)]
        + (municipality.map { firstFiles(of: $0, year: year, on: options.day) } ?? [])
      var written: [String] = []
      for (path, bytes) in files where try write(bytes, toFree: path, in: source) {
        written.append(path)
      }
      written += try skeletons(of: year, options)
      for path in written { Stream.output.print("\(path)\n") }
      Stream.output.print(words(written.count).text(in: options.language) + "\n")
    } catch {
      throw stop([error])
    }
  }

  /// Writes those of all items that have no entry; the paths of these.
  private func skeletons(of year: Int, _ options: SourceOptions) throws(Diagnostic) -> [String] {
    let (site, problems) = SiteReader.read(options.source, kinds: BlockKind.all)
    guard let site, let edition = site[year]?.edition else {
      throw problems.inOrder().first { $0.severity == .error } ?? .yearNotRead(year)
    }
    return try writeSkeletons(
      of: edition.itemsWithoutEntry(in: site.content), edition, site.content)
  }

  private func words(_ count: Int) -> Words {
    count == 0
      ? Words("มีครบอยู่แล้ว ไม่ได้เขียนไฟล์ใด", "all of it is there already; nothing was written")
      : Words(
        """
        เขียนแล้ว \(count) ไฟล์ใน ‘\(folder)’ ขั้นต่อไป: กรอกช่องทางติดต่อใน Content/site.yml และข้อมูลของแต่ละข้อ \
        แล้วดูเว็บไซต์ด้วยคำสั่ง oit serve --source \(folder)
        """,
        """
        files written in ‘\(folder)’: \(count). Next: fill in Content/site.yml and the entries, and look \
        at the site with oit serve --source \(folder)
        """)
  }
}

extension InitCommand {
  /// What the options say, and what somebody at a terminal answers to the rest.
  ///
  /// Throws a `WrongUsage`, and the exit code 1 when the terminal is gone.
  private func answers() throws -> NewMunicipality {
    let name = try given("--name", name, NewMunicipality.name)
    var kind = try given("--type", type, NewMunicipality.kind)
    let district = try given("--district", district, NewMunicipality.name)
    let province = try given("--province", province, NewMunicipality.name)
    let web = try given("--web", web, NewMunicipality.web)
    kind = kind ?? name.flatMap { .init(beginning: $0) }
    if let name, let kind, let web {
      return NewMunicipality(
        name: name, kind: kind, district: district, province: province, web: web)
    }
    guard Questions.canAsk else {
      throw WrongUsage.notAnswered(
        [name == nil ? "--name" : nil, kind == nil ? "--type" : nil, web == nil ? "--web" : nil]
          .compactMap(\.self))
    }
    return try asked(name, kind, district, province, web)
  }

  private func asked(
    _ name: String?, _ kind: Municipality.Kind?, _ district: String?, _ province: String?,
    _ web: String?
  ) throws -> NewMunicipality {
    let questions = Questions(language: options.language)
    let name =
      try name
      ?? questions.must(
        Words("ชื่อเต็มของหน่วยงาน เช่น เทศบาลตำบลตัวอย่าง", "The whole name of the municipality"),
        NewMunicipality.name)
    let kind =
      try kind ?? .init(beginning: name)
      ?? questions.must(
        Words(
          "ประเภท (เทศบาลนคร เทศบาลเมือง เทศบาลตำบล อบต. อบจ.)",
          "What it is (city, town, subdistrict, sao, pao)"), NewMunicipality.kind)
    let district =
      district
      ?? questions.ask(
        Words("อำเภอ (เว้นว่างได้)", "District (may be left empty)"), isOptional: true,
        NewMunicipality.name)
    let province =
      province
      ?? questions.ask(
        Words("จังหวัด (เว้นว่างได้)", "Province (may be left empty)"), isOptional: true,
        NewMunicipality.name)
    let web =
      try web
      ?? questions.must(
        Words(
          "ที่อยู่เว็บไซต์ เช่น https://www.tuayang.example",
          "The site's address, such as https://www.tuayang.example"), NewMunicipality.web)
    return NewMunicipality(
      name: name, kind: kind, district: district, province: province, web: web)
  }

  private func given<Answer>(
    _ option: String, _ text: String?, _ read: (String) -> Result<Answer, WrongAnswer>
  ) throws -> Answer? {
    guard let text else { return nil }
    switch read(text.trimmingBlanks()) {
    case .success(let answer): return answer
    case .failure(let wrong): throw WrongUsage.unusableAnswer(option, wrong)
    }
  }
}

extension Questions {
  fileprivate func must<Answer>(
    _ question: Words, _ read: (String) -> Result<Answer, WrongAnswer>
  ) throws -> Answer {
    guard let answer = ask(question, read) else { throw ExitCode(1) }
    return answer
  }
}

extension WrongUsage {
  fileprivate static func unusableAnswer(_ option: String, _ wrong: WrongAnswer) -> WrongUsage {
    WrongUsage(
      "unusable-answer",
      Words("\(option): \(wrong.message.thai)", "\(option): \(wrong.message.english)"),
      fix: wrong.fix)
  }

  fileprivate static func notAnswered(_ options: [String]) -> WrongUsage {
    let names = options.joined(separator: " ")
    return WrongUsage(
      "answers-missing",
      Words(
        "ต้องระบุ \(names) เพราะไม่มีหน้าจอให้ถาม", "\(names) must be given where nobody can be asked"),
      fix: Words(
        "เขียนแบบ oit init mytown --name เทศบาลตำบลตัวอย่าง --web https://www.tuayang.example",
        "write it like oit init mytown --name เทศบาลตำบลตัวอย่าง --web https://www.tuayang.example"))
  }

  fileprivate static func yearNotBuiltIn(_ year: Int, among files: [String]) -> WrongUsage {
    let years = files.map { String(Substring($0.utf8.dropLast(4))) }.joined(separator: ", ")
    return WrongUsage(
      "year-not-built-in",
      Words("ไม่มีแบบวัดปี \(year) มากับโปรแกรม", "no edition of \(year) comes with oit"),
      fix: Words("เขียนปีใดปีหนึ่งใน \(years)", "write one of \(years)"))
  }
}

extension Diagnostic {
  fileprivate static func yearNotRead(_ year: Int) -> Diagnostic {
    Diagnostic(
      .error, "year-not-read", at: nil,
      Words("อ่านแบบวัดปี \(year) ไม่ได้", "the edition of \(year) can't be read"),
      fix: Words(
        "สั่ง oit check แล้วแก้ข้อผิดพลาดที่แสดง", "run oit check and correct the errors that it shows"))
  }
}

extension SourceFolder {
  /// The folder at a path, made with those that it lies in where they are not there.
  fileprivate static func made(at path: String) throws(Diagnostic) -> SourceFolder {
    let made = makeFolders(path)
    do throws(Refusal) {
      return try SourceFolder(at: made)
    } catch {
      throw error.diagnostic(at: Place(path), in: path)
    }
  }
}
