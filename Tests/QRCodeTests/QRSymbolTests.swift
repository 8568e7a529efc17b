import QRCode
import TestSupport
import Testing

@Suite struct QRSymbolTests {
  @Test(arguments: [
    "https://itas.example/go/eit/tuayang67",
    "https://itas.example/go?a=1&b=%E0%B8%81#%20 ",
    "HTTPS://ITAS.EXAMPLE/GO/0123456789",
    "https://itas.example/แบบวัด/การรับรู้?ปี=๒๕๖๗",
    "https://itas.example/?x=" + String(repeating: "0123456789abcdef", count: 40),
  ])
  func isReadBackLetterForLetter(_ link: String) throws {
    let code = try #require(QRSymbol(link, title: "แบบวัด"))
    let read = try shell(
      "rsvg-convert --width 1000 code.svg > code.png && zbarimg --quiet --raw --nodbus code.png",
      files: ["code.svg": svg(code)])
    #expect(Array(read.output.utf8) == Array("\(link)\n".utf8))
  }

  @Test func isOneOutlineWithAMargin() throws {
    let code = try #require(QRSymbol("a", title: ""))
    #expect(code.size == 29)
    #expect(code.path.hasPrefix("M4 4h7v1h-7z"))
  }

  @Test func refusesWhatDoesNotFit() {
    #expect(QRSymbol(String(repeating: "a", count: 2331), title: "") != nil)
    #expect(QRSymbol(String(repeating: "a", count: 2332), title: "") == nil)
    #expect(QRSymbol("", title: "") == nil)
    #expect(QRSymbol("a\0b", title: "") == nil)
  }
}

private func svg(_ code: QRSymbol) -> String {
  """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(code.size) \(code.size)">\
  <rect width="100%" height="100%" fill="#fff"/><path d="\(code.path)"/></svg>
  """
}
