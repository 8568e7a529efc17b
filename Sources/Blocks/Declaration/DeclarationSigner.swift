import Coverage
import Diagnostics
import Disclosure
import Text

extension DeclarationFact {
  /// Whether the head of the municipality signed, as the executives of the same year name the head.
  static func signedByHead(_ question: BlockQuestion) -> BlockKind.Verdict {
    any(question) { declaration in
      let head = declaration.head
      guard let signer = declaration.signer else { return absent("signer", declaration) }
      guard let office = declaration.office else { return absent("office", declaration) }
      guard isHead(office) else {
        return .lacks(
          "signer-not-head", at: head.place(of: "office"),
          Words(
            "ผู้ลงนามมีตำแหน่ง ‘\(office)’ ไม่ใช่ผู้บริหารสูงสุด",
            "the signer is ‘\(office)’, not the head"),
          fix: Words(
            "เผยแพร่ประกาศที่นายกลงนาม หรือแก้ office: หากพิมพ์ผิด",
            "publish the declaration that the head signed, or correct office: if it is a slip"))
      }
      return compare(signer, question, at: head.place(of: "signer"))
    }
  }

  private static func compare(
    _ signer: String, _ question: BlockQuestion, at place: Place
  ) -> BlockKind.Verdict {
    guard let item = question.item("executives", in: question.year) else {
      return unknown(
        Words(
          "แบบวัดปี \(question.year.year) ไม่มีข้อข้อมูลผู้บริหาร",
          "the edition of \(question.year.year) has no item of executives"), place)
    }
    let people: [Person]
    switch question.others("people", in: item.code, of: nil, [Person].self) {
    case .failure(let absence): return unknown(absence.words, place)
    case .success(let found): people = found.flatMap { $0 }
    }
    let heads = people.filter { isHead($0.position ?? "") }
    let names = heads.compactMap(\.name)
    if names.contains(where: { isSameName($0, signer) }) { return .holds }
    guard !names.isEmpty else {
      return unknown(
        heads.isEmpty
          ? Words("ข้อ \(item.code) ไม่มีผู้บริหารสูงสุด", "\(item.code) names no head")
          : Words("ข้อ \(item.code) ไม่มีชื่อผู้บริหารสูงสุด", "\(item.code) has no name of the head"), place)
    }
    let known = names.joined(separator: ", ")
    return .lacks(
      "signer-differs", at: place,
      Words(
        "ผู้ลงนาม ‘\(signer)’ ไม่ตรงกับผู้บริหารสูงสุดในข้อ \(item.code) (\(known))",
        "the signer ‘\(signer)’ is not the head that \(item.code) names (\(known))"),
      fix: Words(
        "แก้ชื่อให้ตรงกัน หรือเผยแพร่ประกาศที่ผู้บริหารสูงสุดคนปัจจุบันลงนาม",
        "write the names alike, or publish the declaration that the present head signed"))
  }

  private static func unknown(_ why: Words, _ place: Place) -> BlockKind.Verdict {
    .lacks(
      "signer-not-compared", at: place,
      Words("ตรวจชื่อผู้ลงนามไม่ได้ เพราะ\(why.thai)", "the signer can't be compared: \(why.english)"),
      fix: Words(
        "ระบุนายกในบล็อก people ของข้อข้อมูลผู้บริหาร",
        "name the head in a block people of the executives' item"))
  }
}

/// `นายกเทศมนตรี…`, or somebody acting as one: `ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี`.
private func isHead(_ position: String) -> Bool {
  position.begins(with: "นายก")
    || ["ปฏิบัติหน้าที่นายก", "ปฏิบัติหน้าที่แทนนายก", "ปฏิบัติราชการแทนนายก", "รักษาราชการแทนนายก"].contains {
      holds(position, $0)
    }
}

private func holds(_ text: String, _ part: String) -> Bool {
  let (all, wanted) = (Array(text.utf8), Array(part.utf8))
  guard all.count >= wanted.count else { return false }
  return (0...all.count - wanted.count).contains { all[$0...].starts(with: wanted) }
}

/// Blanks between the words and a title before the name do not count.
private func isSameName(_ one: String, _ other: String) -> Bool {
  let (one, other) = (plainName(one), plainName(other))
  return one == other || untitled(one) == untitled(other)
}

private func plainName(_ name: String) -> String {
  name.utf8.split(separator: 0x20).map { String(Substring($0)) }.joined(separator: " ")
}

private func untitled(_ name: String) -> String {
  for title in ["นางสาว", "นาง", "นาย"] where name.begins(with: title) {
    let rest = String(Substring(name.utf8.dropFirst(title.utf8.count)))
    return plainName(rest)
  }
  return name
}
