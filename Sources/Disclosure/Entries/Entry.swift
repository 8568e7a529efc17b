import Diagnostics
import Thai

/// The municipality's answer to one item (หน้าข้อมูล): its page, sub-pages, and what it says of the elements.
public struct Entry: Sendable {
  public let year: Int
  public let code: ItemCode
  public let page: Page
  /// Newest first.
  public let subPages: [Page]
  /// Element to targets, for what no heading or block here shows; in the order written.
  public let evidence: [Statement]
  /// Elements that the municipality has no reason to show.
  public let notApplicable: [Exemption]
  /// Whether the draft is not to be counted yet.
  public let isUnfinished: Bool
  /// For ITAS: the way to the page in words; nil where the default holds.
  public let explanation: String?
  public let reviewBy: Day?

  /// The entry's own page and its sub-pages in the order in which evidence is looked for.
  public var pages: [Page] { [page] + subPages }

  /// Where an element is shown, according to the officer.
  public struct Statement: Sendable {
    public let element: String
    public let targets: [(target: Target, text: String, place: Place)]
    public let place: Place
  }

  public struct Exemption: Sendable {
    /// Nil for all elements of the item.
    public let element: String?
    public let reason: String
    public let place: Place
  }
}
