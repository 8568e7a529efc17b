/// The link of a Thai telephone number as people write it.
///
/// `054-000-010 ต่อ 12` gives `tel:+6654000010`: the first number, in international form.
///
/// - Returns: nil when it begins with no digits.
func telephoneLink(_ text: String) -> String? {
  var digits: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39: digits.append(UInt8(scalar.value))
    case 0xE50...0xE59: digits.append(UInt8(scalar.value - 0xE20))
    case 0x20, 0x28, 0x29, 0x2D, 0xA0, 0x2011, 0x2013: continue
    case 0x2B where digits.isEmpty: digits.append(UInt8(ascii: "+"))
    default: return link(digits)
    }
    // A landline has nine digits, a mobile ten: what follows is an extension or a second number.
    if digits.first == UInt8(ascii: "0"), digits.count > 1 {
      let isMobile = [UInt8(ascii: "6"), UInt8(ascii: "8"), UInt8(ascii: "9")].contains(digits[1])
      if digits.count == (isMobile ? 10 : 9) { break }
    }
  }
  return link(digits)
}

private func link(_ digits: [UInt8]) -> String? {
  guard digits.contains(where: { $0 != UInt8(ascii: "+") }) else { return nil }
  let isNational = digits.first == UInt8(ascii: "0") && digits.count >= 9
  let text = String(decoding: isNational ? digits.dropFirst() : digits[...], as: UTF8.self)
  return isNational ? "tel:+66\(text)" : "tel:\(text)"
}
