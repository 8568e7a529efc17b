import Diagnostics
import Disclosure
import Kinds
import Thai

/// An instrument of the assessment (แบบวัด) with its indicators.
struct ItaInstrument: Sendable {
  let code: String
  let thai: String
  let indicators: ClosedRange<Int>
  /// Where a result gives its mean.
  let mean: Key<Figure>
  /// Where a result says how many answered; nobody answers OIT.
  let respondents: Key<Figure>?
  /// In per cent of the total, as the result of 2565 proves.
  private let usualWeight: Int

  static let all = [
    ItaInstrument(
      code: "IIT", thai: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", indicators: 1...5,
      mean: .figure("iit", "คะแนนเฉลี่ย IIT", decimals: 2),
      respondents: .figure("iit-respondents", "ผู้ตอบ IIT (คน)"), usualWeight: 30),
    ItaInstrument(
      code: "EIT", thai: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", indicators: 6...8,
      mean: .figure("eit", "คะแนนเฉลี่ย EIT", decimals: 2),
      respondents: .figure("eit-respondents", "ผู้ตอบ EIT (คน)"), usualWeight: 30),
    ItaInstrument(
      code: "OIT", thai: "แบบวัดการเปิดเผยข้อมูลสาธารณะ", indicators: 9...10,
      mean: .figure("oit", "คะแนนเฉลี่ย OIT", decimals: 2), respondents: nil, usualWeight: 40),
  ]

  /// In per cent of the total, as an edition says, else as usual.
  func weight(_ rule: GradingRule?) -> Int {
    rule?.weights.first { $0.instrument == code }?.percent ?? usualWeight
  }
}

/// The ten indicators (ตัวชี้วัด), the same from ITA 2565 on.
enum ItaIndicator {
  static let all = 1...10

  private static let names = [
    "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ",
    "การแก้ไขปัญหาการทุจริต", "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร",
    "การปรับปรุงการทำงาน", "การเปิดเผยข้อมูล", "การป้องกันการทุจริต",
  ]

  /// `4 การใช้ทรัพย์สินของราชการ`.
  static func label(_ number: Int, _ digits: Digits) -> String {
    "\(digits.text(number)) \(names[number - 1])"
  }

  /// The indicators that a text names: `9, 10`, `ตัวชี้วัดที่ ๙.๔`, `4 การใช้ทรัพย์สินของราชการ`.
  ///
  /// A sub-indicator counts as its indicator. A number that is none is among them.
  static func numbers(in text: String) -> [Int] {
    var numbers: [Int] = []
    var number: Int?
    var isFraction = false
    for scalar in text.unicodeScalars.map(\.value) + [0] {
      switch scalar {
      case 0x30...0x39, 0xE50...0xE59:
        let digit = Int(scalar & 0xF)
        if !isFraction { number = min((number ?? 0) * 10 + digit, 9_999) }
      case 0x2E where number != nil: isFraction = true
      default:
        if let number { numbers.append(number) }
        number = nil
        isFraction = false
      }
    }
    return numbers
  }
}

extension Diagnostic {
  static func unknownIndicator(_ number: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unknown-indicator", at: place, "ไม่มีตัวชี้วัดที่ \(number)",
      "there is no indicator \(number)", fix: "เขียนเลข 1 ถึง 10 (IIT 1–5 EIT 6–8 OIT 9–10)",
      "write a number from 1 to 10 (IIT 1–5, EIT 6–8, OIT 9–10)")
  }
}
