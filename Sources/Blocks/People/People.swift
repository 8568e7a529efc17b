import Diagnostics
import Disclosure
import Kinds
import Mustache
import Text
import Thai

/// Somebody in office, or a vacant post; one row of the block.
struct Person: Sendable {
  /// Executives and officers, a card each.
  static let kind = BlockKind(
    "people",
    "ผู้บริหารและเจ้าหน้าที่ คนละหนึ่งการ์ด ตำแหน่งที่ว่างให้ระบุว่าว่าง",
    "executives and officers, a card for each; vacant posts are marked",
    rows: [name, position, side, photo, phone, email, vacant],
    value: { all($0.rows) }, flaws: { $0.flatMap(\.problems) }, facts: facts,
    view: [.list("people", view) { $0.each($0.value) }, .text("csv") { $0.csv }],
    highlight: { people, _ in
      people.joined().first { $0.position.map { isOffice($0, "นายก") } ?? false }.map {
        Highlight(
          $0.alternativeText, picture: $0.row[photo], phone: $0.isNobody ? nil : $0.row[phone])
      }
    },
    example: """
      - {name: นายสมมติ ตั้งใจงาน, position: นายกเทศมนตรี, side: political, photo: mayor.jpg, phone: 054-000-011}
      - {position: รองนายกเทศมนตรี, side: political, vacant: true}
      - {name: นางพิมพ์ใจ สุจริตกุล, position: ปลัดเทศบาล, side: civil, photo: clerk.jpg, email: palad@tuayang.example}
      """)

  static let name = Key.text("name", "ชื่อ-สกุล").also(Headings.person)
  static let position = Key.text("position", "ตำแหน่ง")
  static let side = Side.key
  static let photo = Key.picture("photo", "รูปถ่าย").also(Headings.photo)
  static let phone = Key.text("phone", "โทรศัพท์").also(Headings.phone)
  static let email = Key.text("email", "อีเมล").also(Headings.email)
  static let vacant = Key.flag("vacant", "ว่าง")

  let row: BlockRecord
  /// Whether the block has another row of this position, as of two deputies.
  let sharesPosition: Bool

  private static func all(_ rows: [BlockRecord]) -> [Person] {
    let counts = rows.reduce(into: [:]) { $0[$1[position] ?? "", default: 0] += 1 }
    return rows.map { Person(row: $0, sharesPosition: counts[$0[position] ?? ""] ?? 0 > 1) }
  }

  /// Nil also where the word for a vacant post stands in its place.
  var name: String? { namesNobody ? nil : row[Person.name] }
  var namesNobody: Bool { row[Person.name].map(saysVacant) ?? false }
  var position: String? { row[Person.position] }
  var isVacant: Bool { row[Person.vacant] == true }

  /// What sentences call it: by its position, with the name where several hold such a one.
  var label: Words {
    guard let text = position ?? name else {
      return Words("ผู้บริหารลำดับที่ \(row.number)", "person \(row.number)")
    }
    guard sharesPosition, let name, position != nil else { return Words(text, text) }
    return Words("\(text) \(name)", "\(text) \(name)")
  }

  /// The e-mail address where it is one.
  var mailbox: String? { row[Person.email].flatMap { isEmail($0) ? $0 : nil } }

  /// Whether what stands under a key for telephones or e-mails is one.
  func isReached(_ key: any FieldKey) -> Bool {
    switch key.field.name {
    case Person.phone.field.name: telephone?.numbers.isEmpty == false
    case Person.email.field.name: mailbox != nil
    default: true
    }
  }

  private var telephone: Telephone? { row[Person.phone].map { Telephone($0) } }

  private static let view: View<Shown<Person>> = [
    .text("number") { "\($0.value.row.number)" }, .text("name") { $0.value.name },
    .keys(position, side) { $0.row },
    .photo(photo) { $0.row },
    .text("alt") { $0.value.row.isRead(photo) ? $0.value.alternativeText : nil },
    .key(phone) { $0.row }, .text("tel") { $0.value.telephone?.numbers.first },
    .list("numbers", [.text("text") { $0.text }, .text("tel") { $0.link }]) {
      $0.value.telephone?.pieces ?? []
    },
    .key(email) { $0.row }, .mailbox { $0.value.mailbox },
    .flag("vacant") { $0.value.isNobody },
    .flag("lacksPhoto") { !$0.value.isNobody && $0.value.row[photo] == nil },
    .text("post") { $0.value.isNobody ? nil : $0.value.position },
  ]

  private var isNobody: Bool { isVacant || namesNobody }

  private var alternativeText: String {
    guard let name, let position else { return name ?? position ?? "" }
    return "\(name) \(position)"
  }
}
