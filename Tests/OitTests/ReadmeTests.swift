import Foundation
import TestSupport
import Testing

/// The README's transcripts, run line by line as a newcomer would type them.
struct ReadmeTests {
  @Test func theTranscriptOfTheReadmeRunsAsItStands() throws {
    try run(Self.transcript(0), in: try TemporarySite(.sample))
  }

  /// From nothing to a folder that a server can show.
  @Test func aNewSiteIsPublishedAsTheReadmeSays() throws {
    let workspace = try TemporarySite([:])
    try run(Self.transcript(1), in: workspace)
    #expect(try workspace.run("diff -r tuayang/Site www").output == "")
    #expect(try workspace.run("grep -c '<h1' www/index.html").output == "1\n")
  }

  private static func transcript(_ number: Int) throws -> [(command: String, output: String)] {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```console\n").dropFirst()
    let transcript = try #require(
      parts.dropFirst(number).first?.components(separatedBy: "\n```").first)
    return steps(transcript)
  }

  private func run(_ steps: [(command: String, output: String)], in workspace: TemporarySite) throws
  {
    #expect(steps.count >= 4)
    var folder = "."
    for step in steps {
      if step.command.hasPrefix("cd ") { folder += "/" + step.command.dropFirst(3) }
      let outcome = try workspace.run(
        "cd \(folder); { \(step.command.hasPrefix("cd ") ? ":" : step.command)\n} 2>&1")
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
