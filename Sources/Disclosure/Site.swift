import Diagnostics

/// The whole source as one value: everything after reading is a function of it.
public struct Site: Sendable {
  /// The folder that holds Content and Templates.
  public let root: String
  public let settings: Settings
  /// Every edition with the entries of its year, oldest first.
  public let years: [Year]
  /// Pages that answer no item, by address.
  public let pages: [Page]
  /// Files that are published as they are, by path.
  public let files: [PublishedFile]
  /// Nil when site.yml names none.
  public let complaints: Target?
  /// Relative to Content; nil when site.yml names none.
  public let emblem: String?
  /// Whether links end in `index.html`, for a copy that is opened from a folder.
  public let isOffline: Bool

  /// Addresses of pages whose source could not be read: nothing more is said of what they lack.
  public let unread: Set<String>

  private let index: [String: Page]

  init(
    root: String, settings: Settings, years: [Year], pages: [Page], files: [PublishedFile],
    complaints: Target?, emblem: String?, unread: Set<String>, isOffline: Bool
  ) {
    self.root = root
    self.settings = settings
    self.years = years
    self.pages = pages
    self.files = files
    self.complaints = complaints
    self.emblem = emblem
    self.unread = unread
    self.isOffline = isOffline
    var index: [String: Page] = [:]
    for page in pages { index[page.address] = page }
    for year in years {
      for entry in year.entries.values {
        for page in entry.pages { index[page.address] = page }
      }
    }
    self.index = index
  }

  /// The year whose pages are shown first.
  public var newest: Year? { years.last }

  public subscript(year: Int) -> Year? { years.first { $0.edition.year == year } }

  /// The written page at an address; nil for pages that only the frame makes.
  public func page(at address: String) -> Page? { index[address] }

  /// The anchors of the home page, which site.yml decides.
  public var homeAnchors: [String] {
    (settings.contact == nil ? [] : [FramePage.HomePlace.contact.rawValue])
      + (settings.social.isEmpty ? [] : [FramePage.HomePlace.social.rawValue])
  }

  /// The path on this machine of a file of Content.
  public func location(of path: String) -> String { "\(root)/\(SourceFolder.content)/\(path)" }
}

/// One edition with what the municipality answered.
public struct Year: Sendable {
  public let edition: Edition
  public let entries: [ItemCode: Entry]

  public var year: Int { edition.year }
}

extension Year {
  /// The year's page, such as `/2567/`.
  public var address: String { FramePage.year(year).address }

  /// An item's page, such as `/2567/o01/`.
  public func address(of code: ItemCode) -> String { FramePage.item(year, code).address }
}
