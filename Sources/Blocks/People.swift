import Diagnostics
import Disclosure

extension BlockKind {
  /// Executives and officers, a card each: name, position, side, photo, phone, e-mail, or a vacant post.
  ///
  /// Proves of every row `position`, of every row that is not vacant `name`, `photo` and `contact`, and
  /// of all rows together `both-sides`: one of the political and one of the civil side.
  public static let people = BlockKind(
    name: "people",
    facts: ["name", "position", "photo", "contact", "both-sides"],
    names: [
      .section(
        "people",
        ["name", "position", "side", "photo", "alt", "phone", "tel", "email", "vacant"])
    ],
    read: readPeople,
    prove: provePeople)
}

/// One row of the block.
struct Person: Sendable {
  enum Side: String, CaseIterable {
    case political, civil

    var thai: String { self == .political ? "ฝ่ายการเมือง" : "ฝ่ายข้าราชการประจำ" }
  }

  let name: String?
  let position: String?
  let side: Side?
  let photo: String?
  /// Also when no such picture lies in Content, which is an error of its own.
  let isPhotoNamed: Bool
  let phone: String?
  let email: String?
  let isVacant: Bool
  /// Where the row's position stands, by which a reader knows the person; else where the row begins.
  let place: Place

  var alternativeText: String { [name, position].compactMap { $0 }.joined(separator: " ") }
}

private func readPeople(_ reader: inout BlockReader) -> BlockData {
  guard let rows = reader.rows() else {
    return BlockData([Person](), view: [.list([])], isEmpty: true)
  }
  let people = rows.compactMap { row(&reader, $0) }
  for (index, person) in people.enumerated() {
    for problem in person.lacks(at: index + 1) { reader.report(problem) }
  }
  let view = people.map { person -> [ViewValue] in
    [
      .text(person.name), .text(person.position), .text(person.side?.thai), .text(person.photo),
      .text(person.photo == nil ? nil : person.alternativeText), .text(person.phone),
      .text(person.phone.map(telephone)), .text(person.email), .flag(person.isVacant),
    ]
  }
  return BlockData(people, view: [.list(view)], isEmpty: people.isEmpty)
}

private func row(_ reader: inout BlockReader, _ node: DataNode) -> Person? {
  guard
    let fields = reader.fields(
      node, known: ["name", "position", "side", "photo", "phone", "email", "vacant"])
  else { return nil }
  let person = Person(
    name: reader.text("name", of: fields), position: reader.text("position", of: fields),
    side: reader.choice("side", of: fields, Person.Side.self),
    photo: fields["photo"].flatMap { reader.picture($0) },
    isPhotoNamed: fields["photo"]?.text != nil,
    phone: reader.text("phone", of: fields), email: reader.text("email", of: fields),
    isVacant: reader.flag("vacant", of: fields),
    place: fields.keyPlace("position") ?? fields.place)
  if person.isVacant,
    let key = ["name", "photo", "phone"].first(where: { fields[$0]?.text != nil }),
    let place = fields.keyPlace(key)
  {
    reader.report(
      Diagnostic(
        .error, "vacant-with-person", at: place,
        Words(
          "ตำแหน่งว่าง (vacant: true) แต่มี \(key):", "the post is vacant, yet \(key): is given"),
        fix: Words("ลบ \(key): หรือลบ vacant: true", "delete \(key):, or vacant: true")))
  }
  return person
}

/// `tel:` wants digits and a leading + only.
private func telephone(_ phone: String) -> String {
  String(
    decoding: phone.utf8.filter { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "+") },
    as: UTF8.self)
}

private func provePeople(_ fact: String, _ blocks: [Block]) -> BlockKind.Verdict {
  let people = blocks.flatMap { $0.data.value as? [Person] ?? [] }
  if fact == "both-sides" {
    let missing = Person.Side.allCases.filter { side in !people.contains { $0.side == side } }
    guard !missing.isEmpty else { return .holds }
    let reason = Words(
      "ไม่มีผู้บริหาร\(missing.map(\.thai).joined(separator: "และ"))",
      "nobody of the \(missing.map(\.rawValue).joined(separator: " and the ")) side is named")
    let keys = missing.map { "side: \($0.rawValue)" }
    return .fails(
      reason: reason,
      [
        Diagnostic(
          .warning, "people-without-side", at: blocks[0].place, reason,
          fix: Words(
            "ระบุ \(keys.joined(separator: " และ ")) ในแถวของผู้บริหารฝ่ายนั้น หรือเพิ่มแถว",
            "give the rows of that side \(keys.joined(separator: " and ")), or add a row"))
      ])
  }
  if fact != "position", people.allSatisfy(\.isVacant) {
    let reason = Words("ทุกตำแหน่งว่าง", "every post is vacant")
    return .fails(
      reason: reason,
      [
        Diagnostic(
          .warning, "people-all-vacant", at: blocks[0].place, reason,
          fix: Words("เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน", "name at least one person in office"))
      ])
  }
  return everyRow(fact, blocks)
}

/// A fact that each row must hold; rows are numbered within their block, as an officer counts them.
private func everyRow(_ fact: String, _ blocks: [Block]) -> BlockKind.Verdict {
  var failed: [Int] = []
  var problems: [Diagnostic] = []
  for block in blocks {
    for (index, person) in (block.data.value as? [Person] ?? []).enumerated() {
      guard let problem = person.lack(of: fact, at: index + 1) else { continue }
      failed.append(index + 1)
      problems.append(problem)
    }
  }
  guard let first = problems.first else { return .holds }
  if failed.count == 1 { return .fails(reason: first.message, problems) }
  let (thai, english) = Person.lackOf[fact] ?? (fact, fact)
  let numbers = failed.map(String.init).joined(separator: ", ")
  return .fails(
    reason: Words("ผู้บริหารลำดับที่ \(numbers) \(thai)", "persons \(numbers): \(english)"), problems)
}

extension Person {
  fileprivate static let lackOf = [
    "name": ("ไม่มีชื่อ", "no name"),
    "position": ("ไม่มีตำแหน่ง", "no position"),
    "photo": ("ไม่มีรูปถ่าย", "no photo"),
    "contact": ("ไม่มีช่องทางการติดต่อ", "no phone or e-mail"),
  ]

  fileprivate func lacks(at number: Int) -> [Diagnostic] {
    ["name", "position", "photo", "contact"].compactMap { lack(of: $0, at: number) }
  }

  fileprivate func lack(of fact: String, at number: Int) -> Diagnostic? {
    let isThere =
      switch fact {
      case "name": isVacant || name != nil
      case "photo": isVacant || isPhotoNamed
      case "contact": isVacant || phone != nil || email != nil
      default: position != nil
      }
    guard !isThere, let (thai, english) = Person.lackOf[fact] else { return nil }
    let who = position ?? name ?? "ลำดับที่ \(number)"
    let keys = fact == "contact" ? "phone: หรือ email:" : "\(fact):"
    let keysEnglish = fact == "contact" ? "phone: or email:" : "\(fact):"
    return Diagnostic(
      .warning, "person-without-\(fact)", at: place,
      Words("ผู้บริหารลำดับที่ \(number) \(thai)", "person \(number) has \(english)"),
      fix: Words(
        "เพิ่ม \(keys) ให้ ‘\(who)’", "add \(keysEnglish) for ‘\(position ?? name ?? "row \(number)")’"
      ))
  }
}
