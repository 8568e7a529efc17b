/// The numbers that rows of a table bear, read from the top: `1`, `๒`, `3.`.
public struct RunningNumbers: Sendable {
  /// A number that does not follow that of the row above.
  public struct Jump: Sendable, Hashable {
    public let number: Int
    /// That of the row above.
    public let before: Int
  }

  private var last: Int?

  public init() {}

  /// Whether the heading of a column says that it only numbers the rows.
  public static func areBelow(_ heading: some StringProtocol) -> Bool {
    headings.contains { $0.utf8.elementsEqual(heading.utf8) }
  }

  /// What is wrong with the number of the next row; each list may begin anew with 1, and what is no
  /// number is passed over.
  public mutating func jump(at text: String) -> Jump? {
    let plain = Numerals.plain(text)
    let digits = plain.utf8.last == UInt8(ascii: ".") ? plain.utf8.dropLast() : plain.utf8[...]
    guard let number = Numerals.whole(Substring(digits)) else { return nil }
    defer { last = number }
    guard let last, number != last + 1, number != 1 else { return nil }
    return Jump(number: number, before: last)
  }

  private static let headings = ["ที่", "ลำดับ", "ลำดับที่", "No", "No."]
}
