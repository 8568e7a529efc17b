import Text
import Thai

/// A number of nine digits or more in a text: of a telephone, an account, a person.
struct LongNumber: Sendable {
  /// In ASCII.
  let digits: [UInt8]
  /// How many digits stand between the dashes and blanks.
  let groups: [Int]
  /// As it is written.
  let written: [UInt8]
  /// The text right before it, at most 90 bytes.
  let before: String
  /// Whether it stands by itself, and is no part of an address or of a file's name.
  let isApart: Bool
  let text: WrittenText

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ text: WrittenText) {
    let groups = DigitRun.groups(range, in: bytes)
    digits = groups.flatMap(\.digits)
    self.groups = groups.map(\.digits.count)
    written = Array(bytes[range])
    before = String(
      decoding: bytes[max(0, range.lowerBound - 90)..<range.lowerBound], as: UTF8.self)
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    isApart =
      !LongNumber.joins(range.lowerBound == 0 ? 0x20 : bytes[range.lowerBound - 1])
      && !LongNumber.joins(next) && !before.ends(with: "tel:")
    self.text = text
  }

  /// A quotation mark ends an address in HTML.
  private static func joins(_ byte: UInt8) -> Bool {
    DigitRun.joins(byte) || byte == UInt8(ascii: "\"")
  }
}
