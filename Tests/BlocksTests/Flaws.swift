import Foundation
import TestSupport
import Testing

/// Compares all that is said of blocks with one flaw each, reason, Thai and English, with the text on record.
struct Flaws {
  let kind: String
  /// What follows the block in the entry.
  var rest = ""
  /// Files beside the entry, by name.
  var files: [String: String] = [:]
  /// What site.yml says.
  var settings = SoundSite.settings
  /// What the edition says of the element's time.
  var period = "in-fy"

  /// - Parameter flaws: the fact that the edition asks, and the data of the block.
  /// - Throws: what the file system says.
  func expectTheTextOnRecord(_ flaws: [(fact: String, data: String)]) throws {
    let text = try flaws.map { flaw in
      let found = try AskedBlock(
        "\(kind): \(flaw.fact)", "```\(kind) {#head}\n\(flaw.data)\n```\n\(rest)",
        period: period,
        files: Dictionary(
          uniqueKeysWithValues: files.map { ("Content/2567/o02-executives/\($0)", $1) }
            + [("Content/site.yml", settings)]))
      return """
        ==== \(flaw.fact)
        \(flaw.data)
        ---- \(found.reason ?? "(shown)")
        \(found.printed)----
        \(found.english)
        """
    }.joined(separator: "\n")
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(kind).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: golden)
      Issue.record("recorded \(kind).txt: look at it, then run without RECORD_GOLDEN")
      return
    }
    #expect(try text == String(contentsOf: golden, encoding: .utf8))
  }
}
