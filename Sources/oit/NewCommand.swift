import ArgumentParser
import Blocks
import Diagnostics
import Disclosure
import Folders
import Kinds
import Reading
import Years

struct NewCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "สร้างโครงหน้าข้อมูลของข้อหนึ่ง (Writes the skeleton of an entry.)",
    discussion: """
      โครงมีหัวข้อและบล็อกตามที่แบบวัดถาม พร้อมคำแนะนำว่าต้องกรอกอะไร ไฟล์ที่มีอยู่แล้วจะไม่ถูกเขียนทับ
      It has the headings and blocks that the edition asks for; existing files are never overwritten.
      """)

  @Argument(help: ArgumentHelp("รหัสข้อ เช่น O29 (The item, such as O29.)", valueName: "item"))
  var item: String?

  @Flag(
    name: .long, help: "ทุกข้อที่ยังไม่มีหน้าข้อมูล (Every item that has no entry yet.)")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ปีงบประมาณ พ.ศ. ถ้าไม่ระบุคือปีปัจจุบันของเว็บไซต์ (The fiscal year, B.E.; default: the present year.)",
      valueName: "year"))
  var year: Int?

  @OptionGroup var options: SourceOptions

  var wrongUsage: WrongUsage? {
    guard let item else { return all ? nil : .nothingAsked }
    return all ? .itemBesideAll(item) : ItemCode(reading: item) == nil ? .notAnItem(item) : nil
  }

  func run() throws {
    let (site, problems) = SiteReader.read(options.source, kinds: BlockKind.all)
    guard let site else { throw stop(problems.filter { $0.severity == .error }) }
    let wanted = year ?? site.present(on: options.day)?.year
    guard let wanted, let edition = site[wanted]?.edition else {
      throw WrongUsage.noEdition(of: wanted, among: site.years.map(\.edition.year))
    }
    do {
      let written = try writeSkeletons(
        of: items(of: edition, site.content), edition, site.content)
      for path in written { Stream.output.print(path + "\n") }
      Stream.output.print(Self.words(written.count, wanted).text(in: options.language) + "\n")
    } catch let problem as Diagnostic {
      throw stop([problem])
    }
  }

  /// The items that are meant; throws a `Diagnostic` when the one named has an entry.
  private func items(of edition: Edition, _ content: SourceFolder) throws -> [Item] {
    guard let item, let code = ItemCode(reading: item) else {
      return edition.itemsWithoutEntry(in: content)
    }
    guard let asked = edition[code] else { throw Diagnostic.notAsked(code, edition.year) }
    if let path = YearFolder(edition.year, in: content)[code] {
      throw Diagnostic.entryExists(code, path)
    }
    return [asked]
  }

  private static func words(_ count: Int, _ year: Int) -> Words {
    count == 0
      ? Words("ทุกข้อของปี \(year) มีหน้าข้อมูลแล้ว", "every item of \(year) has an entry")
      : Words(
        "สร้างโครงหน้าข้อมูล \(count) ไฟล์ กรอกตามคำแนะนำในไฟล์ แล้วลบบรรทัด unfinished: true",
        "skeletons written: \(count); fill them in, then delete the line unfinished: true")
  }
}

extension Edition {
  /// The items for which nothing lies in the year's folder.
  func itemsWithoutEntry(in content: SourceFolder) -> [Item] {
    let entries = YearFolder(year, in: content)
    return items.filter { entries[$0.code] == nil }
  }
}

/// Writes the skeletons of items of an edition; the paths of these.
func writeSkeletons(
  of items: [Item], _ edition: Edition, _ content: SourceFolder
) throws(Diagnostic) -> [String] {
  try items.map { item throws(Diagnostic) in
    let skeleton = Skeleton(item: item, edition: edition)
    let path = "\(edition.year)/\(skeleton.name)"
    try writeNewFile(Array(skeleton.text.utf8), to: path, in: content)
    return content.place(path).path
  }
}

extension WrongUsage {
  fileprivate static var nothingAsked: WrongUsage {
    WrongUsage(
      "nothing-asked", Words("ไม่ได้ระบุว่าจะสร้างหน้าข้อมูลของข้อใด", "no item is named"),
      fix: Words(
        "ระบุรหัสข้อ เช่น oit new O29 หรือ oit new --all สำหรับทุกข้อที่ยังไม่มี",
        "name an item, like oit new O29, or write oit new --all for every item without an entry"))
  }

  fileprivate static func itemBesideAll(_ item: String) -> WrongUsage {
    WrongUsage(
      "item-beside-all",
      Words("มีทั้งรหัสข้อ ‘\(item)’ และ --all", "there is both an item, ‘\(item)’, and --all"),
      fix: Words("ใช้เพียงอย่างเดียว", "write only one of them"))
  }

  static func notAnItem(_ item: String) -> WrongUsage {
    WrongUsage(
      "not-an-item", Words("‘\(item)’ ไม่ใช่รหัสข้อ", "‘\(item)’ is not the code of an item"),
      fix: Words("เขียนแบบ O29", "write it like O29"))
  }
}

extension Diagnostic {
  fileprivate static func notAsked(_ code: ItemCode, _ year: Int) -> Diagnostic {
    Diagnostic(
      .error, "item-not-asked", at: nil,
      Words("แบบวัดปี \(year) ไม่มีข้อ \(code)", "the edition of \(year) has no \(code)"),
      fix: Words(
        "ดูรหัสข้อทั้งหมดด้วยคำสั่ง oit coverage \(year)", "oit coverage \(year) lists the items"))
  }

  fileprivate static func entryExists(_ code: ItemCode, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "entry-exists", at: nil,
      Words("ข้อ \(code) มีหน้าข้อมูลอยู่แล้วที่ \(path)", "\(code) has an entry already: \(path)"),
      fix: Words(
        "แก้ไขไฟล์นั้น หรือย้ายออกจาก Content ก่อน",
        "edit that file, or move it out of Content first"))
  }
}
