import Diagnostics
import Disclosure
import Kinds

/// A plain kind as somebody would add it: rows with a few keys, two facts, the table for a page.
enum Meeting {
  static let kind = BlockKind(
    "meetings",
    "การประชุม พร้อมเรื่อง สถานที่ และมติ", "meetings: what of, where, what was decided",
    rows: [date, topic, place, people, decision],
    who: { row in
      row[topic].map { Words("การประชุม ‘\($0)’ ", "the meeting ‘\($0)’") }
        ?? Words("การประชุมลำดับที่ \(row.number) ", "meeting \(row.number)")
    },
    always: [topic],
    facts: [
      .every(
        "in-period", "ทุกการประชุมอยู่ในช่วงเวลาที่ถาม", "every meeting is within the period",
        lies: date,
        else: Untimely(
          "meeting-outside-period", verb: "จัด", fix: "แสดงการประชุมของช่วงเวลานั้น",
          "show meetings of that time")),
      .every("decisions", "ทุกการประชุมมีมติ", "every meeting has its decision", says: decision),
    ],
    example: """
      - date: 15 ม.ค. 2567
        topic: แผนป้องกันการทุจริต
        place: ห้องประชุมเทศบาล
        people: 12
        decision: เห็นชอบ
      """)

  static let date = Key.span("date", "วันที่").whenMissing(
    "meeting-without-date", "ตามด้วยวันที่", "with the day")
  static let topic = Key.text("topic", "เรื่อง").whenMissing(
    "meeting-without-topic", "ตามด้วยเรื่อง", "with what it is about")
  static let place = Key.text("place", "สถานที่")
  static let people = Key.figure("people", "ผู้เข้าร่วม (คน)")
  static let decision = Key.text("decision", "มติ").whenMissing(
    "meeting-without-decision", "ตามด้วยมติ", "with what was decided")
}
