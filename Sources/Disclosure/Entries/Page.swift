import Diagnostics
import Text
import Thai

/// A page that an officer wrote: an entry's own, a sub-page, or one of pages/.
///
/// Immutable, and shared because many lists refer to it.
public final class Page: Sendable {
  /// The source, relative to Content.
  public let path: String
  /// `/2567/o02/`.
  public let address: String
  public let title: String
  public let updated: Day?
  /// Where that stands in its head; nil where it is the entry's, or nowhere.
  public let updatedPlace: Place?
  public let responsible: String?
  public let body: Body

  public init(
    path: String, address: String, title: String, updated: Day?, at updatedPlace: Place? = nil,
    responsible: String?, body: Body
  ) {
    self.updatedPlace = updatedPlace
    self.path = path
    self.address = address
    self.title = title
    self.updated = updated
    self.responsible = responsible
    self.body = body
  }

  /// Where diagnostics about the page as a whole point.
  public var place: Place { .content(path) }

  /// The date that opens the file's name, as in `2567-01-15-canal-cleaning.md`.
  public var eventDay: Day? {
    let path = address.utf8.dropLast()
    let name = path[(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)...].dropFirst()
    var dashes = 0
    let date = name.prefix { byte in
      if byte == UInt8(ascii: "-") { dashes += 1 }
      return dashes < 3
    }
    guard dashes > 1, case .success(let day) = Day.read(String(Substring(date))) else { return nil }
    return day
  }
}

/// What stands on a page below its title.
public struct Body: Sendable {
  /// Part of a body, in order: HTML that is ready, or a block that its template still has to show.
  public enum Piece: Sendable {
    case html([UInt8])
    /// An index in `blocks`.
    case block(Int)
  }

  public let pieces: [Piece]
  public let blocks: [Block]
  public let outline: Outline
  /// The first paragraph of its text as plain text, for lists and search engines; nil when the page
  /// has none, or none of more than a few words.
  public let lead: String?

  public init(pieces: [Piece], blocks: [Block], outline: Outline) {
    self.pieces = pieces
    self.blocks = blocks
    self.outline = outline
    lead = Body.lead(of: pieces)
  }
}

/// The places of a page that others can point at, and where the page itself points.
public struct Outline: Sendable {
  public struct Anchor: Sendable {
    public enum Kind: Sendable { case section, block }

    public let id: String
    public let kind: Kind
    /// What names the place: of a block its own title, else the heading above it as the page shows
    /// it.
    ///
    /// Nil for a block above all headings that has none.
    public let title: String?
    /// Whether it was written as `{#id}`: only such an id is evidence by itself.
    public let isWritten: Bool
    /// Whether a number was added to make it unique; it may then point elsewhere after an edit.
    public let isNumbered: Bool
    /// Whether something besides headings stands there.
    public let holdsSomething: Bool
    public let place: Place

    public init(
      id: String, kind: Kind, title: String?, isWritten: Bool, isNumbered: Bool,
      holdsSomething: Bool, place: Place
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.isWritten = isWritten
      self.isNumbered = isNumbered
      self.holdsSomething = holdsSomething
      self.place = place
    }
  }

  /// A link to a place within a page of this site.
  public struct Link: Sendable {
    public let page: String
    public let fragment: String
    public let place: Place

    public init(page: String, fragment: String, place: Place) {
      self.page = page
      self.fragment = fragment
      self.place = place
    }
  }

  /// A link to a file of this site.
  public struct FileLink: Sendable {
    /// Relative to Content.
    public let path: String
    public let place: Place

    public init(path: String, place: Place) {
      self.path = path
      self.place = place
    }
  }

  public let anchors: [Anchor]
  /// Old ids kept alive, with the id that each stands for now.
  public let aliases: [(old: String, id: String)]
  public let links: [Link]
  /// Links to files of this site, shown pictures too.
  public let files: [FileLink]
  /// What checks may have to say something about.
  public let notices: [Notice]
  /// Whether the body says or shows anything besides headings.
  public let holdsSomething: Bool
  /// Indices into `anchors` by id and alias; nil when there are too few to be worth it.
  private let index: [String: Int]?

  public init(
    anchors: [Anchor], aliases: [(old: String, id: String)], links: [Link],
    files: [FileLink] = [], notices: [Notice] = [], holdsSomething: Bool
  ) {
    self.anchors = anchors
    self.aliases = aliases
    self.links = links
    self.files = files
    self.notices = notices
    self.holdsSomething = holdsSomething
    guard anchors.count + aliases.count > 32 else {
      index = nil
      return
    }
    var index = Dictionary(anchors.enumerated().map { ($1.id, $0) }) { one, _ in one }
    for alias in aliases { index[alias.old] = index[alias.id] }
    self.index = index
  }

  /// The anchor of an id or alias, as written or percent-encoded.
  public subscript(id: String) -> Anchor? {
    if let anchor = exactly(id) { return anchor }
    guard id.utf8.contains(UInt8(ascii: "%")) else { return nil }
    return percentDecoded(id).flatMap { exactly($0) }
  }

  private func exactly(_ id: String) -> Anchor? {
    if let index { return index[id].map { anchors[$0] } }
    let name = aliases.first { $0.old == id }?.id ?? id
    return anchors.first { $0.id == name }
  }
}
