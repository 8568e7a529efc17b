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

    let (wide, narrow, paper) = (picture("1280.png"), picture("360.png"), picture("a4.pdf"))
    try Browser.use(height: 1600) {
      try $0.open(site.page)
      try $0.picture(to: wide)
      try $0.paper(to: paper)
    }
    #expect(try size(of: wide) == "1280 1600")
    #expect(try printed(["pdfinfo", paper.path]).contains("(A4)"))
    try Browser.use(width: 360, height: 2400) {
      try $0.open(site.page)
      try $0.picture(to: narrow)
      #expect(try $0.widths() == "360 of 360", "the page is wider than a phone")
    }
    #expect(try size(of: narrow) == "360 2400")
  }

  @Test func aPhoneReadsTheCodeOfTheSurveyFromTheScreen() throws {
    let site = try ExampleSite(#require(BlockKind.all.first { $0.name == "eit" }))
    let screen = site.page.deletingLastPathComponent().appending(path: "screen.png")
    try Browser.use(height: 1600) {
      try $0.open(site.page)
      try $0.picture(to: screen)
    }
    #expect(
      try printed(["zbarimg", "--quiet", "--raw", "--nodbus", screen.path])
        == "https://itas.example/go/eit/tuayang67\n")
  }

  /// Width and height as a PNG says them in its head.
  private func size(of picture: URL) throws -> String {
    let bytes = [UInt8](try Data(contentsOf: picture).dropFirst(16).prefix(8))
    func number(_ four: ArraySlice<UInt8>) -> Int { four.reduce(0) { $0 << 8 | Int($1) } }
    return "\(number(bytes[..<4])) \(number(bytes[4...]))"
  }
}
