import Charts
import Disclosure
import Thai

/// What the home page says of an entry in a few words, read off its blocks of one kind.
public struct Highlight: Sendable {
  public let text: String
  /// Of somebody in office.
  public let picture: BlockLink?
  public let phone: Telephone?

  public init(_ text: String, picture: BlockLink? = nil, phone: String? = nil) {
    self.text = text
    self.picture = picture
    self.phone = phone.map { Telephone($0) }
  }

  /// `15 โครงการ 3.24 ล้านบาท`; nil of nothing, without the money where it is not known of all.
  public static func count(
    _ count: Int, _ noun: String, _ digits: Digits, money: [Figure?] = []
  ) -> Highlight? {
    guard count > 0 else { return nil }
    let known = money.compactMap(\.self)
    let sum = known.isEmpty || known.count < money.count ? nil : known.sum()
    let words = [
      "\(digits.text(count)) \(digits.unit(noun, isOne: count == 1))",
      sum.map { digits.text(rounded($0, digits)) },
    ]
    return Highlight(words.compactMap(\.self).joined(separator: digits.said(" ", ", ")))
  }
}

/// A sum of money as people say it: `3.24 ล้านบาท` from a million on, else `540,000 บาท`.
private func rounded(_ sum: Figure, _ digits: Digits) -> String {
  let million = 1_000_000
  let baht = (sum.units + 5_000) / 10_000
  guard baht >= million else {
    return "\(Figure(baht).text(decimals: 0, .arabic)) \(digits.unit("บาท"))"
  }
  let hundredths = (baht + million / 200) / (million / 100)
  let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
  let decimals =
    rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
  return "\(Figure(whole).text(decimals: 0, .arabic))\(decimals) "
    + digits.said("ล้านบาท", "million baht")
}
