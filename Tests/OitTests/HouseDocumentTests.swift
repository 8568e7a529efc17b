import Foundation
import TestSupport
import Testing

/// docs/house.md quotes whole files, which must be those of the repository.
struct HouseDocumentTests {
  /// `RECORD_GOLDEN=1` quotes them anew, and fails.
  @Test func quotedFilesAreThoseOfTheRepository() throws {
    let page = try Document("docs/house.md")
    var files: [String: String] = [:]
    for fence in page.fences {
      let file = repository.appending(path: fence.subject)
      files[fence.subject] = try String(contentsOf: file, encoding: .utf8)
    }
    #expect(!files.isEmpty)
    let text = page.showing(files)
    #expect(try text == recorded("docs/house.md", as: text))
  }
}
