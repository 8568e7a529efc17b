import Mustache

/// The texts of the frame in one language: those that come with the tool, each in the place of
/// which one of the site's own file may stand.
struct FrameTexts {
  /// By section and key: `home.news`.
  private(set) var all: [String: FrameText] = [:]
  /// Of their keys, those that do not come with the tool.
  private(set) var added: [String] = []

  init(_ file: TextFile? = nil) { all = file?.texts ?? [:] }

  /// Takes those of the site's own file in their place.
  mutating func add(_ own: TextFile) {
    added = own.texts.keys.filter { all[$0] == nil }.sorted()
    all.merge(own.texts) { $1 }
  }

  /// The texts of another language in the place of those that are missing.
  mutating func fill(from other: FrameTexts) { all.merge(other.all) { one, _ in one } }
}
