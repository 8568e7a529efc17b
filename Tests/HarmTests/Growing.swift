import TestSupport
import Testing

/// A site of any size that a careless reader takes far longer for than its size.
struct Growing: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let command: String
  private let make: @Sendable (Int) -> [String: String]

  private init(
    _ name: String, _ command: String = "check",
    _ make: @escaping @Sendable (Int) -> [String: String]
  ) {
    testDescription = "\(name), oit \(command)"
    self.command = command
    self.make = make
  }

  /// The sound site with as many of something as is said.
  func site(_ count: Int) throws -> TemporarySite {
    let files = make(count)
    let site = try TemporarySite(files, without: files[folder] == nil ? [] : [page])
    if command == "build" { try site.addTemplates() }
    return site
  }

  /// Those that were slow once, or are most likely to become so.
  static let all = links + blocks + answers + elements + names

  private static let links = [
    Growing("broken links beside as many files") { count in
      let files = each(count) { ("Content/2567/o05-news/plan-\($0).pdf", "x") }
      return entry(lines(count) { "[a](missing-\($0).pdf)\n" }).merging(files) { one, _ in one }
    },
    Growing("links to pages that are not there") { count in
      let pages = each(count / 4) { ("Content/pages/mixing\($0).md", soundPage) }
      return text(lines(count) { "[a](page:missing\($0))\n" }).merging(pages) { one, _ in one }
    },
    Growing("bare links to the web") { text(lines($0) { "www.a\($0).example\n" }) },
    Growing("links in paragraphs") {
      text(lines($0) { $0 % 100 == 0 ? "" : "[a\($0)](http://a.example) ![](b\($0).png)" })
    },
    Growing("links by names that nothing defines") {
      text(lines($0) { "[a\($0)][b\($0)] ก\n\n[c\($0)]: b c\n" })
    },
    Growing("footnotes without notes") { text(lines($0) { "มติ[^\($0)] และ[^ \($0)]\n" }) },
    Growing("images that don't end") { text(lines($0) { _ in "![[]()![[]()![[]()![[]()\n" }) },
    Growing("links to anchors that are not there") {
      text(lines($0) { "## a\($0)\n\n[x](#z\($0))\n" })
    },
    Growing("telephones of people") { text(lines($0) { "โทร. 081-\(100 + $0 % 900)-0000\n" }) },
    Growing("marks without a consonant") { text(lines($0) { _ in "ก \u{E49}อ" }) },
    Growing("tables") { text(lines($0) { _ in "|a|b|\n|-|-|\n|x|\n" }) },
  ]

  private static let blocks = [
    Growing("org chart under posts that are not there") {
      block("org-chart", $0) { "{unit: หน่วย\($0), under: หนวยย\($0)}" }
    },
    Growing("org chart under posts of one name") {
      block("org-chart", $0) {
        $0 % 2 == 0 ? "{unit: ก, vacant: true}" : "{unit: ข\($0), under: ก}"
      }
    },
    Growing("kinds of statistics", "build") {
      block("statistics", head: "title: ก", $0) { "{period: ม.ค. 2567, kind: ก\($0), total: 1}" }
    },
    Growing("statistics of one month") {
      block("statistics", head: "title: ก", $0) { _ in "{period: ม.ค. 2567, total: 1}" }
    },
    Growing("sums of statistics") {
      block("statistics", head: "title: ก", $0) { number in
        number % 2 == 0
          ? "{period: ม.ค. 2567, kind: ก\(number), total: 1}" : "{period: รวม, total: 3}"
      }
    },
    Growing("rows with warnings") {
      block("channels", $0) { "{name: ก\($0), kind: social, link: \"http://a.example\", how: ข}" }
    },
    Growing("rows that say nothing") { block("people", $0) { _ in "{name: }" } },
    Growing("rows with unknown keys") { block("people", $0) { "{name: ก, k\($0): ข}" } },
    Growing("tables of a month") { count in
      let blocks = lines(count) {
        "```table\ntitle: ก\($0)\nperiod: ม.ค. 2567\ncolumns: [a]\nrows:\n  - {a: ข}\n```\n"
      }
      return text(blocks).merging(asked("table: [months, columns, no-blank-cells]")) { one, _ in one
      }
    },
  ]

  /// Reports held against what another entry set.
  private static let answers = [
    Growing("a report on a plan", "build") { count in
      answer(
        "plan", block("project: p", count, head: "title: ก\nspan: 2567\nprojects:"),
        report("progress", count, 1) { "{project: p\($0), status: done, spent: 5}" },
        "progress: [answers-plan, spending, results]")
    },
    Growing("reports on a plan", "build") { count in
      answer(
        "plan", block("project: p", count, head: "title: ก\nspan: 2567\nprojects:"),
        report("progress", 1, count) { "{project: p\($0), status: done, spent: 5}" },
        "progress: [answers-plan, spending, results]")
    },
    Growing("reports on risks") { count in
      answer(
        "risks", block("event: e, measure: m", count, head: "title: ก\nrows:"),
        report("risks", 1, count) { "{event: e\($0), measure: n\($0), status: done}" },
        "risks: [answers-assessment, results]")
    },
  ]

  private static let elements = [
    Growing("evidence of one element") { count in
      [
        page: "---\nupdated: 31 มี.ค. 2567\nevidence:\n  news:\n"
          + lines(count) { "    - https://a.example/\($0)" } + "---\nก\n"
      ]
    },
    Growing("blocks that prove one element") {
      text(lines($0) { "```people\n- {name: ก\($0), position: ข, phone: 054-000-011}\n```\n" })
        .merging(asked("people: [name, position, contact]")) { one, _ in one }
    },
    Growing("elements that an item does not have") { count in
      [
        page: "---\nupdated: 31 มี.ค. 2567\nnot-applicable:\n"
          + lines(count) { "  e\($0): ก" } + "---\nก\n"
      ]
    },
  ]

  private static let names = [
    Growing("rules of ignored.yml beside as many findings") { count in
      text(lines(count) { "## a\($0)\n\n[x](#z\($0))\n" }).merging([
        "Content/ignored.yml": lines(count) {
          "- {id: missing-anchor, path: 2567/o05-old\($0), reason: ก}"
        }
      ]) { one, _ in one }
    },
    Growing("redirects to nowhere", "build") {
      [
        "Content/site.yml": SoundSite.settings + "redirects:\n"
          + lines($0) { "  /old/\($0)/: /2568-\($0)/" }
      ]
    },
    Growing("aliases", "build") { count in
      [
        page: "---\nupdated: 31 มี.ค. 2567\naliases:\n" + lines(count) { "  old\($0): a\($0)" }
          + "---\n" + lines(count) { "## a {#a\($0)}\n\n[x](#old\($0))\n" }
      ]
    },
    Growing("files whose names differ in case") {
      entry("ก\n").merging(
        each($0) { ("Content/2567/o05-news/F\($0)/\($0 % 2 == 0 ? "X" : "x") y.pdf", "x") }
      ) { one, _ in one }
    },
    Growing("columns of a file") {
      entry("```people\nfile: a.csv\n```\n").merging([
        "Content/2567/o05-news/a.csv":
          "name,\((0..<$0).map { "nam\($0)" }.joined(separator: ","))\n"
      ]) { one, _ in one }
    },
  ]

  private static let folder = "Content/2567/o05-news/index.md"
  private var folder: String { Self.folder }

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map { line($0) + "\n" }.joined()
  }

  private static func each(_ count: Int, _ file: (Int) -> (String, String)) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (0..<count).map(file))
  }

  private static func text(_ body: String) -> [String: String] { [page: head + body] }

  /// O5 as a folder.
  private static func entry(_ body: String) -> [String: String] { [folder: head + body] }

  private static func block(
    _ kind: String, head: String = "", _ count: Int, _ row: (Int) -> String
  ) -> [String: String] {
    let rows = lines(count) { (head.isEmpty ? "" : "  ") + "- \(row($0))" }
    return text("```\(kind)\n\(head.isEmpty ? "" : "\(head)\nrows:\n")\(rows)```\n")
  }

  /// Rows that are numbered behind their last word.
  private static func block(_ row: String, _ count: Int, head: String) -> String {
    "\(head)\n" + lines(count) { "  - {\(row)\($0)}" }
  }

  private static func report(
    _ kind: String, _ rows: Int, _ blocks: Int, _ row: (Int) -> String
  ) -> String {
    lines(blocks) { block in
      "```\(kind)\ntitle: ก\nof: O1\nrows:\n" + lines(rows) { "  - \(row(block + $0))" } + "```\n"
    }
  }

  /// O5 is asked one element with a proof.
  private static func asked(_ proof: String) -> [String: String] {
    let items = SoundSite.edition.replacing(
      "{id: news, text: ข่าวของปี}", with: "{id: news, text: ข่าวของปี, proof: {\(proof)}}")
    return ["Content/editions/2567.yml": items]
  }

  /// O1 sets something, on which O5 reports.
  private static func answer(
    _ kind: String, _ set: String, _ reports: String, _ proof: String
  ) -> [String: String] {
    asked(proof).merging([
      page: head + reports, "Content/2567/o01-structure.md": "\(head)```\(kind)\n\(set)```\n",
    ]) { one, _ in one }
  }
}
