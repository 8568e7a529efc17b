/// What somebody who opens a document finds, beside what it says.
public struct DocumentLook: Sendable, Hashable {
  public var pages: Int
  /// Whether its pages are pictures, without a letter of text.
  public var isScan: Bool
  /// Whether it bears a title of its own.
  public var hasTitle: Bool
  /// Whether it says what its headings, tables and pictures are, as programs that read out need.
  public var isTagged: Bool
  /// The first page, from 1, on which the number of a citizen stands.
  public var citizenPage: Int?

  public init(pages: Int, isScan: Bool, hasTitle: Bool, isTagged: Bool, citizenPage: Int?) {
    self.pages = pages
    self.isScan = isScan
    self.hasTitle = hasTitle
    self.isTagged = isTagged
    self.citizenPage = citizenPage
  }
}
