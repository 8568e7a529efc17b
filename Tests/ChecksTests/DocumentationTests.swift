import Checks
import Diagnostics
import TestSupport
import Testing

@Suite struct DocumentationTests {
  /// `RECORD_GOLDEN=1` writes it anew, and fails.
  @Test func docsSayWhatTheCodeSays() throws {
    let text = try Documentation.text()
    #expect(try text == recorded("docs/checks.md", as: text))
  }

  @Test(arguments: Check.all.map(\.id))
  func aCheckFindsWhatItsExampleHasWrong(_ id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    #expect(try !check.found(\.wrong).isEmpty)
  }

  @Test(arguments: Check.all.map(\.id))
  func nothingIsSaidOfItsRightExample(_ id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    let site = try check.site(\.right)
    let isPDF = check.example.path.hasSuffix(".pdf")
    #expect(try site.printed(.english, texts: isPDF ? .built : nil) == "")
  }
}
