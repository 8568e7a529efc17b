import Diagnostics
import Disclosure
import Kinds
import Thai

/// What every row has to say; a warning tells of the one that does not, whatever is asked.
private struct Duty: Sendable {
  let fact: String
  let meaning: Words
  let id: String
  /// What such a row has not.
  let lack: Words
  /// The keys of which one says it.
  let keys: [any FieldKey]
  var asksVacantPosts = false

  static let all = [
    Duty(
      fact: "name", meaning: Words("ทุกคนมีชื่อ", "everybody in office has a name"),
      id: "person-without-name", lack: Words("ไม่มีชื่อ", "no name"), keys: [Person.name]),
    Duty(
      fact: "position", meaning: Words("ทุกแถวมีตำแหน่ง", "every row has a position"),
      id: "person-without-position", lack: Words("ไม่มีตำแหน่ง", "no position"),
      keys: [Person.position], asksVacantPosts: true),
    Duty(
      fact: "photo",
      meaning: Words("ทุกคนมีรูปถ่าย", "everybody in office has a photo in Content"),
      id: "person-without-photo", lack: Words("ไม่มีรูปถ่าย", "no photo"), keys: [Person.photo]),
    Duty(
      fact: "contact",
      meaning: Words("ทุกคนมีโทรศัพท์หรืออีเมล", "everybody in office has a phone or e-mail"),
      id: "person-without-contact", lack: Words("ไม่มีช่องทางการติดต่อ", "no phone or e-mail"),
      keys: [Person.phone, Person.email]),
  ]

  func lack(of person: Person) -> Lack? {
    let row = person.row
    if person.namesNobody, !asksVacantPosts {
      return fact == "name" ? Lack(.vacantAsName(Person.name, in: row)) : nil
    }
    guard !keys.contains(where: { row.isRead($0) && person.isReached($0) }),
      asksVacantPosts || !person.isVacant
    else {
      return nil
    }
    let who = person.label
    if let key = keys.first(where: { row.holds($0) }) {
      // What is no telephone, and no e-mail address, is said by itself.
      return Lack(of: key, in: row, who: Words("\(who.thai) ", who.english))
        ?? Lack(said: "\(who.thai) \(lack.thai)", "\(who.english) has \(lack.english)")
    }
    let names = keys.map { "\($0.field.name):" }
    return Lack(
      id, at: row.keyPlace(of: Person.position), "\(who.thai) \(lack.thai)",
      "\(who.english) has \(lack.english)",
      fix: "เพิ่ม \(names.joined(separator: " หรือ ")) ให้ ‘\(who.thai)’",
      "add \(names.joined(separator: " or ")) for ‘\(who.english)’")
  }

  func verdict(_ asked: Asked<[Person]>) -> BlockKind.Verdict {
    let people = asked.values.flatMap { $0 }
    if !asksVacantPosts, people.allSatisfy(\.isVacant) {
      return .lacks(
        "people-all-vacant", at: asked.place, "ทุกตำแหน่งว่าง", "every post is vacant",
        fix: "เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน", "name at least one person in office")
    }
    let found = people.compactMap { person in lack(of: person).map { (person, $0) } }
    let who = Words.few(found.map(\.0.label), Words("คน", "people"))
    return .lacking(
      .together(
        found.map(\.1), Words("\(who.thai) \(lack.thai)", "\(who.english): \(lack.english)")))
  }
}

extension Person {
  /// `head` and `deputies` look at the words of positions.
  static let facts =
    Duty.all.map { duty in
      FactOf.own(duty.fact, duty.meaning.thai, duty.meaning.english, duty.verdict)
    } + ofPosts

  private static let ofPosts: [FactOf<[Person]>] = [
    ofPost(
      "head", "มีผู้บริหารสูงสุด (นายก)",
      "the head (นายก…) is among them, or the post is marked as vacant", "นายก",
      "people-without-head", "ผู้บริหารสูงสุด", "the head (นายก…) is not"),
    ofPost(
      "deputies", "มีรองผู้บริหารสูงสุด (รองนายก)",
      "a deputy head (รองนายก…) is among them, or the post is marked as vacant", "รองนายก",
      "people-without-deputy", "รองผู้บริหารสูงสุด", "no deputy (รองนายก…) is"),
    .own(
      "both-sides", "มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
      "there is at least one row for each of the political and the civil side"
    ) { asked in
      .lacking(
        .ofSides(
          in: asked.values.joined().map(\.row), "people-without-side", at: asked.place,
          rows: "แถวของผู้บริหารฝ่ายนั้น"
        ) { Words("ไม่มีผู้บริหาร\($0.thai)", "nobody on the \($0.english) side is named") })
    },
  ]

  /// Somebody's position begins so, or that of a vacant post.
  private static func ofPost(
    _ name: String, _ meaning: String, _ englishMeaning: String, _ opening: String, _ id: String,
    _ thai: String, _ english: String
  ) -> FactOf<[Person]> {
    .some(
      name, meaning, englishMeaning, of: { $0 }, at: \.row,
      where: { person, _ in person.position.map { isOffice($0, opening) } ?? false }
    ) { asked in
      .lacks(
        id, at: asked.place, "ไม่มี\(thai) (\(opening)) ในรายชื่อ", "\(english) among the people",
        fix: "เพิ่มแถวที่มี position: \(opening)เทศมนตรี หากตำแหน่งว่างให้เพิ่ม vacant: true",
        "add a row with position: \(opening)เทศมนตรี, and vacant: true if the post is vacant")
    }
  }

  var problems: [Diagnostic] {
    let yet: [any FieldKey] = [Person.name, Person.photo, Person.phone]
    let contradiction = Diagnostic.vacant("vacant-with-person", isVacant, yet: yet, in: row)
    return Duty.all.flatMap { $0.lack(of: self)?.problems ?? [] }
      + [contradiction].compactMap { $0 }
  }
}
