import Diagnostics
import Text

extension StraySign {
  func diagnostic(at place: Place) -> Diagnostic {
    switch fault {
    case .privateUse: privateUse(place)
    case .lost:
      Diagnostic(
        .warning, "letter-lost", at: place,
        "อักษรตรงนี้เสียหายตั้งแต่แปลงหรือคัดลอกไฟล์ จึงแสดงเป็น � และอ่านคำนี้ไม่ได้",
        "a letter was lost here when the file was converted or copied: � stands in its place",
        fix: "เทียบกับเอกสารเดิม แล้วพิมพ์คำนี้ใหม่",
        "compare with the old document, and type the word anew")
    case .withoutConsonant:
      mark(
        "mark-without-consonant", place,
        Words("\(name) ไม่ได้อยู่บนพยัญชนะ", "\(name) stands on no consonant"))
    case .twice:
      mark(
        "mark-twice", place,
        Words(
          "\(name) ซ้อนกับสระหรือวรรณยุกต์อีกตัว", "\(name) stands on another mark of its kind"))
    case .behindTone:
      mark(
        "vowel-behind-tone", place,
        Words("\(name) พิมพ์ไว้หลังวรรณยุกต์", "the vowel \(name) is typed behind a tone mark"))
    case .apart(let before):
      Diagnostic(
        .warning, "vowel-apart", at: place,
        "‘\(before) า’ มีช่องว่างแทรกกลางคำ ซึ่งเกิดเมื่อคัดลอก ‘ำ’ จาก PDF ผู้อ่านจึงค้นคำนี้ไม่พบ",
        "a blank parts ‘\(before) า’, which copying ‘ำ’ from a PDF does: nobody finds the word",
        fix: "แก้เป็น ‘\(before)ำ’ ทุกแห่งในบรรทัดนี้ที่เป็นเช่นเดียวกัน",
        "write ‘\(before)ำ’, and mend all that is like it in this line")
    }
  }

  /// As messages call it: `U+F70A`, `◌้ U+0E49`.
  private var name: String {
    let number = code > 0xFFF ? "U+\(String(code, radix: 16, uppercase: true))" : controlName(code)
    guard code < 0xE000, let scalar = Unicode.Scalar(code) else { return number }
    return "◌\(scalar) \(number)"
  }

  /// What old fonts drew at a number of their own: Thai marks moved aside, and signs of lists.
  var meant: String? {
    if 0xF700...0xF71A ~= code {
      let number = thaiMovedAside[Int(code - 0xF700)]
      return Unicode.Scalar(number).map { StraySign.isMark(number) ? "◌\($0)" : "\($0)" }
    }
    return [0xF0A7: "▪", 0xF0B7: "•", 0xF0D8: "➢", 0xF0E0: "→", 0xF0FC: "✓"][code]
  }

  private func mark(_ id: String, _ place: Place, _ message: Words) -> Diagnostic {
    Diagnostic(
      .warning, id, at: place, message,
      fix: Words(
        "พิมพ์คำนี้ใหม่ โดยเรียงพยัญชนะ สระ แล้ววรรณยุกต์",
        "type the word anew: the consonant, then the vowel, then the tone mark"))
  }

  private func privateUse(_ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "private-use-sign", at: place,
      others > 0
        ? Words(
          "บรรทัดนี้มีอักขระ \(name) และอีก \(others) ตัวซึ่งมีเฉพาะในฟอนต์ของเอกสารเดิม เครื่องอื่นจึงอ่านข้อความนี้ไม่ได้",
          "this line holds \(name) and \(others) other signs that the font of the old document alone"
            + " knows: others can't read it")
        : Words(
          "มีอักขระ \(name) ซึ่งมีเฉพาะในฟอนต์ของเอกสารเดิม เครื่องอื่นแสดงเป็นช่องว่างหรือกรอบสี่เหลี่ยม",
          "the sign \(name) is known to the font of the old document alone; others see a box or nothing"
        ),
      fix: others > 0
        ? Words(
          "พิมพ์ข้อความของบรรทัดนี้ใหม่ตามเอกสารเดิม", "type this line anew as the old document shows it")
        : meant.map {
          Words("หากหมายถึง ‘\($0)’ ให้พิมพ์แทน", "if you mean ‘\($0)’, type that in its place")
        }
          ?? Words(
            "เทียบกับเอกสารเดิม แล้วพิมพ์อักษรที่เห็นแทน",
            "compare with the old document, and type in its place what is seen there"))
  }
}
