/// Words that no line may part, for headings and labels.
///
/// Browsers part Thai by a dictionary, which takes `งบประมาณ` for two words and `การกองคลัง` for
/// `การก` and `องคลัง`. So U+2060 stands within a word, and U+00A0 for the blank before `ๆ`.
enum WholeWords {
  /// `|` stands where a word holds together, `~` for a blank that does.
  private static let list = """
    งบ|ประมาณ ปี|งบ|ประมาณ ประจำ|ปี ประจำ|เดือน ราย|เดือน ราย|ปี ราย|งาน ราย|การ ราย|ละเอียด ราย|ได้ ราย|จ่าย \
    จัด|ซื้อ จัด|จ้าง จัด|ซื้อ|จัด|จ้าง จัด|หา จัด|ทำ เผย|แพร่ ครบ|ถ้วน ตรวจ|สอบ ติด|ตาม ปรับ|ปรุง แก้|ไข คัด|เลือก \
    ผู้|บริหาร ผู้|อำนวย|การ ผู้|รับ|ผิด|ชอบ รับ|ผิด|ชอบ ผู้|รับ|บริการ ให้|บริการ ผู้|เสนอ|ราคา ผู้|รับ|จ้าง เจ้า|หน้า|ที่ \
    เจ้า|พนักงาน หน่วย|งาน องค์|กร องค์|ประกอบ ร้อง|เรียน ร้อง|ทุกข์ ดำเนิน|การ ดำเนิน|งาน การ|ดำเนิน|งาน ผล|การ \
    ปฏิบัติ|งาน ปฏิบัติ|หน้า|ที่ ปฏิบัติ|ราชการ อำนาจ|หน้า|ที่ หน้า|ที่ แผน|งาน โครง|การ โครง|สร้าง กิจ|กรรม ก้าว|หน้า \
    ความ|ก้าว|หน้า ความ|เสี่ยง ความ|พึง|พอ|ใจ ความ|โปร่ง|ใส โปร่ง|ใส คุณ|ธรรม จริย|ธรรม ประพฤติ|มิ|ชอบ สิน|บน \
    ของ|ขวัญ ข้อ|มูล ข้อ|บังคับ ข้อ|บัญญัติ เทศ|บัญญัติ เทศ|บาล ประชา|ชน ประชา|สัมพันธ์ ผล|ประโยชน์ ทับ|ซ้อน \
    ส่วน|ได้|ส่วน|เสีย มี|ส่วน|ร่วม กอง|คลัง กอง|ช่าง กอง|การ|ศึกษา กอง|สาธารณ|สุข กอง|ยุทธ|ศาสตร์ ยุทธ|ศาสตร์ \
    กอง|สวัสดิ|การ สวัสดิ|การ สำนัก|ปลัด สำนัก|งาน นายก|เทศ|มนตรี รอง|นายก|เทศ|มนตรี เทศ|มนตรี เลขา|นุ|การ ที่|ปรึกษา \
    ตัว|ชี้|วัด แบบ|วัด เบิก|จ่าย ใช้|จ่าย เป้า|หมาย ระยะ|เวลา ช่วง|เวลา วัน|ที่ ครั้ง|ที่ ข่าว|สาร คู่|มือ มาตร|ฐาน \
    มาตร|การ ขั้น|ตอน ช่อง|ทาง ติด|ต่อ สอบ|ถาม ต่อ|ไป|นี้ วง|เงิน ราคา|กลาง เหตุ|ผล เหตุ|การณ์ ประเมิน|ผล ฝึก|อบรม \
    ท้อง|ถิ่น สิ่ง|แวด|ล้อม ทรัพยากร|บุคคล บริหาร|งาน ลง|นาม โทร|ศัพท์ พ.ศ.~ ~ๆ
    """

  /// A word with its bytes as they are written and as they are shown.
  private struct Word {
    let written: [UInt8]
    let shown: [UInt8]

    init(_ marked: Substring.UTF8View) {
      written = marked.filter { $0 != UInt8(ascii: "|") }.map { $0 == 0x7E ? 0x20 : $0 }
      shown = marked.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "|"): [0xE2, 0x81, 0xA0]
        case UInt8(ascii: "~"): [0xC2, 0xA0]
        default: [byte]
        }
      }
    }

    func opens(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
      guard start + written.count <= text.count else { return false }
      for index in 0..<written.count where written[index] != text[start + index] { return false }
      return true
    }
  }

  /// By the last of their first three bytes, which tells Thai letters apart; the longest first.
  private static let words: [[Word]] = {
    var words = [[Word]](repeating: [], count: 256)
    for marked in list.utf8.split(separator: 0x20) {
      let word = Word(Substring(marked).utf8)
      words[Int(word.written[2])].append(word)
    }
    return words.map { $0.sorted { $0.written.count > $1.written.count } }
  }()

  /// Whether a word may open with two letters, by the last six bits of each; of the few words that
  /// are shorter, or open with a blank, those of the first tell.
  private static let openings: [Bool] = {
    var openings = [Bool](repeating: false, count: 64 * 64)
    for word in words.joined() {
      let isShort = word.written.count < 6 || word.written[0] != 0xE0 || word.written[3] != 0xE0
      for last in isShort ? 0...63 : word.written[5] & 63...word.written[5] & 63 {
        openings[opening(word.written[2], last)] = true
      }
    }
    return openings
  }()

  private static func opening(_ third: UInt8, _ sixth: UInt8) -> Int {
    Int(third & 63) << 6 | Int(sixth & 63)
  }

  /// The text with what keeps its words whole; nil where it holds none of them.
  static func kept(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var copied = 0
    var at = 0
    openings.withUnsafeBufferPointer { openings in
      while at + 2 < text.count {
        let (first, third) = (text[at], text[at + 2])
        let sixth = at + 5 < text.count ? text[at + 5] : 0
        guard first == 0xE0 || first == 0x20, openings[opening(third, sixth)],
          let word = words[Int(third)].first(where: { $0.opens(text, at: at) })
        else {
          at += first == 0xE0 ? 3 : 1
          continue
        }
        out += text[copied..<at]
        out += word.shown
        at += word.written.count
        copied = at
      }
    }
    guard copied > 0 else { return nil }
    return out + text[copied...]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text, in which no line parts the words of officials; nil where it holds none of them.
  public func keepingWords() -> [UInt8]? { WholeWords.kept(self) }
}

extension [UInt8] {
  /// Lets no line part the words of officials in the text that stands from a place on.
  public mutating func keepWords(from start: Int) {
    let kept = withUnsafeBufferPointer {
      UnsafeBufferPointer(rebasing: $0[start...]).keepingWords()
    }
    if let kept { replaceSubrange(start..., with: kept) }
  }
}

/// Whether a text is a date, a time, an amount or a number to call, which no line may part: short,
/// with a digit at both ends.
public func staysOnOneLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = text.first, first < 0x3A || first == 0xE0, text.count > 2, text.count <= 48,
    let last = text.last
  else { return false }
  func isThai(at place: Int) -> Bool {
    text[place] == 0xE0 && text[place + 1] == 0xB9 && 0x90...0x99 ~= text[place + 2]
  }
  return (0x30...0x39 ~= first || isThai(at: 0))
    && (0x30...0x39 ~= last || isThai(at: text.count - 3))
}
