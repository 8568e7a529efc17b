import Blocks
import Disclosure
import Foundation
import Kinds
import TestSupport
import Testing

/// Every block in a real browser: pictures in `.build/screenshots` for the eye, and what can be
/// measured.
@Suite(.serialized) struct ScreenshotTests {
  @Test(arguments: BlockKind.all.map(\.name))
  func aBlockFitsAScreenAPhoneAndPaper(_ name: String) throws {
    let kind = try #require(BlockKind.all.first { $0.name == name })
    let site = try ExampleSite(kind)
    let folder = repository.appending(path: ".build/screenshots")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func picture(_ form: String) -> URL { folder.appending(path: "\(name)-\(form)") }

    let (wide, paper) = (picture("1280.png"), picture("a4.pdf"))
    try chromium(
      [
        "--window-size=1280,1600", "--screenshot=\(wide.path)", "--no-pdf-header-footer",
        "--print-to-pdf=\(paper.path)",
      ], site.page)
    #expect(try size(of: wide) == "1280 1600")
    #expect(try printed(["pdfinfo", paper.path]).contains("(A4)"))

    // No window is narrower than 500: the phone is a frame within one.
    let phone = site.page.deletingLastPathComponent().appending(path: "phone.html")
    try Data(Self.frame.utf8).write(to: phone)
    let narrow = picture("360.png")
    let measured = try chromium(
      ["--window-size=500,2400", "--screenshot=\(narrow.path)", "--dump-dom"], phone)
    #expect(try size(of: narrow) == "500 2400")
    #expect(measured.contains("<title>360 of 360</title>"), "the page is wider than a phone")
  }

  @Test func aPhoneReadsTheCodeOfTheSurveyFromTheScreen() throws {
    let site = try ExampleSite(#require(BlockKind.all.first { $0.name == "eit" }))
    let screen = site.page.deletingLastPathComponent().appending(path: "screen.png")
    try chromium(["--window-size=1280,1600", "--screenshot=\(screen.path)"], site.page)
    #expect(
      try printed(["zbarimg", "--quiet", "--raw", "--nodbus", screen.path])
        == "https://itas.example/go/eit/tuayang67\n")
  }

  private static let frame = """
    <!doctype html><style>body{margin:0}iframe{border:0;width:360px;height:2400px}</style>
    <iframe src="index.html" onload="
      const page = this.contentDocument.documentElement;
      document.title = page.scrollWidth + ' of ' + page.clientWidth"></iframe>
    """

  /// Width and height as a PNG says them in its head.
  private func size(of picture: URL) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: picture).dropFirst(16).prefix(8))
    func number(_ four: ArraySlice<UInt8>) -> Int { four.reduce(0) { $0 << 8 | Int($1) } }
    return "\(number(bytes[..<4])) \(number(bytes[4...]))"
  }
}
