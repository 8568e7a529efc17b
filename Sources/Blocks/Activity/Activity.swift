import Diagnostics
import Disclosure
import Kinds
import Mustache
import Reading
import Thai

/// Something that was held: a hearing, a meeting, a training; a block each.
struct Activity: Sendable {
  static let kind = BlockKind(
    "activity",
    "กิจกรรมที่จัดแล้ว กิจกรรมละหนึ่งบล็อก พร้อมผู้มีส่วนร่วม ผล การนำผลไปใช้ และภาพ",
    "one activity that was held: who took part, its result, what was made of it, photos",
    head: [topic, form, date, location, participants, result, use, link],
    rowsKey: "photos", rows: [ActivityPhoto.photo, ActivityPhoto.alt],
    read: { reader in
      let table = reader.table()
      // The rows are pictures: as a CSV they would tell nobody anything.
      return Read(
        table, Activity(head: table.head, photos: table.rows), title: table.head[topic],
        offersRows: false)
    },
    flaws: { activity in
      (activity.lacks(topic) + activity.lacks(date) + activity.photos.flatMap(ActivityPhoto.lacks))
        .flatMap(\.problems)
    },
    facts: facts,
    view: [
      .key(topic) { $0.head }, .key(form) { $0.head }, .link(link) { $0.head },
      .details(date, location, participants, result, use) { $0.head },
      .list("photos", ActivityPhoto.view) { shown in
        shown.each(shown.value.photos.filter { $0.isRead(ActivityPhoto.photo) })
      },
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
      """)

  enum Form: String, BlockWord {
    case meeting, seminar, training, hearing, survey, campaign, other

    var label: String {
      switch self {
      case .meeting: "ประชุม"
      case .seminar: "สัมมนา"
      case .training: "อบรม"
      case .hearing: "ประชาคมหรือเวทีรับฟัง"
      case .survey: "สำรวจความคิดเห็น"
      case .campaign: "รณรงค์"
      case .other: "อื่น ๆ"
      }
    }
  }

  static let topic = Key.text("topic", "ประเด็นหรือเรื่อง").whenMissing(
    "activity-without-topic", "ตามด้วยประเด็นหรือชื่อกิจกรรม", "with what it was about")
  static let form = Key<Form>.choice("kind", "รูปแบบ")
  static let date = Key.span("date", "วันที่จัด").whenMissing(
    "activity-without-date", "ตามด้วยวันที่ เช่น 24 มีนาคม 2566 หรือ 15 ม.ค. 2567 – 26 ม.ค. 2567",
    "with the day, or the first and the last, like 2566-03-24")
  static let location = Key.text("place", "สถานที่")
  static let participants = Key.texts("participants", "ผู้มีส่วนร่วม").whenMissing(
    "activity-without-participants", "ว่ามีผู้ใดเข้าร่วมกี่คน", "with who took part, and how many")
  static let result = Key.texts("result", "ผลที่ได้").whenMissing(
    "activity-without-result", "ว่าได้ข้อเสนอหรือผลอะไร", "with what came of it")
  static let use = Key.texts("use", "การนำผลไปใช้").whenMissing(
    "activity-without-use", what: Words("การนำผลไปใช้", "note on what was made of it"),
    "ว่านำผลไปใช้อย่างไร", "with what was made of the result")
  static let link = Key.link("link", "อ่านเพิ่มเติม")

  let head: BlockRecord
  let photos: [BlockRecord]

  /// Those of an entry are taken together; one that is still ahead is a plan only.
  private static let facts: [FactOf<Activity>] = [
    .own(
      "in-period", "ทุกกิจกรรมจัดในช่วงเวลาที่ถาม และอย่างน้อยหนึ่งกิจกรรมเริ่มแล้ว",
      "every activity is within the period, and at least one has begun"
    ) { asked in
      let lacks = asked.values.flatMap { activity in
        activity.named.flatMap { $0.lacks(date, within: asked.span, else: outside) }
      }
      return .lacking(lacks.isEmpty && begun(asked).isEmpty ? [noneBegun(asked)] : lacks)
    },
    .rows(
      "meeting", "กิจกรรมที่เริ่มแล้วอย่างน้อยหนึ่งกิจกรรมเป็นการประชุม สัมมนา หรืออบรม",
      "at least one activity that has begun is a meeting, seminar or training",
      of: begun, none: noneBegun
    ) { _, begun in lacksOfMeeting(begun) },
    .every("topic", "ทุกกิจกรรมมีประเด็นหรือเรื่อง", "every activity has its topic", says: topic),
    ofBegun(
      "participants", "ทุกกิจกรรมที่เริ่มแล้วระบุผู้มีส่วนร่วม",
      "every activity that has begun says who took part", says: participants),
    ofBegun(
      "result", "ทุกกิจกรรมที่เริ่มแล้วระบุผล", "every activity that has begun has its result",
      says: result),
    ofBegun(
      "use", "ทุกกิจกรรมที่เริ่มแล้วระบุการนำผลไปใช้",
      "every activity that has begun says what was made of the result", says: use),
  ]

  private static func ofBegun(
    _ name: String, _ thai: String, _ english: String, says key: Key<[String]>
  ) -> FactOf<Activity> {
    .rows(name, thai, english, of: begun, none: noneBegun) { _, begun in
      begun.flatMap { $0.lacks(key) }
    }
  }
}

extension Activity: NamedHead {
  var who: Words {
    .titled(
      head[Activity.topic], "กิจกรรม", "the activity", else: Words("กิจกรรมนี้", "the activity"))
  }

  /// Includes those without a date, which is reported by itself.
  @Sendable private static func begun(_ asked: Asked<Activity>) -> [Activity] {
    asked.values.filter { $0.head[date].map { $0.first <= asked.day } ?? true }
  }

  private static let outside = Untimely(
    "activity-outside-period", verb: "จัด",
    fix: "แสดงกิจกรรมของช่วงเวลานั้น หรือแก้ date: หากพิมพ์ผิด",
    "show activities of that time, or correct date: if it is a mistake")

  private static func lacksOfMeeting(_ begun: [Activity]) -> [Lack] {
    let asked: [Form?] = [.meeting, .seminar, .training]
    if begun.contains(where: { asked.contains($0.head[form]) }) { return [] }
    if let unread = begun.first(where: { $0.head.isUnread(form) }) { return unread.lacks(form) }
    return begun.prefix(1).map { first in
      Lack(
        "activity-without-meeting", at: first.head.keyPlace(of: form),
        "ไม่มีกิจกรรมที่เป็นการประชุม สัมมนา หรืออบรม", "no activity is a meeting, seminar or training",
        fix: "เพิ่ม kind: meeting, seminar หรือ training ให้กิจกรรมที่เป็นเช่นนั้น",
        "add kind: meeting, seminar or training to the activity that is one")
    }
  }

  @Sendable private static func noneBegun(_ asked: Asked<Activity>) -> Lack {
    let head = asked.values[0].head
    let planned = head[date]
    return Lack(
      "activity-still-ahead", at: head.place(of: date),
      "ยังไม่ได้จัดกิจกรรม กำหนดจัด\(planned.map(\.thaiWhen) ?? "ภายหลัง")",
      "no activity has been held yet; the first is planned for \(planned?.first.iso ?? "later")",
      fix: "เมื่อจัดแล้วให้เพิ่มผลของกิจกรรม หรือแก้ date: หากพิมพ์ผิด",
      "add the result once it has been held, or correct date: if it is a mistake")
  }
}

/// The keys of a photo.
private enum ActivityPhoto {
  static let photo = Key.picture("photo", "ภาพ").whenMissing(
    "activity-without-photo", what: Words("ไฟล์ภาพ", "file"), "ตามด้วยชื่อไฟล์ภาพในโฟลเดอร์ของข้อ",
    "with a picture beside the entry")
  static let alt = Key.text("alt", "คำบรรยายภาพ").whenMissing(
    "photo-without-alt", what: Words("คำบรรยายภาพ", "alternative text"),
    "ว่าในภาพมีใครทำอะไร สำหรับผู้ที่มองไม่เห็นภาพ",
    "with what the photo shows, for people who can't see it")

  static let view: View<Shown<BlockRecord>> = [
    .photo(photo) { $0 },
    .text("alt") { $0.value[alt] ?? $0.table.head[Activity.topic] ?? "" },
  ]

  static func lacks(_ row: BlockRecord) -> [Lack] {
    let who = Words("ภาพที่ \(row.number) ", "photo \(row.number)")
    return Lack.list(photo, in: row, who) + Lack.list(alt, in: row, who)
  }
}
