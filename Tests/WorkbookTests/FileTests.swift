import Foundation
import TestSupport
import Testing

/// Files that are no workbook, or are made to harm.
@Suite struct FileTests {
  private static let sound = SmallWorkbook([[SmallWorkbook.cell("ก")], [SmallWorkbook.cell("1")]])
  private static let broken =
    "plan.xlsx:1: error: this workbook is damaged or cut off, and can't be read [workbook-broken]"
  private static let tooLarge =
    "plan.xlsx:1: error: this workbook is larger than is read: a million cells, or 200 MB when it is unpacked [workbook-too-large]"

  @Test func aFileCutOffAnywhereIsRefused() {
    let bytes = Self.sound.bytes
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let read = ReadWorkbook(Array(bytes.prefix(length)))
      #expect(read.said == Self.broken, "\(length)")
    }
  }

  @Test func aByteThatIsWrongIsNeverReadAsAnother() {
    let bytes = Self.sound.bytes
    for at in stride(from: 0, to: bytes.count, by: 13) {
      var other = bytes
      other[at] ^= 0x10
      let read = ReadWorkbook(other)
      #expect(read.table == nil || read.table == "ก\n1", "\(at): \(read.table ?? "")")
      #expect(read.table != nil || !read.said.isEmpty, "\(at)")
    }
  }

  @Test func aLockedWorkbookIsKnown() {
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(
      ReadWorkbook(mark + [UInt8](repeating: 0, count: 600) + name).said
        == "plan.xlsx:1: error: this workbook is kept by a password, and can't be read [workbook-locked]"
    )
    #expect(
      ReadWorkbook(mark + [UInt8](repeating: 0, count: 600)).said
        == "plan.xlsx:1: error: this is a workbook in the old format (.xls), which is not read [workbook-old-format]"
    )
  }

  @Test(arguments: [
    (
      ["mimetype", "content.xml"],
      "this is an OpenDocument spreadsheet (.ods), which is not read [workbook-open-document]"
    ),
    (["xl/workbook.bin"], "this is a binary workbook (.xlsb), which is not read [workbook-binary]"),
    (
      ["word/document.xml"],
      "this is no Excel workbook, though its name says so [not-a-workbook]"
    ),
  ])
  func anotherFormatIsKnown(_ names: [String], _ said: String) {
    #expect(
      ReadWorkbook(zipped(names.map { ($0, [1]) })).said == "plan.xlsx:1: error: \(said)")
  }

  @Test(arguments: ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
  func aDocumentTypeIsRefused(_ part: String) {
    var workbook = Self.sound
    for index in workbook.parts.indices where workbook.parts[index].name == part {
      workbook.parts[index].text =
        "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>" + workbook.parts[index].text
    }
    #expect(ReadWorkbook(workbook).said == Self.broken)
  }

  @Test func aPartThatStandsTwiceIsRefused() {
    var workbook = Self.sound
    workbook.parts.append(("XL/Workbook.xml", "<workbook/>"))
    #expect(ReadWorkbook(workbook).said == Self.broken)
  }

  @Test func aPartThatLacksIsRefused() {
    var workbook = Self.sound
    workbook.parts.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
    #expect(ReadWorkbook(workbook).said == Self.broken)
  }

  /// What Python packs: deflated, zip64, with a password, closely.
  private func packed(_ line: String) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(Self.sound.bytes, to: "sound.xlsx")
    try folder.write(
      """
      import zipfile, zlib
      source = zipfile.ZipFile("sound.xlsx")
      parts = {name: source.read(name) for name in source.namelist()}
      sheet = "xl/worksheets/sheet1.xml"
      target = zipfile.ZipFile("packed.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=1)
      \(line)
      target.close()
      """, to: "pack.py")
    let outcome = try folder.run("python3 pack.py")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return Array(
      FileManager.default.contents(atPath: "\(folder.path)/packed.xlsx") ?? Data())
  }

  @Test(arguments: [
    "for name in parts: target.writestr(name, parts[name])",
    "for name in parts: target.open(name, 'w', force_zip64=True).write(parts[name])",
    "for name in parts: target.writestr(name.replace('/', '\\\\'), parts[name])",
    "target.comment = b'made by hand'; [target.writestr(name, parts[name]) for name in parts]",
  ])
  func aPackedWorkbookIsRead(_ line: String) throws {
    #expect(ReadWorkbook(try packed(line)).table == "ก\n1")
  }

  @Test(arguments: [
    // Packed a thousandfold; more than is unpacked in all; too many names.
    "target.compresslevel = 9\n"
      + "parts[sheet] = parts[sheet].replace(b'<sheetData>', b' ' * 20000000 + b'<sheetData>')\n"
      + "for name in parts: target.writestr(name, parts[name])",
    "[target.writestr(f'x{number}', b'') for number in range(10001)]",
    "import random\nblanks = bytes(random.choices(b' \\n\\t', k=10000)) * 21000\n"
      + "parts[sheet] = parts[sheet].replace(b'<sheetData>', blanks + b'<sheetData>')\n"
      + "for name in parts: target.writestr(name, parts[name])",
  ])
  func aBombIsRefused(_ line: String) throws {
    let start = ContinuousClock.now
    #expect(ReadWorkbook(try packed(line)).said == Self.tooLarge)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}
