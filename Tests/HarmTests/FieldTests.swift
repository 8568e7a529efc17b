import Artifact
import Blocks
import Diagnostics
import Disclosure
import Foundation
import Kinds
import Pages
import TestSupport
import Testing

@Suite struct FieldTests {
  static let script = "\"><script>alert(1)</script>"

  /// A site whose every free text is a script, in all fields of site.yml, edition, entry and block.
  private func hostileSite() throws -> TemporarySite {
    let bad = "'\(Self.script)'"
    let site = try TemporarySite(
      [
        "Content/site.yml": """
        municipality: {name: \(bad), name-en: \(bad), type: subdistrict, district: \(bad),
          province: \(bad), web: "https://www.tuayang.example"}
        contact: {address: \(bad), phone: \(bad), fax: \(bad), email: \(bad), hours: \(bad),
          map: "https://map.example/>(script)"}
        social: [{name: \(bad), url: "https://social.example/'>(script)"}]
        complaints: page:complaints
        eit: {2567: {url: "https://itas.example/'>(script)"}}
        redirects: {/old/: /2567/o01/}

        """,
        "Content/editions/2567.yml": """
        edition: 2567
        confidence: draft
        source: \(bad)
        weights: {\(bad): 30}
        previous-result: {weights: {\(bad): 30}, grades: [{grade: \(bad), from: 95}]}
        calendar: [{date: 2567-01-01, text: \(bad), source: \(bad)}]
        forms: {\(bad): {title: \(bad), columns: [{name: \(bad)}]}}
        indicators:
          - id: \(bad)
            title: \(bad)
            groups:
              - id: \(bad)
                title: \(bad)
                items:
                  - {item: O1, topic: structure, title: \(bad), also-called: [\(bad)], subgroup: \(bad),
                     period: standing, asks: \(bad), follows: [O2], aspects: [\(bad)], note: \(bad),
                     elements: [{id: chart, text: \(bad)}, {id: none, text: \(bad)}]}
                  - {item: O2, topic: executives, title: \(bad), period: standing,
                     elements: [{id: photo, text: \(bad), proof: {people: photo}}]}
                  - {item: O5, topic: news, title: \(bad), period: in-fy,
                     elements: [{id: news, text: \(bad)}]}

        """,
        "Content/2567/o01-structure.md": """
        ---
        title: \(bad)
        updated: 2567-03-31
        responsible: \(bad)
        explanation: \(bad)
        not-applicable: {chart: \(bad)}
        aliases: {\("'\"><script>'"): a}
        ---
        ## A
        """,
        "Content/2567/o02-executives/index.md": """
        ---
        updated: 2567-03-31
        ---
        \(Self.script) `\(Self.script)` [\(Self.script)](a" 'b) ![\(Self.script)](mayor.jpg)

        ## \(Self.script)

        | \(Self.script) |
        |---|
        | \(Self.script) |

        [^a]: \(Self.script)

        a[^a] <\(Self.script)> &lt;script> \\<script>

        ``` \(Self.script)
        \(Self.script)
        ```

        ```people
        - {name: \(bad), position: \(bad), photo: mayor.jpg, phone: \(bad), email: \(bad)}
        ```
        """,
        "Content/2567/o05-news/index.md": "---\nupdated: 2567-03-31\n---\n",
        "Content/2567/o05-news/a.md": "---\ntitle: \(bad)\nresponsible: \(bad)\n---\n",
        "Content/2567/o05-news/\"><script>.pdf": "paper",
        "Content/pages/complaints.md": "---\ntitle: \(bad)\nresponsible: \(bad)\n---\n",
      ], without: ["Content/2567/o05-news.md"])
    try site.addTemplates()
    return site
  }

  @Test func noFieldBringsAScriptOntoAnyPage() throws {
    let site = try hostileSite()
    let (read, coverage, found) = try site.read()
    #expect(site.text(of: found.filter { $0.severity == .error }) == "")
    var problems: [Diagnostic] = []
    let (whole, covered) = (try #require(read), try #require(coverage))
    let made = SitePages(
      of: whole, covered, TemplateFolder(site.root), kinds: BlockKind.all, &problems)
    let pages = try #require(made)
    var shown = 0
    for artifact in pages.artifacts.sorted {
      guard case .made(let make) = artifact.content else { continue }
      var bytes: [UInt8] = []
      make(&bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      shown += text.contains("&lt;script&gt;alert") ? 1 : 0
      let isMarkup = [".html", ".xml", ".svg"].contains { artifact.path.hasSuffix($0) }
      if isMarkup { #expect(!text.contains("<script>"), "\(artifact.path)") }
      if artifact.path.hasSuffix(".html") { #expect(Markup(text).flaws == [], "\(artifact.path)") }
      if artifact.path.hasSuffix(".csv") {
        #expect(!text.contains(",=") && !text.contains(",@"), "\(artifact.path)")
      }
    }
    #expect(shown > 10)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "javascript&colon;alert(1)",
    "java&Tab;script:alert(1)", "&#x6A;avascript:alert(1)", "data:text/html,a", "vbscript:a",
    "file:///etc/passwd", "//evil.example/a", "\\\\evil.example\\a", "javascript://a%0Aalert(1)",
    "&#1;javascript:alert(1)", "%6Aavascript:alert(1)", "../../../../etc/passwd",
    "%2e%2e/%2e%2e/%2e%2e/etc/passwd", "a%00.pdf", "..%5c..%5ca",
  ])
  func refusesALinkThatRunsSomethingOrLeadsOut(_ destination: String) throws {
    for link in [
      "[a](<\(destination)>)", "![a](<\(destination)>)", "[a][b]\n\n[b]: <\(destination)>",
    ] {
      let site = try TemporarySite([page: "\(head)\(link)\n"])
      let (read, _, problems) = try site.read()
      #expect(problems.contains { $0.severity == .error && $0.place?.path == page }, "\(link)")
      let html = try #require(read?.page(at: "/2567/o05/")).body.html
      #expect(!html.contains("=\"javascript:"), "\(html)")
    }
  }

  @Test(arguments: [
    "evidence: {news: 'javascript:alert(1)'}", "evidence: {news: 'data:text/html,a'}",
  ])
  func refusesEvidenceThatRunsSomething(_ line: String) throws {
    let site = try TemporarySite([page: "---\nupdated: 2567-03-31\n\(line)\n---\n"])
    #expect(try site.read().problems.contains { $0.id == "unknown-scheme" })
  }

  @Test(arguments: ["\\0", "\\a", "\\e[31m", "\\x7f", "\\u0085", "\\r"])
  func refusesAControlCharacterThatYAMLWritesAsAnEscape(_ escape: String) throws {
    let site = try TemporarySite([page: "---\nupdated: 2567-03-31\ntitle: \"a\(escape)\"\n---\n"])
    let ids = try site.read().problems.filter { $0.severity == .error }.map(\.id)
    #expect(ids == ["control-character"])
  }
}
