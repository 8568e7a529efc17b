import Disclosure
import Glibc
import Text

/// What can only be a slip of typing in the lines of a page, in the data of its blocks too, and the
/// codes of items that stand there.
///
/// Each is looked for by a byte that is seldom else, with the C library: a walk over all bytes of
/// all pages would cost more than all checks may.
struct TextSlips {
  private let lines: BodyLines
  private let text: UnsafeBufferPointer<UInt8>
  private var found: [Notice] = []

  /// `namesItems` where an edition says what the codes of items mean: not in pages/.
  static func notices(_ lines: BodyLines, namesItems: Bool) -> [Notice] {
    lines.text.withUnsafeBufferPointer { text in
      var slips = TextSlips(lines: lines, text: text)
      slips.lookForLetters()
      slips.lookForLostLetters()
      slips.lookForSigns()
      slips.lookForDigits()
      if namesItems { slips.lookForItems() }
      return slips.found
    }
  }

  private init(lines: BodyLines, text: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.text = text
  }

  private mutating func lookForLetters() {
    // The last bytes of letters, with one that stands near by.
    eachLine(with: 0x80, and: 0x80, at: -3) { text, at in
      text.holds("เเ", endingAt: at) ? .typed("เเ", meant: "แ") : nil
    }
    eachLine(with: 0x8D, and: 0xB9, at: -1) { text, at in
      guard text.holds("ํ", endingAt: at) else { return nil }
      for tone in ["", "่", "้", "๊", "๋"] where text.holds(tone + "า", from: at + 1) {
        return .typed("ํ\(tone)า", meant: "\(tone)ำ")
      }
      return nil
    }
    eachLine(with: 0x8F, and: 0xB8, at: -1) { text, at in
      text.holds("กรกฏ", endingAt: at) && text.holds("าคม", from: at + 1)
        ? .typed("กรกฏาคม", meant: "กรกฎาคม") : nil
    }
    eachLine(with: 0xA4, and: 0x9E, at: -3) { text, at in
      guard text.holds("พฤ", endingAt: at) else { return nil }
      for (rest, meant) in [
        ("ษจิกายน", "พฤศจิกายน"), ("ศภาคม", "พฤษภาคม"), ("สจิกายน", "พฤศจิกายน"),
        ("สภาคม", "พฤษภาคม"),
      ]
      where text.holds(rest, from: at + 1) {
        return .typed("พฤ\(rest)", meant: meant)
      }
      return nil
    }
    eachLine(with: 0xA0, and: 0xA1, at: -3) { text, at in
      guard text.holds("กุมภ", endingAt: at), text.holds("าพัน", from: at + 1),
        !text.holds("าพันธ์", from: at + 1)
      else { return nil }
      let rest = text.holds("าพันธุ์", from: at + 1) ? "าพันธุ์" : "าพัน"
      return .typed("กุมภ\(rest)", meant: "กุมภาพันธ์")
    }
  }

  /// Words that lost their ำ on the way from a PDF, looked for in pages that have none at all.
  private mutating func lookForLostLetters() {
    guard text.place(of: Array("ำ".utf8)) == nil else { return }
    for (written, meant) in TextSlips.lost {
      if let at = text.place(of: written) {
        note(.typed(String(decoding: written, as: UTF8.self), meant: meant), at: at)
      }
    }
  }

  private static let lost = [
    ("สานัก", "สำนัก"), ("ตาแหน่ง", "ตำแหน่ง"), ("อานาจ", "อำนาจ"), ("ดาเนิน", "ดำเนิน"),
    ("กาหนด", "กำหนด"), ("จานวน", "จำนวน"), ("ประจาปี", "ประจำปี"), ("ตาบล", "ตำบล"), ("อาเภอ", "อำเภอ"),
  ].map { (Array($0.0.utf8), $0.1) }

  private mutating func lookForSigns() {
    eachLine(with: 0xEF, and: 0xEF, at: 0) { text, at in
      // U+F000 to U+F0FF, where fonts of symbols have their signs; U+F0B7 opens an item of a list.
      guard at + 2 < text.count, (0x80...0x83).contains(text[at + 1]) else { return nil }
      let opensItem = text.holds("\u{F0B7}", from: at) && (at == 0 || text[at - 1] == 10)
      return opensItem ? nil : .symbol
    }
    for row in [0x96, 0x98] as [UInt8] {
      eachLine(with: 0xE2, and: row, at: 1) { text, at in
        let boxes = text.boxes(inLineFrom: at)
        return boxes.open > 1 && boxes.ticked == 0 ? .openBoxes : nil
      }
    }
  }

  private mutating func lookForDigits() {
    var at = 0
    while let end = text.thaiDigit(besideArabicFrom: at) {
      let number = text.number(around: end)
      note(.mixedDigits(String(decoding: text[number], as: UTF8.self)), at: number.lowerBound)
      at = number.upperBound
    }
  }

  private mutating func lookForItems() {
    var at = 0
    while let letter = text.first(UInt8(ascii: "O"), from: at) {
      at = letter + 1
      guard text.mayOpenCode(at: letter) else { continue }
      var digits = at
      if digits < text.count, text[digits] == UInt8(ascii: "-") { digits += 1 }
      noteCode(from: letter, digits)
    }
    at = 0
    // ข, which opens ข้อ
    while let byte = text.first(0x82, from: at) {
      at = byte + 1
      guard at + 2 < text.count, text[at + 2] == 0x89, text.holds("ข", endingAt: byte),
        text.holds("้อ", from: at)
      else { continue }
      var digits = at + 6
      if digits < text.count, text[digits] == 0x20 { digits += 1 }
      guard text.digit(at: digits)?.value == 0 else { continue }
      noteCode(from: digits, digits)
    }
  }

  private mutating func noteCode(from start: Int, _ digits: Int) {
    var end = digits
    while let digit = text.digit(at: end) { end += digit.length }
    let written = String(decoding: text[start..<end], as: UTF8.self)
    guard end > digits, !text.goesOn(at: end), let code = ItemCode(reading: written) else { return }
    let line = text.line(around: start)
    let after = text[end..<min(line.upperBound, end + 120)]
    note(
      .code(
        code, text: written, after: String(decoding: after, as: UTF8.self),
        years: text.years(in: line)), at: start)
  }

  private mutating func note(_ subject: Notice.Subject, at byte: Int) {
    found.append(Notice(subject, at: lines.place(ofByte: lines.text.startIndex + byte)))
  }

  /// Notes the first thing of each line that a byte leads to, which has a second near by.
  private mutating func eachLine(
    with byte: UInt8, and second: UInt8, at distance: Int,
    _ look: (UnsafeBufferPointer<UInt8>, Int) -> Notice.Subject?
  ) {
    var at = max(0, -distance)
    while let place = text.first(byte, from: at) {
      at = place + 1
      guard place + distance < text.count, text[place + distance] == second,
        let subject = look(text, place)
      else { continue }
      var start = text.letterStart(before: place)
      if case .typed(let written, _) = subject {
        while start > 2, !text.holds(written, from: start) { start -= 3 }
      }
      note(subject, at: start)
      at = text.line(around: place).upperBound
    }
  }
}
