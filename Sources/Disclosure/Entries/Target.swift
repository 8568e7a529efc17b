import Diagnostics

/// Where a link or a line of evidence leads.
public enum Target: Sendable, Hashable {
  /// A page of this site, by address.
  case page(String, fragment: String?)
  /// A file of this site, by address, with what follows `#` in the link.
  case file(PublishedFile, fragment: String?)
  /// An address elsewhere, also `mailto:` and `tel:`.
  case outside(String)

  public static func page(_ page: FramePage, fragment: String? = nil) -> Target {
    .page(page.address, fragment: fragment)
  }
}

extension Target {
  /// Equal for two links to one place.
  public var comparable: String {
    switch self {
    case .page(let address, let fragment): return address + (fragment.map { "#\($0)" } ?? "")
    case .file(let file, _): return file.address
    case .outside(let url):
      guard url.utf8.last == UInt8(ascii: "/") else { return url }
      return String(decoding: url.utf8.dropLast(), as: UTF8.self)
    }
  }
}
