import Diagnostics
import Text
import Thai

/// Every address that was submitted, year by year: `Content/published.yml`.
public struct PublishedList: Sendable {
  /// The site's public address.
  public let web: String
  /// The oldest first.
  public var years: [Year]

  public init(web: String, years: [Year]) {
    self.web = web
    self.years = years
  }

  /// The file, directly in Content.
  public static let file = "published.yml"
  static let schema = "published-1"

  public struct Year: Sendable {
    public let year: Int
    public let submitted: Day
    /// Pages with the places on them that show something.
    public let pages: [Address]
    public let files: [Address]

    public init(year: Int, submitted: Day, pages: [Address], files: [Address]) {
      self.year = year
      self.submitted = submitted
      self.pages = pages
      self.files = files
    }
  }

  public struct Address: Sendable {
    /// From the first `/` on, as it is, not percent-encoded.
    public let address: String
    /// Of the page's sources, or of the file; nil for what only the tool makes.
    public let sha256: String?
    public let anchors: [String]
    /// Where it stands in the file; nil for one that is not written yet.
    public let place: Place?

    public init(_ address: String, sha256: String?, anchors: [String] = [], at place: Place? = nil)
    {
      self.address = address
      self.sha256 = sha256
      self.anchors = anchors
      self.place = place
    }
  }

  /// The same with other lists for some years.
  public func replacing(_ new: [Year]) -> PublishedList {
    let kept = years.filter { old in !new.contains { $0.year == old.year } }
    return PublishedList(web: web, years: (kept + new).sorted { $0.year < $1.year })
  }

  /// The file.
  public var text: String {
    "schema: \(PublishedList.schema)\nweb: \(plain(web))\n" + years.map(\.text).joined()
  }
}

extension PublishedList.Year {
  /// The lines of the file.
  public var text: String {
    "\(year):\n  submitted: \(submitted.iso)\n" + lines("pages", pages) + lines("files", files)
  }

  private func lines(_ key: String, _ all: [PublishedList.Address]) -> String {
    all.isEmpty ? "" : "  \(key):\n" + all.map { "    - {\($0.text)}\n" }.joined()
  }
}

extension PublishedList.Address {
  fileprivate var text: String {
    let sum = sha256.map { ", sha256: \"\($0)\"" } ?? ""
    let places = anchors.isEmpty ? "" : ", anchors: [\(anchors.map(plain).joined(separator: ", "))]"
    return "address: \(plain(address))\(sum)\(places)"
  }
}
