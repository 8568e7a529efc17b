import Diagnostics
import TestSupport
import Testing

/// The file of texts of a site's Templates.
@Suite struct TextFileTests {
  private static let file = "Templates/texts/th.yml"

  private func problems(_ change: (TemporarySite) throws -> Void) throws -> String {
    let tiny = try TinySite.make()
    try change(tiny)
    do {
      return try tiny.render().problems.map(\.described).joined(separator: "\n")
    } catch let error as RenderedSite.Unreadable {
      return error.problems.map(\.described).joined(separator: "\n")
    }
  }

  @Test func anotherWordingStandsOnThePagesAndInWhatProgramsRead() throws {
    let tiny = try TinySite.make()
    try tiny.replace("  promise: เปิดเผยข้อมูลต่อประชาชน", with: "  promise: โปร่งใส", in: Self.file)
    try tiny.replace("  latest: หน้าที่ปรับปรุงล่าสุด", with: "  latest: ใหม่ & สด", in: Self.file)
    try tiny.replace("  executives: ใครดูแล", with: "  executives: ผู้บริหารของเรา", in: Self.file)
    let site = try tiny.render()
    #expect(site.text("index.html").contains("<span>โปร่งใส</span>"))
    #expect(site.text("index.html").contains(">ผู้บริหารของเรา</a>"))
    #expect(site.text("feed.xml").contains("<subtitle>ใหม่ &amp; สด</subtitle>"))
  }

  @Test func aStyleSheetTakesItsTextsFromIt() throws {
    let tiny = try TinySite.make()
    try tiny.write(
      "p::before { content: \"{{text:shared.sum}}\" }\n", to: "Templates/assets/eit.css")
    let site = try tiny.render()
    let sheet = try #require(
      site.artifacts.sorted.map(\.path).first { $0.hasPrefix("assets/eit.") })
    #expect(site.text(sheet).hasSuffix("p::before{content:\"รวม\"}"))
  }

  @Test func aFileOfOneTextChangesThatAlone() throws {
    let tiny = try TinySite.make()
    let whole = try tiny.render().text("index.html")
    for text in ["โปร่งใส", ""] {
      try tiny.write("home:\n  promise: \(text)\n", to: Self.file)
      #expect(
        try tiny.render().text("index.html")
          == whole.replacing(
            "เปิดเผยข้อมูลต่อประชาชน", with: text.isEmpty ? "เปิดเผยข้อมูลต่อประชาชน" : text))
    }
  }

  @Test func aTextThatNothingCallsIsTold() throws {
    let found = try problems {
      try $0.write(
        "home:\n  promis: โปร่งใส\nmine:\n  more: ก\ntopics:\n  fire: ดับเพลิง\n", to: Self.file)
      try $0.write("{{text:mine.more}}", to: "Templates/404.mustache")
    }
    #expect(
      found == """
        Templates/texts/th.yml:2: warning text-without-use
        ไม่มีแม่แบบใดใช้ถ้อยคำ home.promis | หากหมายถึง ‘home.promise’ ให้เขียนชื่อนั้น
        no template uses the text home.promis | if you mean ‘home.promise’, write that name
        """)
  }

  @Test func aNameThatATextCannotHaveIsToldOnItsLine() throws {
    let found = try problems {
      try $0.replace("รออีก {{count}}", with: "รออีก {{number}}", in: Self.file)
    }
    #expect(found.contains("error template-unknown-name"))
    #expect(found.contains("there is nothing named ‘number’ here"))
    #expect(found.contains(Self.file + ":"))
  }

  @Test func whatIsNoTextIsTold() throws {
    #expect(
      try problems { try $0.replace("frame:\n", with: "more: ข้อความ\nframe:\n", in: Self.file) }
        .contains("error text-outside-section\nmore ต้องเป็นหมวด"))
    #expect(
      try problems { try $0.replace("  skip: ข้าม", with: "  skip:\n    - ข้าม", in: Self.file) }
        .contains("error not-a-text\nskip: ต้องเป็นข้อความ"))
  }

  @Test func aFileInAnotherEncodingIsToldWithItsLine() throws {
    let found = try problems {
      try $0.write(Array("a:\n  b: ".utf8) + [0xA2, 0xE8, 0xD2, 0xC7, 0x0A], to: Self.file)
    }
    #expect(found.contains("Templates/texts/th.yml:2: error template-not-utf8"))
  }
}

extension Diagnostic {
  /// With its place, the line where there is one, in both languages.
  fileprivate var described: String {
    let place = place.map { "\($0.path):\($0.line): " } ?? ""
    return """
      \(place)\(severity) \(id)
      \(message.thai) | \(fix?.thai ?? "–")
      \(message.english) | \(fix?.english ?? "–")
      """
  }
}
