import Diagnostics
import TestSupport
import Testing

/// `theme: photo:` of site.yml.
@Suite struct PhotoTests {
  private static let theme = "theme: {photo: town.png, photo-alt: คลองและภูเขา}\n"

  /// The first bytes of a PNG of some width, and its last.
  private static func png(width: UInt8, _ low: UInt8, filler: Int = 0) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, width, low, 0, 0, 1, 0x90, 8, 2, 0, 0, 0] + [UInt8](repeating: 0, count: filler)
      + [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
  }

  private func told(
    _ bytes: [UInt8]?, _ theme: String = theme, _ language: Language = .thai
  ) throws -> String {
    let site = try TemporarySite(["Content/site.yml": SoundSite.settings + theme])
    if let bytes { try site.write(bytes, to: "Content/town.png") }
    return site.printedReading(language)
  }

  @Test func ofAWideTownNothingIsSaid() throws {
    #expect(try told(Self.png(width: 3, 0xC0)) == "")
  }

  @Test func mustBeThere() throws {
    #expect(
      try told(nil) == """
        Content/site.yml:9:16: error: ไม่พบภาพถ่าย ‘town.png’ (JPEG, PNG หรือ WebP) ข้าง site.yml [missing-photo]
            9 | theme: {photo: town.png, photo-alt: คลองและภูเขา}
              |                ^
            แก้ไข: วางไฟล์ภาพไว้ใน Content หรือแก้ theme: photo:

        """)
    #expect(
      try told(nil, "theme: {photo: town.svg, photo-alt: ก}\n", .english) == """
        Content/site.yml:9:16: error: the photo ‘town.svg’ is not a JPEG, PNG or WebP file beside site.yml [missing-photo]
            9 | theme: {photo: town.svg, photo-alt: ก}
              |                ^
            fix: put the picture into Content, or correct theme: photo:

        """)
  }

  @Test func isWideEnough() throws {
    #expect(
      try told(Self.png(width: 1, 0x40)) == """
        Content/site.yml:9:16: warning: ภาพ ‘town.png’ กว้าง 320 จุด จอกว้างจะเห็นภาพไม่คมชัด (ควรกว้างอย่างน้อย 960) [small-photo]
            9 | theme: {photo: town.png, photo-alt: คลองและภูเขา}
              |                ^
            แก้ไข: ใช้ภาพต้นฉบับที่กว้างอย่างน้อย 960 จุด

        """)
    #expect(
      try told(Self.png(width: 1, 0x40), Self.theme, .english) == """
        Content/site.yml:9:16: warning: ‘town.png’ is 320 pixels wide, and blurred on wide screens; at least 960 are needed [small-photo]
            9 | theme: {photo: town.png, photo-alt: คลองและภูเขา}
              |                ^
            fix: use an original of at least 960 pixels

        """)
  }

  @Test func isNoBurdenOnTelephones() throws {
    #expect(
      try told(Self.png(width: 3, 0xC0, filler: 30 << 20)) == """
        Content/site.yml:9:16: warning: ภาพ ‘town.png’ มีขนาด 30 MB หน้าแรกจะเปิดช้าบนโทรศัพท์ [heavy-photo]
            9 | theme: {photo: town.png, photo-alt: คลองและภูเขา}
              |                ^
            แก้ไข: ย่อภาพให้กว้างประมาณ 1920 จุดและไม่เกิน 1 MB

        """)
    #expect(
      try told(Self.png(width: 3, 0xC0, filler: 2 << 20), Self.theme, .english) == """
        Content/site.yml:9:16: warning: ‘town.png’ has 2 MB, which makes the home page slow on telephones [heavy-photo]
            9 | theme: {photo: town.png, photo-alt: คลองและภูเขา}
              |                ^
            fix: scale the picture to about 1920 pixels and at most 1 MB

        """)
  }

  @Test func isDescribed() throws {
    #expect(
      try told(Self.png(width: 3, 0xC0), "theme: {photo: town.png}\n") == """
        Content/site.yml:9:16: warning: ภาพถ่ายของหน้าแรกไม่มีคำอธิบาย [photo-without-alt]
            9 | theme: {photo: town.png}
              |                ^
            แก้ไข: เพิ่ม photo-alt: ใต้ theme: บอกว่าในภาพมีอะไร

        """)
    #expect(
      try told(Self.png(width: 3, 0xC0), "theme: {photo: town.png}\n", .english) == """
        Content/site.yml:9:16: warning: the photo of the home page is not described [photo-without-alt]
            9 | theme: {photo: town.png}
              |                ^
            fix: add photo-alt: below theme:, with what the photo shows

        """)
  }

  @Test func isAPictureToTheEnd() throws {
    #expect(
      try told([0x89, 0x50]).contains("warning: ‘town.png’")
        && told([]).contains("[document-empty]"))
  }
}
