import Coverage
import Diagnostics
import Disclosure
import Text
import Thai

/// What every row has to say; a warning tells of the one that does not, whatever is asked.
private struct Duty: Sendable {
  let id: String
  /// What such a row has not.
  let lack: Words
  /// With what it would be said.
  let keys: Words
  var asksVacantPosts = false
  let isDone: @Sendable (BlockRecord) -> Bool

  static let name = Duty(
    id: "person-without-name", lack: Words("ไม่มีชื่อ", "no name"), keys: Words("name:", "name:")
  ) { $0.isRead(Person.name) }
  static let position = Duty(
    id: "person-without-position", lack: Words("ไม่มีตำแหน่ง", "no position"),
    keys: Words("position:", "position:"), asksVacantPosts: true
  ) { $0.isRead(Person.position) }
  /// Also done where no such picture lies in Content, which is an error of its own.
  static let photo = Duty(
    id: "person-without-photo", lack: Words("ไม่มีรูปถ่าย", "no photo"),
    keys: Words("photo:", "photo:")
  ) { $0.holds(Person.photo) }
  static let contact = Duty(
    id: "person-without-contact", lack: Words("ไม่มีช่องทางการติดต่อ", "no phone or e-mail"),
    keys: Words("phone: หรือ email:", "phone: or email:")
  ) { $0.holds(Person.phone) || $0.holds(Person.email) }

  func lack(of person: Person) -> Lack? {
    let row = person.row
    guard !isDone(row), asksVacantPosts || !person.isVacant else { return nil }
    let who = person.position ?? person.name
    return Lack(
      id, at: row.keyPlace(of: Person.position), "ผู้บริหารลำดับที่ \(row.number) \(lack.thai)",
      "person \(row.number) has \(lack.english)",
      fix: "เพิ่ม \(keys.thai) ให้ ‘\(who ?? "ลำดับที่ \(row.number)")’",
      "add \(keys.english) for ‘\(who ?? "row \(row.number)")’")
  }
}

extension Person {
  /// `head` and `deputies` look at the words of positions.
  static let facts: [FactOf<[Person]>] = [
    everyRow("name", "ทุกคนมีชื่อ", "everybody who is in office has a name", .name),
    everyRow("position", "ทุกแถวมีตำแหน่ง", "every row has a position", .position),
    everyRow(
      "photo", "ทุกคนมีรูปถ่าย", "everybody in office has a photo that lies in Content", .photo),
    everyRow(
      "contact", "ทุกคนมีโทรศัพท์หรืออีเมล", "everybody in office has a phone or e-mail", .contact),
    .own(
      "head", "มีผู้บริหารสูงสุด (นายก)",
      "the head (นายก…) is among them, or the post is said to be vacant"
    ) { asked in
      needs("นายก", "people-without-head", asked, "ผู้บริหารสูงสุด", "the head (นายก…) is not")
    },
    .own(
      "deputies", "มีรองผู้บริหารสูงสุด (รองนายก)",
      "a deputy head (รองนายก…) is among them, or the post is vacant"
    ) { asked in
      needs("รองนายก", "people-without-deputy", asked, "รองผู้บริหารสูงสุด", "no deputy (รองนายก…) is")
    },
    .own(
      "both-sides", "มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
      "there is a row of the political and one of the civil side"
    ) { asked in
      .lacking(
        Lack.list(
          ofSidesIn: asked.values.joined().map(\.row), "people-without-side", at: asked.place,
          rows: "แถวของผู้บริหารฝ่ายนั้น"
        ) { Words("ไม่มีผู้บริหาร\($0.thai)", "nobody of the \($0.english) side is named") })
    },
  ]

  /// Somebody's position begins so, or that of a vacant post.
  private static func needs(
    _ opening: String, _ id: String, _ asked: Asked<[Person]>, _ thai: String, _ english: String
  ) -> BlockKind.Verdict {
    let positions = asked.values.joined().compactMap(\.position)
    guard !positions.contains(where: { $0.begins(with: opening) }) else { return .holds }
    return .lacks(
      id, at: asked.place, "ไม่มี\(thai) (\(opening)) ในรายชื่อ", "\(english) among the people",
      fix: "เพิ่มแถวที่มี position: \(opening)เทศมนตรี หากตำแหน่งว่างให้เพิ่ม vacant: true",
      "add a row with position: \(opening)เทศมนตรี; if the post is vacant, with vacant: true")
  }

  /// Rows are numbered within their block, as an officer counts them.
  private static func everyRow(
    _ name: String, _ thai: String, _ english: String, _ duty: Duty
  ) -> FactOf<[Person]> {
    .own(name, thai, english) { asked in
      let people = asked.values.flatMap { $0 }
      if !duty.asksVacantPosts, people.allSatisfy(\.isVacant) {
        return .lacks(
          "people-all-vacant", at: asked.place, "ทุกตำแหน่งว่าง", "every post is vacant",
          fix: "เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน", "name at least one person in office")
      }
      let found = people.compactMap { person in duty.lack(of: person).map { (person, $0) } }
      guard found.count > 1 else { return .lacking(found.map(\.1)) }
      let numbers = found.map { "\($0.0.row.number)" }.joined(separator: ", ")
      return .fails(
        reason: Words(
          "ผู้บริหารลำดับที่ \(numbers) \(duty.lack.thai)", "persons \(numbers): \(duty.lack.english)"),
        found.flatMap(\.1.problems))
    }
  }

  var problems: [Diagnostic] {
    let duties: [Duty] = [.name, .position, .photo, .contact]
    return duties.flatMap { $0.lack(of: self)?.problems ?? [] } + contradictions
  }

  private var contradictions: [Diagnostic] {
    let keys: [any FieldKey] = [Person.name, Person.photo, Person.phone]
    guard isVacant, let key = keys.first(where: { row.holds($0) }) else { return [] }
    let name = key.field.name
    return [
      Diagnostic(
        .error, "vacant-with-person", at: row.keyPlace(of: key),
        "ตำแหน่งว่าง (vacant: true) แต่มี \(name):", "the post is vacant, yet \(name): is given",
        fix: "ลบ \(name): หรือลบ vacant: true", "delete \(name):, or vacant: true")
    ]
  }
}

extension Lack {
  /// What lacks where no row is of the political side, or none of the civil one.
  ///
  /// `rows` are those in which `side:` is to be written; `sentence` tells of the sides that lack.
  static func list(
    ofSidesIn records: [BlockRecord], _ id: String, at place: Place, rows: String,
    _ sentence: (Words) -> Words
  ) -> [Lack] {
    let found = Set(records.compactMap { $0[Person.side] })
    let missing = Side.allCases.filter { !found.contains($0) }
    guard !missing.isEmpty else { return [] }
    let words = sentence(
      Words(
        missing.map(\.label).joined(separator: "และ"),
        missing.map(\.rawValue).joined(separator: " and the ")))
    let keys = missing.map { "side: \($0.rawValue)" }
    return [
      Lack(
        id, at: place, words.thai, words.english,
        fix: "ระบุ \(keys.joined(separator: " และ ")) ใน\(rows) หรือเพิ่มแถว",
        "give the rows of that side \(keys.joined(separator: " and ")), or add a row")
    ]
  }
}
