import Text

/// Words that stand where something is still to be written: `อยู่ระหว่างดำเนินการ`, `รอข้อมูลจากกองคลัง`,
/// `……`, `ตามเอกสารแนบ`.
public enum Filler {
  /// Whether a text says nothing but that something is to come, or lies elsewhere.
  ///
  /// A longer text that begins so may go on to say something, and is none.
  public static func fills(_ text: String) -> Bool {
    guard text.utf8.count <= 180 else { return false }
    let bare = bare(text)
    if bare.isEmpty || openings.contains(where: { bare.begins(with: $0) }) { return true }
    return alone.contains(bare) || isCrosses(bare) || isTrial(bare)
  }

  /// Whether a cell does: what a column of states may say is none.
  public static func fillsCell(_ text: String) -> Bool {
    guard text.utf8.count <= 180, !text.utf8.elementsEqual("-".utf8) else { return false }
    let bare = bare(text)
    if bare.isEmpty || bare.begins(with: "รอข้อมูล") || isCrosses(bare) { return true }
    return isTrial(bare) || ["ตามเอกสารแนบ", "ตามแนบ", "ดังแนบ", "lorem"].contains(bare)
  }

  /// Whether a text says only that there is nothing, and not of what.
  public static func saysOnlyNone(_ text: String) -> Bool {
    text.utf8.count <= 40 && ["ไม่มี", "ไม่มีข้อมูล", "ไม่พบ"].contains(bare(text))
  }

  /// Whether what came of something is told by no more than that it was done.
  public static func saysOnlyDone(_ text: String) -> Bool {
    text.utf8.count <= 90 && done.contains(bare(text))
  }

  /// Without blanks, points, dashes and brackets, in lower case.
  private static func bare(_ text: String) -> String {
    var bytes: [UInt8] = []
    let seen = Array(text.asSeen().utf8)
    var at = 0
    while at < seen.count {
      let byte = seen[at]
      if byte >= 0x80 {
        let sign = longSigns.first { seen[at...].starts(with: $0) }
        if sign == nil { bytes.append(byte) }
        at += sign?.count ?? 1
      } else {
        if !signs.contains(byte) { bytes.append(0x41...0x5A ~= byte ? byte | 0x20 : byte) }
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let signs = Array(" .-_()[]*:/\n".utf8)
  private static let longSigns = ["…", "–", "—", "ฯ"].map { Array($0.utf8) }

  private static func isCrosses(_ bare: String) -> Bool {
    bare.utf8.count > 1 && bare.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  /// `ทดสอบ`, also written again and again and with crosses behind.
  private static func isTrial(_ bare: String) -> Bool {
    var rest = Substring(bare)
    for word in ["ทดสอบ", "test"] where rest.begins(with: word) {
      while rest.begins(with: word) {
        rest = Substring(rest.utf8.dropFirst(word.utf8.count))
      }
      return rest.isEmpty || isCrosses(String(rest)) || Numerals.whole(rest) != nil
    }
    return false
  }

  private static let openings = [
    "อยู่ระหว่าง", "อยู่ในระหว่าง", "กำลังดำเนินการ", "กำลังจัดทำ", "กำลังปรับปรุง", "กำลังรวบรวม", "รอข้อมูล",
    "รอดำเนินการ", "รอการดำเนินการ", "รอผลการ", "loremipsum", "comingsoon", "underconstruction",
    "กรุณาเขียน", "กรุณากรอก", "กรุณาใส่",
  ]

  private static let alone: Set = [
    "ตามเอกสารแนบ", "ตามไฟล์แนบ", "ตามแนบ", "ดังแนบ", "เอกสารแนบ", "รายละเอียดตามเอกสารแนบ",
    "รายละเอียดตามแนบ",
    "รายละเอียดดังแนบ", "รายละเอียดตามไฟล์แนบ", "ตามที่แนบ", "ตามเอกสารที่แนบ", "ตามรายละเอียดแนบ",
    "ยังไม่มีข้อมูล",
    "ไม่มีข้อมูล", "na", "tbd", "todo",
  ]

  private static let done: Set = [
    "ดำเนินการแล้ว", "ดำเนินการแล้วเสร็จ", "ดำเนินการเสร็จแล้ว", "ดำเนินการเรียบร้อย", "ดำเนินการเรียบร้อยแล้ว",
    "แล้วเสร็จ",
    "เสร็จแล้ว", "เสร็จสิ้น", "เรียบร้อย", "เรียบร้อยแล้ว",
  ]
}
