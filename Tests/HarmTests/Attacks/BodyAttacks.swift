import TestSupport

/// Markdown that would run something, load something or lead out.
extension AttackKind {
  static let bodies = [
    AttackKind("destinations of links") {
      destinations.flatMap { to in
        [
          "[a](\(to))", "[a](<\(to)>)", "![a](<\(to)>)", "<\(to)>", "[a][b]\n\n[b]: <\(to)> 'c'",
          to,
          "[a](\(to) \"\\\"><script>\")", "[![a](mayor.jpg)](\(to))",
        ].map { Attack($0, Target.entry("## ก {#head}\n\n\($0)")) }
      }
    },
    AttackKind("HTML in Markdown") {
      html.flatMap { tag in
        [
          tag, "ก \(tag) ข", "## \(tag)", "- \(tag)", "> \(tag)", "| \(tag) |\n|-|\n| \(tag) |",
          "[\(tag)](https://a.example)", "`\(tag)`", "```\n\(tag)\n```", "``` \(tag)\nก\n```",
          "ก[^1]\n\n[^1]: \(tag)", "## ก {#\(tag)}", "**\(tag)**",
        ].map { Attack($0, Target.entry($0)) }
      }
    },
    AttackKind("templates in texts") {
      [
        "{{x}}", "{{{x}}}", "{{#x}}", "{{/x}}", "{{> page}}", "{{=<% %>=}}", "{{", "}}", "{{{",
        "{{&x}}",
      ]
      .flatMap { tag in
        ["ก \(tag)", "## \(tag)", "`\(tag)`", "[\(tag)](https://a.example/\(tag))"].map {
          Attack($0, Target.entry($0))
        } + [Attack("template \(tag)", ["Templates/page.mustache": "<p>\(tag)</p>"])]
      }
    },
    AttackKind("bytes that are no text") {
      let places = [
        "Content/site.yml": SoundSite.settings, "Content/editions/2567.yml": SoundSite.edition,
        "Content/2567/o01-structure.md": SoundSite.structure,
        "\(Target.folder)/a.csv": "ชื่อ-สกุล,ตำแหน่ง\nก,ข\n",
        "Content/pages/complaints.md": SoundSite.complaints,
      ]
      return places.sorted { $0.key < $1.key }.flatMap { path, text in
        let bytes = Array(text.utf8)
        return odd.enumerated().flatMap { number, piece in
          [0, bytes.count / 3, bytes.count / 2, bytes.count].map { at in
            var files = Target.block("people", "file: a.csv").mapValues { Array($0.utf8) }
            files[path] = bytes[..<at] + piece + bytes[at...]
            return Attack("bytes \(number) in \(path) at \(at)", bytes: files)
          }
        }
          + encodings(of: text).enumerated().map { number, bytes in
            Attack("encoding \(number) of \(path)", bytes: [path: bytes])
          }
      }
    },
  ]

  private static let destinations =
    [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)",
      "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#x6A;avascript:alert(1)",
      "&#0000106avascript:x", "\u{1}javascript:x", "\u{200B}javascript:x", "\u{FEFF}javascript:x",
      "ｊavascript:x", "%6Aavascript:x", "javascript%3Ax", "javascript://a%0Ax", "vbscript:x",
      "data:text/html,<script>x</script>", "data:image/svg+xml,<svg onload=x>", "DATA:x",
      "blob:https://a.example/x", "filesystem:https://a/x", "view-source:x", "intent://x",
      "about:x",
      "file:///etc/passwd", "//evil.example/a", "\\\\evil.example\\a", "/\\evil.example",
      "https:/\\x",
      "https:\\\\evil.example", "https:///x", "https://u:p@evil.example", "https://a.example:99999",
      "http://[::1]/x", "https://evil.example/\"><script>", "https://a.example/{{{x}}}",
      "../../../../etc/passwd", "..%2f..%2f..%2fetc/passwd", "%2e%2e/%2e%2e/x", "/etc/passwd",
      "....//....//x", "a%00.pdf", "..%5c..%5ca", "item:../x", "item:O1\"><script>", "page:../../x",
      "page:\"><script>", "site:\"><script>", "site:../x", "#\"><script>", "?x=\"><script>",
      "mailto:a@b.example?bcc=c@d.example", "mailto:javascript:x", "tel:+66<script>", "cid:x",
      "secret.md", "../../../secret.md", "../../secret.csv", "index.md/../../../../secret.md",
    ]

  private static let html =
    [
      "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
      "<img src=x onerror=x>",
      "<svg onload=x>", "<svg><script>x</script></svg>", "<iframe src=javascript:x>",
      "<object data=x>",
      "<embed src=x>", "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example>",
      "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
      "<style>@import '//evil.example'</style>",
      "<form action=//evil.example><input>", "<a href=javascript:x>a</a>", "<body onload=x>",
      "<details open ontoggle=x>", "<math><mi xlink:href=\"javascript:x\">",
      "<video src=//e.example>",
      "<!--<script>-->", "<!-- --!><script>x</script>", "<![CDATA[<script>]]>", "<?php echo 1 ?>",
      "<%= 1 %>",
      "<scr<script>ipt>", "<script\n>x</script\n>", "</p><script>x</script>",
      "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
      "<img src=\"x` `<script>x</script>\"` `>", "<a title=\"a\nb\" href='javascript:x'>",
      "<x/onclick=x>", "&lt;script&gt;",
      "<div style=\"background:url(//evil.example)\">", "<textarea></textarea><script>x</script>",
      "<template><script>x</script></template>", "<input autofocus onfocus=x>",
      "<marquee onstart=x>",
      "<isindex action=javascript:x>", "<table background=javascript:x>",
      "<bgsound src=javascript:x>",
      "\u{0}<script>", "<\u{0}script>", "＜script＞", "<script>x", "<", "<<<<<", "<a <b <c",
      "<a href=\"",
    ]

  private static let odd: [[UInt8]] = [
    [0], [1], [7], [0x1B, 0x5B, 0x33, 0x31, 0x6D], [0x7F], [0x80], [0xC0, 0xAF], [0xC3],
    [0xE0, 0x80, 0xAF],
    [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF],
    [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xAE],
    [0x0D],
    [0x0B], [0x0C], [0xE1, 0xA0, 0x8E], [0xF3, 0xA0, 0x81, 0x81],
  ]

  private static func encodings(of text: String) -> [[UInt8]] {
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    let thai = text.unicodeScalars.map { scalar in
      scalar.value < 0x80
        ? UInt8(scalar.value) : UInt8(truncatingIfNeeded: scalar.value - 0xE00 + 0xA0)
    }
    return [
      wide, [0xFF, 0xFE] + wide, [0xFE, 0xFF] + wide, thai, Array(text.utf8.reversed()), [],
    ]
  }
}
