import Diagnostics
import Disclosure
import Text

/// What rows of people prove; `head` and `deputies` look at the words of their positions.
enum PeopleFact {
  /// Asked of every row; said as a warning also when no edition asks.
  static let ofRows = ["name", "position", "photo", "contact"]

  static let all = [
    BlockKind.Fact(
      "name", Words("ทุกคนมีชื่อ", "everybody who is in office has a name"), prove: everyRow),
    BlockKind.Fact("position", Words("ทุกแถวมีตำแหน่ง", "every row has a position"), prove: everyRow),
    BlockKind.Fact(
      "photo", Words("ทุกคนมีรูปถ่าย", "everybody in office has a photo that lies in Content"),
      prove: everyRow),
    BlockKind.Fact(
      "contact", Words("ทุกคนมีโทรศัพท์หรืออีเมล", "everybody in office has a phone or e-mail"),
      prove: everyRow),
    BlockKind.Fact(
      "head",
      Words(
        "มีผู้บริหารสูงสุด (นายก)", "the head (นายก…) is among them, or the post is said to be vacant"),
      prove: head),
    BlockKind.Fact(
      "deputies",
      Words(
        "มีรองผู้บริหารสูงสุด (รองนายก)", "a deputy head (รองนายก…) is among them, or the post is vacant"),
      prove: deputies),
    BlockKind.Fact(
      "both-sides",
      Words(
        "มีทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ",
        "there is a row of the political and one of the civil side"),
      prove: bothSides),
  ]

  private static func people(_ question: BlockQuestion) -> [[Person]] {
    question.values([Person].self).map(\.value)
  }

  private static func bothSides(_ question: BlockQuestion) -> BlockKind.Verdict {
    let found = Set(people(question).joined().compactMap { $0.row.word("side") })
    let missing = Person.sides.filter { !found.contains($0.word) }
    guard !missing.isEmpty else { return .holds }
    let reason = Words(
      "ไม่มีผู้บริหาร\(missing.map(\.label).joined(separator: "และ"))",
      "nobody of the \(missing.map(\.word).joined(separator: " and the ")) side is named")
    let keys = missing.map { "side: \($0.word)" }
    return .lacks(
      "people-without-side", at: question.place, reason,
      fix: Words(
        "ระบุ \(keys.joined(separator: " และ ")) ในแถวของผู้บริหารฝ่ายนั้น หรือเพิ่มแถว",
        "give the rows of that side \(keys.joined(separator: " and ")), or add a row"))
  }

  private static func head(_ question: BlockQuestion) -> BlockKind.Verdict {
    needs(
      question, prefixes: ["นายก"], "people-without-head",
      Words("ไม่มีผู้บริหารสูงสุด (นายก) ในรายชื่อ", "the head (นายก…) is not among the people"),
      example: "นายกเทศมนตรี")
  }

  private static func deputies(_ question: BlockQuestion) -> BlockKind.Verdict {
    needs(
      question, prefixes: ["รองนายก"], "people-without-deputy",
      Words("ไม่มีรองผู้บริหารสูงสุด (รองนายก) ในรายชื่อ", "no deputy (รองนายก…) is among the people"),
      example: "รองนายกเทศมนตรี")
  }

  private static func needs(
    _ question: BlockQuestion, prefixes: [String], _ id: String, _ reason: Words, example: String
  ) -> BlockKind.Verdict {
    let isThere = people(question).joined().contains { person in
      prefixes.contains { (person.position ?? "").begins(with: $0) }
    }
    guard !isThere else { return .holds }
    return .lacks(
      id, at: question.place, reason,
      fix: Words(
        "เพิ่มแถวที่มี position: \(example) หากตำแหน่งว่างให้เพิ่ม vacant: true",
        "add a row with position: \(example); if the post is vacant, with vacant: true"))
  }

  /// A fact that each row must hold; rows are numbered within their block, as an officer counts them.
  private static func everyRow(_ question: BlockQuestion) -> BlockKind.Verdict {
    let people = people(question)
    if question.fact != "position", people.joined().allSatisfy(\.isVacant) {
      let reason = Words("ทุกตำแหน่งว่าง", "every post is vacant")
      return .lacks(
        "people-all-vacant", at: question.place, reason,
        fix: Words("เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน", "name at least one person in office"))
    }
    let failed = people.joined().compactMap { person in
      person.lack(of: question.fact).map { (person, $0) }
    }
    guard let (_, first) = failed.first else { return .holds }
    if failed.count == 1 { return .fails(reason: first.message, [first]) }
    let (thai, english) = Person.lackOf[question.fact] ?? (question.fact, question.fact)
    let numbers = failed.map { "\($0.0.row.number)" }.joined(separator: ", ")
    return .fails(
      reason: Words("ผู้บริหารลำดับที่ \(numbers) \(thai)", "persons \(numbers): \(english)"),
      failed.map(\.1))
  }
}

extension Person {
  fileprivate static let lackOf = [
    "name": ("ไม่มีชื่อ", "no name"),
    "position": ("ไม่มีตำแหน่ง", "no position"),
    "photo": ("ไม่มีรูปถ่าย", "no photo"),
    "contact": ("ไม่มีช่องทางการติดต่อ", "no phone or e-mail"),
  ]

  func lack(of fact: String) -> Diagnostic? {
    let isThere =
      switch fact {
      case "name": isVacant || name != nil
      case "photo": isVacant || isPhotoNamed
      case "contact": isVacant || hasContact
      default: position != nil
      }
    guard !isThere, let (thai, english) = Person.lackOf[fact] else { return nil }
    let who = position ?? name ?? "ลำดับที่ \(row.number)"
    let keys = fact == "contact" ? "phone: หรือ email:" : "\(fact):"
    let keysEnglish = fact == "contact" ? "phone: or email:" : "\(fact):"
    return Diagnostic(
      .warning, "person-without-\(fact)", at: place,
      Words("ผู้บริหารลำดับที่ \(row.number) \(thai)", "person \(row.number) has \(english)"),
      fix: Words(
        "เพิ่ม \(keys) ให้ ‘\(who)’",
        "add \(keysEnglish) for ‘\(position ?? name ?? "row \(row.number)")’"))
  }
}
