import Diagnostics
import Folders
import Thai

/// The whole source as one value: everything after reading is a function of it.
public final class Site: Sendable {
  /// The folder Content as it was opened, from which files are published.
  public let content: SourceFolder
  public let settings: Settings
  /// Every edition with the entries of its year, oldest first.
  public let years: [Year]
  /// Pages that answer no item, by address.
  public let pages: [Page]
  /// English twins, by the address of the page in Thai.
  public let twins: [String: Page]
  /// Files that are published as they are, by path.
  public let files: [PublishedFile]
  /// Files that were made of photos, by path.
  public let madePhotos: [MadePhoto]
  /// Nil when site.yml names none.
  public let complaints: Target?
  /// Relative to Content; nil when site.yml names none.
  public let emblem: String?
  /// Addresses of what was made of the emblem: `card` for messengers, `touch` and `icon`.
  public let icons: [String: String]
  /// Nil when site.yml names none that can be shown.
  public let photo: TownPhoto?
  /// The tiles that site.yml asks for; nil where it leaves them to the tool.
  public let tiles: [HomeTile]?
  /// Whether links end in `index.html`, for a copy that is opened from a folder.
  public let isOffline: Bool

  /// Findings that are right as they are.
  public let ignored: Ignored

  /// Addresses of pages whose source could not be read: nothing is reported as missing from them.
  public let unread: Set<String>

  /// All entries in the order of the editions.
  public let entries: [Entry]

  /// What pages share that is made of the site's values.
  public let memory = SiteMemory()

  /// Where pages stand, by their addresses.
  private let places: [String: PagePlace]

  /// An `earlier` site must have the same pages and twins; where its entries have the same
  /// addresses too, its places are used again.
  public init(
    content: SourceFolder, settings: Settings, years: [Year], pages: [Page],
    twins: [String: Page] = [:], files: [PublishedFile],
    madePhotos: [MadePhoto] = [], complaints: Target?, emblem: String?,
    icons: [String: String] = [:], photo: TownPhoto? = nil,
    tiles: [HomeTile]?, ignored: Ignored, unread: Set<String>, isOffline: Bool,
    after earlier: Site? = nil
  ) {
    self.ignored = ignored
    self.content = content
    self.settings = settings
    self.years = years
    self.pages = pages
    self.twins = twins
    self.files = files
    self.madePhotos = madePhotos
    self.complaints = complaints
    self.emblem = emblem
    self.icons = icons
    self.photo = photo
    self.tiles = tiles
    self.unread = unread
    self.isOffline = isOffline
    entries = years.flatMap { year in
      year.edition.items.compactMap { year.entries[$0.code] }
    }
    if let earlier, earlier.entries.elementsEqual(entries, by: { $0.hasAddresses(of: $1) }) {
      places = earlier.places
    } else {
      places = Site.places(pages, twins, entries)
    }
  }

  private static func places(
    _ pages: [Page], _ twins: [String: Page], _ entries: [Entry]
  ) -> [String: PagePlace] {
    var places: [String: PagePlace] = [:]
    places.reserveCapacity(entries.reduce(pages.count + twins.count) { $0 + 1 + $1.subPages.count })
    for (number, page) in pages.enumerated() { places[page.address] = .page(number) }
    for (thai, twin) in twins { places[twin.address] = .twin(of: thai) }
    for (number, entry) in entries.enumerated() {
      places[entry.page.address] = .entry(number)
      for (place, page) in entry.subPages.enumerated() {
        places[page.address] = .subPage(place, of: number)
      }
    }
    return places
  }

  private enum PagePlace {
    case page(Int)
    case twin(of: String)
    case entry(Int)
    case subPage(Int, of: Int)
  }

  /// The same with the entries of some years, each in the place of the one that answers its item.
  public func replacing(
    entriesOf some: [Year], files: [PublishedFile], madePhotos: [MadePhoto], unread: Set<String>
  ) -> Site {
    let years = years.map { year in
      let new = some.first { $0.year == year.year }?.entries ?? [:]
      return new.isEmpty
        ? year : Year(edition: year.edition, entries: year.entries.merging(new) { $1 })
    }
    return Site(
      content: content, settings: settings, years: years, pages: pages, twins: twins,
      files: files, madePhotos: madePhotos, complaints: complaints, emblem: emblem, icons: icons,
      photo: photo, tiles: tiles, ignored: ignored, unread: unread, isOffline: isOffline,
      after: self)
  }

  /// The newest edition's.
  public var newest: Year? { years.last }

  /// The year whose pages are shown first on a day: the newest with an entry that has begun; where
  /// none has one, the newest that has begun, else the newest.
  public func present(on day: Day) -> Year? {
    let begun = years.filter { Span.fiscalYear($0.year).first <= day }
    return begun.last { !$0.entries.isEmpty } ?? begun.last ?? newest
  }

  public subscript(year: Int) -> Year? { years.first { $0.edition.year == year } }

  /// The written page at an address; nil for pages that only the frame makes.
  public func page(at address: String) -> Page? {
    switch places[address] {
    case .page(let number): pages[number]
    case .twin(let thai): twins[thai]
    case .entry(let number): entries[number].page
    case .subPage(let place, let number): entries[number].subPages[place]
    case nil: nil
    }
  }

  /// The anchors of the home page, which site.yml decides.
  public var homeAnchors: [String] {
    (settings.contact == nil ? [] : [FramePage.HomePlace.contact.rawValue])
      + (settings.social.isEmpty ? [] : [FramePage.HomePlace.social.rawValue])
  }

  /// The entry to which a page belongs; nil for those of pages/.
  public func entry(of page: Page) -> Entry? {
    switch places[page.address] {
    case .entry(let number), .subPage(_, let number): entries[number]
    case .page, .twin, nil: nil
    }
  }

  /// The entry in whose folder a file lies; nil in pages/ and where the entry could not be read.
  public func entry(of file: PublishedFile) -> Entry? {
    guard let year = file.year, let item = file.item else { return nil }
    return self[year]?.entries[item]
  }
}

/// One edition with what the municipality answered.
public struct Year: Sendable {
  public let edition: Edition
  public let entries: [ItemCode: Entry]

  public init(edition: Edition, entries: [ItemCode: Entry]) {
    self.edition = edition
    self.entries = entries
  }

  public var year: Int { edition.year }
}

extension Year {
  /// The year's page, such as `/2567/`.
  public var address: String { FramePage.year(year).address }

  /// An item's page, such as `/2567/o01/`.
  public func address(of code: ItemCode) -> String { FramePage.item(year, code).address }
}
