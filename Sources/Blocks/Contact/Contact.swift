import Diagnostics
import Disclosure
import Kinds
import Reading
import Thai

/// Where the municipality is and how it is reached, from site.yml or written here.
struct ContactBlock: Sendable {
  static let kind = BlockKind(
    "contact",
    "ที่อยู่และช่องทางติดต่อหน่วยงาน นำมาจาก site.yml หรือเขียนไว้ที่นี่",
    "the address and how to reach the office, from site.yml or written here",
    head: [address, phone, fax, email, map, hours, from],
    read: { reader in
      let table = reader.table()
      let block = ContactBlock(head: table.head, site: reader.settings?.contact)
      if block.isFromSite, let settings = reader.settings, settings.contact == nil {
        reader.report(block.withoutContact)
      }
      let lines = ContactLine.all.map { block.text($0) } + [block.shownHours]
      let isUnread = block.isFromSite && reader.settings == nil
      return Read(table, block, isEmpty: !isUnread && lines.allSatisfy { $0 == nil })
    },
    flaws: { block in
      ([block.secondSource] + ContactLine.all.map { block.flaw($0) }).compactMap { $0 }
    },
    facts: facts,
    view: [
      .text("address") { $0.value.text(.address) }, .phone("phone") { $0.value.text(.phone) },
      .text("fax") { $0.value.text(.fax) }, .text("email") { $0.value.text(.email) },
      .flag("isEmail") { $0.value.isRight(.email) },
      .text("map") { $0.value.isFromSite ? $0.value.text(.map) : $0.value.head[map]?.href },
      .text("hours") { $0.value.shownHours },
    ],
    example: """
      address: เลขที่ 99 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง 99999
      phone: 054-000-010 ต่อ 11
      fax: 054-000-019
      email: office@tuayang.example
      map: https://map.example/tuayang
      hours: วันจันทร์ถึงวันศุกร์ เวลา 08.30 น. ถึง 16.30 น. เว้นวันหยุดราชการ
      """)

  enum Source: String, BlockWord {
    case site

    var label: String { "ข้อมูลของเว็บไซต์" }
  }

  static let address = Key.text("address", "ที่อยู่")
  static let phone = Key.text("phone", "โทรศัพท์").also(Headings.phone)
  static let fax = Key.text("fax", "โทรสาร")
  static let email = Key.text("email", "อีเมล").also(Headings.email)
  static let map = Key.link("map", "แผนที่ตั้ง")
  static let hours = Key.text("hours", "เวลาทำการ")
  static let from = Key<Source>.choice("from", "นำมาจาก")

  /// Each line is there and well formed, in one of the entry's blocks at least.
  private static let facts = [
    fact(
      .address, "มีที่อยู่พร้อมรหัสไปรษณีย์ 5 หลัก", "there is an address with a post code of 5 digits"),
    fact(
      .phone, "มีหมายเลขโทรศัพท์ที่ถูกต้อง (9 หรือ 10 หลัก ต่อท้ายหมายเลขภายในได้)",
      "there is a telephone number of 9 or 10 digits, extensions allowed"),
    fact(.fax, "มีหมายเลขโทรสารที่ถูกต้อง", "there is a valid fax number"),
    fact(.email, "มีที่อยู่อีเมลที่ถูกต้อง", "there is a valid e-mail address"),
    fact(.map, "มีลิงก์ https:// ไปยังแผนที่ตั้ง", "there is an https link to a map"),
  ]

  let head: BlockRecord
  /// What site.yml says; nil when it says nothing, or can't be read.
  let site: Disclosure.Contact?

  var isFromSite: Bool { head.isRead(ContactBlock.from) }
  fileprivate var shownHours: String? { isFromSite ? site?.hours : head[ContactBlock.hours] }
}

extension ContactBlock {
  private static func fact(
    _ line: ContactLine, _ thai: String, _ english: String
  ) -> FactOf<ContactBlock> {
    .own(line.key.field.name, thai, english) { asked in
      let blocks = asked.values
      if blocks.contains(where: { $0.isRight(line) }) { return .holds }
      if let flaw = blocks.compactMap({ $0.flaw(line) }).first { return .lacking(Lack(flaw)) }
      if blocks.contains(where: { !$0.isFromSite && $0.head.holds(line.key) }) {
        return .lacking(
          Lack(said: "อ่าน\(line.what.thai)ไม่ได้", "the \(line.what.english) can't be read"))
      }
      let key = line.key.field.name
      let isFromSite = blocks.contains(where: \.isFromSite)
      return .lacks(
        line.missing, at: asked.place, "ไม่ได้ระบุ\(line.what.thai)",
        "there is no \(line.what.english)",
        fix: "เพิ่ม \(key): \(isFromSite ? "ใต้ contact: ใน Content/site.yml" : "ในบล็อกนี้")",
        "add \(key): \(isFromSite ? "below contact: in Content/site.yml" : "to this block")")
    }
  }

  /// Nil where nothing is written, or nothing that can be read.
  fileprivate func text(_ line: ContactLine) -> String? {
    isFromSite ? site.flatMap(line.ofSite) : head.shown(line.key, .arabic)
  }

  fileprivate func isRight(_ line: ContactLine) -> Bool { text(line) != nil && flaw(line) == nil }

  /// Why the text is not what it should be; nil also where there is none.
  fileprivate func flaw(_ line: ContactLine) -> Diagnostic? {
    let place = isFromSite ? head.place(of: ContactBlock.from) : head.place(of: line.key)
    return text(line).flatMap { line.flaw($0, place) }
  }

  fileprivate var withoutContact: Diagnostic {
    Diagnostic(
      .error, "site-without-contact", at: head.place(of: ContactBlock.from),
      "site.yml ไม่มีบรรทัด contact:", "site.yml has no contact:",
      fix: "เพิ่ม contact: ใน Content/site.yml หรือเขียนข้อมูลไว้ในบล็อกนี้",
      "add contact: to Content/site.yml, or write the lines in this block")
  }

  fileprivate var secondSource: Diagnostic? {
    let keys = ContactLine.all.map(\.key) + [ContactBlock.hours]
    guard isFromSite, let key = keys.first(where: { head.holds($0) }) else { return nil }
    let name = key.field.name
    return Diagnostic(
      .error, "contact-twice", at: head.keyPlace(of: key),
      "มีทั้ง from: site และ \(name): ในบล็อกเดียว", "the block has both from: site and \(name):",
      fix: "หากใช้ข้อมูลในบล็อกนี้ให้ลบ from: site หากใช้ข้อมูลจาก site.yml ให้ลบ \(name):",
      "delete from: site to use this block's own data, or delete \(name): to use that of site.yml")
  }
}
