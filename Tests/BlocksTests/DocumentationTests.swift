import Blocks
import Diagnostics
import Disclosure
import Kinds
import TestSupport
import Testing

@Suite struct DocumentationTests {
  /// `RECORD_GOLDEN=1` writes it anew, and fails.
  @Test func docsSayWhatTheCodeSays() throws {
    let text = Documentation.text
    #expect(try text == recorded("docs/blocks.md", as: text))
  }

  @Test func eachKindHasANameOfItsOwn() {
    let kinds = Dictionary(grouping: BlockKind.all, by: \.name)
    for (name, kinds) in kinds where kinds.count > 1 {
      Issue.record("\(kinds.count) kinds are called \(name)")
    }
  }

  @Test(arguments: BlockKind.all.map(\.name))
  func theExampleOfABlockIsReadWithoutAWord(_ name: String) throws {
    let kind = try #require(BlockKind.all.first { $0.name == name })
    let folder = "Content/2567/o02-executives"
    var files = [
      "\(folder)/clerk.jpg": "photo",
      "Content/site.yml": SoundSite.settings + SoundSite.survey,
    ]
    for word in kind.example.split(whereSeparator: { " ,}\n".contains($0) })
    where word.hasSuffix(".pdf") {
      files["\(folder)/\(word)"] = smallPDF()
    }
    let fact = try #require(kind.facts.first)
    let asked = try AskedBlock(
      "\(name): \(fact.name)", "```\(name) {#head}\n\(kind.example)\n```", files: files)
    let said = asked.english.split(separator: "\n").filter {
      $0.hasPrefix("\(folder)/") && !$0.contains("no longer")
    }
    #expect(said.filter { $0.contains(": error: ") } == [])
    #expect(asked.status != nil)
  }
}
