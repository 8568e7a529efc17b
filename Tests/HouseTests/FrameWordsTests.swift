import Foundation
import Testing

/// What readers see of the frame's words stands in a file for each language, Templates/texts, and
/// nowhere else.
@Suite struct FrameWordsTests {
  private static let folder = "Templates/texts"

  private static func thai(in text: String) -> Substring? {
    text.firstMatch(of: #/[\u{0E00}-\u{0E7F}]+/#)?.output
  }

  @Test func noTemplateSheetOrScriptHoldsWordsOfItsOwn() throws {
    let root = House.root.appending(path: "Templates")
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where [".mustache", ".css", ".js"].contains(where: path.hasSuffix) {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(Self.thai(in: text) == nil, "Templates/\(path)")
    }
  }

  /// Findings, which speak to officers in two languages, aside; and what titles are searched for.
  @Test func noPageHoldsWordsOfItsOwn() {
    for file in House.sources where file.target == "Pages" && file.name != "TitleWithoutYear" {
      let said = file.text.replacing(#/(?m)\/\/.*$/#, with: "").withoutWords
      #expect(Self.thai(in: said) == nil, "\(file.path)")
    }
  }

  @Test func everyLanguageHasTheSameTextsWithTheSameNames() throws {
    let files = House.names(in: Self.folder)
    #expect(files == ["en.yml", "th.yml"])
    let thai = try Self.texts("th.yml")
    #expect(thai.count > 200)
    for file in files where file != "th.yml" {
      let other = try Self.texts(file)
      #expect(Set(other.keys) == Set(thai.keys), "\(file)")
      for (key, names) in other { #expect(names == thai[key], "\(file): \(key)") }
    }
  }

  /// By a template, or by the program; topics are called by what editions and site.yml say.
  @Test func everyTextIsUsed() throws {
    let root = House.root.appending(path: "Templates")
    var used = House.text("Sources/Pages/Texts/Phrase.swift") ?? ""
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".mustache") || path.hasSuffix(".css") || path.hasSuffix(".js") {
      used += try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    let unused = try Self.texts("th.yml").keys.filter {
      !used.contains("{{text:\($0)}}") && !used.contains("\"\($0)\"") && !$0.hasPrefix("topics.")
    }
    #expect(unused.sorted() == [])
  }

  /// The names in each text, `home.news` for the key `news` of the section `home`.
  private static func texts(_ file: String) throws -> [String: Set<String>] {
    var texts: [String: Set<String>] = [:]
    var section = ""
    var key = ""
    for line in try #require(House.text("\(folder)/\(file)")).split(separator: "\n") {
      if let found = line.firstMatch(of: #/^([a-z-]+):$/#) {
        section = String(found.output.1)
      } else if let found = line.firstMatch(of: #/^  ([a-z-]+):/#) {
        key = "\(section).\(found.output.1)"
        texts[key] = []
      }
      for name in line.matches(of: #/\{\{[#^]?([\w.]+)\}\}/#) {
        texts[key]?.insert(String(name.output.1))
      }
    }
    return texts
  }
}

extension String {
  /// Without what stands in the brackets of `Words(…)`.
  fileprivate var withoutWords: String {
    var rest = self[...]
    var out = ""
    while let start = rest.range(of: "Words(") {
      out += rest[..<start.lowerBound]
      var depth = 1
      var at = start.upperBound
      while at < rest.endIndex, depth > 0 {
        if rest[at] == "(" { depth += 1 } else if rest[at] == ")" { depth -= 1 }
        at = rest.index(after: at)
      }
      rest = rest[at...]
    }
    return out + rest
  }
}
