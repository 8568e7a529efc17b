import Coverage
import Diagnostics
import Disclosure
import Thai

/// What activities prove, those of an entry taken together; one that is still ahead is a plan only.
enum ActivityFact {
  static let all =
    [
      BlockKind.Fact(
        "in-period",
        Words(
          "ทุกกิจกรรมจัดในช่วงเวลาที่ถาม และอย่างน้อยหนึ่งกิจกรรมเริ่มแล้ว",
          "every activity lies within the period, and one at least has begun"), prove: inPeriod),
      BlockKind.Fact(
        "meeting",
        Words(
          "กิจกรรมที่เริ่มแล้วอย่างน้อยหนึ่งกิจกรรมเป็นการประชุม สัมมนา หรืออบรม",
          "of the activities begun one is a meeting, seminar or training"), prove: meeting),
    ]
    + [
      fact("topic", "ทุกกิจกรรมมีประเด็นหรือเรื่อง", "every activity has its topic"),
      fact(
        "participants", "ทุกกิจกรรมที่เริ่มแล้วบอกผู้มีส่วนร่วม",
        "every activity begun says who took part"),
      fact("result", "ทุกกิจกรรมที่เริ่มแล้วบอกผล", "every activity begun has its result"),
      fact(
        "use", "ทุกกิจกรรมที่เริ่มแล้วบอกการนำผลไปใช้",
        "every activity begun says what was made of the result"),
    ]

  private static func fact(_ name: String, _ thai: String, _ english: String) -> BlockKind.Fact {
    BlockKind.Fact(name, Words(thai, english)) { question in
      let asked = name == "topic" ? activities(question) : begun(question)
      guard !asked.isEmpty else { return Lack.verdict([noneBegun(question)]) }
      return Lack.verdict(asked.compactMap { $0.lack(of: name) })
    }
  }

  private static func activities(_ question: BlockQuestion) -> [Activity] {
    question.values(Activity.self).map(\.value)
  }

  /// Also those without a date, which is a lack of its own.
  private static func begun(_ question: BlockQuestion) -> [Activity] {
    activities(question).filter { activity in
      activity.date.map { $0.first <= question.day } ?? true
    }
  }

  private static func inPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let span = question.span
    var lacks = activities(question).compactMap { activity -> Lack? in
      guard let date = activity.date else { return activity.lack(of: "date") }
      guard !span.contains(date) else { return nil }
      let who = activity.who
      return Lack(
        "activity-outside-period", at: activity.head.place(of: "date"),
        Words(
          "\(who.thai)จัด\(when(date)) ซึ่งไม่อยู่ใน\(span.thai(.arabic))",
          "\(who.english) is of \(days(date)), not within \(days(span))"),
        fix: Words(
          "แสดงกิจกรรมของช่วงเวลานั้น หรือแก้ date: หากพิมพ์ผิด",
          "show activities of that time, or correct date: if it is a slip"))
    }
    if lacks.isEmpty, begun(question).isEmpty { lacks = [noneBegun(question)] }
    return Lack.verdict(lacks)
  }

  private static func meeting(_ question: BlockQuestion) -> BlockKind.Verdict {
    let begun = begun(question)
    guard let first = begun.first else { return Lack.verdict([noneBegun(question)]) }
    let asked = ["meeting", "seminar", "training"]
    let isMeeting = begun.contains { asked.contains($0.head.word("kind") ?? "") }
    if isMeeting { return .holds }
    if let unread = begun.first(where: { $0.head.holds("kind") && $0.head["kind"] == nil }) {
      return Lack.verdict([
        Lack(
          said: Words(
            "อ่านรูปแบบของ\(unread.who.thai)ไม่ได้", "kind: of \(unread.who.english) can't be read"))
      ])
    }
    return Lack.verdict([
      Lack(
        "activity-without-meeting", at: first.head.keyPlace(of: "kind"),
        Words(
          "ไม่มีกิจกรรมที่เป็นการประชุม สัมมนา หรืออบรม", "no activity is a meeting, seminar or training"),
        fix: Words(
          "เพิ่ม kind: meeting, seminar หรือ training ให้กิจกรรมที่เป็นเช่นนั้น",
          "give the activity that is one kind: meeting, seminar or training"))
    ])
  }

  private static func noneBegun(_ question: BlockQuestion) -> Lack {
    let first = activities(question).first
    return Lack(
      "activity-still-ahead", at: first?.head.place(of: "date") ?? question.place,
      Words(
        "ยังไม่ได้จัดกิจกรรม กำหนดจัด\(first?.date.map(when) ?? "ภายหลัง")",
        "no activity was held yet; the first is planned for \(first?.date?.first.iso ?? "later")"),
      fix: Words(
        "เมื่อจัดแล้วให้เพิ่มผลของกิจกรรม หรือแก้ date: หากพิมพ์ผิด",
        "add what came of it once it was held, or correct date: if it is a slip"))
  }

  private static func when(_ date: Span) -> String {
    let shown = date.thai(.arabic)
    if date.first == date.last { return "วันที่ \(shown)" }
    return shown.utf8.first.map { $0 < 0x80 } ?? false ? "ในช่วง \(shown)" : "ในช่วง\(shown)"
  }
}
