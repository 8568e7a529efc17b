import Diagnostics
import Disclosure
import Text

/// A link that leads away from the site, where it stands and as a program asks for it.
public struct AskedLink: Sendable {
  /// As it is written.
  public let written: String
  /// Percent-encoded, without the place on the page.
  public let address: String
  public let place: Place
}

extension Site {
  /// The links of texts, evidence and blocks, and of site.yml, that lead away from the site.
  public var askedLinks: [AskedLink] {
    allOutsideLinks.compactMap(AskedLink.init)
  }
}

extension AskedLink {
  /// Nil for what is no address on the web, or could mean something else to who is told to ask.
  fileprivate init?(_ link: OutsideLink) {
    let url = link.url
    guard url.begins(with: "http://") || url.begins(with: "https://") else { return nil }
    var address = ""
    for byte in url.utf8.prefix(while: { $0 != UInt8(ascii: "#") }) {
      switch byte {
      case 0x80...: address += "%" + hexadecimal([byte])
      case 0x21...0x7E where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: return nil
      }
    }
    self.init(written: url, address: address, place: link.place)
  }
}
