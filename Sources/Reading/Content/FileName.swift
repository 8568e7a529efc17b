// NFC is the standard library's own: Foundation's would bring in ICU, three fifths of the program.
@_spi(_Unicode) import Swift
import Artifact
import Disclosure
import Formats
import Text
import Thai

/// The rules for names in Content (docs/formats.md, section 1).
enum FileName {
  /// `o05-news` → O5; nil when a name in a year is not `o[0-9]{2,3}(-[a-z0-9-]+)?`.
  static func code(of name: some StringProtocol) -> ItemCode? {
    let bytes = Array(name.utf8)
    guard bytes.first == UInt8(ascii: "o") else { return nil }
    let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
    let rest = bytes.dropFirst(1 + digits.count)
    guard (2...3).contains(digits.count),
      let number = Numerals.whole(String(decoding: digits, as: UTF8.self)),
      number > 0
    else { return nil }
    if rest.isEmpty { return ItemCode(number) }
    guard rest.first == UInt8(ascii: "-"), rest.count > 1, rest.allSatisfy(isStemByte) else {
      return nil
    }
    return ItemCode(number)
  }

  /// Whether a Markdown file's name without `.md` may stand in an address: `[a-z0-9-]+`.
  static func isStem(_ stem: some StringProtocol) -> Bool {
    !stem.isEmpty && stem.utf8.allSatisfy(isStemByte)
  }

  /// Whether a page of pages/ may bear a name.
  static func isPage(_ stem: String) -> Bool {
    isStem(stem) && ContentMap.year(stem) == nil && !reservedStems.contains(stem)
      && NameFlaw(in: stem) == nil
  }

  /// Whether a name is published as it is: `A–Z a–z 0–9 . _ -`.
  static func isPlain(_ name: some StringProtocol) -> Bool {
    name.utf8.allSatisfy {
      isStemByte($0) || (0x41...0x5A).contains($0) || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "_")
    }
  }

  /// Whether a folder of a name can't be held by Windows, or is kept to themselves by servers.
  static func isUnheld(_ name: Substring) -> Bool {
    let flaw = NameFlaw(in: name)
    let isHidden = name.utf8.first == UInt8(ascii: ".") && name != ".well-known"
    return isHidden || flaw == .device || flaw == .end
  }

  /// Whether a sign is a Thai letter, mark or digit.
  static func isThai(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE01...0xE3A, 0xE40...0xE4E, 0xE50...0xE59: true
    default: false
    }
  }

  /// Whether a text between two slashes is an address of this site: plain names, and Thai ones
  /// where these may be, no `.` or `..`.
  static func isAddress(_ text: String, orThai: Bool = false) -> Bool {
    text == "/"
      || text.utf8.dropFirst().dropLast()
        .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
          let name = Substring($0)
          let isHeld =
            isPlain(name)
            || orThai
              && name.unicodeScalars.allSatisfy { isThai($0) || $0.isASCII && isPlain("\($0)") }
          return !name.isEmpty && isHeld && name != "." && name != ".."
        }
  }

  /// `file-` + 8 hexadecimal digits of the SHA-256 of the name in NFC + its extension in lower
  /// case.
  static func published(_ name: String) -> String {
    let digest = sha256(Array(String(String.UnicodeScalarView(name._nfc)).utf8))
    return "file-\(digest.prefix(8))\(fileExtension(of: name))"
  }

  /// A name as pages show it and downloads get it: without signs that can't be seen and change how
  /// the rest is read or where it ends.
  static func shown(_ name: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !isUnseen(scalar) { shown.append(scalar) }
    return String(shown)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.isNoText
    }
  }

  /// `.pdf` of `แผน งาน.PDF`; empty when there is none that can stand in an address.
  private static func fileExtension(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let text = Substring(name.utf8[dot...])
    guard text.utf8.count > 1, isPlain(text) else { return "" }
    return text.asciiLowercased()
  }

  /// Whether it is ASCII and not an upper-case letter.
  static func isLowerCase(_ byte: UInt8) -> Bool { byte < 0x41 || (0x5B..<0x80).contains(byte) }

  private static func isStemByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// First parts of addresses that pages/ may not take.
  static let reservedStems: Set<String> = [
    "search", "assets", "schema", "en", "sitemap", "robots", "feed", "404", "manifest", "eit",
    "index", "coverage", "itas", "data", "datapackage", "changes",
  ]
}
