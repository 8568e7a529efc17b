import Text

/// What the settings of a server are made of.
public struct ServedSite: Sendable {
  /// The folder on the server in which the site lies.
  let root: String
  /// The path at which the site begins, without a slash at the end: empty, or `/oit`.
  let base: String
  /// Old addresses and where they lead, both as a browser asks for them.
  let redirects: [(from: String, to: String)]

  /// - Parameters:
  ///   - root: an absolute path.
  ///   - web: the site's public address, without a slash at the end.
  ///   - redirects: as site.yml has them.
  public init(root: String, web: String, redirects: [(from: String, to: String)]) {
    self.root = root
    let slashes = web.utf8.indices.filter { web.utf8[$0] == UInt8(ascii: "/") }
    let base = slashes.count > 2 ? String(web[slashes[2]...]) : ""
    self.base = base
    self.redirects = redirects.map { (base + $0.from, base + $0.to) }
  }

  /// How long a browser keeps what it was given before it asks again.
  enum Caching {
    /// Files whose name changes with their bytes.
    static let named = "public, max-age=31536000, immutable"
    /// Attachments: pictures, documents, archives.
    static let attachments = "public, max-age=3600"
    /// Pages and data: kept, but asked for each time whether they have changed.
    static let pages = "no-cache"
  }

  /// Endings of attachments, which are published as the municipality has them.
  static var attachments: [String] {
    let pages = ["text/", "application/json", "application/xml"]
    return allTypes.filter { known in !pages.contains { known.type.begins(with: $0) } }
      .map(\.ending)
  }

  /// Endings of what would run script if it were opened by itself.
  static var sandboxed: [String] {
    allTypes.filter { policy(of: $0.type) == "sandbox" }.map(\.ending)
  }

  /// Media types without their charset, each with its endings in order.
  static var types: [(type: String, endings: [String])] {
    let plain = allTypes.map { (type: $0.type.plainType, ending: $0.ending) }
    return Dictionary(grouping: plain, by: \.type).map { ($0.key, $0.value.map(\.ending)) }
      .sorted { $0.0 < $1.0 }
  }

  /// Media types of text in UTF-8.
  static var texts: [String] {
    Set(allTypes.filter { $0.type.plainType != $0.type }.map(\.type.plainType)).sorted()
  }

  /// Media types that become smaller when they are packed.
  static var packable: [String] {
    (texts + ["application/json", "application/xml", "application/atom+xml", "image/svg+xml"])
      .filter { $0 != "text/html" }
  }
}

extension String {
  /// `text/csv` of `text/csv; charset=utf-8`.
  fileprivate var plainType: String { String(Substring(utf8.prefix { $0 != UInt8(ascii: ";") })) }

  /// As a regular expression that means these letters alone.
  var asPattern: String { replacing(".", with: "\\.") }
}
