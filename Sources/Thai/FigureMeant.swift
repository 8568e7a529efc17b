import Text

extension Figure {
  /// The number that a text which can't be read probably means, as it is to be written.
  ///
  /// - `1,250 บาท`, `1,250.-`, `฿1,250`, `71 คน`: the number without its unit
  /// - `2.5 ล้านบาท`: in full
  /// - `1 250 000`: without blanks
  /// - `ไม่มี`, `ไม่ใช้งบประมาณ`, `ไม่เบิกจ่าย` and the like: 0
  public static func meant(_ text: String) -> String? {
    let plain = Numerals.plain(text).trimmingBlanks()
    if nothing.contains(where: { plain.begins(with: $0) }) { return "0" }
    let bytes = Array(plain.utf8)
    let number = bytes.drop { !isDigit($0) && $0 != UInt8(ascii: "-") }
      .prefix { isDigit($0) || ",. -".utf8.contains($0) }
    // A second number behind the unit: it can't be known which one is meant.
    guard !bytes[number.endIndex...].contains(where: isDigit) else { return nil }
    let ends = ". -".utf8
    let trimmed = number.reversed().drop { ends.contains($0) }.reversed()
    let digits = withoutBlanks(Array(trimmed))
    guard let figure = digits.flatMap({ read($0) }), let digits else { return nil }
    let unit = String(decoding: bytes[number.endIndex...], as: UTF8.self)
    guard unit.begins(with: "ล้าน") else { return digits }
    let (units, isTooLarge) = figure.units.multipliedReportingOverflow(by: 1_000_000)
    return isTooLarge ? nil : Figure(units: units).grouped
  }

  private static let nothing = [
    "ไม่มี", "ไม่ใช้", "ไม่ได้ใช้", "ไม่ขอใช้", "ไม่เบิก", "ไม่ได้เบิก", "ยังไม่เบิก", "ยังไม่ได้เบิก",
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Blanks stand for commas when three digits follow each.
  private static func withoutBlanks(_ digits: [UInt8]) -> String? {
    let groups = digits.split(separator: 0x20, omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.prefix(while: isDigit).count == 3 }) else {
      return nil
    }
    return String(decoding: groups.joined(), as: UTF8.self)
  }

  private var grouped: String { text(decimals: 0, .arabic) }
}
