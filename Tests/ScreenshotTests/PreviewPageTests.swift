import Foundation
import TestSupport
import Testing

/// The preview in a real browser, while somebody edits the source.
struct PreviewPageTests {
  @Test func anOpenPageFollowsTheSource() throws {
    let site = try TemporarySite(.sample)
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    let script = repository.appending(path: "Tests/ScreenshotTests/preview.py").path
    let told = try printed(["python3", script, "\(port)", site.root, isStress ? "300" : "11"])
    let lines = told.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("otherwise") } == [])
    #expect(lines.last?.hasPrefix("all: ") == true, "\(told)")
  }
}
