import Formats
import Testing

@Suite struct PictureFlawTests {
  private func flaws(_ inside: String, root: String = "") -> [PictureFlaw.Kind] {
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"\#(root)>"#
    return PictureFlaw.all(in: Array("\(svg)\(inside)</svg>".utf8)).map(\.kind)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>"), ("<SCRIPT/>", "<SCRIPT>"),
    (#"<s:script xmlns:s="http://www.w3.org/2000/svg"/>"#, "<script>"),
    ("<foreignObject><p/></foreignObject>", "<foreignObject>"), ("<html/>", "<html>"),
    (
      #"<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>"#,
      #"xmlns:h="http://www.w3.org/1999/xhtml""#
    ),
    (#"<rect onclick="alert(1)"/>"#, "onclick"), (#"<rect OnLoad="x"/>"#, "OnLoad"),
    (#"<a href="javascript:alert(1)"/>"#, "javascript:alert(1)"),
    (##"<a xlink:href="&#106;ava&#10;script:x"/>"##, "java\nscript:x"),
    (#"<a href=" JavaScript:x"/>"#, " JavaScript:x"),
    (#"<image href="data:image/svg+xml,x"/>"#, "data:image/svg+xml,x"),
    (#"<a href="data:text/html,x"/>"#, "data:text/html,x"),
    (#"<set attributeName="xlink:href" to="x"/>"#, #"attributeName="xlink:href""#),
    (#"<animate attributeName="onclick" to="x"/>"#, #"attributeName="onclick""#),
  ])
  func whatRunsScriptIsFound(inside: String, named: String) {
    #expect(flaws(inside) == [.script(named)])
  }

  @Test func anEventOfTheWholePictureIsFound() {
    #expect(flaws("", root: #" onload="alert(1)""#) == [.script("onload")])
  }

  @Test func anEntityHidesNothing() {
    let text = """
      <!DOCTYPE svg [<!ENTITY e "<script>1</script>"><!ENTITY h "javascript:x">]>
      <svg xmlns="http://www.w3.org/2000/svg">&e;<a href="&h;"/></svg>
      """
    #expect(
      PictureFlaw.all(in: Array(text.utf8)).map(\.kind) == [
        .script("<script>"), .script("javascript:x"),
      ])
  }

  @Test func anotherEncodingHidesNothing() {
    let text = #"<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>"#
    let bytes: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    #expect(PictureFlaw.all(in: bytes).map(\.kind) == [.script("<script>")])
  }

  @Test(arguments: [
    (#"<image href="https://x.example/a.png"/>"#, "https://x.example/a.png"),
    (#"<image xlink:href="a.png"/>"#, "a.png"), (#"<use href="other.svg#a"/>"#, "other.svg#a"),
    (#"<a href="//x.example"/>"#, "//x.example"),
    (#"<rect fill="url(https://x.example/a)"/>"#, "url(https://x.example/a)"),
    (#"<rect style="fill: URL( 'http://x.example')"/>"#, "url(http://x.example')"),
    (#"<style>@import "x.css";</style>"#, "@import"),
    (#"<style>rect{fill:u\72l(http://x.example)}</style>"#, #"\"#),
    (#"<style>a{} b{background:image-set("a.png" 1x)}</style>"#, "image-set()"),
  ])
  func whatIsLoadedFromElsewhereIsFound(inside: String, named: String) {
    #expect(flaws(inside) == [.elsewhere(named)])
  }

  @Test func aStyleSheetOfAnotherFileIsFound() {
    let text = #"<?xml-stylesheet href="a.css"?><svg xmlns="http://www.w3.org/2000/svg"/>"#
    #expect(PictureFlaw.all(in: Array(text.utf8)).map(\.kind) == [.elsewhere("xml-stylesheet")])
  }

  @Test func thePlaceIsThatOfTheElement() {
    let text = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>\n<script/></g></svg>"
    #expect(PictureFlaw.all(in: Array(text.utf8)).map(\.offset) == [45])
  }

  @Test func whatIsNoXMLCannotBeReadWhereItBreaks() {
    #expect(
      PictureFlaw.all(in: Array("<svg><g></svg>".utf8)) == [
        PictureFlaw(kind: .unreadable, offset: 10)
      ])
    #expect(PictureFlaw.all(in: []) == [PictureFlaw(kind: .unreadable, offset: 0)])
  }

  @Test(arguments: [
    #"<title>ตราเทศบาล</title><path d="M14 58"/>"#, ##"<use xlink:href="#a"/>"##,
    ##"<rect fill="url(#a)" style="clip-path:url('#b')"/>"##,
    #"<image href="data:image/png;base64,AAAA"/>"#,
    #"<a href="https://x.example/"><text>เว็บ</text></a>"#,
    "<style>rect { fill: #0b5d4b }</style>", #"<animate attributeName="opacity" to="0"/>"#,
    #"<i:grid xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:on="x"/>"#,
    #"<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" r:about=""/></metadata>"#,
  ])
  func aMerePictureHasNoFlaw(inside: String) {
    #expect(flaws(inside) == [])
  }
}
