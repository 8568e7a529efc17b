import Diagnostics
import Testing
import Text

/// Text as addresses, markup and hexadecimal digits have it.
@Suite struct EncodingTests {
  @Test func encodesAnAddressAsABrowserCopiesIt() {
    #expect(
      percentEncoded("/2567/แผน งาน.pdf?a=%20#b")
        == "/2567/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%87%E0%B8%B2%E0%B8%99.pdf?a=%20#b")
  }

  @Test func encodesSignsOfAnAddressWithinAPath() {
    #expect(percentEncoded(path: "/a b/50%?#.txt") == "/a%20b/50%25%3F%23.txt")
  }

  @Test(arguments: ["/แผน งาน", "", "100%", "ก?ข#ค"])
  func decodesWhatItEncoded(_ text: String) {
    #expect(percentDecoded(percentEncoded(path: text)) == text)
  }

  @Test(arguments: ["%", "%2", "%zz", "%E0%B8", "%+F"])
  func refusesBrokenEscapesAndWhatIsNoText(_ text: String) {
    #expect(percentDecoded(text) == nil)
  }

  @Test(arguments: [
    ("ต่าง ๆ <b>", "ต่าง\u{A0}ๆ &lt;b&gt;"), (" ๆ", "\u{A0}ๆ"), ("ๆ ๆ ฆ", "ๆ\u{A0}ๆ ฆ"),
    ("ต่างๆ", "ต่างๆ"),
  ])
  func noLineBeginsWithTheSignOfRepetition(_ text: String, _ written: String) {
    #expect(escapedHTML(text) == written)
  }

  @Test func escapesForHTMLAndForXML() {
    #expect(escapedHTML("<a href=\"ก\">'&'") == "&lt;a href=&quot;ก&quot;&gt;&#39;&amp;&#39;")
    #expect(escapedXML("<a href=\"ก\">'&'\u{1}") == "&lt;a href=&quot;ก&quot;&gt;'&amp;'")
  }

  @Test func writesBytesAsHexadecimalDigits() {
    #expect(hexadecimal([0, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
    #expect(Array("0aFg".utf8).map(hexadecimalValue) == [0, 10, 15, nil])
  }

  @Test func trimsAndComparesOnBytes() {
    #expect(" \t ก ข\r\n".trimmingBlanks() == "ก ข")
    #expect(" \n".trimmingBlanks() == "")
    #expect("แผน.MD".asciiLowercased() == "แผน.md")
    #expect("แผน.md".ends(with: ".md") && "แผน".begins(with: "แ"))
    #expect(!"md".ends(with: ".md"))
  }

  @Test func countsPlacesInCharactersAndLinesByTheirFeeds() {
    let text = Array("ก\nขค".utf8)
    #expect(Place("a", ofByte: 7, in: text) == Place("a", line: 2, column: 2))
    #expect(lineStarts(text[...]) == [0, 4])
    #expect(Array("\u{FEFF}a\r\nb\rc\n".utf8).withLineFeeds(from: 3) == Array("a\nb\nc\n".utf8))
  }
}
