import Diagnostics
import Disclosure
import Kinds
import Mustache
import Text
import Thai

/// One way to ask, to follow, to use a service or to complain, and how it is used; a row.
struct Channel: Sendable {
  static let kind = BlockKind(
    "channels",
    "ช่องทางถาม-ตอบ เครือข่ายสังคม บริการออนไลน์ และร้องเรียน พร้อมวิธีใช้",
    "ways to ask, follow, use services or complain, and how to use each",
    rows: [name, purpose, link, phone, how, hours, protection, person],
    value: { $0.rows.map { Channel(row: $0) } }, flaws: { $0.flatMap(\.problems) }, facts: facts,
    view: [.list("channels", view) { $0.each($0.value) }, .text("csv") { $0.csv }],
    highlight: { blocks, digits in
      let isService = blocks.joined().allSatisfy { $0.row[purpose] == .service }
      return .count(blocks.joined().count, isService ? "บริการออนไลน์" : "ช่องทาง", digits)
    },
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
      """)

  enum Purpose: String, BlockWord {
    case twoWay = "two-way"
    case social
    case service = "e-service"
    case complaint, fraud, other

    var label: String {
      switch self {
      case .twoWay: "ถาม-ตอบ"
      case .social: "เครือข่ายสังคมออนไลน์"
      case .service: "บริการออนไลน์ (E-Service)"
      case .complaint: "ร้องเรียนทั่วไป"
      case .fraud: "ร้องเรียนการทุจริต"
      case .other: "อื่น ๆ"
      }
    }
  }

  static let name = Key.text("name", "ช่องทาง").whenMissing(
    "channel-without-name", what: Words("ชื่อ", "name"), "ชื่อช่องทาง", "with what it is called")
  static let purpose = Key<Purpose>.choice("kind", "ประเภท")
  static let link = Key.link("link", "ลิงก์")
  static let phone = Key.text("phone", "โทรศัพท์").also(Headings.phone)
  static let how = Key.text("how", "วิธีใช้")
  static let hours = Key.text("hours", "เวลาให้บริการ")
  static let protection = Key.text("protection", "การคุ้มครองผู้แจ้ง")
  static let person = Key.text("person", "ผู้รับผิดชอบ")

  let row: BlockRecord

  var purpose: Purpose? { row[Channel.purpose] }
  /// As messages call it.
  var title: Words {
    Words(row[Channel.name] ?? "ลำดับที่ \(row.number)", row[Channel.name] ?? "row \(row.number)")
  }
  /// Where the name stands; else where the row begins.
  var place: Place { row.place(of: Channel.name) }
  var numbers: [String] { row[Channel.phone].map { Telephone($0).numbers } ?? [] }

  /// Whether it leads to an https address elsewhere; this site itself can receive nothing.
  var isOnline: Bool {
    guard case .outside(let url)? = row[Channel.link]?.target else { return false }
    return url.begins(with: "https:")
  }

  private static let view: View<Shown<Channel>> = [
    .text("number") { "\($0.value.row.number)" }, .keys(name, purpose) { $0.row },
    .link(link, as: "href") { $0.row },
    .phone("phone") { $0.value.row[phone] },
    .keys(how, hours, protection, person) { $0.row },
  ]

  /// What is wrong with a row whatever is asked.
  private var problems: [Diagnostic] {
    let kinds = Purpose.listed.english
    let isReached = row.holds(Channel.link) || row.holds(Channel.phone) || row.holds(Channel.how)
    return [
      .without(
        Channel.name, in: row,
        who: Words("ช่องทางลำดับที่ \(row.number) ", "channel \(row.number)"), at: place),
      row.holds(Channel.purpose)
        ? nil
        : Diagnostic(
          .warning, "channel-without-kind", at: place,
          "ช่องทางลำดับที่ \(row.number) ไม่ได้ระบุประเภท", "channel \(row.number) has no kind",
          fix: "เพิ่ม kind: คำใดคำหนึ่งใน \(kinds)", "add kind:, one of \(kinds)"),
      isReached
        ? nil
        : Diagnostic(
          .warning, "channel-without-way", at: place,
          "ช่องทาง ‘\(title.thai)’ ไม่ได้ระบุวิธีติดต่อ",
          "channel \(row.number) does not say how it is reached", fix: "เพิ่ม link: phone: หรือ how:",
          "add link:, phone: or how:"),
    ].compactMap { $0 }
  }
}
