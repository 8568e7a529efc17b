import Diagnostics

/// What a build did to the output folder, counted; the manifest itself is in no number.
public struct BuildReport: Sendable, Hashable {
  /// Files whose name ends in `.html`.
  public let pages: Int
  /// All files of the site, pages among them: those written and those unchanged.
  public let files: Int
  public let written: Int
  public let unchanged: Int
  /// Files of the last build that this one no longer makes.
  public let removed: Int
  /// Size of all files of the site together.
  public let bytes: Int
  /// What is to be said of files of ours that somebody had changed.
  public internal(set) var changed: [Diagnostic] = []

  init(of outcomes: [Outcome], removed: Int) {
    pages = outcomes.count { $0.entry.path.utf8.suffix(5).elementsEqual(".html".utf8) }
    files = outcomes.count
    unchanged = outcomes.count { $0.kept != nil }
    written = files - unchanged
    self.removed = removed
    bytes = outcomes.reduce(0) { $0 + $1.entry.bytes }
  }

  /// One sentence for the terminal.
  public var words: Words {
    Words(
      "เว็บไซต์มี \(pages) หน้า รวม \(files) ไฟล์ \(bytes) ไบต์: "
        + "เขียน \(written) คงเดิม \(unchanged) นำออก \(removed)",
      "The site has \(pages) pages, \(files) files in all, \(bytes) bytes: "
        + "\(written) written, \(unchanged) unchanged, \(removed) removed")
  }
}
