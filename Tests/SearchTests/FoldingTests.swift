import Artifact
import Search
import TestSupport
import Testing
import Text

/// What is stored of a text, and where: the twin of what `Templates/assets/find.js` does with a
/// query is held to it in a browser (`SearchTests` of ScreenshotTests).
@Suite struct FoldingTests {
  @Test(arguments: [
    ("น\u{E4D}า", "น\u{E33}"), ("น\u{E4D}\u{E49}า", "น\u{E49}\u{E33}"), ("เเผน", "แผน"),
    ("ก\u{E48}\u{E34}น", "ก\u{E34}\u{E48}น"), ("\u{E49}\u{E48}\u{E34}", "\u{E34}\u{E49}\u{E48}"),
    ("ป\u{F705}า", "ป\u{E48}า"),
    ("โค\u{200B}ร\u{AD}ง \u{A0}\n การ", "โครง การ"), (" ก ", "ก"), ("ก~ข", "ก\u{223C}ข"),
  ])
  func textsThatLookAlikeAreStoredAlike(_ written: String, _ seen: String) {
    #expect(stored(written) == stored(seen))
  }

  /// The rule is that of the rest of the house.
  @Test func aTextIsStoredAsItIsSeen() {
    var random = SeededGenerator(seed: 23)
    let letters = Array(
      "กขเแา\u{E4D}\u{E33}\u{E48}ๆ ๑1aZ-\u{200B}\u{2060}\u{A0}\u{3000}\n\t\u{AD}–“é😀".unicodeScalars
    )
    for _ in 0..<2000 {
      let scalars = (0..<12).compactMap { _ in letters.randomElement(using: &random) }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(stored(text) == stored(text.asSeen()), "\(scalars)")
    }
  }

  @Test func eachThaiLetterTakesOneByte() {
    #expect(stored("แผน O18 ปี ๒๕๖๗") == "oNK ~O18 ~Mh ~๒๕๖๗")
    #expect(stored(#""\<"#) == #"~\"\\<"#)
  }

  @Test func tagsPartWordsUnlessTheyStandWithinOne() {
    #expect(stored(html: "<p>a<b>b</b>c</p><p>d<br>e &amp; f</p>") == "~abc d e & f")
  }

  @Test func aHeadingBeginsAPlaceOfItsOwn() throws {
    let index = SearchIndex([
      document(.html { Array(#"<p>x</p><h2 id="a">y</h2><p>z</p><h3>w</h3>"#.utf8) })
    ])
    #expect(
      try text(index, "search/t0.js")
        == """
        oit.data("t0",[
        ["2567/o01/","~t",2567,1,"","","~x","#a","~y","~z","","~w",""],])

        """)
  }

  @Test func pagesOfADocumentArePlacesAndLinesOfThaiGoOn() throws {
    let pages = "แผน\nงาน\n\u{C}\u{C}one\ntwo\u{C}"
    let index = SearchIndex([document(.pages { Array(pages.utf8) })])
    #expect(
      try text(index, "search/t0.js").contains(
        ##""#page=1","","oNK*eK","#page=3","","~one two"],"##))
  }

  @Test func manyDocumentsHavePostingsBesideTheirTexts() throws {
    let documents = (0..<20).map { number in
      document(.html { Array("<p>\(number == 7 ? "กข" : "คง")</p>".utf8) })
    }
    let index = SearchIndex(documents, mostWhole: 19)
    // ก and ข, then ข at an end; of all documents, less one difference of 7.
    #expect(try text(index, "search/pt81.js") == "oit.data(\"pt81\",{\n33154:\"H\",})\n")
    #expect(try text(index, "search/pt84.js").contains("33927:\"*\""))
    #expect(try text(index, "search/index.js").contains(",shards:{p:"))
    #expect(!SearchIndex(documents, mostWhole: 20).files.contains { $0.path.hasPrefix("search/p") })
  }

  @Test func ofNumbersThreeDigitsInARowHaveListsToo() throws {
    let documents = (0..<20).map { number in
      document(.html { Array("<p>\(number == 7 ? "๒567" : "25 67")</p>".utf8) })
    }
    let index = SearchIndex(documents, mostWhole: 19)
    #expect(
      try text(index, "search/pd2.js") == "oit.data(\"pd2\",{\n12853:\"*\",\n131328:\"H\",})\n")
    #expect(try text(index, "search/pd5.js").contains("\n131639:\"H\","))
    #expect(!(try text(index, "search/pd6.js")).contains("\n131"))
  }

  private func stored(_ text: String) -> String {
    stored(html: escapedHTML(text))
  }

  private func stored(html: String) -> String {
    let index = SearchIndex([document(.html { Array(html.utf8) })])
    let text = (try? text(index, "search/t0.js")) ?? ""
    return String(
      text.dropFirst(##"oit.data("t0",[ ["2567/o01/","~t",2567,1,"","",""##.count).dropLast(6))
  }

  private func document(_ text: SearchDocument.Content) -> SearchDocument {
    SearchDocument(address: "2567/o01/", title: "t", year: 2567, item: 1, text: text)
  }

  private func text(_ index: SearchIndex, _ path: String) throws -> String {
    let file = try #require(index.files.first { $0.path == path })
    guard case .made(let make) = file.content else { return "" }
    var bytes: [UInt8] = []
    make(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
