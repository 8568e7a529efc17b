import Blocks
import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing

@Suite struct DocumentationTests {
  /// `RECORD_GOLDEN=1` writes it anew.
  @Test func docsSayWhatTheCodeSays() throws {
    let path = URL(filePath: #filePath).appending(path: "../../../docs/blocks.md").standardized
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(Documentation.text.utf8).write(to: path)
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == Documentation.text)
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
