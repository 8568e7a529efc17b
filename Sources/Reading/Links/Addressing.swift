import Text

/// What the form of a text says about where it was meant to lead.
enum Addressing {
  static func lastName(of path: String) -> String {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
    return String(Substring(path.utf8[(start ?? path.startIndex)...]))
  }

  /// A name without its extensions, such as `plan` of `Plan.md.txt`.
  static func stem(of name: String) -> String {
    String(Substring(folded(name).utf8.prefix { $0 != UInt8(ascii: ".") }))
  }

  /// A name without what people don't see in it: letter case, invisible signs, the form of blanks.
  static func folded(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2060}": break
      case "\u{A0}", "_": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).asciiLowercased()
  }

  /// `www.dla.go.th`, `facebook.com/tuayang`: a host with a known ending, and no file.
  static func isDomain(_ text: String) -> Bool {
    let host = text.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    let labels = Substring(host).asciiLowercased().utf8
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1,
      labels.allSatisfy({ label in
        !label.isEmpty
          && label.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
          }
      }), let last = labels.last
    else { return false }
    return labels[0].elementsEqual("www".utf8) || endings.contains(String(Substring(last)))
  }

  private static let endings: Set<String> = [
    "th", "com", "net", "org", "info", "io", "gl", "gle", "ly", "me", "page", "app", "site",
  ]

  /// `office@tuayang.go.th`.
  static func isMail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(UInt8(ascii: "/")) else {
      return false
    }
    let host = String(Substring(parts[1]))
    return host.utf8.contains(UInt8(ascii: ".")) && !host.utf8.contains(UInt8(ascii: "/"))
      && host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// The digits of `054-000-010`; nil for what is no telephone number.
  static func telephone(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x20 })
    else { return nil }
    let digits = String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
    return (9...10).contains(digits.utf8.count) ? digits : nil
  }

  /// `index.php?id=41`, `/site/news`, `detail.aspx`: what websites made by other systems have.
  static func isOldSystem(_ text: String) -> Bool {
    let path = text.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    if path.count < text.utf8.count, text.utf8.contains(UInt8(ascii: "?")) { return true }
    let name = Substring(path).asciiLowercased()
    return name.begins(with: "/") && !lastName(of: name).utf8.contains(UInt8(ascii: "."))
      || [".php", ".asp", ".aspx", ".jsp", ".cgi", ".html", ".htm"].contains { name.ends(with: $0) }
  }

  /// The host of a web address in lower case, without `www.`, and what follows it.
  static func host(of url: String) -> (name: String, rest: String)? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
      case let rest = url.utf8[colon...], rest.starts(with: "://".utf8)
    else { return nil }
    let host = rest.dropFirst(3).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let name = Substring(host).asciiLowercased()
    return (
      name.begins(with: "www.") ? String(name.dropFirst(4)) : name,
      String(Substring(url.utf8[host.endIndex...]))
    )
  }
}
