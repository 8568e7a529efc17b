import Text
import Thai

/// The number of an item in one edition's list, such as O1.
public struct ItemCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Reads the ways officers write a code: `O1`, `o01`, `O-1`, `01`, `0๓๔` (a zero for the letter),
  /// `ข้อ O๑`.
  public init?(reading text: String) {
    var rest = Substring(Numerals.plain(text))
    func drop(_ prefix: String) {
      if rest.begins(with: prefix) {
        rest = Substring(rest.utf8.dropFirst(prefix.utf8.count))
      }
    }
    func dropBlanks() { while rest.utf8.first == 0x20 { rest = Substring(rest.utf8.dropFirst()) } }
    dropBlanks()
    drop("ข้อ")
    dropBlanks()
    drop("OIT")
    dropBlanks()
    if let letter = rest.utf8.first, letter == 0x4F || letter == 0x6F {
      rest = Substring(rest.utf8.dropFirst())
    }
    dropBlanks()
    drop("-")
    while rest.utf8.last == 0x20 { rest = Substring(rest.utf8.dropLast()) }
    guard rest.utf8.count <= 4, let number = Numerals.whole(rest), (1...999).contains(number) else {
      return nil
    }
    self.number = number
  }

  /// `O1`, as pages and messages show it.
  public var description: String { "O\(number)" }

  /// `o01`, as addresses and names of files have it.
  public var slug: String { number < 10 ? "o0\(number)" : "o\(number)" }

  public static func < (one: ItemCode, other: ItemCode) -> Bool { one.number < other.number }
}
