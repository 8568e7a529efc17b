/// A file that is published as it is: a PDF, a photo, a spreadsheet.
public struct PublishedFile: Sendable, Hashable {
  /// Relative to Content.
  public let path: String
  /// Where it is published, such as `/2567/o01/plan.pdf`.
  public let address: String
  public let bytes: Int
  /// The name as the officer wrote it, when it can't stand in an address.
  public let originalName: String?
  /// The fiscal year under which it lies, B.E.; nil in pages/.
  public let year: Int?
}
