import Foundation

/// The text on record is not the one that a test got: another, none, or one just written down.
public struct Recorded: Error, CustomStringConvertible {
  public let description: String
}

/// The text on record at a path of the repository, with which a test compares the one that it got.
///
/// Throws the first line that differs, since a test that compares two long texts shows neither.
/// With `RECORD_GOLDEN=1` in the environment the text that the test got is written down there, and
/// the test fails: a run that records proves nothing.
public func recorded(_ path: String, as text: String) throws -> String {
  let file = repository.appending(path: path)
  guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else {
    guard let record = try? String(contentsOf: file, encoding: .utf8) else {
      throw Recorded(description: "there is no \(path) yet: RECORD_GOLDEN=1 writes it")
    }
    if let difference = firstDifference(record, text) {
      throw Recorded(
        description: "\(path):\(difference)\nif that is meant, RECORD_GOLDEN=1 writes it anew")
    }
    return record
  }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
  throw Recorded(description: "recorded \(path): look at it, then run without RECORD_GOLDEN")
}

/// The first line in which two texts differ, as it is on record and as a test got it.
private func firstDifference(_ record: String, _ text: String) -> String? {
  guard record != text else { return nil }
  let (old, new) = (record.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
  let same = zip(old, new).prefix { $0 == $1 }.count
  func line(_ lines: [String]) -> String { same < lines.count ? "‘\(lines[same])’" : "the end" }
  return "\(same + 1): on record is \(line(old)), the test got \(line(new))"
}
