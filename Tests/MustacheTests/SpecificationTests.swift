import Diagnostics
import Foundation
import Mustache
import Testing

@Suite struct SpecificationTests {
  /// What the specification renders as nothing or at run time, and we refuse before.
  static let refused = [
    "Failed Lookup": "template-missing-partial",  // a page would silently lack a part
    "Recursion": "template-recursive-partial",  // partials are compiled into their place
  ]
  static let leftOut = [
    "Implicit Iterator - Array": "a list holds records or texts, not lists"
  ]

  static let cases = ["interpolation", "sections", "inverted", "comments", "partials"]
    .flatMap { (try? SpecificationCase.read($0)) ?? [] }
  static let rendered = cases.filter { leftOut[$0.name] == nil && refused[$0.name] == nil }

  @Test func theSpecificationIsThereInFull() {
    guard !Self.cases.isEmpty else {
      Issue.record(
        "The specifications are missing in \(SpecificationCase.folder.path): run `make test`")
      return
    }
    for (name, reason) in Self.leftOut { print("left out: \(name): \(reason)") }
    print("left out: delimiters, ~lambdas: refused or impossible by design")
    #expect(Self.cases.count == 100)
    #expect(Self.rendered.count == 97)
  }

  @Test(arguments: rendered)
  func rendersAsTheSpecificationSays(_ test: SpecificationCase) {
    let names = NameTree(of: test)
    let page = render(
      test.template, names.shape, names.values(test.data), partials: test.partials)
    #expect(page == test.expected)
  }

  @Test(arguments: cases.filter { refused[$0.name] != nil })
  func refusesWhatTheSpecificationLeavesToTheRenderer(_ test: SpecificationCase) {
    let shape: Shape = ["content", .section("nodes", ["content"])]
    let found = compile(test.template, for: shape, partials: test.partials)
    #expect(found.template == nil)
    #expect(found.problems.map(\.id) == [Self.refused[test.name]])
  }

  @Test func refusesEveryTemplateOfTheSpecificationWithChangedDelimiters() throws {
    let tests = try SpecificationCase.read("delimiters").filter { $0.template.contains("{{=") }
    #expect(!tests.isEmpty)
    for test in tests {
      let found = compile(test.template, for: NameTree(of: test).shape, partials: test.partials)
      #expect(found.template == nil)
      #expect(found.problems.contains { $0.id == "template-unsupported-tag" })
    }
  }
}
