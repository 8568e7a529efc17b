import Disclosure
import Text

/// Writes the links of one page: relative to it, so that the site works under any base path.
final class Links: Sendable {
  /// The way from the page to the home page: `../../`, `./` on the home page itself.
  let root: String
  /// What a link to a page ends with: nothing, or `index.html` in a copy opened from a folder.
  let index: String
  /// The page's own address: links to places on it are just `#id`.
  private let address: String?
  /// Addresses of pages with an English twin, to which English pages lead instead.
  private let english: Set<String>?

  init(from address: String, isOffline: Bool, english: Set<String>? = nil) {
    self.english = english
    let depth = address.utf8.count { $0 == UInt8(ascii: "/") } - 1
    root = depth > 0 ? String(repeating: "../", count: depth) : "./"
    index = isOffline ? "index.html" : ""
    self.address = address
  }

  /// For what stands on many pages or at any depth.
  init(root: String, isOffline: Bool, english: Set<String>? = nil) {
    self.english = english
    self.root = root
    index = isOffline ? "index.html" : ""
    address = nil
  }

  func page(_ address: String, fragment: String? = nil) -> String {
    if fragment != nil, address == self.address { return suffix(fragment) }
    return way(to: fragment == nil ? shown(address) : address) + index + suffix(fragment)
  }

  /// The address of a page in the language of this one, where it has one; places on a page are
  /// those of the Thai one.
  func shown(_ address: String) -> String {
    guard let english, english.contains(address) else { return address }
    return englishAddress(of: address)
  }

  /// To the page at this very address.
  func exactly(_ address: String) -> String { way(to: address) + index }

  func file(_ file: PublishedFile, fragment: String? = nil) -> String {
    way(to: percentEncoded(file.address)) + suffix(fragment)
  }

  /// To the percent-encoded address of a file.
  func encoded(_ address: String) -> String { way(to: address) }

  func target(_ target: Target) -> String {
    switch target {
    case .page(let address, let fragment): page(address, fragment: fragment)
    case .file(let file, let fragment): self.file(file, fragment: fragment)
    case .outside(let url): url
    }
  }

  /// What follows `root` in a link to a page.
  func path(ofPage address: String, fragment: String? = nil) -> String {
    withoutSlash(fragment == nil ? shown(address) : address) + index + suffix(fragment)
  }

  /// From the page itself to what lies beneath it, from the home page to all else.
  private func way(to other: String) -> String {
    if let address, root != "./", other.utf8.count > address.utf8.count,
      other.begins(with: address)
    {
      return String(Substring(other.utf8.dropFirst(address.utf8.count)))
    }
    return root + withoutSlash(other)
  }

  private func suffix(_ fragment: String?) -> String {
    fragment.map { "#" + percentEncoded($0) } ?? ""
  }

  private func withoutSlash(_ address: String) -> String {
    String(Substring(address.utf8.dropFirst()))
  }
}
