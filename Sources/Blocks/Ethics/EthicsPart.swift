import Diagnostics
import Disclosure
import Kinds
import Thai

/// What a row of the block can be, by the keys that it fills.
struct EthicsPart: Sendable {
  static let code = Key.text("code", "ประมวลจริยธรรม").whenMissing(
    "ethics-without-code", what: Words("ชื่อประมวลจริยธรรม", "name of the code"),
    "ตามด้วยชื่อประมวลจริยธรรม", "with the name of the code")
  static let users = Key.text("for", "ใช้กับ").whenMissing(
    "ethics-without-for", what: Words("ผู้ที่ต้องถือปฏิบัติ", "people to whom it applies"),
    "ตามด้วยผู้ที่ต้องถือปฏิบัติ", "with the people to whom it applies")
  static let number = Key.figure("number", "จำนวน (คน)")
  static let role = Key.text("role", "หน้าที่ในทีม")
  static let name = Key.text("name", "ชื่อ-สกุล")
  static let position = Key.text("position", "ตำแหน่ง")
  static let phone = Key.text("phone", "โทรศัพท์")
  static let about = Key.text("about", "เรื่อง")
  static let dos = Key.text("do", "ควรทำ (Do's)").whenMissing(
    "ethics-without-do", what: Words("สิ่งที่ควรทำ", "thing to do"), "ตามด้วยสิ่งที่ควรทำ",
    "with the thing to do")
  static let donts = Key.text("dont", "ไม่ควรทำ (Don'ts)").whenMissing(
    "ethics-without-dont", what: Words("สิ่งที่ไม่ควรทำ", "thing not to do"),
    "ตามด้วยสิ่งที่ไม่ควรทำ", "with the thing not to do")
  static let training = Key.text("training", "การอบรมหรือกิจกรรม").whenMissing(
    "ethics-without-training", what: Words("ชื่อการอบรมหรือกิจกรรม", "name of the training"),
    "ตามด้วยชื่อการอบรมหรือกิจกรรม", "with the name of the training")
  static let when = Key.span("when", "วันที่จัด").whenMissing(
    "ethics-without-when", what: Words("วันที่จัด", "day"), "ตามด้วยวันที่จัด", "with the day")
  static let participants = Key.text("participants", "ผู้เข้าร่วม")
  static let result = Key.text("result", "ผลที่ได้")

  static let codes = EthicsPart(
    absent: "ethics-without-code", english: "code of ethics", caption: "ประมวลจริยธรรม",
    row: "ประมวลจริยธรรม", title: code, required: [code, users], keys: [code, users, number])
  /// Its rows name persons, by whom no message calls them.
  static let team = EthicsPart(
    absent: "ethics-without-team", english: "team", caption: "ทีมให้คำปรึกษาหรือคณะทำงาน", row: "ทีม",
    title: nil, required: [], keys: [role, name, position, phone])
  static let guide = EthicsPart(
    absent: "ethics-without-guide", english: "guide to do's and don'ts",
    caption: "แนวปฏิบัติ Do's & Don'ts", row: "แนวปฏิบัติเรื่อง", title: about, required: [dos, donts],
    keys: [about, dos, donts])
  static let trainings = EthicsPart(
    absent: "ethics-without-training", english: "training",
    caption: "การอบรมหรือกิจกรรมที่สอดแทรกจริยธรรม",
    row: "การอบรม", title: training, required: [training, when],
    keys: [training, when, participants, result])

  static let all = [codes, team, guide, trainings]

  /// The id of the warning where no row is such.
  let absent: String
  /// As English sentences call it.
  let english: String
  let caption: String
  /// As Thai sentences call a row, before what it is named by.
  let row: String
  /// By which messages call a row.
  let title: Key<String>?
  /// What a row must say.
  let required: [any FieldKey]
  let keys: [any FieldKey]

  func holds(_ row: BlockRecord) -> Bool { keys.contains { row.holds($0) } }

  /// As messages call a row, else by its number.
  func who(_ record: BlockRecord) -> Words {
    .titled(
      title.flatMap { record[$0] }, row, nil,
      else: Words("\(row)แถวที่ \(record.number) ", "row \(record.number)"))
  }

  /// What a row lacks.
  func lacks(_ record: BlockRecord) -> [Lack] {
    let who = who(record)
    let lacks = required.flatMap { Lack.list($0, in: record, who) }
    guard title == nil, !record.holds(EthicsPart.name), !record.holds(EthicsPart.position)
    else { return lacks }
    return lacks + [
      Lack(
        "member-without-name", at: record.place,
        "\(who.thai)ไม่ได้ระบุชื่อหรือตำแหน่ง", "\(who.english) has neither a name nor a position",
        fix: "เพิ่ม name: หรือ position:", "add name: or position:")
    ]
  }

  /// The error of a row that is of more parts than one.
  static func rowOfTwo(_ row: BlockRecord) -> Diagnostic? {
    let parts = all.filter { $0.holds(row) }
    let keys = parts.compactMap { part in part.keys.first { row.holds($0) } }
    guard keys.count > 1 else { return nil }
    let second = keys[1].field.name
    let names = keys.map { "\($0.field.name):" }.joined(separator: " and ")
    return Diagnostic(
      .error, "row-of-two-parts", at: row.keyPlace(of: keys[1]),
      "แถวที่ \(row.number) เป็นทั้ง\(parts.map(\.caption).joined(separator: "และ"))",
      "row \(row.number) has \(names), which belong to different rows",
      fix: "แยก \(second): ไว้อีกแถวหนึ่ง", "put \(second): in a row of its own")
  }
}
