import Diagnostics
import Disclosure
import Mustache
import Reading
import Text
import Thai

extension BlockKind {
  /// Ways to ask, to follow, to use a service or to complain, and how each is used.
  public static let channels = BlockKind(
    name: "channels",
    summary: Words(
      "ช่องทางถาม-ตอบ เครือข่ายสังคม บริการออนไลน์ และร้องเรียน พร้อมวิธีใช้",
      "ways to ask, follow, use services and complain, and how to use each"),
    schema: BlockSchema(rows: [
      BlockField("name", "ช่องทาง"), BlockField("kind", "ประเภท", .choice(Channel.kinds)),
      BlockField("link", "ลิงก์", .link), BlockField("phone", "โทรศัพท์"),
      BlockField("how", "วิธีใช้"), BlockField("hours", "เวลาให้บริการ"),
      BlockField("protection", "การคุ้มครองผู้แจ้ง"), BlockField("person", "ผู้รับผิดชอบ"),
    ]),
    facts: ChannelsFact.all,
    names: [
      .section(
        "channels",
        [
          "name", "kind", "href", "download", Telephone.viewName("phone"), "how", "hours",
          "protection", "person",
        ]),
      "csv",
    ],
    example: """
      - name: แบบแจ้งเบาะแสการทุจริต
        kind: fraud
        link: https://report.example/tuayang
        how: กรอกแบบ กดส่ง แล้วจดรหัสติดตามเรื่อง ไม่ต้องแจ้งชื่อ
        hours: ตลอด 24 ชั่วโมง
        protection: ไม่เก็บหมายเลขเครื่องของผู้แจ้ง ผู้เปิดอ่านมีเพียงปลัดเทศบาลและนิติกร
        person: นิติกร สำนักปลัดเทศบาล
      - name: แบบแจ้งปัญหาและร้องเรียนทั่วไป
        kind: complaint
        link: https://eservice.example/tuayang/complaint
        how: เลือกเรื่อง แนบภาพถ่าย แล้วกดส่ง
      - {name: กระดานถาม-ตอบ, kind: two-way, link: "https://ask.example/tuayang", how: ตั้งคำถามได้โดยไม่ต้องสมัครสมาชิก}
      - {name: Facebook, kind: social, link: "https://facebook.example/tuayang", how: กดติดตามเพื่อรับข่าว}
      """,
    read: readChannels)
}

/// One way to reach the municipality.
struct Channel: Sendable {
  static let kinds = [
    BlockField.Choice("two-way", "ถาม-ตอบ"),
    BlockField.Choice("social", "เครือข่ายสังคมออนไลน์"),
    BlockField.Choice("e-service", "บริการออนไลน์ (E-Service)"),
    BlockField.Choice("complaint", "ร้องเรียนทั่วไป"),
    BlockField.Choice("fraud", "ร้องเรียนการทุจริต"),
    BlockField.Choice("other", "อื่น ๆ"),
  ]

  let row: BlockRecord

  var kind: String? { row.word("kind") }
  /// As messages call it.
  var title: Words {
    Words(row.text("name") ?? "ลำดับที่ \(row.number)", row.text("name") ?? "row \(row.number)")
  }
  /// Where the name stands; else where the row begins.
  var place: Place { row.place(of: "name") }
  var numbers: [String] { row.text("phone").map { Telephone($0).numbers } ?? [] }

  /// Whether it leads to an https address elsewhere; this site itself can receive nothing.
  var isOnline: Bool {
    guard case .outside(let url)? = row.target("link") else { return false }
    return url.begins(with: "https:")
  }

  /// What a row lacks whatever is asked.
  fileprivate var lacks: [Diagnostic] {
    var found: [Diagnostic] = []
    if !row.holds("name") { found.append(lack("name", "ไม่มีชื่อ", "has no name")) }
    if !row.holds("kind") { found.append(lack("kind", "ไม่บอกประเภท", "has no kind")) }
    if !row.holds("link"), !row.holds("phone"), !row.holds("how") {
      found.append(
        Diagnostic(
          .warning, "channel-without-way", at: place,
          Words(
            "ช่องทาง ‘\(title.thai)’ ไม่บอกว่าติดต่ออย่างไร",
            "channel \(row.number) does not say how it is reached"),
          fix: Words("เพิ่ม link: phone: หรือ how:", "add link:, phone: or how:")))
    }
    if let phone = row.text("phone"), !Telephone(phone).isWellFormed {
      found.append(.malformedPhone(phone, "phone", at: row.place(of: "phone")))
    }
    return found
  }

  private func lack(_ key: String, _ thai: String, _ english: String) -> Diagnostic {
    let words = Channel.kinds.map(\.word).joined(separator: ", ")
    return Diagnostic(
      .warning, "channel-without-\(key)", at: place,
      Words("ช่องทางลำดับที่ \(row.number) \(thai)", "channel \(row.number) \(english)"),
      fix: key == "kind"
        ? Words("เพิ่ม kind: คำใดคำหนึ่งใน \(words)", "add kind:, one of \(words)")
        : Words("เพิ่ม name: ชื่อช่องทาง", "add name: with what it is called"))
  }
}

private func readChannels(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let channels = table.rows.map { Channel(row: $0) }
  for problem in channels.flatMap(\.lacks) { reader.report(problem) }
  let view = channels.map { channel -> [Value] in
    let row = channel.row
    return [
      .text(row.text("name")), .text(row.shown("kind", reader.digits)), .text(row.href("link")),
      .text(row.target("link")?.originalName), Telephone.view(row.text("phone")),
      .text(row.text("how")), .text(row.text("hours")), .text(row.text("protection")),
      .text(row.text("person")),
    ]
  }
  return BlockData(
    table, value: channels, view: [.list(view), .text(table.givenCSV)],
    isEmpty: channels.isEmpty)
}

extension Target {
  /// The name as the officer wrote it of a file that is published under another.
  var originalName: String? {
    guard case .file(let file, _) = self else { return nil }
    return file.originalName
  }
}
