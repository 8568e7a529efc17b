import Diagnostics
import Disclosure
import Kinds
import Mustache

/// How one job is done, or one service asked for and given.
struct Manual: Sendable {
  static let kind = BlockKind(
    "manual",
    "คู่มือการปฏิบัติงานหรือการให้บริการ เรื่องละหนึ่งบล็อก พร้อมขั้นตอน ระยะเวลา ค่าธรรมเนียม เอกสาร และช่องทาง",
    "the manual of one job or service: steps, time, fee, documents, channel, unit, law",
    head: [job, users, unit, channel, online, time, fee, documents, law, note],
    rowsKey: "steps",
    rows: [ManualStep.step, ManualStep.who, ManualStep.time, ManualStep.documents],
    read: { reader in
      let table = reader.table()
      return Read(
        table, Manual(head: table.head, steps: table.rows, hasSteps: reader.hasRows),
        title: table.head[job])
    },
    flaws: { ($0.lacks(job) + $0.stepLacks).flatMap(\.problems) },
    facts: facts, view: view, highlight: { .count($0.count, $1.said("เรื่อง", "คู่มือ"), $1) },
    example: """
      job: แจ้งซ่อมไฟฟ้าสาธารณะ
      users: ประชาชนทุกคน
      unit: กองช่าง
      channel: [กองช่าง สำนักงานเทศบาล ชั้น 2, โทรศัพท์ 054-000-015]
      online: https://eservice.example/tuayang/light
      time: ไม่เกิน 3 วันทำการ
      fee: ไม่มี
      documents: ไม่มี
      law: พระราชบัญญัติเทศบาล พ.ศ. 2496
      steps:
        - {step: แจ้งหมายเลขเสาหรือจุดสังเกต และรับเลขที่คำร้อง, who: ผู้แจ้ง, time: 5 นาที}
        - {step: ตรวจสอบและซ่อม, who: นายช่างไฟฟ้า, time: 3 วันทำการ, documents: ใบสั่งงาน}
        - {step: แจ้งผลทางโทรศัพท์, who: เจ้าหน้าที่ธุรการ, time: วันที่ซ่อมเสร็จ}
      """)

  let head: BlockRecord
  let steps: [BlockRecord]
  /// Also where they can't be read.
  let hasSteps: Bool
}

extension Manual {
  static let job = Key.text("job", "งานหรือบริการ").whenMissing(
    "manual-without-job", "ตามด้วยชื่องานหรือบริการ", "with the name of the job or service")
  static let users = Key.texts("users", "ผู้ใช้คู่มือหรือผู้มีสิทธิ").whenMissing(
    "manual-without-users", "ว่าใช้กับตำแหน่งใด หรือผู้ใดขอได้",
    "with the posts that work by it, or who may ask")
  static let unit = Key.text("unit", "หน่วยงานรับผิดชอบ").whenMissing(
    "manual-without-unit", "ตามด้วยชื่อหน่วยงาน", "with the name of the unit")
  static let channel = Key.texts("channel", "ช่องทาง").whenMissing(
    "manual-without-channel", "ว่ายื่นหรือติดต่อที่ใด", "with where to ask")
  static let online = Key.link("online", "บริการออนไลน์")
  static let time = Key.text("time", "ระยะเวลาทั้งหมด").whenMissing(
    "manual-without-time", "ว่าใช้เวลาทั้งหมดเท่าใด", "with how long it takes")
  static let fee = Key.texts("fee", "ค่าธรรมเนียม").whenMissing(
    "manual-without-fee", "ตามด้วยจำนวนเงิน หากไม่มีให้เขียน ไม่มี",
    "with the sum, or ไม่มี if there is none")
  static let documents = Key.texts("documents", "เอกสารที่ต้องใช้").whenMissing(
    "manual-without-documents", "ตามด้วยรายการเอกสาร หากไม่มีให้เขียน ไม่มี",
    "with a list, or ไม่มี if there are none")
  static let law = Key.texts("law", "กฎหมายที่เกี่ยวข้อง").whenMissing(
    "manual-without-law", "ตามด้วยชื่อกฎหมายหรือระเบียบ", "with the acts or rules")
  static let note = Key.texts("note", "หมายเหตุ")

  private static let facts: [FactOf<Manual>] = [
    .every("job", "ทุกคู่มือระบุชื่องานหรือบริการ", "every manual names its job or service", says: job),
    .every(
      "users", "ทุกคู่มือระบุว่าใช้กับผู้ใด", "every manual says who works by it or may ask for the service",
      says: users),
    .each(
      "steps", "ทุกคู่มือมีขั้นตอน ทุกขั้นตอนมีข้อความ", "every manual has steps, each with a text"
    ) { $0.stepLacks },
    .each(
      "times", "ทุกคู่มือระบุระยะเวลาทั้งหมด หรือระยะเวลาของทุกขั้นตอน",
      "every manual says how long it takes, as a whole or step by step"
    ) { manual in
      let untimed = manual.untimedSteps
      return manual.head.isRead(time)
        ? [] : untimed.count == manual.steps.count ? manual.lacks(time) : untimed
    },
    .each(
      "step-times", "ทุกขั้นตอนของทุกคู่มือระบุระยะเวลา",
      "every step of every manual says how long it takes"
    ) { manual in manual.withoutSteps.map { [$0] } ?? manual.untimedSteps },
    .each(
      "channel", "ทุกคู่มือระบุช่องทางหรือบริการออนไลน์", "every manual has a channel or an online service"
    ) { manual in
      if manual.head.isRead(online) || manual.head.isRead(channel) { return [] }
      return manual.head.holds(online) ? manual.lacks(online) : manual.lacks(channel)
    },
    .every(
      "fee", "ทุกคู่มือระบุค่าธรรมเนียม (หากไม่มีให้เขียน ไม่มี)",
      "every manual says its fee; ไม่มี (none) counts", says: fee),
    .every(
      "documents", "ทุกคู่มือระบุเอกสารที่ต้องใช้ (หากไม่มีให้เขียน ไม่มี)",
      "every manual lists the documents needed; ไม่มี (none) counts", says: documents),
    .every("unit", "ทุกคู่มือระบุหน่วยงานรับผิดชอบ", "every manual names the unit in charge", says: unit),
    .every("law", "ทุกคู่มือระบุกฎหมายที่เกี่ยวข้อง", "every manual names the law", says: law),
  ]

  private static let view: View<Shown<Manual>> = [
    .key(job) { $0.head },
    .details(users, unit, channel, time, fee, documents, law, note) { $0.head },
    .link(online) { $0.head },
    .part(
      "steps",
      [
        .text("csv") { $0.csv }, .text("count") { $0.digits.text($0.value.steps.count) },
        .list("rows", ManualStep.view) { $0.each($0.value.steps) },
      ]
    ) { $0.value.steps.isEmpty ? nil : $0 },
  ]
}

extension Manual: NamedHead {
  var who: Words {
    .titled(head[Manual.job], "คู่มือ", "the manual", else: Words("คู่มือนี้", "the manual"))
  }

  private var withoutSteps: Lack? {
    guard steps.isEmpty else { return nil }
    guard !hasSteps else {
      return Lack(
        said: "อ่านขั้นตอนของ\(who.thai)ไม่ได้", "the steps of \(who.english) can't be read")
    }
    return Lack(
      "manual-without-steps", at: head.place, "\(who.thai)ไม่มีขั้นตอน", "\(who.english) has no steps",
      fix: "เพิ่ม steps: แถวละหนึ่งขั้นตอน", "add steps: with a row for each")
  }

  private var stepLacks: [Lack] { withoutSteps.map { [$0] } ?? lacks(ofSteps: ManualStep.step) }
  private var untimedSteps: [Lack] { lacks(ofSteps: ManualStep.time) }

  private func lacks(ofSteps key: some FieldKey) -> [Lack] {
    steps.flatMap { step in
      Lack.list(
        key, in: step,
        Words(
          "ขั้นตอนที่ \(step.number) ของ\(who.thai)", "step \(step.number) of \(who.english)"))
    }
  }
}

/// The keys of a step.
private enum ManualStep {
  static let step = Key.text("step", "ขั้นตอน").whenMissing(
    "step-without-step", what: Words("สิ่งที่ต้องทำ", "words"), "ว่าทำอะไร", "with what is done")
  static let who = Key.text("who", "ผู้ปฏิบัติ")
  static let time = Key.text("time", "ระยะเวลา").whenMissing(
    "step-without-time", "ว่าใช้เวลาเท่าใด", "with how long it takes")
  static let documents = Key.text("documents", "เอกสาร")

  static let view: View<Shown<BlockRecord>> = [
    .key(step), .notes(who, documents) { $0 }, .key(time),
  ]
}
