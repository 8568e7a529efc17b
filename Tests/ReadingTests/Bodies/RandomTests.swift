import Disclosure
import TestSupport
import Testing

@Suite struct RandomTests {
  @Test func resolvesEveryRelativeAddressBackToItsTarget() {
    var random = SeededGenerator(seed: 2567)
    for _ in 0..<2_000 {
      let page = Self.address(isPage: true, &random)
      let other = Self.address(isPage: Bool.random(using: &random), &random)
      let link = relativeAddress(from: page, to: other)
      #expect(!link.hasPrefix("/") && !link.isEmpty)
      #expect(Self.resolved(link, from: page) == other, "\(link) on \(page)")
    }
  }

  private static func address(isPage: Bool, _ random: inout SeededGenerator) -> String {
    let names = ["2567", "2566", "o01", "o1", "plan.pdf", "a", "a.b", "-"]
    let parts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      names.randomElement(using: &random) ?? "a"
    }
    let folder = "/" + parts.map { "\($0)/" }.joined()
    return isPage ? folder : folder + "file.pdf"
  }

  /// RFC 3986, section 5.2, for a reference that is a path alone.
  private static func resolved(_ reference: String, from base: String) -> String {
    let folder = base[...(base.lastIndex(of: "/") ?? base.startIndex)]
    var output: [Substring] = []
    let parts = (folder + reference).split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { output.append("") }
      case "..":
        output = output.dropLast()
        if isLast { output.append("") }
      default: output.append(part)
      }
    }
    return "/" + output.joined(separator: "/")
  }

  static let pieces = [
    "# ", "## ", "### ", "\n", "\n\n", "ก", "แผนงาน", "Plan ", " ", "{#", "{#plan}", "}", "{#p-1}",
    "> ", "- ", "1. ", "```", "```people\n- {name: ก, position: ข}\n```\n", "```people {#x}\n",
    "~~~\n",
    "*", "**", "_", "`", "~~", "[", "](", ")", "](#ก)", "](<a b>)", "![", "<b>", "</b>", "<!--",
    "-->", "<br>", "<script>", "<div>\n", "&#1;", "&#2;0&#3;", "&lt;#0>", "<%0>", "<#0>", "&nbsp;",
    "|", "|---|", "| ก | ข |\n|---|---|\n| 1 | 2 |\n", "[^1]", "[^1]: ", "===\n", "---\n", "\\",
    "\\\n", "    ", "\t", "www.a.example", "https://a.example", "a@b.example", "😀", "\u{A0}", "é",
    "[a]: ", "javascript:alert(1)", "data:text/html,x", "\"", "'", "item:O1", "- [ ] ",
  ]

  @Test func neverFailsNorLetsHTMLThroughWhateverIsWritten() throws {
    var random = SeededGenerator(seed: 1)
    var files: [String: String] = [:]
    for number in 0..<400 {
      let body = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }.joined()
      files["Content/2567/o05-news/p\(number).md"] = "---\ntitle: ก\n---\n\(body)"
    }
    files["Content/2567/o05-news/index.md"] = "---\nupdated: 2567-03-31\n---\n"
    let site = try TemporarySite(files, without: ["Content/2567/o05-news.md"])
    let read = try #require(try site.read().site)
    let again = try #require(try site.read().site)
    let entry = try #require(read.newest?.entries.values.first { $0.page.address == "/2567/o05/" })
    #expect(entry.subPages.count == 400)
    for page in entry.subPages {
      let ids = page.body.outline.anchors.map(\.id)
      #expect(Set(ids).count == ids.count)
      #expect(again.page(at: page.address)?.body.outline.anchors.map(\.id) == ids)
      #expect(Self.isOurs(page.body), "\(page.path)")
    }
  }

  /// Whether each tag is one that Markdown makes and no address runs a script.
  private static func isOurs(_ body: Body) -> Bool {
    let html = body.pieces.map { piece in
      if case .html(let bytes) = piece { String(decoding: bytes, as: UTF8.self) } else { "" }
    }.joined()
    let known: Set<String> = [
      "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em",
      "strong",
      "del", "a", "img", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "div", "input",
      "section", "sup", "span",
    ]
    for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard known.contains(String(name)) else { return false }
    }
    return !html.contains("href=\"javascript:") && !html.contains("src=\"javascript:")
      && !html.contains("href=\"data:")
  }
}
