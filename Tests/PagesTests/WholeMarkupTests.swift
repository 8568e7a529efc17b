import Blocks
import Disclosure
import Foundation
import Kinds
import TestSupport
import Testing

/// What holds on every page, for each kind of block as its example shows it and when it is empty,
/// and for the whole sample.
@Suite struct WholeMarkupTests {
  @Test func noPageOfTheSampleHasAFault() throws {
    let found = try faults(of: RenderedSite(repository.path, on: "2567-03-31"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: BlockKind.all.map(\.name))
  func noPageWithAnExampleOfABlockHasAFault(_ name: String) throws {
    let kind = try #require(BlockKind.all.first { $0.name == name })
    let site = try TemporarySite(showing: name, kind.example)
    let found = try faults(of: site.render())
    #expect(found.isEmpty, "\(found)")
  }

  /// Where an empty block is an error nothing is written, and there is nothing to look at.
  @Test(arguments: BlockKind.all.map(\.name))
  func noPageWithAnEmptyBlockHasAFault(_ name: String) throws {
    for data in ["", "[]", "rows: []", "title: ก\nrows: []"] {
      let site = try TemporarySite(showing: name, data)
      guard let rendered = try? site.render() else { continue }
      let found = try faults(of: rendered)
      #expect(found.isEmpty, "\(found) of ‘\(data)’")
    }
  }

  /// Signs that are texts, but odd ones: markup, references, quotes, the ends of what stands around
  /// them, and signs that can't be seen.
  static let odd =
    "ก'\"<&>]]>--&amp;\u{200B}\u{FEFF}\u{202D}\u{202C}\u{2028}\u{FFFD}😀\\\t`|{}$"

  @Test func whateverSignsStandInNamesAllFilesAreWellFormed() throws {
    let quoted = "\"" + Self.odd.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    let site = try TemporarySite(
      [
        "Content/site.yml": SoundSite.settings.replacing("เทศบาลตำบลตัวอย่าง", with: quoted)
          + SoundSite.survey,
        "Content/editions/2567.yml": SoundSite.edition.replacing(
          "title: โครงสร้าง", with: "title: \(quoted)"),
        "Content/2567/o05-news.md": """
        ---
        title: \(quoted)
        updated: 2567-03-31
        ---
        ```statistics
        title: \(quoted)
        rows:
          - {period: ต.ค. 2566, kind: \(quoted), total: 1}
          - {period: ต.ค. 2566, kind: ข, total: 2}
        ```

        ```people
        - {name: \(quoted), position: \(quoted)}
        ```

        """,
        "Content/pages/about.md": "---\ntitle: \(quoted)\n---\nก\n",
        "Content/2567/o02-executives/ก\u{202E}\u{FFFF}\u{7}\"<&>.pdf": "paper",
      ])
    try site.addTemplates()
    let rendered = try site.render()
    var files: [String: String] = [:]
    var count = 0
    for file in rendered.artifacts.sorted {
      let text = rendered.text(file.path)
      #expect(
        !text.unicodeScalars.contains {
          "\u{202E}\u{FFFF}\u{FFFE}\u{7}".unicodeScalars.contains($0)
        }, "\(file.path)")
      if file.path.hasSuffix(".xml") { files["\(count).xml"] = text }
      if file.path.hasSuffix(".json") { files["\(count).json"] = text }
      for svg in text.matches(of: /<svg[^>]*>.*?<\/svg>/.dotMatchesNewlines()) {
        count += 1
        let drawing = String(svg.0)
        files["\(count).svg"] =
          drawing.contains("xmlns=")
          ? drawing : drawing.replacing("<svg ", with: "<svg xmlns=\"http://www.w3.org/2000/svg\" ")
      }
      count += 1
    }
    #expect(files.count > 5)
    let found = try shell(
      "xmllint --noout *.xml *.svg 2>&1; for f in *.json; do python3 -m json.tool $f >/dev/null || echo $f; done",
      files: files)
    #expect(found.output == "")
    #expect(try faults(of: rendered) == [])
  }

  @Test(arguments: ["\u{FFFF}", "\u{FFFE}", "\u{202E}", "\u{1}", "\u{9F}"])
  func whatIsNoTextIsRefusedWhereverItStands(_ sign: String) throws {
    let code = String(sign.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    let escape = "\"ก\\u" + String(repeating: "0", count: 4 - code.count) + code + "\""
    let head = "updated: 2567-03-31\n---\n"
    for files in [
      ["Content/site.yml": SoundSite.settings + "# \(sign)\n"],
      ["Content/site.yml": SoundSite.settings.replacing("เทศบาลตำบลตัวอย่าง", with: escape)],
      ["Content/2567/o05-news.md": "---\ntitle: \(escape)\n\(head)ก\n"],
      ["Content/2567/o05-news.md": "---\n\(head)ก\(sign)ข\n"],
      ["Content/2567/o05-news.md": "---\n\(head)## ก&#x\(code);ข\n"],
      [
        "Content/2567/o02-executives/index.md": "---\n\(head)```people\nfile: a.csv\n```\n",
        "Content/2567/o02-executives/a.csv": "ชื่อ-สกุล,ตำแหน่ง\nก\(sign),ข\n",
      ],
    ] {
      let site = try TemporarySite(files)
      let said = site.text(of: try site.read().problems, .english)
      #expect(
        said.contains("U+\(String(repeating: "0", count: 4 - code.count))\(code)"), "\(files)")
      #expect(said.contains("[control-character]"), "\(files)")
    }
  }

  /// Pages and blocks have style sheets of their own: a class that opens selectors of two of them
  /// has two owners, of which one may hit what the other means.
  @Test func everyClassHasOneOwner() throws {
    var owners: [String: Set<String>] = [:]
    for name in TinySite.sheets.dropFirst() {
      let text = try sheet(name).replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
      for rule in text.matches(of: /([^{}]+)\{/) {
        for selector in rule.1.split(separator: ",") {
          guard let opening = selector.firstMatch(of: /^\s*\.([\w-]+)/), opening.1 != "prose" else {
            continue
          }
          owners[String(opening.1), default: []].insert(name)
        }
      }
    }
    #expect(owners.count > 30)
    #expect(owners.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  private func sheet(_ name: String) throws -> String {
    try String(
      contentsOf: repository.appending(path: "Templates/assets/\(name).css"), encoding: .utf8)
  }

  /// Ids that occur twice, classes of which style.css says nothing, links that lead nowhere.
  private func faults(of site: RenderedSite) throws -> [String] {
    let style = try TinySite.sheets.map { try self.sheet($0) }.joined()
    let styled = Set(style.matches(of: /\.([a-zA-Z][\w-]*)/).map { String($0.1) })
    var faults = Set(site.deadLinks(web: "https://www.tuayang.example"))
    for page in site.pages {
      let text = site.text(page)
      var ids: Set<Substring> = []
      for id in text.matches(of: /\sid="([^"]*)"/).map(\.1) where !ids.insert(id).inserted {
        faults.insert("\(page): the id \(id) occurs twice")
      }
      let classes = text.matches(of: /\sclass="([^"]*)"/).flatMap { $0.1.split(separator: " ") }
      for name in classes.map(String.init) where !styled.contains(name) {
        faults.insert("style.css says nothing of \(name)")
      }
    }
    return faults.sorted()
  }
}
