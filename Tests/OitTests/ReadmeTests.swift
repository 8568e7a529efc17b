import Foundation
import TestSupport
import Testing

/// The README's transcript, run line by line as a newcomer would type it.
struct ReadmeTests {
  @Test func theTranscriptOfTheReadmeRunsAsItStands() throws {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```console\n")
    let transcript = try #require(parts.dropFirst().first?.components(separatedBy: "\n```").first)
    let steps = Self.steps(transcript)
    #expect(steps.count >= 4)
    let workspace = try TemporarySite(.sample)
    for step in steps {
      let outcome = try workspace.run("{ \(step.command)\n} 2>&1")
      #expect(
        Self.matches(outcome.output, step.output), "\(step.command) printed:\n\(outcome.output)")
    }
  }

  @Test func isUnderTwoHundredLines() throws {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }

  @Test func namesOnlyFoldersThatExist() throws {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let named = readme.matches(of: /`((?:Sources|Tests|Content|Templates)\/[A-Za-z0-9\/.-]*)`/)
      .map { String($0.1) }
    #expect(named.count > 5)
    for path in named where !path.contains("YEAR") {
      #expect(
        FileManager.default.fileExists(atPath: repository.appending(path: path).path), "\(path)")
    }
  }

  private static func steps(_ transcript: String) -> [(command: String, output: String)] {
    var steps: [(command: String, output: String)] = []
    for line in transcript.components(separatedBy: "\n") {
      if line.hasPrefix("$ ") {
        steps.append((String(line.dropFirst(2)), ""))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  /// `…` in the README stands for anything within a line, such as a number that grows with the
  /// content.
  private static func matches(_ printed: String, _ expected: String) -> Bool {
    let (got, wanted) = (
      printed.components(separatedBy: "\n"), expected.components(separatedBy: "\n")
    )
    guard got.count == wanted.count else { return false }
    return zip(got, wanted).allSatisfy { line, pattern in
      let pieces = pattern.components(separatedBy: "…").map(NSRegularExpression.escapedPattern)
      let whole = "^" + pieces.joined(separator: ".+") + "$"
      return line.range(of: whole, options: .regularExpression) != nil
    }
  }
}
