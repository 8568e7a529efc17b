import Formats
import Foundation
import TestSupport
import Testing

/// Photos as cameras make them become what pages need, and bad ones are told.
@Suite struct PhotoTests {
  private static let folder = "Content/2567/o02-executives"
  private static let build = "oit build --today 2567-03-31 --lang en"

  /// One that was held upright, with the place where it was taken.
  private static let photo = smallJPEG(
    2000, 1500, notes: [jpegSegment(0xE1, Array("Exif\0\0".utf8) + exif(6, "18.79 N"))],
    isRough: true)

  private static func site(_ files: [String: [UInt8]], _ body: String) throws -> TemporarySite {
    let site = try TemporarySite([
      "\(folder)/index.md": "---\nupdated: 2567-03-31\n---\n\(body)\n"
    ])
    try site.addTemplates()
    for (name, bytes) in files { try site.write(bytes, to: "\(folder)/\(name)") }
    return site
  }

  private static func bytes(_ path: String, _ site: TemporarySite) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(site.root)/\(path)")))
  }

  private static func parts(_ path: String, _ site: TemporarySite) throws -> PictureParts? {
    let bytes = try bytes(path, site)
    return PictureParts(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
  }

  @Test func aPhotoIsShownInSizesThatAreMadeOnce() throws {
    let site = try Self.site(["a.jpg": Self.photo], "![ลอกท่อ](a.jpg)\n\n![อีกครั้ง](a.jpg \"ท่อ\")")
    let first = try site.run(Self.build)
    #expect(first.status == 0, "\(first.errors)")
    let page = try site.text("Site/2567/o02/index.html")
    #expect(
      page.contains(
        """
        <p><picture><source type="image/webp" srcset="a.jpg-480.webp 480w, a.jpg-1280.webp 1280w" \
        sizes="(min-width: 50rem) 46rem, 100vw" /><img src="a.jpg-480.jpg" \
        srcset="a.jpg-480.jpg 480w, a.jpg-1280.jpg 1280w" \
        sizes="(min-width: 50rem) 46rem, 100vw" alt="ลอกท่อ" width="1280" height="1707" /></picture></p>
        """), "\(page)")
    for (width, height) in [(480, 640), (1280, 1707)] {
      for ending in ["webp", "jpg"] {
        let path = "Site/2567/o02/a.jpg-\(width).\(ending)"
        let made = try #require(try Self.parts(path, site))
        #expect(made.width == width && made.height == height && made.orientation == 1, "\(path)")
        #expect(made.keepsAll, "nothing stands beside it")
        #expect(try Self.bytes(path, site).count <= 200_000, "\(path)")
      }
    }
    #expect(try site.run("grep -rl 18.79 Site .Site.photos").output == "")
    #expect(try Self.parts("Site/2567/o02/a.jpg", site)?.orientation == 6)
    let before = try site.run("find Site .Site.photos/????????* -printf '%p %i %T@\\n' | sort")
      .output
    let second = try site.run("strace -f -qq -e trace=execve \(Self.build) 2>trace; cat trace")
    #expect(second.output.components(separatedBy: "execve(").count - 1 == 1, "\(second.output)")
    #expect(
      try site.run("find Site .Site.photos/????????* -printf '%p %i %T@\\n' | sort").output
        == before)
  }

  /// Under another name, and where nothing is known of what was published.
  @Test func aPhotoIsKnownByItsContent() throws {
    let site = try Self.site(["a.jpg": Self.photo], "![ลอกท่อ](a.jpg)")
    _ = try site.run(Self.build)
    let made = try Self.bytes("Site/2567/o02/a.jpg-480.webp", site)
    try site.run(
      "mv \(Self.folder)/a.jpg \(Self.folder)/b.jpg; sed -i s/a.jpg/b.jpg/ \(Self.folder)/*.md")
    let trace = try site.run("strace -f -qq -e trace=execve \(Self.build) 2>&1").output
    #expect(trace.components(separatedBy: "execve(").count - 1 == 1, "\(trace)")
    #expect(try Self.bytes("Site/2567/o02/b.jpg-480.webp", site) == made)
    // What was changed by somebody is made anew.
    try site.run(
      "for f in .Site.photos/????????*; do printf x | dd of=$f conv=notrunc; done; rm -r Site")
    _ = try site.run(Self.build)
    #expect(try Self.bytes("Site/2567/o02/b.jpg-480.webp", site) == made)
    try site.run("rm \(Self.folder)/b.jpg; sed -i /b.jpg/d \(Self.folder)/*.md")
    try site.write(smallJPEG(3000, 2000, isRough: true), to: "\(Self.folder)/c.jpg")
    try site.run("echo '![ค](c.jpg)' >>\(Self.folder)/index.md")
    _ = try site.run(Self.build)
    #expect(try site.run("ls .Site.photos | wc -l").output == "5\n")
  }

  @Test func thePreviewMakesAPhotoWhenItIsAskedFor() throws {
    let site = try Self.site(["a.jpg": Self.photo], "![ลอกท่อ](a.jpg)")
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    let client = try Client(port)
    var shown: [String: [UInt8]] = [:]
    let names = ["a.jpg", "a.jpg-480.webp", "a.jpg-480.jpg", "a.jpg-1280.webp", "a.jpg-1280.jpg"]
    for name in names {
      shown[name] = try ServeTests.ask(client, "2567/o02/\(name)", port).body
    }
    #expect(!site.exists(".Site.photos"))
    _ = try site.run(Self.build)
    for name in names {
      let built = try Self.bytes("Site/2567/o02/\(name)", site)
      #expect(built == shown[name] ?? [], "\(name)")
    }
  }

  private static let bad: [String: [UInt8]] = [
    "broken.jpg": {
      var bytes = smallJPEG(2000, 1500, isRough: true)
      for place in 30_000..<30_400 { bytes[place] = 0xFE }
      return bytes
    }(),
    "dot.jpg": smallJPEG(1, 1), "heic.jpg": Array("\0\0\0\u{18}ftypheic 18.79 N".utf8),
    "moving.gif": Array("GIF89a\u{40}\0\u{40}\0\0\0\0!\u{7F}\u{B}NETSCAPE2.0;".utf8),
    "huge.jpg": smallJPEG(12_000, 9_000), "print.jpg": smallJPEG(2000, 1500, inks: 4),
    "heavy.jpg": smallJPEG(
      notes: Array(repeating: jpegSegment(0xFE, [UInt8](repeating: 7, count: 65_000)), count: 490)),
  ]

  private static let names = bad.keys.sorted()

  private static func badSite() throws -> TemporarySite {
    try site(bad, names.map { "![ภาพ](\($0))" }.joined(separator: "\n\n"))
  }

  /// What is said of pictures, without the lines that show where.
  private static func said(_ report: String) -> [String] {
    report.split(separator: "\n").map(String.init).filter {
      $0.contains("]") && $0.contains("‘") && $0.contains(": warning: ") || $0.contains(": note: ")
    }.filter { !$0.contains("missing-element") }.map {
      $0.replacing("\(folder)/index.md:", with: "")
    }
  }

  @Test func badPicturesAreToldAndThePageIsRight() throws {
    let site = try Self.badSite()
    let english = try site.run(Self.build)
    #expect(english.status == 0)
    #expect(
      Self.said(english.errors) == [
        "4:8: warning: ‘broken.jpg’ can't be opened: it is damaged [document-damaged]",
        "8:8: note: ‘heavy.jpg’ has 30.4 MB: who opens it on a phone waits long [large-picture]",
        """
        10:8: warning: ‘heic.jpg’ is not a .jpg, as its name says, but a .heic [file-of-other-kind]
        """,
        """
        12:8: warning: the photo ‘huge.jpg’ has 108 million dots, more than 64 million, so it is \
        not made smaller [photo-too-large]
        """,
        """
        14:8: warning: ‘moving.gif’ is a moving picture, which readers can't stop [picture-moves]
        """,
      ])
    let thai = try site.run("oit check --today 2567-03-31")
    #expect(
      Self.said(thai.output) == [
        "4:8: warning: ‘broken.jpg’ เปิดไม่ได้ เพราะไฟล์เสียหาย [document-damaged]",
        "8:8: note: ‘heavy.jpg’ มีขนาด 30.4 MB ผู้ที่เปิดไฟล์นี้ทางโทรศัพท์ต้องรอนาน [large-picture]",
        "10:8: warning: ‘heic.jpg’ ไม่ใช่ไฟล์ .jpg ตามชื่อ เนื้อในเป็น .heic [file-of-other-kind]",
        """
        12:8: warning: ภาพ ‘huge.jpg’ ละเอียด 108 ล้านจุด เกิน 64 ล้านจุด จึงไม่ได้ย่อให้ \
        [photo-too-large]
        """,
        "14:8: warning: ‘moving.gif’ เป็นภาพเคลื่อนไหว ซึ่งผู้อ่านสั่งให้หยุดไม่ได้ [picture-moves]",
      ])
    let page = try site.text("Site/2567/o02/index.html")
    #expect(page.components(separatedBy: "<picture>").count - 1 == 1, "the one for print")
    #expect(try Self.parts("Site/2567/o02/print.jpg-1280.jpg", site)?.isCMYK == false)
    for (name, size) in [
      ("broken.jpg", " width=\"2000\" height=\"1500\""), ("dot.jpg", " width=\"1\" height=\"1\""),
      ("heic.jpg", ""), ("moving.gif", " width=\"64\" height=\"64\""),
      ("huge.jpg", " width=\"12000\" height=\"9000\""),
    ] {
      #expect(page.contains("<img src=\"\(name)\" alt=\"ภาพ\"\(size)"), "\(name)")
    }
  }

  @Test func withoutLibvipsPhotosStayLargeAndANoteSaysSo() throws {
    let site = try Self.site(
      [
        "a.jpg": Self.photo, "b.jpg": Self.photo + [0], "print.jpg": smallJPEG(2000, 1500, inks: 4),
      ],
      "![ก](a.jpg)\n\n![ข](b.jpg)\n\n![ค](print.jpg)")
    try site.write("", to: "lib/none.c")
    try site.run("cc -shared -o lib/libvips.so.42 lib/none.c")
    let run = try site.run(Self.build, environment: ["LD_LIBRARY_PATH": "\(site.root)/lib"])
    #expect(run.status == 0)
    #expect(
      Self.said(run.errors) == [
        "4:6: note: photos stay as large as they are: this machine has no libvips [photos-stay-large]",
        """
        8:6: warning: the photo ‘print.jpg’ is in colours for print (CMYK), which browsers may show \
        wrong [photo-for-print]
        """,
      ])
    let page = try site.text("Site/2567/o02/index.html")
    #expect(page.contains("<img src=\"a.jpg\" alt=\"ก\" width=\"1500\" height=\"2000\" />"))
    #expect(
      page.contains(
        "<img src=\"b.jpg\" alt=\"ข\" width=\"1500\" height=\"2000\" loading=\"lazy\" />"))
    #expect(try site.run("grep -rl 18.79 Site").output == "")
  }

  @Test func withoutPhotosNobodyLooksForLibvips() throws {
    let site = try TemporarySite()
    try site.addTemplates()
    let trace = try site.run("strace -f -qq -e trace=execve,openat \(Self.build) 2>&1").output
    #expect(!trace.contains("vips"))
    #expect(!site.exists(".Site.photos"))
  }
}
