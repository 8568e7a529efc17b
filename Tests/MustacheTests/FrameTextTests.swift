import Diagnostics
import Mustache
import Testing

/// The texts of the frame, which a template calls by their keys.
@Suite struct FrameTextTests {
  private func set(_ page: String, _ texts: [String: String]) -> TemplateSet {
    let placed = texts.sorted { $0.key < $1.key }.enumerated().map { line, text in
      (text.key, FrameText(text.value, at: Place("Templates/texts/th.yml", line: line + 2)))
    }
    return TemplateSet(
      ["page": (path: "Templates/page.mustache", bytes: Array(page.utf8))],
      texts: Dictionary(uniqueKeysWithValues: placed))
  }

  private func rendered(
    _ page: String, _ texts: [String: String], _ shape: Shape = [], _ values: [Value] = []
  ) -> String {
    var problems: [Diagnostic] = []
    let template = set(page, texts).compile("page", for: shape, &problems)
    guard let template else { return described(problems) }
    var out: [UInt8] = []
    template.render(values, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  @Test func aTextStandsWhereItsKeyDoesAndUsesTheNamesOfThatPlace() {
    let texts = ["home.of": "{{count}} จาก <b>{{all}}</b>{{#late}} ช้า{{/late}}"]
    #expect(
      rendered(
        "<p title=\"{{text:home.of}}\">\n{{#year}}\n{{text:home.of}}\n{{/year}}\n</p>\n", texts,
        ["all", "late", .section("year", ["count"]), "count"],
        [.text("ก<ข"), .flag(true), .record([.text("1")]), .text("2")])
        == "<p title=\"2 จาก <b>ก&lt;ข</b> ช้า\">\n1 จาก <b>ก&lt;ข</b> ช้า\n</p>\n")
  }

  @Test func wordsInTheTextOfALabelStayWhole() {
    let page = "<h2>{{text:a}}</h2><p>{{text:a}}</p>"
    #expect(
      rendered(page, ["a": "ครบถ้วน"]) == "<h2>ครบ\u{2060}ถ้วน</h2><p>ครบถ้วน</p>")
  }

  @Test func tellsATextThatIsNotThere() {
    #expect(
      rendered("ก\n{{text:home.new}}{{text:x}}", ["home.news": "ข่าว"]) == """
        Templates/page.mustache:2:1: error template-unknown-text
        ไม่พบถ้อยคำของ {{text:home.new}} | หากหมายถึง {{text:home.news}} ให้เขียนอย่างนั้น
        there is no text for {{text:home.new}} | if you mean {{text:home.news}}, write that
        Templates/page.mustache:2:18: error template-unknown-text
        ไม่พบถ้อยคำของ {{text:x}} | เพิ่มถ้อยคำนี้ใน Templates/texts/th.yml หรือลบ {{text:x}}
        there is no text for {{text:x}} | add the text to Templates/texts/th.yml, or delete {{text:x}}
        """)
  }

  @Test func aFlawInATextIsToldOnItsLine() {
    #expect(
      rendered("{{text:b}}", ["a": "ก", "b": "{{coutn}}"], ["count"]) == """
        Templates/texts/th.yml:3:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘coutn’ ให้ใช้ | หากหมายถึง ‘count’ ให้เขียน {{count}}
        there is nothing named ‘coutn’ here | if you mean ‘count’, write {{count}}
        """)
  }

  @Test func aTextThatCallsItselfIsRefused() {
    #expect(
      rendered("{{text:a}}", ["a": "ก {{text:b}}", "b": "{{text:a}}"]).hasPrefix(
        "Templates/texts/th.yml:3:1: error template-recursive-partial"))
  }

  @Test func whatIsNoHTMLTakesTextsAsTheyAre() {
    var problems: [Diagnostic] = []
    let set = set("", ["a": "ก{{name}}", "b": "ครบถ้วน <b>"])
    var out: [UInt8] = []
    set.compile(text: "a", for: ["name"], &problems)?.render([.text("<ข>")], into: &out)
    #expect(String(decoding: out, as: UTF8.self) == "ก<ข>")
    let sheet = set.filled(
      Array("<b>p::before{content:\"{{text:b}}\"}}".utf8), at: "Templates/assets/a.css", &problems)
    #expect(
      String(decoding: sheet ?? [], as: UTF8.self) == "<b>p::before{content:\"ครบถ้วน <b>\"}}")
    #expect(problems.isEmpty)
  }
}
