import Diagnostics
import Disclosure
import Mustache
import Thai

extension BlockKind {
  /// Executives and officers, a card each, or a vacant post.
  public static let people = BlockKind(
    name: "people",
    summary: Words(
      "ผู้บริหารและเจ้าหน้าที่ คนละหนึ่งการ์ด ตำแหน่งที่ว่างให้ระบุว่าว่าง",
      "executives and officers, a card each; a vacant post says so"),
    schema: BlockSchema(rows: [
      BlockField("name", "ชื่อ-สกุล"), BlockField("position", "ตำแหน่ง"),
      BlockField("side", "ฝ่าย", .choice(Person.sides)), BlockField("photo", "รูปถ่าย", .picture),
      BlockField("phone", "โทรศัพท์"), BlockField("email", "อีเมล"),
      BlockField("vacant", "ว่าง", .flag),
    ]),
    facts: PeopleFact.all,
    names: [
      .section(
        "people",
        ["name", "position", "side", "photo", "alt", "phone", "tel", "email", "vacant"]),
      "csv",
    ],
    example: """
      - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, side: political, photo: mayor.jpg, phone: 054-000-011}
      - {position: รองนายกเทศมนตรี, side: political, vacant: true}
      - {name: นางพิมพ์ใจ สุจริตกุล, position: ปลัดเทศบาล, side: civil, photo: clerk.jpg, email: palad@tuayang.example}
      """,
    read: readPeople)
}

/// One row of the block.
struct Person: Sendable {
  static let sides = [
    BlockField.Choice("political", "ฝ่ายการเมือง"),
    BlockField.Choice("civil", "ฝ่ายข้าราชการประจำ"),
  ]

  let row: BlockRecord
  let name: String?
  let position: String?
  let isVacant: Bool

  init(_ row: BlockRecord) {
    self.row = row
    name = row.text("name")
    position = row.text("position")
    isVacant = row.flag("vacant")
  }

  var hasContact: Bool { row.holds("phone") || row.holds("email") }
  /// Also when no such picture lies in Content, which is an error of its own.
  var isPhotoNamed: Bool { row.holds("photo") }
  /// Where the row's position stands, by which a reader knows the person; else where the row begins.
  var place: Place { row.keyPlace(of: "position") }

  var alternativeText: String {
    guard let name, let position else { return name ?? position ?? "" }
    return "\(name) \(position)"
  }
}

private func readPeople(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let people = table.rows.map { Person($0) }
  for person in people {
    for fact in PeopleFact.ofRows {
      if let problem = person.lack(of: fact) { reader.report(problem) }
    }
    if let problem = person.contradiction { reader.report(problem) }
  }
  let digits = reader.digits
  return BlockData(
    table, value: people, view: [.list(people.map { $0.view(digits) }), .text(table.givenCSV)],
    isEmpty: people.isEmpty)
}

extension Person {
  fileprivate func view(_ digits: Digits) -> [Value] {
    let photo = row.href("photo")
    let phone = row.text("phone")
    return [
      .text(name), .text(position), .text(row.shown("side", digits)), .text(photo),
      .text(photo == nil ? nil : alternativeText), .text(phone), .text(phone.map(telephone)),
      .text(row.text("email")), .flag(isVacant),
    ]
  }

  fileprivate var contradiction: Diagnostic? {
    guard isVacant, let key = ["name", "photo", "phone"].first(where: { row.holds($0) }) else {
      return nil
    }
    return Diagnostic(
      .error, "vacant-with-person", at: row.keyPlace(of: key),
      Words(
        "ตำแหน่งว่าง (vacant: true) แต่มี \(key):", "the post is vacant, yet \(key): is given"),
      fix: Words("ลบ \(key): หรือลบ vacant: true", "delete \(key):, or vacant: true"))
  }
}

/// `tel:` wants digits and a leading + only.
func telephone(_ phone: String) -> String {
  String(
    decoding: phone.utf8.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") },
    as: UTF8.self)
}
