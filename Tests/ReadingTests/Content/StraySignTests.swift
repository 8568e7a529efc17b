import Diagnostics
import TestSupport
import Testing

/// Signs that stand in a text by a fault of a font, a converter or a keyboard.
@Suite struct StraySignTests {
  private func said(_ text: String) throws -> [String] {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(text)\n"
    ])
    return try site.read().problems
      .filter {
        $0.place?.path == "Content/2567/o05-news.md"
          && !["missing-element", "wrong-letters"].contains($0.id)
      }
      .map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id)" }
  }

  @Test func aSignOfAnOldFontIsNamedWithWhatItMeans() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\nผู\u{F70B} ทำ\n"
    ])
    let found = site.text(
      of: try site.read().problems.filter { $0.id == "private-use-sign" }, .english)
    #expect(
      found.hasPrefix(
        "Content/2567/o05-news.md:4:3: warning: the sign U+F70B is known to the font of the old document alone; others see a box or nothing [private-use-sign]"
      ))
    #expect(found.contains("fix: if you mean ‘◌\u{E49}’, type that in its place"))
  }

  @Test(arguments: ["\u{E000}", "\u{F8FF}", "\u{F70A} ข้อ", "\u{F0000}", "\u{100000}"])
  func everySignOfPrivateUseIsSaid(_ text: String) throws {
    #expect(try said("ก \(text)") == ["4:3 private-use-sign"])
  }

  @Test(arguments: [
    ("กิ\u{E35}", "4:3 mark-twice"), ("น\u{E49}\u{E49}ำ", "4:3 mark-twice"),
    ("ก \u{E48}อน", "4:3 mark-without-consonant"), ("นำ\u{E49}", "4:3 mark-without-consonant"),
    ("เ\u{E49}า", "4:2 mark-without-consonant"), ("\u{E34}น", "4:1 mark-without-consonant"),
    ("น\u{E48}\u{E34}", "4:3 vowel-behind-tone"),
  ])
  func aMarkThatHasNoPlaceIsSaid(_ text: String, _ found: String) throws {
    #expect(try said(text) == [found])
  }

  @Test(arguments: ["", "a", "ab", "abc", "abcd", "\n", "–"])
  func aMarkAmongTheFirstLettersOfAFileIsSaid(_ before: String) throws {
    let site = try TemporarySite(["Content/2567/o05-news.md": "\(before)\u{E34}น\n"])
    #expect(try site.read().problems.contains { $0.id == "mark-without-consonant" })
  }

  /// As they stand in words, in look-alikes, and where a mark is shown by itself.
  @Test(arguments: [
    "ที่ น้ำ ก็ ศักดิ์สิทธิ์ พันธุ์ กฤติยา ปรึกษา กุฏิ ฤดู", "น\u{E49}\u{E4D}า น\u{E4D}\u{E49}า", "◌\u{E49}",
    "ป่าไม้ เปี่ยม เสื้อ มั่นคง ๆ ฯลฯ", "café naïve ½ „x“ 中文 ✓ ➢",
  ])
  func whatIsRightIsLeftAlone(_ text: String) throws {
    #expect(try said(text) == [])
  }

  @Test func eachSignIsToldOnceInALine() throws {
    #expect(
      try said("\u{F701}ก \u{F701} \u{F702}\n\u{F701}") == [
        "4:1 private-use-sign", "4:6 private-use-sign", "5:1 private-use-sign",
      ])
  }

  /// Long texts are looked through in pieces, at whose edges nothing is lost.
  @Test(arguments: 1015...1030)
  func noSignIsLostBetweenPieces(_ length: Int) throws {
    let text = String(repeating: "a", count: length - 27)
    #expect(try said("\(text)ก\u{E49}\u{E49}\u{F70A}").count == 2)
  }

  @Test func aCellIsToldByItsRow() throws {
    let folder = "Content/2567/o02-executives"
    let site = try TemporarySite([
      "\(folder)/index.md": "---\nupdated: 2567-03-31\n---\n```people\nfile: a.csv\n```\n",
      "\(folder)/a.csv": "ชื่อ-สกุล,ตำแหน่ง\nนาย\u{F70A}ก ข,นายก\n",
    ])
    #expect(
      site.text(of: try site.read().problems, .english).contains(
        "\(folder)/a.csv:2:1: warning: row 2, column ‘ชื่อ-สกุล’: the sign U+F70A is known"))
  }

  /// What copying from a PDF makes of ำ, told once a line with the letters that are meant.
  @Test(arguments: [
    ("องค์การบริหารส่วนต าบล", "ต", 18), ("น้ าประปา", "น้", 3), ("จ านวน ก าหนด", "จ", 2),
  ])
  func aVowelThatABlankPartsFromItsConsonantIsSaid(
    _ text: String, _ before: String, _ column: Int
  ) throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(text)\n"
    ])
    let found = try site.read().problems.filter { $0.id == "vowel-apart" }
    #expect(found.map(\.place?.line) == [4])
    #expect(
      found.first?.message.thai
        == "‘\(before) า’ มีช่องว่างแทรกกลางคำ ซึ่งเกิดเมื่อคัดลอก ‘ำ’ จาก PDF ผู้อ่านจึงค้นคำนี้ไม่พบ")
    #expect(
      found.first?.fix?.english
        == "write ‘\(before)ำ’, and mend all that is like it in this line")
  }

  @Test(arguments: ["สระ า และ ำ", "ตัวอักษร า", "า", "อา า"])
  func aVowelThatIsShownByItselfIsNone(_ text: String) throws {
    #expect(try said(text) == [])
  }

  /// A line in the signs of one font is one finding.
  @Test func aLineInAFontsOwnSignsIsSaidOnce() throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\nก\u{100164}ข\u{100104}\u{100161}ค\n\nง \u{100164}\n"
    ])
    let found = try site.read().problems.filter { $0.id == "private-use-sign" }
    #expect(found.map(\.place?.line) == [4, 6])
    #expect(
      site.text(of: Array(found.prefix(1))).contains(
        "บรรทัดนี้มีอักขระ U+100164 และอีก 2 ตัวซึ่งมีเฉพาะในฟอนต์ของเอกสารเดิม"))
    #expect(
      site.text(of: Array(found.prefix(1)), .english).contains(
        "fix: type this line anew as the old document shows it"))
  }

  @Test func whatConvertersPutForALostLetterIsSaid() throws {
    let site = try TemporarySite(["Content/2567/o05-news.md": "## ข่าว {#news}\n\nก\u{FFFD}ร\n"])
    let found = try site.read().problems.filter { $0.id == "letter-lost" }
    #expect(
      found.map(\.message) == [
        Words(
          "อักษรตรงนี้เสียหายตั้งแต่แปลงหรือคัดลอกไฟล์ จึงแสดงเป็น \u{FFFD} และอ่านคำนี้ไม่ได้",
          "a letter was lost here when the file was converted or copied: \u{FFFD} stands in its place"
        )
      ])
    #expect(found.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == ["3:2"])
  }
}
