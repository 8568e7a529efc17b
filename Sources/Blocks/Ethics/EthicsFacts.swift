import Coverage
import Diagnostics
import Disclosure

/// What blocks on ethics prove, those of an entry taken together.
enum EthicsFact {
  static let all = [
    BlockKind.Fact(
      "code",
      Words(
        "มีประมวลจริยธรรม ทุกฉบับบอกว่าใช้กับผู้ใด",
        "there is a code of ethics, each says to whom it applies"),
      prove: { whole($0, .code) }),
    BlockKind.Fact(
      "team",
      Words(
        "มีทีมหรือคณะทำงาน ทุกคนมีชื่อหรือตำแหน่ง", "there is a team, everyone with a name or position"),
      prove: { whole($0, .team) }),
    BlockKind.Fact(
      "dos-and-donts",
      Words(
        "มีแนวปฏิบัติ ทุกเรื่องบอกทั้งสิ่งที่ควรทำและไม่ควรทำ",
        "there are do's and don'ts, each matter with both"),
      prove: { whole($0, .guide) }),
    BlockKind.Fact(
      "training",
      Words(
        "มีการอบรมหรือกิจกรรมอย่างน้อยหนึ่งครั้งในช่วงเวลาที่ถามซึ่งเริ่มแล้ว",
        "a training or activity lies within the period and has begun"),
      prove: training),
    BlockKind.Fact(
      "in-period",
      Words(
        "คำสั่งหรือประกาศ หรือการอบรมที่เริ่มแล้ว อยู่ในช่วงเวลาที่ถาม",
        "an order's date, or a training begun, lies within the period"),
      prove: inPeriod),
  ]

  private static func blocks(_ question: BlockQuestion) -> [Ethics] {
    question.values(Ethics.self).map(\.value)
  }

  /// Some rows of a part, each with what it must say.
  private static func whole(
    _ question: BlockQuestion, _ part: EthicsPart
  ) -> BlockKind.Verdict {
    let rows = blocks(question).flatMap { $0.rows(part) }
    guard !rows.isEmpty else { return Lack.verdict([absent(part, question)]) }
    return Lack.verdict(rows.flatMap { part.lacks($0) })
  }

  private static func absent(_ part: EthicsPart, _ question: BlockQuestion) -> Lack {
    let named = part.fields.prefix(3).map { "\($0.name):" }.joined(separator: " ")
    return Lack(
      "ethics-without-\(part.name)", at: question.place,
      Words("ไม่มี\(part.caption)", "there is no \(part.english)"),
      fix: Words("เพิ่มแถวที่มี \(named)", "add rows with \(named)"))
  }

  private static func training(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = blocks(question).flatMap { $0.rows(.training) }
    guard !rows.isEmpty else { return Lack.verdict([absent(.training, question)]) }
    let lacks = rows.map { lack(ofTime: $0, question) }
    return lacks.contains { $0 == nil } ? .holds : Lack.verdict(lacks.compactMap { $0 })
  }

  /// Nil when a training lies within the period and has begun.
  private static func lack(ofTime row: BlockRecord, _ question: BlockQuestion) -> Lack? {
    let part = EthicsPart.training
    guard let when = row.span("when") else { return part.lacks(row).last }
    let who = part.who(row)
    let shown = when.thai(.arabic)
    if question.day < when.first {
      return Lack(
        "training-still-ahead", at: row.place(of: "when"),
        Words(
          "\(who.thai)กำหนดจัด \(shown) ซึ่งยังมาไม่ถึง",
          "the training \(who.english) is planned for \(days(when)), still to come"),
        fix: Words(
          "เมื่อจัดแล้วให้เพิ่มผลการอบรม หรือแก้ when: หากพิมพ์ผิด",
          "add its result once it was held, or correct when: if it is a slip"))
    }
    guard !question.span.contains(when) else { return nil }
    return Lack(
      "training-outside-period", at: row.place(of: "when"),
      Words(
        "\(who.thai)จัด \(shown) ซึ่งไม่อยู่ใน\(question.span.thai(.arabic))",
        "the training \(who.english) is of \(days(when)), not within \(days(question.span))"),
      fix: Words(
        "เพิ่มการอบรมของช่วงเวลานั้น หรือแก้ when: หากพิมพ์ผิด",
        "add a training of that time, or correct when: if it is a slip"))
  }

  private static func inPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let blocks = blocks(question)
    let days = blocks.compactMap { $0.head.day("date") }
    if days.contains(where: { question.span.contains($0) && $0 <= question.day }) { return .holds }
    let trainings = blocks.flatMap { $0.rows(.training) }
    if trainings.contains(where: { $0.span("when") != nil && lack(ofTime: $0, question) == nil }) {
      return .holds
    }
    if blocks.contains(where: { $0.head.holds("date") && $0.head["date"] == nil }) {
      return Lack.verdict([
        Lack(said: Words("อ่านวันที่ของคำสั่งหรือประกาศไม่ได้", "the date of the order can't be read"))
      ])
    }
    let place = blocks.first { $0.head.holds("date") }?.head.place(of: "date")
    let span = question.span
    return Lack.verdict([
      Lack(
        "ethics-outside-period", at: place ?? question.place,
        Words(
          "ไม่มีคำสั่ง ประกาศ หรือการอบรมที่ดำเนินการแล้วใน\(span.thai(.arabic))",
          "no order and no training lies within \(Blocks.days(span))"),
        fix: Words(
          "เพิ่ม date: ของคำสั่งหรือประกาศ หรือเพิ่มการอบรมของช่วงเวลานั้น",
          "add the date: of an order, or a training of that time"))
    ])
  }
}

extension Ethics {
  /// What rows lack whatever is asked.
  var lacks: [Lack] {
    EthicsPart.all.flatMap { part in rows(part).flatMap { part.lacks($0) } }
  }
}

extension EthicsPart {
  /// As messages call a row: by its first field, else by its number.
  func who(_ record: BlockRecord) -> Words {
    guard name != "team", let text = record.text(fields[0].name) else {
      return Words("\(row)แถวที่ \(record.number) ", "row \(record.number)")
    }
    return Words("\(row) ‘\(text)’ ", "‘\(text)’")
  }

  func lacks(_ record: BlockRecord) -> [Lack] {
    let who = who(record)
    if name == "team", !record.holds("name"), !record.holds("position") {
      return [
        Lack(
          "member-without-name", at: record.place,
          Words("\(who.thai)ไม่ได้ระบุชื่อหรือตำแหน่ง", "\(who.english) has neither name nor position"),
          fix: Words("เพิ่ม name: หรือ position:", "add name: or position:"))
      ]
    }
    return required.compactMap { key in
      let what = EthicsPart.whats[key] ?? Words(key, key)
      return Lack(
        of: key, in: record, noun: "ethics", who: who, what: what,
        fix: Words("ตามด้วย\(what.thai)", "with the \(what.english)"))
    }
  }

  private static let whats = [
    "code": Words("ชื่อประมวลจริยธรรม", "name of the code"),
    "for": Words("ผู้ที่ต้องถือปฏิบัติ", "people to whom it applies"),
    "do": Words("สิ่งที่ควรทำ", "thing to do"), "dont": Words("สิ่งที่ไม่ควรทำ", "thing not to do"),
    "training": Words("ชื่อการอบรมหรือกิจกรรม", "name of the training"),
    "when": Words("วันที่จัด", "day"),
  ]
}
