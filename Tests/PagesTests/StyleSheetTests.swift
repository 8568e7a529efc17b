import TestSupport
import Testing

/// Style sheets are published without what says nothing, and with all that says something.
@Suite struct StyleSheetTests {
  @Test(arguments: [
    (
      "/* the page */\nbody {\n  margin: 0 auto;\n  color: red;\n}\n",
      "body{margin:0 auto;color:red}"
    ),
    (".a .b > .c , .d{}", ".a .b>.c,.d{}"),
    (
      "@media screen and ( max-width: 40rem ) { a { top: 0 } }",
      "@media screen and (max-width:40rem){a{top:0}}"
    ),
    ("a { width: calc( 100% - 1px ) }", "a{width:calc(100% - 1px)}"),
    ("a :hover { color: red } a:hover { top: 0 }", "a :hover{color:red}a:hover{top:0}"),
    (".a :is( .b, .c ) .d { top: 0 }", ".a :is(.b,.c) .d{top:0}"),
    ("a/* x */b { top: 0 }", "a b{top:0}"),
    ("a::after { content: \" ›  /* \\\" ; \" }", "a::after{content:\" ›  /* \\\" ; \"}"),
    ("a { background: url( x y/*z*/.png ) }", "a{background:url( x y/*z*/.png )}"),
    ("a { background: url('x  y.png') }", "a{background:url('x  y.png')}"),
    ("a { --x: 1px; margin: -1px +2px }", "a{--x:1px;margin:-1px +2px}"),
    ("a { top: 0 !important; }", "a{top:0 !important}"),
    ("a { top: 0 } /* not closed", "a{top:0}"),
    ("a::after { content: \"not closed", "a::after{content:\"not closed"),
  ])
  func aStyleSheetIsPublishedWithoutWhatSaysNothing(_ written: String, _ published: String) throws {
    let tiny = try TinySite.make()
    try tiny.write(written, to: "Templates/assets/style.css")
    let site = try tiny.render()
    let path = site.artifacts.sorted.map(\.path).first { $0.hasPrefix("assets/style.") } ?? ""
    // What is put before it ends with the second brace that closes two.
    let text = site.text(path)
    #expect(text.components(separatedBy: "#8db5ac}}").last == published)
  }
}
