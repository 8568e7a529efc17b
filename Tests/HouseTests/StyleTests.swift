import Foundation
import Testing

/// What holds of the style sheets in Templates, so that no rule of one part meets another.
@Suite struct StyleTests {
  private static let folder = House.root.appending(path: "Templates")

  private static func texts(_ ending: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(ending) {
      texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return texts
  }

  /// What stands before each brace, without comments and what texts hold, by the path of the sheet.
  private static func selectors() throws -> [String: [Substring]] {
    try texts(".css").mapValues { sheet in
      sheet.replacing(#/(?s)\/\*.*?\*\//#, with: "").replacing(#/"[^"]*"/#, with: "")
        .matches(of: #/([^{}]+)\{/#).map(\.output.1)
    }
  }

  /// The classes in `.a.b:hover`, the last in brackets left out.
  private static func classes(_ text: some StringProtocol) -> Set<String> {
    Set(String(text).matches(of: #/\.([a-z][a-z0-9-]*)/#).map { String($0.output.1) })
  }

  /// A sheet styles what another one owns only below a class of its own: `.hero .button`.
  @Test func everyClassHasOneOwner() throws {
    var owners: [String: Set<String>] = [:]
    for (path, selectors) in try Self.selectors() {
      for selector in selectors.flatMap({ Self.parts($0) })
      where !selector.contains(where: { " >+~@".contains($0) }) {
        for name in Self.classes(selector) { owners[name, default: []].insert(path) }
      }
    }
    #expect(owners.count > 100)
    #expect(owners.filter { $0.value.count > 1 } == [:])
  }

  @Test func everyClassOfATemplateIsStyled() throws {
    let styled = try Self.selectors().values.joined().reduce(into: Set<String>()) {
      $0.formUnion(Self.classes($1))
    }
    for (path, template) in try Self.texts(".mustache") {
      let written = template.matches(of: #/ class="([^"]*)"/#).flatMap { found in
        found.output.1.replacing(#/\{\{[#^\/][^}]*\}\}/#, with: " ").split(separator: " ")
      }
      let unknown = written.filter { !$0.contains("{") && !styled.contains(String($0)) }
      #expect(unknown == [], "\(path)")
    }
  }

  /// The selectors of a rule, what stands in brackets left out.
  private static func parts(_ rule: Substring) -> [String] {
    var text = String(rule)
    while let found = text.firstMatch(of: #/\([^()]*\)/#) { text.removeSubrange(found.range) }
    return text.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
