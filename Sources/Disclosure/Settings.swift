import Diagnostics
import Thai
import YAML

/// What `Content/site.yml` says: the municipality, how to reach it, the surveys, the looks.
public struct Settings: Sendable {
  public let municipality: Municipality
  /// Nil when site.yml has no such lines.
  public let contact: Contact?
  public let social: [SocialAccount]
  /// The way to complain, as written; resolved by the reader.
  public let complaints: DataNode?
  /// Surveys by fiscal year, newest first.
  public let surveys: [Survey]
  public let digits: Digits
  public let theme: Theme
  public let redirects: [Redirect]
}

public struct Municipality: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case city, town, subdistrict, sao, pao
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
}

public struct Contact: Sendable {
  public let address: String?
  public let phone: String?
  public let fax: String?
  public let email: String?
  public let hours: String?
  public let map: String?
}

public struct SocialAccount: Sendable {
  public let name: String
  public let url: String
}

/// One year's EIT survey: the link that the QR code holds, letter for letter.
public struct Survey: Sendable {
  public let year: Int
  public let url: String
  public let from: Day?
  public let to: Day?
}

public struct Theme: Sendable {
  /// The site's own colour, as `#rrggbb`.
  public let colour: String
  /// A file beside site.yml.
  public let emblem: String?
  let emblemPlace: Place?
}

/// An address of an earlier site and where it leads now, both of this site.
public struct Redirect: Sendable {
  public let from: String
  public let to: String
  public let place: Place
}
