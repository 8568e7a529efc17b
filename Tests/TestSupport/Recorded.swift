import Foundation

/// A recording run has written a text down: somebody has to look at it.
public struct Recorded: Error, CustomStringConvertible {
  public let description: String
}

/// The text on record at a path of the repository, with which a test compares the one that it got.
///
/// With `RECORD_GOLDEN=1` in the environment the text that the test got is written down there, and
/// the test fails: a run that records proves nothing.
public func recorded(_ path: String, as text: String) throws -> String {
  let file = repository.appending(path: path)
  guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else {
    return try String(contentsOf: file, encoding: .utf8)
  }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
  throw Recorded(description: "recorded \(path): look at it, then run without RECORD_GOLDEN")
}
