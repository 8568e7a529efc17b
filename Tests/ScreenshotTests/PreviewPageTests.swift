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
    let told = try printed(["python3", script, "\(port)", site.root, isStress ? "300" : "20"])
    let lines = told.split(separator: "\n")
    #expect(lines.dropLast().filter { !$0.hasPrefix("ok ") } == [])
    let times = lines.last?.split(separator: " ").compactMap { Int($0) } ?? []
    #expect(times.count == 2 && times[1] < 20_000, "\(told)")
  }
}
