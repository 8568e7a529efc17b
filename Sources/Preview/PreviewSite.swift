import Artifact

/// One state of the site as the preview shows it: what a build would write, or why it would not.
public struct PreviewSite: Sendable {
  public let pages: SiteFiles
  /// A whole HTML page with a `main`, shown over the pages of the last state without errors, else
  /// at every page address with status 500; nil when there are no errors.
  public let errorPage: [UInt8]?
  /// A remark for the browser's console, such as the number of warnings; nil for none.
  public let message: String?
  /// What is shown beside the page at an address, as a page with a `main` whose first part is a
  /// `summary`; nil for nothing.
  public let beside: @Sendable (_ address: String) -> [UInt8]?

  public init(
    pages: SiteFiles, errorPage: [UInt8]? = nil, message: String? = nil,
    beside: @escaping @Sendable (_ address: String) -> [UInt8]? = { _ in nil }
  ) {
    self.pages = pages
    self.errorPage = errorPage
    self.message = message
    self.beside = beside
  }
}
