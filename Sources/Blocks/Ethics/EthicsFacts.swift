import Diagnostics
import Disclosure
import Kinds
import Thai

extension Ethics {
  /// The blocks of an entry are taken together.
  static let facts: [FactOf<Ethics>] = [
    whole(
      "code", "มีประมวลจริยธรรม ทุกฉบับระบุว่าใช้กับผู้ใด",
      "there is a code of ethics, and each code says to whom it applies", .codes),
    whole(
      "team", "มีทีมหรือคณะทำงาน ทุกคนมีชื่อหรือตำแหน่ง",
      "there is a team, each member with a name or position", .team),
    whole(
      "dos-and-donts", "มีแนวปฏิบัติ ทุกเรื่องระบุทั้งสิ่งที่ควรทำและไม่ควรทำ",
      "there are do's and don'ts, both for each matter", .guide),
    .some(
      "training", "มีการอบรมหรือกิจกรรมอย่างน้อยหนึ่งครั้งในช่วงเวลาที่ถามซึ่งเริ่มแล้ว",
      "a training or activity is within the period and has begun",
      of: { $0.rows(.trainings) }, at: { $0 }, where: { lack(ofTime: $0, $1) == nil }
    ) { asked in
      let rows = asked.rows(.trainings)
      return .lacking(
        rows.isEmpty ? [absent(.trainings, asked)] : rows.map { lack(ofTime: $0, asked) })
    },
    .own(
      "in-period", "คำสั่งหรือประกาศ หรือการอบรมที่เริ่มแล้ว อยู่ในช่วงเวลาที่ถาม",
      "the date of an order, or of a training that has begun, is within the period"
    ) { .lacking(lack(ofPeriod: $0)) },
  ]

  /// Some rows of a part, each with what it must say.
  private static func whole(
    _ name: String, _ thai: String, _ english: String, _ part: EthicsPart
  ) -> FactOf<Ethics> {
    .rows(name, thai, english, of: { $0.rows(part) }, none: { absent(part, $0) }) { _, rows in
      rows.flatMap(part.lacks)
    }
  }

  private static func absent(_ part: EthicsPart, _ asked: Asked<Ethics>) -> Lack {
    let named = part.keys.prefix(3).map { "\($0.field.name):" }.joined(separator: " ")
    return Lack(
      part.absent, at: asked.place, "ไม่มี\(part.caption)", "there is no \(part.english)",
      fix: "เพิ่มแถวที่มี \(named)", "add rows with \(named)")
  }

  /// Nil when a training is within the period and has begun.
  private static func lack(ofTime row: BlockRecord, _ asked: Asked<Ethics>) -> Lack? {
    let who = EthicsPart.trainings.who(row)
    guard let when = row[EthicsPart.when] else {
      return Lack(of: EthicsPart.when, in: row, who: who)
    }
    let (shown, span) = (when.thai(.arabic), asked.span)
    if asked.day < when.first {
      return Lack(
        "training-still-ahead", at: row.place(of: EthicsPart.when),
        "\(who.thai)กำหนดจัด \(shown) ซึ่งยังมาไม่ถึง",
        "the training \(who.english) is planned for \(days(when)) and has not been held yet",
        fix: "เมื่อจัดแล้วให้เพิ่มผลการอบรม หรือแก้ when: หากพิมพ์ผิด",
        "add its result once it has been held, or correct when: if it is a mistake")
    }
    guard !span.contains(when) else { return nil }
    return Lack(
      "training-outside-period", at: row.place(of: EthicsPart.when),
      "\(who.thai)จัด \(shown) ซึ่งไม่อยู่ใน\(span.thai(.arabic))",
      "the training \(who.english) is dated \(days(when)), which is not within \(days(span))",
      fix: "เพิ่มการอบรมของช่วงเวลานั้น หรือแก้ when: หากพิมพ์ผิด",
      "add a training of that time, or correct when: if it is a mistake")
  }

  private static func lack(ofPeriod asked: Asked<Ethics>) -> Lack? {
    let (heads, span) = (asked.values.map(\.head), asked.span)
    if heads.compactMap({ $0[date] }).contains(where: { span.contains($0) && $0 <= asked.day })
      || asked.rows(.trainings).contains(where: { lack(ofTime: $0, asked) == nil })
    {
      return nil
    }
    if heads.contains(where: { $0.isUnread(date) }) {
      return Lack(said: "อ่านวันที่ของคำสั่งหรือประกาศไม่ได้", "the date of the order can't be read")
    }
    return Lack(
      "ethics-outside-period",
      at: heads.first { $0.holds(date) }?.place(of: date) ?? asked.place,
      "ไม่มีคำสั่ง ประกาศ หรือการอบรมที่ดำเนินการแล้วใน\(span.thai(.arabic))",
      "no order or training is within \(days(span))",
      fix: "เพิ่ม date: ของคำสั่งหรือประกาศ หรือเพิ่มการอบรมของช่วงเวลานั้น",
      "add the date: of an order, or a training of that time")
  }
}

extension Asked<Ethics> {
  fileprivate func rows(_ part: EthicsPart) -> [BlockRecord] { values.flatMap { $0.rows(part) } }
}
