/// A page that is there because of what was asked and set, not because an officer wrote it.
///
/// Each has its address, and can be told from it.
public enum FramePage: Sendable, Hashable {
  case home
  /// Leads on to the year's index.
  case year(Int)
  /// An item's page stands whether or not there is an entry.
  case item(Int, ItemCode)
  /// The index of a year, or a part of it: the items with one status, the elements, gaps, sources.
  case coverage(Int, part: String? = nil)
  /// The EIT survey of a year.
  case survey(Int)
  /// That of the newest year once more, where people look for it.
  case newestSurvey

  public var address: String {
    switch self {
    case .home: "/"
    case .year(let year): "/\(year)/"
    case .item(let year, let code): "/\(year)/\(code.slug)/"
    case .coverage(let year, nil): "/\(year)/coverage/"
    case .coverage(let year, let part?): "/\(year)/coverage/\(part)/"
    case .survey(let year): "/\(year)/eit/"
    case .newestSurvey: "/eit/"
    }
  }

  /// Nil for an address of another form; that it has one of these does not say that it is there.
  public init?(address: String) {
    let parts = address.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let page = FramePage(parts), page.address == address else { return nil }
    self = page
  }

  private init?(_ parts: [String]) {
    switch parts.count {
    case 0: self = .home
    case 1 where parts[0] == "eit": self = .newestSurvey
    default:
      guard let year = Int(parts[0]) else { return nil }
      switch (parts.dropFirst().first, parts.dropFirst(2).first) {
      case (nil, _): self = .year(year)
      case ("eit", _): self = .survey(year)
      case ("coverage", let part): self = .coverage(year, part: part)
      case (let name?, _):
        guard let code = ItemCode(reading: name) else { return nil }
        self = .item(year, code)
      }
    }
  }
}

extension FramePage {
  /// A place on the home page that others link to, by its id there.
  public enum HomePlace: String, Sendable {
    case contact = "oit-contact"
    case social = "oit-social"
  }
}
