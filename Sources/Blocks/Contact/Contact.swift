import Diagnostics
import Disclosure
import Reading
import Thai

extension BlockKind {
  /// Where the municipality is and how it is reached, from site.yml or written here.
  public static let contact = BlockKind(
    name: "contact",
    summary: Words(
      "ที่อยู่และช่องทางติดต่อหน่วยงาน นำมาจาก site.yml หรือเขียนไว้ที่นี่",
      "the address and how to reach the office, from site.yml or written here"),
    schema: BlockSchema(head: [
      BlockField("address", "ที่อยู่"), BlockField("phone", "โทรศัพท์"), BlockField("fax", "โทรสาร"),
      BlockField("email", "อีเมล"), BlockField("map", "แผนที่ตั้ง", .link),
      BlockField("hours", "เวลาทำการ"),
      BlockField("from", "นำมาจาก", .choice([BlockField.Choice("site", "ข้อมูลของเว็บไซต์")])),
    ]),
    facts: ContactFact.all,
    names: [
      "address", Telephone.viewName("phone"), "fax", "email", "isEmail", "map", "hours",
    ],
    example: """
      address: เลขที่ 99 หมู่ที่ 9 ตำบลตัวอย่าง อำเภอสมมติ จังหวัดตัวอย่าง 99999
      phone: 054-000-010 ต่อ 11
      fax: 054-000-019
      email: office@tuayang.example
      map: https://map.example/tuayang
      hours: วันจันทร์ถึงวันศุกร์ เวลา 08.30 น. ถึง 16.30 น. เว้นวันหยุดราชการ
      """,
    read: readContact)
}

/// One line of a contact, with what is wrong with it.
struct ContactLine: Sendable {
  let key: String
  /// Nil where nothing is written, or nothing that can be read.
  let text: String?
  /// Whether something is written, readable or not.
  let isWritten: Bool
  let isFromSite: Bool
  let place: Place

  var isRight: Bool { text != nil && flaw == nil }
}

private func readContact(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let head = table.head
  let isFromSite = head.word("from") != nil
  let lines = ContactFact.keys.map { key in
    ContactLine(
      key: key,
      text: isFromSite
        ? reader.settings?.contact?.text(key)
        : key == "map" ? head.shown(key, .arabic) : head.text(key),
      isWritten: !isFromSite && head.holds(key), isFromSite: isFromSite,
      place: head.place(of: isFromSite ? "from" : key))
  }
  if isFromSite, let settings = reader.settings, settings.contact == nil {
    reader.report(.siteWithoutContact(head.place(of: "from")))
  }
  if isFromSite, let key = (ContactFact.keys + ["hours"]).first(where: head.holds) {
    reader.report(.contactTwice(key, head.keyPlace(of: key)))
  }
  for line in lines {
    if let flaw = line.flaw { reader.report(flaw) }
  }
  let texts = Dictionary(lines.map { ($0.key, $0.text) }) { one, _ in one }
  let hours = isFromSite ? reader.settings?.contact?.hours : head.text("hours")
  @Sendable func text(_ key: String) -> String? { texts[key] ?? nil }
  return BlockData(
    table, value: lines,
    view: [
      .text(text("address")), Telephone.view(text("phone")), .text(text("fax")),
      .text(text("email")), .flag(lines.contains { $0.key == "email" && $0.isRight }),
      .text(isFromSite ? text("map") : head.href("map")), .text(hours),
    ],
    isEmpty: hours == nil && lines.allSatisfy { $0.text == nil })
}

extension Disclosure.Contact {
  fileprivate func text(_ key: String) -> String? {
    switch key {
    case "address": address
    case "phone": phone
    case "fax": fax
    case "email": email
    default: map
    }
  }
}

extension Diagnostic {
  fileprivate static func siteWithoutContact(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "site-without-contact", at: place,
      Words("site.yml ไม่มีบรรทัด contact:", "site.yml has no contact:"),
      fix: Words(
        "เพิ่ม contact: ใน Content/site.yml หรือเขียนข้อมูลไว้ในบล็อกนี้",
        "add contact: to Content/site.yml, or write the lines in this block"))
  }

  fileprivate static func contactTwice(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "contact-twice", at: place,
      Words(
        "มีทั้ง from: site และ \(key): ในบล็อกเดียว", "the block has both from: site and \(key):"),
      fix: Words("ลบ \(key): หรือลบ from: site", "delete \(key):, or from: site"))
  }
}
