import Formats
import Foundation
import TestSupport
import Testing

/// What is made of the emblem and of the town's photo, both beside site.yml.
@Suite struct SitePictureTests {
  private static let build = "oit build --today 2567-03-31 --lang en"
  private static let emblem = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6"><path fill="#0b5d4b" d="M0 0h9v6H0z"/></svg>
    """

  private static func site(
    _ theme: String, _ files: [String: [UInt8]], name: String = "เทศบาลตำบลตัวอย่าง"
  ) throws -> TemporarySite {
    let settings = SoundSite.settings.replacing("name: เทศบาลตำบลตัวอย่าง", with: "name: \(name)")
    let site = try TemporarySite(["Content/site.yml": "\(settings)theme: {\(theme)}\n"])
    try site.addTemplates()
    for (name, bytes) in files { try site.write(bytes, to: "Content/\(name)") }
    return site
  }

  /// By the name of each, what lies in `assets`.
  private static func assets(_ site: TemporarySite) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try site.run("ls Site/assets").output.split(separator: "\n") {
      guard let end = name.firstIndex(of: "."), name.contains(".png") || name.contains("town")
      else { continue }
      let file = URL(filePath: "\(site.root)/Site/assets/\(name)")
      let rest = name[end...].dropFirst(11)
      found["\(name[..<end])\(rest)"] = [UInt8](try Data(contentsOf: file))
    }
    return found
  }

  private static func size(_ bytes: [UInt8]?) -> [Int] {
    let bytes = bytes ?? []
    let parts = PictureParts(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
    return parts.map { [$0.width, $0.height] } ?? []
  }

  /// What is said of site.yml, without the lines that show where.
  private static func said(_ report: String) -> [String] {
    report.split(separator: "\n").map(String.init).filter { $0.hasPrefix("Content/site.yml:") }
  }

  @Test func theEmblemBecomesACardAndIconsInItsColours() throws {
    let site = try Self.site("emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)])
    let run = try site.run(Self.build)
    #expect(Self.said(run.errors) == [], "\(run.errors)")
    let made = try Self.assets(site)
    #expect(made.keys.sorted() == ["card.png", "icon.png", "touch.png"])
    #expect(Self.size(made["card.png"]) == [1200, 630])
    #expect(Self.size(made["touch.png"]) == [180, 180])
    #expect(Self.size(made["icon.png"]) == [192, 192])
    for (name, bytes) in made {
      #expect(bytes.count < 60_000, "\(name)")
      #expect(bytes.firstRange(of: [0x0B, 0x5D, 0x4B]) != nil, "\(name) has the emblem's green")
    }
    let names = try site.run("ls Site/assets").output.split(separator: "\n")
    let card = try #require(names.first { $0.hasPrefix("card.") })
    let icon = try #require(names.first { $0.hasPrefix("icon.") })
    let touch = try #require(names.first { $0.hasPrefix("touch.") })
    let page = try site.text("Site/2567/o01/index.html")
    for line in [
      #"<meta property="og:image" content="https://www.tuayang.example/assets/\#(card)">"#,
      #"<meta property="og:image:width" content="1200">"#,
      #"<meta property="og:image:height" content="630">"#,
      #"<meta property="og:image:alt" content="เทศบาลตำบลตัวอย่าง">"#,
      #"<meta name="twitter:card" content="summary_large_image">"#,
      #"<link rel="icon" type="image/png" sizes="192x192" href="../../assets/\#(icon)">"#,
      #"<link rel="apple-touch-icon" href="../../assets/\#(touch)">"#,
    ] { #expect(page.contains("\(line)\n"), "\(line)") }
  }

  @Test func theyAreMadeOnceAndAnewForAnotherName() throws {
    let site = try Self.site("emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)])
    let counted = "strace -f -qq -e trace=execve \(Self.build) 2>&1 | grep -c execve"
    #expect(try site.run(counted).output == "2\n")
    let first = try Self.assets(site)
    #expect(try site.run(counted).output == "1\n")
    try site.replace("เทศบาลตำบลตัวอย่าง", with: "เทศบาลตำบลทดลอง", in: "Content/site.yml")
    #expect(try site.run(counted).output == "2\n")
    let second = try Self.assets(site)
    #expect(first["card.png"] != second["card.png"])
    #expect(first["icon.png"] == second["icon.png"])
    #expect(try site.run("ls .Site.photos | wc -l").output == "4\n", "of both three, one of found")
  }

  @Test func thePreviewShowsTheSameCard() throws {
    let site = try Self.site("emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)])
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    let client = try Client(port)
    let page = String(decoding: try ServeTests.ask(client, "2567/o01/", port).body, as: UTF8.self)
    let start = try #require(page.firstRange(of: "assets/card.")?.lowerBound)
    let path = String(page[start...].prefix { $0 != "\"" })
    let shown = try ServeTests.ask(client, path, port).body
    _ = try site.run(Self.build)
    #expect(try Self.assets(site)["card.png"] ?? [] == shown)
  }

  @Test func aNameOfEightyLettersHasRoom() throws {
    let name = "เทศบาลตำบล" + String(repeating: "นครศรีธรรมราช", count: 6).prefix(70)
    let site = try Self.site("emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)], name: name)
    #expect(Self.said(try site.run(Self.build).errors) == [])
    #expect(Self.size(try Self.assets(site)["card.png"]) == [1200, 630])
  }

  @Test func withoutLibvipsPagesNameNoCardAndANoteSaysSo() throws {
    let site = try Self.site("emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)])
    try site.write("", to: "lib/none.c")
    try site.run("cc -shared -o lib/libvips.so.42 lib/none.c")
    let bare = ["LD_LIBRARY_PATH": "\(site.root)/lib"]
    #expect(
      Self.said(try site.run(Self.build, environment: bare).errors) == [
        """
        Content/site.yml:9:17: note: no picture to be shown with links to the site was made: this \
        machine has no libvips [no-card-made]
        """
      ])
    #expect(
      Self.said(try site.run("oit check --today 2567-03-31", environment: bare).output) == [
        """
        Content/site.yml:9:17: note: ไม่ได้ทำภาพแนะนำเว็บไซต์สำหรับ LINE และ Facebook \
        เพราะเครื่องนี้ไม่มีโปรแกรม libvips [no-card-made]
        """
      ])
    let page = try site.text("Site/index.html")
    #expect(!page.contains("og:image") && !page.contains("apple-touch-icon"))
    #expect(page.contains("<link rel=\"icon\" href=\"./assets/emblem."))
  }

  @Test func anEmblemThatCannotBeReadIsTold() throws {
    let site = try Self.site("emblem: e.gif", ["e.gif": Array("GIF89a\u{1}\0\u{1}\0\0\0\0;".utf8)])
    #expect(
      Self.said(try site.run(Self.build).errors) == [
        """
        Content/site.yml:9:17: note: no picture to be shown with links to the site was made: \
        libvips can't read the emblem ‘e.gif’ [emblem-not-drawn]
        """
      ])
    #expect(
      Self.said(try site.run("oit check --today 2567-03-31").output) == [
        """
        Content/site.yml:9:17: note: ไม่ได้ทำภาพแนะนำเว็บไซต์สำหรับ LINE และ Facebook \
        เพราะโปรแกรม libvips อ่านตรา ‘e.gif’ ไม่ได้ [emblem-not-drawn]
        """
      ])
    #expect(try Self.assets(site) == [:])
  }

  @Test func aCardWhoseLettersNoFontHasBearsTheEmblemAlone() throws {
    let site = try Self.site(
      "emblem: e.svg", ["e.svg": Array(Self.emblem.utf8)], name: "เทศบาลตำบล\u{378}")
    #expect(
      Self.said(try site.run(Self.build).errors) == [
        """
        Content/site.yml:9:17: note: the picture shown with links to the site does not say its \
        name: this machine has no Thai font [card-without-name]
        """
      ])
    #expect(
      Self.said(try site.run("oit check --today 2567-03-31").output) == [
        """
        Content/site.yml:9:17: note: ภาพแนะนำเว็บไซต์ใน LINE และ Facebook ไม่มีชื่อเทศบาล \
        เพราะเครื่องนี้ไม่มีฟอนต์ภาษาไทย [card-without-name]
        """
      ])
    #expect(Self.size(try Self.assets(site)["card.png"]) == [1200, 630])
  }

  @Test func thePhotoOfTheTownIsShownInSizes() throws {
    let site = try Self.site(
      "photo: t.jpg, photo-alt: ตลาด", ["t.jpg": smallJPEG(2000, 1000, isRough: true)])
    #expect(Self.said(try site.run(Self.build).errors) == [])
    let made = try Self.assets(site)
    #expect(
      made.keys.sorted() == [
        "town.jpg-1280.jpg", "town.jpg-1280.webp", "town.jpg-480.jpg", "town.jpg-480.webp",
      ])
    for (name, bytes) in made { #expect(bytes.count <= 200_000, "\(name)") }
    let home = try site.text("Site/index.html").replacing(#/town\.[0-9a-f]{10}/#, with: "town.H")
    #expect(
      home.contains(
        """
        <picture><source type="image/webp" srcset="./assets/town.H.jpg-480.webp 480w, \
        ./assets/town.H.jpg-1280.webp 1280w" sizes="100vw"><img class="town" \
        src="./assets/town.H.jpg-480.jpg" srcset="./assets/town.H.jpg-480.jpg 480w, \
        ./assets/town.H.jpg-1280.jpg 1280w" sizes="100vw" alt="ตลาด" width="1280" height="640">\
        </picture>
        """), "\(home)")
  }

  /// Of the photo of the town: what is said in both languages, and whether home shows it.
  private static let bad: [(bytes: [UInt8], thai: String, english: String, isShown: Bool)] = [
    (
      smallJPEG(300, 200),
      "warning: ภาพ ‘t.jpg’ กว้าง 300 จุด จอกว้างจะเห็นภาพไม่คมชัด (ควรกว้างอย่างน้อย 960) [small-photo]",
      "warning: ‘t.jpg’ is 300 pixels wide, and blurred on wide screens; at least 960 are needed [small-photo]",
      true
    ),
    (
      smallJPEG(1, 1),
      "warning: ภาพ ‘t.jpg’ กว้าง 1 จุด จอกว้างจะเห็นภาพไม่คมชัด (ควรกว้างอย่างน้อย 960) [small-photo]",
      "warning: ‘t.jpg’ is 1 pixels wide, and blurred on wide screens; at least 960 are needed [small-photo]",
      false
    ),
    (
      smallJPEG(
        1200, 900,
        notes: Array(repeating: jpegSegment(0xFE, [UInt8](repeating: 7, count: 65_000)), count: 490)
      ),
      "warning: ภาพ ‘t.jpg’ มีขนาด 30 MB หน้าแรกจะเปิดช้าบนโทรศัพท์ [heavy-photo]",
      "warning: ‘t.jpg’ has 30 MB, which makes the home page slow on telephones [heavy-photo]", true
    ),
    (
      smallJPEG(12_000, 9_000),
      "warning: ภาพ ‘t.jpg’ ละเอียด 108 ล้านจุด เกิน 64 ล้านจุด จึงไม่ได้ย่อให้ [photo-too-large]",
      "warning: the photo ‘t.jpg’ has 108 million dots, more than 64 million, so it is not made smaller [photo-too-large]",
      true
    ),
    (
      Array("\0\0\0\u{18}ftypheic mif1heic".utf8),
      "warning: ‘t.jpg’ ไม่ใช่ไฟล์ .jpg ตามชื่อ เนื้อในเป็น .heic [file-of-other-kind]",
      "warning: ‘t.jpg’ is not a .jpg, as its name says, but a .heic [file-of-other-kind]", false
    ),
  ]

  @Test(arguments: bad.indices)
  func aBadPhotoOfTheTownIsTold(_ number: Int) throws {
    let bad = Self.bad[number]
    let site = try Self.site("photo: t.jpg, photo-alt: ตลาด", ["t.jpg": bad.bytes])
    let place = "Content/site.yml:9:16: "
    #expect(Self.said(try site.run(Self.build).errors) == [place + bad.english])
    #expect(Self.said(try site.run("oit check --today 2567-03-31").output) == [place + bad.thai])
    #expect(try site.text("Site/index.html").contains("class=\"town\"") == bad.isShown)
  }
}
