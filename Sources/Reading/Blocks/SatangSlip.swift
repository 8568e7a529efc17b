import Disclosure
import Text
import Thai

/// Whether a figure has more decimals than satang: `10.000` baht may be ten thousand.
func hasThreeDecimals(_ text: String) -> Bool {
  let parts = Numerals.plain(text).utf8.split(separator: UInt8(ascii: "."))
  return parts.count == 2 && parts[1].count > 2
}

extension BlockField {
  /// Whether its figures are baht, also where the label does not end so: `จำนวนเงิน`, `ราคากลาง`.
  var isOfBaht: Bool {
    isMoney
      || ["เงิน", "งบประมาณ", "ราคา", "บาท"].contains { label.holds($0) }
        && !["ร้อยละ", "%", "สัดส่วน", "ล้าน", "พันบาท"].contains { label.holds($0) }
  }
}
