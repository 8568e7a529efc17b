import Blocks
import Diagnostics
import Disclosure
import Mustache
import TestSupport
import Testing

@Suite struct BombTests {
  @Test(arguments: ["\u{2028}", "\u{2029}"])
  func countsLinesOfYAMLAsAnEditorDoes(_ separator: String) throws {
    let site = try TemporarySite([
      page: "---\nupdated: 2567-03-31\ntitle: a\(separator)b\nupdate: a\n---\n"
    ])
    let place = site.findings().first?.place
    #expect(place == Place(page, line: 4))
  }

  @Test(arguments: [2, 9, 60])
  func refusesYAMLWhoseAliasesMultiply(_ levels: Int) throws {
    let lines = (1..<levels).map { level in
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return "a\(level): &a\(level) [\(aliases)]"
    }
    let bomb = (["a0: &a0 [a, a]"] + lines).joined(separator: "\n")
    for (path, text) in [
      (page, "---\n\(bomb)\n---\n"), ("Content/site.yml", bomb),
      ("Content/editions/2567.yml", bomb),
      (page, "\(head)```people\n\(bomb)\n```\n"),
    ] {
      let site = try TemporarySite([path: text])
      let ids = site.findings().map(\.id)
      #expect(ids.contains("yaml-anchor-or-tag"), "\(path) \(ids)")
    }
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func refusesYAMLNestedWithoutEnd(_ sign: String) throws {
    let site = try TemporarySite([
      page: "---\nupdated: 2567-03-31\ntitle:\n  \(String(repeating: sign, count: 100_000))a\n---\n"
    ])
    #expect(
      site.findings().map(\.id) == ["nested-too-deep"])
  }

  @Test func refusesMarkdownOver5MBWithoutReadingIt() throws {
    let limit = 5 * 1024 * 1024
    for (size, ids) in [
      (limit, [String]()), (limit + 1, ["file-too-large"]), (20 << 20, ["file-too-large"]),
    ] {
      let line = "ก\n\n"
      let text = head + String(repeating: line, count: (size - head.utf8.count) / line.utf8.count)
      let filled = text + String(repeating: "\n", count: size - text.utf8.count)
      let site = try TemporarySite([page: filled])
      let found = site.findings()
      #expect(found.map(\.id) == ids, "\(size)")
    }
  }

  @Test(arguments: ["{{> a}}", "{{> b}}", "{{#x}}{{> a}}{{/x}}"])
  func refusesATemplateThatIncludesItself(_ tag: String) {
    let ids = compile(["a": tag, "b": "{{> c}}", "c": "{{> a}}{{> b}}"])
    #expect(ids.contains("template-recursive-partial"))
  }

  @Test func refusesPartialsThatIncludeTheNextTwice() {
    var files = ["a": "{{> p0}}", "p40": "ก"]
    for level in 0..<40 { files["p\(level)"] = "{{> p\(level + 1)}}{{> p\(level + 1)}}" }
    #expect(compile(files).contains("template-too-large"))
  }

  @Test func refusesPartialsAndSectionsNestedWithoutEnd() {
    var files = ["a": "{{> p0}}", "p5000": "ก"]
    for level in 0..<5000 { files["p\(level)"] = "{{> p\(level + 1)}}" }
    #expect(compile(files) == ["template-too-deep"])
    let open = String(repeating: "{{#x}}", count: 100_000)
    let close = String(repeating: "{{/x}}", count: 100_000)
    #expect(Set(compile(["a": open + close])) == ["template-too-deep"])
    let (before, after) = (open.prefix(6 * 60), close.prefix(6 * 60))
    let parts = ["a": "\(before){{> b}}\(after)", "b": "\(before)\(after)"]
    #expect(Set(compile(parts)) == ["template-too-deep"])
  }

  @Test(arguments: ["{{x", "{{y}}", "{{/x}}", "{{#x}}{{/y}}", "{{{{", "{{=a}}", "{{#x}}\n"])
  func readsAFlawedTemplateInTimeThatGrowsWithItsSize(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let time = ContinuousClock().measure {
        _ = compile(["a": String(repeating: piece, count: count)])
      }
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    for _ in 1...3 {
      let (one, four) = (seconds(20_000), seconds(80_000))
      if four < 0.1 || four < 10 * one { return }
    }
    Issue.record("four times the size takes over ten times as long")
  }

  private func compile(_ files: [String: String]) -> [String] {
    let set = TemplateSet(files.mapValues { (path: "Templates/a.mustache", bytes: Array($0.utf8)) })
    var problems: [Diagnostic] = []
    let template = set.compile("a", for: ["x"], &problems)
    #expect((template == nil) == !problems.isEmpty)
    return problems.map(\.id)
  }
}
