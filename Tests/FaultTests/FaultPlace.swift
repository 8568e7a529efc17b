import Foundation
import TestSupport
import Testing

/// A site with the output `disk/Site`, gone when the test ends.
struct FaultPlace: Sendable {
  private let site: TemporarySite
  var path: String { site.root }

  /// `pages` pages that are made up, or this repository's own content.
  init(pages: Int? = nil) throws {
    site = try pages.map { try generatedSite(ofPages: $0) } ?? TemporarySite(.sample)
    try site.makeFolder("disk")
  }

  /// What a script prints, on both streams, that runs in the folder; see `faults.sh` for its words.
  ///
  /// An isolated one may mount what it likes: nobody else sees it, and it is gone at the end.
  @discardableResult
  func run(_ script: String, isolated: Bool = false) throws -> String {
    let outcome = try start("exec 2>&1\n\(script)", isolated: isolated).end()
    #expect(!outcome.isKilled, "\(outcome.output)")
    return outcome.output
  }

  /// The same in the background.
  func start(_ script: String, isolated: Bool = false) throws -> Program {
    // Unlike dash it hears of its children's end whatever signals this process holds back.
    let shell = "/bin/bash"
    let words = repository.appending(path: "Tests/FaultTests/faults.sh").path
    let line = [shell, "-c", ". '\(words)'\n\(script)"]
    return try Program(
      isolated ? ["/usr/bin/unshare", "--mount", "--propagation", "private"] + line : line, in: path
    )
  }

  /// The tool itself, to be killed: no shell stands before it.
  func startBuild() throws -> Process {
    try Program(["oit", "build", "--today", "2567-03-31", "--output", "disk/Site"], in: path)
      .process
  }
}

/// Whether this machine can do what a test needs; where it can't, that is said loudly, and on CI it
/// is a failure: a fault that was not made proves nothing.
func can(_ what: String, _ probe: String, isolated: Bool = false) throws -> Bool {
  let place = try FaultPlace(pages: 0)
  if try place.run("(\(probe)) >/dev/null 2>&1 && echo yes", isolated: isolated) == "yes\n" {
    return true
  }
  let message = "NOT TESTED, this machine can't do it: \(what)"
  if ProcessInfo.processInfo.environment["CI"] == "true" {
    Issue.record(Comment(rawValue: message))
  } else {
    FileHandle.standardError.write(Data("\n*** \(message) ***\n\n".utf8))
  }
  return false
}

func canMount() throws -> Bool {
  try can("mounting (root is needed)", "mount -t tmpfs none disk", isolated: true)
}
