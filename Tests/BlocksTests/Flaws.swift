import TestSupport
import Testing

/// Compares all that is said of blocks with one flaw each, reason, Thai and English, with the text
/// on record.
struct Flaws {
  let kind: String
  /// What follows the block in the entry.
  var rest = ""
  var edition = SoundSite.edition
  /// More files: beside the entry by their name, or anywhere by their path.
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
        period: period, edition: edition,
        files: Dictionary(
          uniqueKeysWithValues: files.map { name, text in
            (name.contains("/") ? name : "Content/2567/o02-executives/\(name)", text)
          } + [("Content/site.yml", settings)]))
      return """
        ==== \(flaw.fact)
        \(flaw.data)
        ---- \(found.reason ?? "(shown)")
        \(found.printed)----
        \(found.english)
        """
    }.joined(separator: "\n")
    #expect(try text == recorded("Tests/BlocksTests/Golden/\(kind).txt", as: text))
  }
}
