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
