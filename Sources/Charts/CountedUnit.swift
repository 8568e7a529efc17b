import Thai

extension Digits {
  /// The word for what is counted, of which there may be just one; on English pages in English
  /// where it is one of the usual words.
  public func unit(_ thai: String, isOne: Bool = false) -> String {
    guard isEnglish, let word = englishUnits[thai] else { return thai }
    return isOne ? word : word.inPlural
  }

  /// Whether a word for what is counted stands before the figure: `ร้อยละ 97.44`, `97.44 per cent`.
  func leads(_ unit: String) -> Bool { !isEnglish && unit == "ร้อยละ" }
}

private let englishUnits = [
  "ร้อยละ": "per cent", "บาท": "baht", "คะแนน": "point", "เรื่อง": "case", "คน": "person",
  "ราย": "person", "ครั้ง": "time", "รายการ": "entry", "โครงการ": "project", "ช่องทาง": "channel",
  "บริการ": "service", "บริการออนไลน์": "online service", "คู่มือ": "guide",
]

extension String {
  fileprivate var inPlural: String {
    switch self {
    case "per cent", "baht": self
    case "person": "people"
    case "entry": "entries"
    default: self + "s"
    }
  }
}
