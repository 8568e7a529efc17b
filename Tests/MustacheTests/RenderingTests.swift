import Mustache
import Testing

@Suite struct RenderingTests {
  @Test func escapesTheFiveSignsOfHTMLInTextAndBytes() {
    let sharp = "ก<&>\"'ข"
    #expect(
      render("{{a}} {{b}}", ["a", "b"], [.text(sharp), .bytes(Array(sharp.utf8))])
        == "ก&lt;&amp;&gt;&quot;&#39;ข ก&lt;&amp;&gt;&quot;&#39;ข")
  }

  @Test(arguments: 0...17) func escapesASignWhereverItStands(_ before: Int) {
    let text = String("กขคabcdefghijงจฉ".unicodeScalars.prefix(before))
    let values: [Value] = [.text("\(text)<แผนงาน>\(text)")]
    #expect(render("{{a}}", ["a"], values) == "\(text)&lt;แผนงาน&gt;\(text)")
  }

  @Test func writesRawVariablesAsTheyAre() {
    #expect(
      render("{{{a}}} {{&b}}", ["a", "b"], [.bytes(Array("<p>ก</p>".utf8)), "<b>"])
        == "<p>ก</p> <b>")
  }

  @Test func keepsThaiLettersWhole() {
    let text = "ผู้บริหารท้องถิ่น ปี ๒๕๖๗ น้ำ"
    #expect(render("<p>{{title}}</p>", ["title"], [.text(text)]) == "<p>\(text)</p>")
  }

  /// `|` stands for U+2060.
  @Test(arguments: [
    ("<h1>งบประมาณ {{a}}</h1>{{a}} หน่วยงาน", "<h1>งบ|ประมาณ หน่วย|งาน</h1>หน่วยงาน หน่วยงาน"),
    (
      "<th scope=\"col\"{{#a}} title=\"{{a}}\"{{/a}}>{{a}}</th>",
      "<th scope=\"col\" title=\"หน่วยงาน\">หน่วย|งาน</th>"
    ),
    ("<th scope=\"row\">{{a}}</th>", "<th scope=\"row\">หน่วยงาน</th>"),
    ("<h2><b>{{a}}</b> {{{a}}}</h2><td>{{a}}", "<h2><b>หน่วย|งาน</b> หน่วยงาน</h2><td>หน่วยงาน"),
    (
      "<p class=\"name\">{{a}}</p><p class=\"names\">{{a}}</p>",
      "<p class=\"name\">หน่วย|งาน</p><p class=\"names\">หน่วยงาน</p>"
    ),
    (
      "<span class=\"name {{a}}\">{{a}}<span>{{a}}</span>{{a}}</span>{{a}}",
      "<span class=\"name หน่วยงาน\">หน่วย|งาน<span>หน่วย|งาน</span>หน่วย|งาน</span>หน่วยงาน"
    ),
    (
      "<title>{{a}}</title><a title=\"<h1>{{a}}\">{{a}}",
      "<title>หน่วยงาน</title><a title=\"<h1>หน่วยงาน\">หน่วยงาน"
    ),
  ])
  func noLinePartsTheWordsOfHeadingsAndLabels(_ template: String, _ page: String) {
    let shown = render(template, ["a"], [.text("หน่วยงาน")])
    #expect(shown.replacing("\u{2060}", with: "|") == page)
  }

  @Test func appendsToWhatTheBufferHolds() throws {
    let template = try #require(compile("{{a}}", for: ["a"]).template)
    var out = Array("before ".utf8)
    template.render(["1"], into: &out)
    template.render(["2"], into: &out)
    #expect(String(decoding: out, as: UTF8.self) == "before 12")
  }

  @Test(arguments: [
    (Value.nothing, "no"), (.flag(false), "no"), (.text(""), "no"), (.bytes([]), "no"),
    (.list([]), "no"), (.texts([]), "no"),
    (.flag(true), "yes"), (.text("x"), "yes"), (.bytes([0x78]), "yes"), (.record([]), "yes"),
    (.list([["x"], ["y"]]), "yesyes"), (.texts(["x", ""]), "yesyes"),
  ])
  func showsASectionForEachElementOrItsInverse(_ value: Value, _ expected: String) {
    #expect(render("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a"], [value]) == expected)
  }

  @Test func showsTheTextThatASectionStandsFor() {
    let template = "{{#unit}}<p>{{label}}: {{.}}</p>{{/unit}}{{#tags}}[{{.}}]{{/tags}}"
    #expect(
      render(template, ["label", "unit", "tags"], ["หน่วยงาน", "สำนักปลัด", .texts(["a", "<b>"])])
        == "<p>หน่วยงาน: สำนักปลัด</p>[a][&lt;b&gt;]")
  }

  @Test func looksNamesUpFromTheInnermostLevelOutwards() {
    let shape: Shape = [
      "name", "page", .section("groups", ["name", .section("items", ["title"])]),
    ]
    let values: [Value] = [
      "site", "1",
      .list([["A", .list([["x"], ["y"]])], ["B", .list([])]]),
    ]
    #expect(
      render(
        "{{name}}:{{#groups}}{{#items}} {{name}}{{title}}{{page}}{{/items}}{{/groups}}",
        shape, values) == "site: Ax1 Ay1")
  }

  @Test func readsDottedNamesThroughRecordsOnly() {
    let shape: Shape = [.section("labels", ["by"]), .section("list", ["by"])]
    #expect(
      render(
        "{{labels.by}}{{#labels.by}}!{{/labels.by}}{{list.by}}", shape,
        [.record(["โดย"]), .list([["no"]])]) == "โดย!")
  }

  @Test func showsFlagsRecordsAndListsAsNothing() {
    let values: [Value] = [.flag(true), .record(["x"]), .list([["x"]]), .texts(["x"])]
    #expect(
      render("[{{a}}{{{b}}}{{c}}{{d}}{{#a}}{{.}}{{/a}}]", ["a", "b", "c", "d"], values) == "[]")
  }

  @Test func takesValuesThatAViewDoesNotGiveAsNothing() {
    let shape: Shape = ["a", .section("b", ["c", "d"])]
    #expect(render("[{{a}}{{#b}}{{c}}{{d}}{{/b}}{{b.d}}]", shape) == "[]")
    #expect(render("[{{#b}}{{c}}{{d}}{{/b}}{{b.d}}]", shape, ["", .record(["1"])]) == "[1]")
  }

  @Test func compilesPartialsInTheScopeOfTheirPlace() {
    let shape: Shape = ["title", .section("items", ["title"])]
    #expect(
      render(
        "{{> parts/title}}{{#items}}{{> parts/title}}{{/items}}", shape,
        ["หน้า", .list([["ก"], ["ข"]])], partials: ["parts/title": "<{{title}}>"])
        == "<หน้า><ก><ข>")
  }

  @Test func indentsTheLinesOfPartialsThatStandAlone() {
    let partials = [
      "outer": "<ul>\n  {{! note }}\n  {{> inner}}\n{{! note }}</ul>\n",
      "inner": "{{#items}}\n<li>{{.}}\n{{/items}}\n{{end}}",
    ]
    #expect(
      render(
        "<nav>\n  {{> outer}}\n</nav>\n", ["items", "end"], [.texts(["a", "b\nb"]), "."],
        partials: partials) == """
          <nav>
            <ul>
              <li>a
              <li>b
          b
              .  </ul>
          </nav>

          """)
  }

  @Test func leavesAByteOrderMarkOut() {
    #expect(render("\u{FEFF}{{! note }}\nก{{x}}", ["x"], ["ข"]) == "กข")
  }
}
