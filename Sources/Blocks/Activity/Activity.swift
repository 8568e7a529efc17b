import Diagnostics
import Disclosure
import Mustache
import Reading
import Thai

extension BlockKind {
  /// Something that was held: a hearing, a meeting, a training; a block each.
  public static let activity = BlockKind(
    name: "activity",
    summary: Words(
      "กิจกรรมที่จัดแล้ว กิจกรรมละหนึ่งบล็อก พร้อมผู้มีส่วนร่วม ผล การนำผลไปใช้ และภาพ",
      "an activity that was held, a block each: who took part, the result, its use, photos"),
    schema: BlockSchema(
      head: [
        BlockField("topic", "ประเด็นหรือเรื่อง"),
        BlockField("kind", "รูปแบบ", .choice(Activity.kinds)),
        BlockField("date", "วันที่จัด", .span), BlockField("place", "สถานที่"),
        BlockField("participants", "ผู้มีส่วนร่วม", .texts), BlockField("result", "ผลที่ได้", .texts),
        BlockField("use", "การนำผลไปใช้", .texts), BlockField("link", "อ่านเพิ่มเติม", .link),
      ],
      rowsKey: "photos",
      rows: [BlockField("photo", "ภาพ", .picture), BlockField("alt", "คำบรรยายภาพ")]),
    facts: ActivityFact.all,
    names: [
      "topic", "kind", "link", "download", detailsName,
      .section("photos", ["photo", "alt"]),
    ],
    example: """
      topic: เวทีเทศบาลโปร่งใส การใช้งบประมาณ 6 เดือนแรกของปี 2566
      kind: hearing
      date: 24 มีนาคม 2566
      place: หอประชุมเทศบาล
      participants: [ประชาชน 71 คนจาก 9 หมู่บ้าน, ผู้แทนกลุ่มอาชีพ 15 คน]
      result: ซักถาม 14 คำถาม และเสนอ 3 เรื่อง
      use:
        - ติดป้ายวงเงินและผู้รับจ้างที่หน้างานทุกโครงการตั้งแต่เดือนเมษายน 2566
        - ย้ายไฟฟ้าสาธารณะ 2 จุดไปหน้าศูนย์พัฒนาเด็กเล็ก
      photos:
        - {photo: mayor.jpg, alt: นายกเทศมนตรีตอบคำถามเรื่องงบประมาณบนเวที}
      """,
    read: readActivity)
}

/// What a block `activity` says.
struct Activity: Sendable {
  static let kinds = [
    BlockField.Choice("meeting", "ประชุม"), BlockField.Choice("seminar", "สัมมนา"),
    BlockField.Choice("training", "อบรม"), BlockField.Choice("hearing", "ประชาคมหรือเวทีรับฟัง"),
    BlockField.Choice("survey", "สำรวจความคิดเห็น"), BlockField.Choice("campaign", "รณรงค์"),
    BlockField.Choice("other", "อื่น ๆ"),
  ]

  let head: BlockRecord

  var date: Span? { head.span("date") }

  /// As messages call it.
  var who: Words {
    guard let topic = head.text("topic") else { return Words("กิจกรรมนี้", "the activity") }
    return Words("กิจกรรม ‘\(topic)’ ", "the activity ‘\(topic)’")
  }

  /// What follows the key in a fix.
  private static let fixes = [
    "topic": Words("ตามด้วยประเด็นหรือชื่อกิจกรรม", "with what it was about"),
    "date": Words(
      "ตามด้วยวันที่ เช่น 24 มีนาคม 2566 หรือ 15 ม.ค. 2567 – 26 ม.ค. 2567",
      "with the day, or the first and the last, like 2566-03-24"),
    "participants": Words("ว่ามีผู้ใดเข้าร่วมกี่คน", "with who took part, and how many"),
    "result": Words("ว่าได้ข้อเสนอหรือผลอะไร", "with what came of it"),
    "use": Words("ว่านำผลไปใช้อย่างไร", "with what was made of the result"),
  ]

  func lack(of key: String) -> Lack? {
    guard let fix = Activity.fixes[key] else { return nil }
    let what = key == "use" ? Words("การนำผลไปใช้", "account of its use") : nil
    return Lack(of: key, in: head, noun: "activity", who: who, what: what, fix: fix)
  }
}

private func readActivity(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let activity = Activity(head: head)
  let isEmpty = table.rows.isEmpty && head.fields.allSatisfy { !head.holds($0.name) }
  if !isEmpty {
    for problem in ["topic", "date"].compactMap({ activity.lack(of: $0)?.problem }) {
      reader.report(problem)
    }
  }
  for row in table.rows {
    let who = Words("ภาพที่ \(row.number) ", "photo \(row.number)")
    let lacks = [
      Lack(
        of: "photo", in: row, noun: "activity", who: who, what: Words("ไฟล์ภาพ", "file"),
        fix: Words("ตามด้วยชื่อไฟล์ภาพในโฟลเดอร์ของข้อ", "with a picture beside the entry")),
      Lack(
        of: "alt", in: row, noun: "photo", who: who, what: Words("คำบรรยายภาพ", "alternative text"),
        fix: Words(
          "ว่าในภาพมีใครทำอะไร สำหรับผู้ที่มองไม่เห็นภาพ", "with what it shows, for those who can't see it")
      ),
    ]
    for problem in lacks.compactMap({ $0?.problem }) { reader.report(problem) }
  }
  let photos = table.rows.compactMap { row -> [Value]? in
    row.href("photo").map { [.text($0), .text(row.text("alt") ?? head.text("topic") ?? "")] }
  }
  // The rows are pictures: as a CSV they would tell nobody anything.
  let digits = reader.digits
  return BlockData(
    table.with(rows: []), value: activity,
    view: [
      .text(head.text("topic")), .text(head.shown("kind", digits)), .text(head.href("link")),
      .text(head.target("link")?.originalName),
      details(head, ["date", "place", "participants", "result", "use"], digits),
      .list(photos),
    ],
    isEmpty: isEmpty, title: head.text("topic"))
}
