import Blocks
import Disclosure

extension TemporarySite {
  /// A site with templates in whose O2 one block stands, with the files that its data names.
  ///
  /// - Parameters:
  ///   - kind: of the block, such as `people`.
  ///   - data: what stands between its fences.
  /// - Throws: what the file system says.
  public init(showing kind: String, _ data: String) throws {
    let folder = "Content/2567/o02-executives"
    var files = [
      "\(folder)/index.md": """
      ---
      updated: 2567-03-31
      ---

      ## บล็อก \(kind) {#head}

      ```\(kind)
      \(data)
      ```

      """,
      "Content/site.yml": SoundSite.settings + SoundSite.survey,
    ]
    for word in data.split(whereSeparator: { " ,}[]\n".contains($0) }) {
      if word.hasSuffix(".pdf") { files["\(folder)/\(word)"] = smallPDF(pages: 24) }
      if word.hasSuffix(".jpg") { files["\(folder)/\(word)"] = "photo" }
    }
    try self.init(files)
    try addTemplates()
  }
}
