import Text

extension Figure {
  /// The number that a text which can't be read probably means, as it is to be written.
  ///
  /// - `1,250 บาท`, `1,250.-`, `฿1,250`, `71 คน`: the number without its unit
  /// - `2.5 ล้านบาท`, `5 แสน`: in full
  /// - `(500)`: below zero, as accounts have it
  /// - `1 250 000`: without blanks
  /// - `ไม่มี`, `ไม่ใช้งบประมาณ`, `ไม่เบิกจ่าย` and the like: 0
  public static func meant(_ text: String) -> String? {
    let plain = Numerals.plain(text).trimmingBlanks()
    let word = Substring(plain.utf8.drop { "-–( ".utf8.contains($0) })
    if nothing.contains(where: { word.begins(with: $0) }) { return "0" }
    // A formula says what it comes to elsewhere.
    if plain.utf8.first == UInt8(ascii: "=") { return nil }
    let bytes = Array(plain.utf8)
    if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
      let inside = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
      return read(inside).map { _ in "-\(inside)" }
    }
    let number = bytes.drop { !isDigit($0) && $0 != UInt8(ascii: "-") }
      .prefix { isDigit($0) || ",. -".utf8.contains($0) }
    // A second number behind the unit: it can't be known which one is meant.
    guard !bytes[number.endIndex...].contains(where: isDigit) else { return nil }
    let ends = ". -".utf8
    let trimmed = number.reversed().drop { ends.contains($0) }.reversed()
    let digits = withoutBlanks(Array(trimmed))
    guard let figure = digits.flatMap({ read($0) }), let digits else { return nil }
    let unit = String(decoding: bytes[number.endIndex...], as: UTF8.self)
    // An amount for each of something is not the whole.
    let before = String(decoding: bytes[..<number.startIndex], as: UTF8.self)
    if unit.holds("/") || unit.holds("ต่อ") || unit.holds("ละ")
      || before.trimmingBlanks().ends(with: "ละ")
    {
      return nil
    }
    let power = powers.first { unit == $0.word || unit.begins(with: "\($0.word)บาท") }
    guard let times = power?.times else { return digits }
    let (units, isTooLarge) = figure.units.multipliedReportingOverflow(by: times)
    return isTooLarge ? nil : Figure(units: units).grouped
  }

  /// What a number may mean whose commas do not stand after every three digits: the same digits
  /// with commas in place, and, where two follow the last, with a point there.
  public static func meantByMisplacedComma(_ text: String) -> [String] {
    let bytes = Array(Numerals.plain(text).trimmingBlanks().utf8)
    let comma = UInt8(ascii: ",")
    guard bytes.first.map(isDigit) ?? false, bytes.last.map(isDigit) ?? false,
      bytes.contains(comma), bytes.allSatisfy({ isDigit($0) || $0 == comma || $0 == 0x2E })
    else { return [] }
    var meant: [String] = []
    let groups = bytes.split(separator: comma, omittingEmptySubsequences: false)
    if let last = groups.last, last.count == 2 {
      let whole = String(decoding: bytes.dropLast(3), as: UTF8.self)
      let written = "\(whole).\(String(decoding: last, as: UTF8.self))"
      if read(written) != nil { meant.append(written) }
    }
    let digits = String(decoding: bytes.filter { $0 != comma }, as: UTF8.self)
    if let figure = read(digits) {
      let decimals = digits.utf8.split(separator: 0x2E).dropFirst().first?.count ?? 0
      meant.append(figure.text(decimals: decimals, .arabic))
    }
    return meant
  }

  private static let nothing = [
    "ไม่มี", "ไม่ใช้", "ไม่ต้องใช้", "ไม่ได้ใช้", "ไม่ขอใช้", "ไม่เบิก", "ไม่ได้เบิก", "ยังไม่เบิก", "ยังไม่ได้เบิก",
  ]

  private static let powers: [(word: String, times: Int)] = [
    ("ร้อยล้าน", 100_000_000), ("สิบล้าน", 10_000_000), ("ล้าน", 1_000_000),
    ("แสน", 100_000), ("หมื่น", 10_000), ("พัน", 1_000), ("ร้อย", 100),
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
