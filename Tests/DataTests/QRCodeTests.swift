import Pages
import Testing

@Suite struct QRCodeTests {
  @Test(arguments: [
    "https://itas.example/go/eit/tuayang67",
    "https://itas.example/go?a=1&b=%E0%B8%81#%20 ",
    "HTTPS://ITAS.EXAMPLE/GO/0123456789",
    "https://itas.example/แบบวัด/การรับรู้?ปี=๒๕๖๗",
    "https://itas.example/?x=" + String(repeating: "0123456789abcdef", count: 40),
  ])
  func isReadBackLetterForLetter(_ link: String) throws {
    let svg = try #require(qrSVG(link, title: "คิวอาร์โค้ด"))
    let read = try run(
      "rsvg-convert --width 1000 code.svg > code.png && zbarimg --quiet --raw --nodbus code.png",
      files: ["code.svg": svg])
    #expect(Array(read.text.utf8) == Array("\(link)\n".utf8))
  }

  @Test func isOnePathWithAWhiteMarginAndATitle() throws {
    let svg = try #require(qrSVG("a", title: "แบบ <EIT> & \"คิวอาร์\""))
    #expect(
      svg.hasPrefix(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 29 29" role="img" \
        shape-rendering="crispEdges"><title>แบบ &lt;EIT&gt; &amp; &quot;คิวอาร์&quot;</title>\
        <rect width="29" height="29" fill="#fff"/><path fill="#000" d="M4 4h7v1h-7z
        """))
    #expect(svg.hasSuffix("z\"/></svg>"))
    #expect(try run("xmllint --noout code.svg", files: ["code.svg": svg]).text == "")
  }

  @Test func refusesWhatDoesNotFit() {
    #expect(qrSVG(String(repeating: "a", count: 2331), title: "") != nil)
    #expect(qrSVG(String(repeating: "a", count: 2332), title: "") == nil)
    #expect(qrSVG("", title: "") == nil)
    #expect(qrSVG("a\0b", title: "") == nil)
  }
}
