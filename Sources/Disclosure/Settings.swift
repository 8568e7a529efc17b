import Diagnostics
import Text
import Thai

/// What `Content/site.yml` says: the municipality, how to reach it, the surveys, the looks.
public struct Settings: Sendable {
  public let municipality: Municipality
  /// Nil when site.yml has no such lines.
  public let contact: Contact?
  public let social: [SocialAccount]
  /// The way to complain, as written; resolved by the reader.
  public let complaints: (text: String?, place: Place)?
  /// Surveys by fiscal year, newest first.
  public let surveys: [Survey]
  public let digits: Digits
  public let theme: Theme
  public let redirects: [Redirect]
  /// The tiles of the home page, as written; nil where site.yml leaves them to the tool.
  public let tiles: [WrittenTile]?
  /// Whether the site can be searched.
  public let isSearched: Bool
  /// Whether the home page and the index of each year are there in English too.
  public let isEnglish: Bool
  /// What is said of the tables; nil where they are not offered as data sets.
  public let data: DataTerms?

  public init(
    municipality: Municipality, contact: Contact?, social: [SocialAccount],
    complaints: (text: String?, place: Place)?, surveys: [Survey], digits: Digits, theme: Theme,
    redirects: [Redirect], tiles: [WrittenTile]?, isSearched: Bool = true,
    isEnglish: Bool = false, data: DataTerms? = .unsaid
  ) {
    self.municipality = municipality
    self.contact = contact
    self.social = social
    self.complaints = complaints
    self.surveys = surveys
    self.digits = digits
    self.theme = theme
    self.redirects = redirects
    self.tiles = tiles
    self.isSearched = isSearched
    self.isEnglish = isEnglish
    self.data = data
  }
}

public struct Municipality: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case city, town, subdistrict, sao, pao

    /// The official word, which may be written instead.
    public var label: String {
      switch self {
      case .city: "เทศบาลนคร"
      case .town: "เทศบาลเมือง"
      case .subdistrict: "เทศบาลตำบล"
      case .sao: "องค์การบริหารส่วนตำบล"
      case .pao: "องค์การบริหารส่วนจังหวัด"
      }
    }
  }

  /// DLA code of 8 digits, when known.
  public let code: String?
  public let name: String
  public let nameEnglish: String?
  public let kind: Kind
  public let district: String?
  public let province: String?
  /// The site's public address, without a slash at the end.
  public let web: String

  public init(
    code: String?, name: String, nameEnglish: String?, kind: Kind, district: String?,
    province: String?, web: String
  ) {
    self.code = code
    self.name = name
    self.nameEnglish = nameEnglish
    self.kind = kind
    self.district = district
    self.province = province
    self.web = web
  }
}

public struct Contact: Sendable {
  public let address: String?
  public let phone: String?
  public let fax: String?
  public let email: String?
  public let hours: String?
  public let map: String?

  /// The e-mail address where it is one: pages link no other, and security.txt names no other.
  public var mailbox: String? { email.flatMap { isEmail($0) ? $0 : nil } }

  public init(
    address: String?, phone: String?, fax: String?, email: String?, hours: String?, map: String?
  ) {
    self.address = address
    self.phone = phone
    self.fax = fax
    self.email = email
    self.hours = hours
    self.map = map
  }
}

public struct SocialAccount: Sendable {
  public let name: String
  public let url: String

  public init(name: String, url: String) {
    self.name = name
    self.url = url
  }
}

/// One year's EIT survey: the link that the QR code holds, letter for letter.
public struct Survey: Sendable {
  public let year: Int
  public let url: String
  public let from: Day?
  public let to: Day?

  /// How many bytes a link may have that a QR code of the level shown can hold.
  public static let mostBytes = 2331

  public init(year: Int, url: String, from: Day?, to: Day?) {
    self.year = year
    self.url = url
    self.from = from
    self.to = to
  }
}

public struct Theme: Sendable {
  /// The site's own colour, as `#rrggbb`.
  public let colour: String
  /// Nil where site.yml names none.
  public let colourPlace: Place?
  public let emblem: NamedPicture?
  /// Of the town, for the home page.
  public let photo: NamedPicture?
  /// What it shows, for who can't see it.
  public let photoAlt: String?

  public init(
    colour: String, colourPlace: Place?, emblem: NamedPicture?, photo: NamedPicture?,
    photoAlt: String?
  ) {
    self.colour = colour
    self.colourPlace = colourPlace
    self.emblem = emblem
    self.photo = photo
    self.photoAlt = photoAlt
  }
}

/// A picture beside site.yml, by its name there.
public struct NamedPicture: Sendable {
  public let name: String
  public let place: Place

  public init(name: String, place: Place) {
    self.name = name
    self.place = place
  }
}

/// An address of an earlier site and where it leads now, both of this site.
public struct Redirect: Sendable {
  public let from: String
  public let to: String
  public let place: Place

  public init(from: String, to: String, place: Place) {
    self.from = from
    self.to = to
    self.place = place
  }
}
