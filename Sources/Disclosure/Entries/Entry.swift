import Diagnostics
import Thai

/// The municipality's answer to one item (หน้าข้อมูล): its page, sub-pages, and what it says of the
/// elements.
public final class Entry: Sendable {
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
  /// Where the draft says so.
  public let unfinishedPlace: Place?
  /// For ITAS: the way to the page in words; nil where the default holds.
  public let explanation: String?
  public let reviewBy: Day?
  /// Where that stands.
  public let reviewPlace: Place?

  public init(
    year: Int, code: ItemCode, page: Page, subPages: [Page], evidence: [Statement],
    notApplicable: [Exemption], isUnfinished: Bool, unfinishedPlace: Place? = nil,
    explanation: String?, reviewBy: Day?, reviewPlace: Place? = nil
  ) {
    self.unfinishedPlace = unfinishedPlace
    self.reviewPlace = reviewPlace
    self.year = year
    self.code = code
    self.page = page
    self.subPages = subPages
    self.evidence = evidence
    self.notApplicable = notApplicable
    self.isUnfinished = isUnfinished
    self.explanation = explanation
    self.reviewBy = reviewBy
  }

  /// The entry's own page and its sub-pages in the order in which evidence is looked for.
  public var pages: [Page] { [page] + subPages }

  /// Where an element is shown, according to the officer.
  public struct Statement: Sendable {
    public let element: String
    public let targets: [(target: Target, text: String, place: Place)]
    public let place: Place

    public init(
      element: String, targets: [(target: Target, text: String, place: Place)], place: Place
    ) {
      self.element = element
      self.targets = targets
      self.place = place
    }
  }

  public struct Exemption: Sendable {
    /// Nil for all elements of the item.
    public let element: String?
    public let reason: String
    public let place: Place

    public init(element: String?, reason: String, place: Place) {
      self.element = element
      self.reason = reason
      self.place = place
    }
  }
}

extension Entry {
  /// The blocks of a kind that hold data, from the top of the page, then of the sub-pages.
  public func blocks(_ kind: String) -> [Block] {
    pages.flatMap { page in page.body.blocks.filter { $0.kind == kind && !$0.data.isEmpty } }
  }

  /// Whether its pages stand at the same addresses in the same order.
  func hasAddresses(of other: Entry) -> Bool {
    self === other
      || page.address == other.page.address
        && subPages.elementsEqual(other.subPages) { $0.address == $1.address }
  }
}
