/// Thai telephone numbers in a text as people write it, such as `054-000-010 ต่อ 11, 081-000-0000`.
///
/// Words beside the numbers are free. A number that begins with 0 or +66 has nine digits, or ten
/// when it is a mobile's; one of 1800 has ten; a hotline has three or four and begins with 1. What
/// stands behind a number with at most five digits is an extension.
public struct Telephone: Sendable {
  /// A number with what `tel:` wants, or the text between numbers.
  public struct Piece: Sendable, Equatable {
    public let text: String
    public let link: String?
  }

  public private(set) var pieces: [Piece] = []
  public private(set) var isWellFormed = true

  /// What `tel:` wants of each number: `+6654000010`, `1567`.
  public var numbers: [String] { pieces.compactMap(\.link) }

  /// The address that dials the first of them; nil when there is none.
  public var link: String? { numbers.first.map { "tel:\($0)" } }

  public init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    var between = 0
    while at < scalars.count {
      guard Telephone.digit(scalars[at]) != nil || Telephone.isPlus(scalars, at) else {
        at += 1
        continue
      }
      let (end, digits) = Telephone.number(scalars, from: at)
      if let link = Telephone.link(digits, follows: !numbers.isEmpty) {
        append(scalars[between..<at], nil)
        append(scalars[at..<end], link)
        between = end
      } else if numbers.isEmpty || digits.utf8.count > 5 {
        isWellFormed = false
      }
      at = end
    }
    append(scalars[between...], nil)
    if numbers.isEmpty { isWellFormed = false }
  }

  /// The number whose first 0 a spreadsheet dropped, as people write it: `054-000-010` for
  /// `54000010`; nil for any other text.
  public static func meant(_ text: String) -> String? {
    let digits = Numerals.plain(text).utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    guard let first = digits.first, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let isWhole = isMobile(first) ? digits.count == 9 : 0x32...0x37 ~= first && digits.count == 8
    guard isWhole else { return nil }
    let whole = "0" + String(decoding: digits, as: UTF8.self)
    return "\(whole.prefix(3))-\(whole.dropFirst(3).prefix(3))-\(whole.dropFirst(6))"
  }

  private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, _ link: String?) {
    guard !scalars.isEmpty else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    pieces.append(Piece(text: String(text), link: link))
  }

  /// Digits from here on, with the signs between them, up to the length that the first ones ask.
  private static func number(
    _ scalars: [Unicode.Scalar], from start: Int
  ) -> (end: Int, digits: String) {
    var digits = isPlus(scalars, start) ? "+" : ""
    var (at, end) = (start + digits.utf8.count, start)
    while at < scalars.count {
      if let digit = digit(scalars[at]) {
        // What follows a whole number without a sign between makes it too long.
        if digits.utf8.count == length(digits), at > end { break }
        digits += "\(digit)"
        end = at + 1
      } else if !isBetween(scalars[at]) || length(digits) == 0 {
        break
      }
      at += 1
    }
    return (end, digits)
  }

  /// The length of the whole number, sign included; 0 if it just ends at the first separator.
  private static func length(_ digits: String) -> Int {
    let bytes = Array(digits.utf8)
    if digits == "0" || digits == "+" || digits == "+6" { return 9 }
    if bytes.starts(with: "+66".utf8) {
      return bytes.count > 3 && isMobile(bytes[3]) ? 12 : 11
    }
    if bytes.first == 0x30 { return isMobile(bytes[1]) ? 10 : 9 }
    return bytes.starts(with: "1800".utf8) ? 10 : 0
  }

  /// Nil for what is no whole number.
  private static func link(_ digits: String, follows: Bool) -> String? {
    let bytes = Array(digits.utf8)
    let whole = length(digits)
    if whole > 0, bytes.count == whole, bytes.count > 8 {
      guard bytes[0] == 0x30 else { return digits }
      return "+66" + String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
    let isHotline = !follows && bytes.first == 0x31 && (3...4).contains(bytes.count)
    return isHotline ? digits : nil
  }

  private static func isMobile(_ byte: UInt8) -> Bool { [0x36, 0x38, 0x39].contains(byte) }

  private static func isPlus(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    scalars[at] == "+" && at + 1 < scalars.count && digit(scalars[at + 1]) != nil
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    [0x20, 0x28, 0x29, 0x2D, 0x2E, 0xA0, 0x2011, 0x2013].contains(scalar.value)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x30...0x39: scalar.value - 0x30
    case 0xE50...0xE59: scalar.value - 0xE50
    default: nil
    }
  }
}
