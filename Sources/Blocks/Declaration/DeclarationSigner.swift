import Coverage
import Diagnostics
import Disclosure
import Kinds
import Text
import Thai

extension Declaration {
  /// Whether the head of the municipality signed, as the executives of the same year name the head.
  func lack(ofSigner question: BlockQuestion) -> Lack? {
    guard let signer = head[Declaration.signer] else { return lack(of: Declaration.signer) }
    guard let office = head[Declaration.office] else { return lack(of: Declaration.office) }
    guard isOffice(office, "นายก") else {
      return Lack(
        "signer-not-head", at: head.place(of: Declaration.office),
        "ผู้ลงนามมีตำแหน่ง ‘\(office)’ ไม่ใช่ผู้บริหารสูงสุด", "the signer is ‘\(office)’, not the head",
        fix: "เผยแพร่ประกาศที่นายกลงนาม หรือแก้ office: หากพิมพ์ผิด",
        "publish the declaration that the head signed, or correct office: if it is a mistake")
    }
    guard let item = question.year.edition[topic: "executives"] else {
      let year = question.year.year
      return notCompared(
        "แบบวัดปี \(year) ไม่มีข้อข้อมูลผู้บริหาร", "the edition of \(year) has no item with topic executives"
      )
    }
    switch question.others("people", in: item.code, of: nil, [Person].self) {
    case .failure(let absence) where absence.isUnread: return Lack(absence.words, [])
    case .failure(let absence): return notCompared(absence.words.thai, absence.words.english)
    case .success(let people): return lack(of: signer, in: people.flatMap { $0 }, item.code)
    }
  }

  private func lack(of signer: String, in people: [Person], _ item: ItemCode) -> Lack? {
    let heads = people.filter { isOffice($0.position ?? "", "นายก") }
    let names = heads.compactMap(\.name)
    if names.contains(where: { isSamePerson($0, signer) }) { return nil }
    if heads.isEmpty { return notCompared("ข้อ \(item) ไม่มีผู้บริหารสูงสุด", "\(item) names no head") }
    if names.isEmpty {
      return notCompared("ข้อ \(item) ไม่มีชื่อผู้บริหารสูงสุด", "\(item) has no name of the head")
    }
    let known = names.joined(separator: ", ")
    return Lack(
      "signer-differs", at: head.place(of: Declaration.signer),
      "ผู้ลงนาม ‘\(signer)’ ไม่ตรงกับผู้บริหารสูงสุดในข้อ \(item) (\(known))",
      "the signer ‘\(signer)’ is not the head that \(item) names (\(known))",
      fix: "เผยแพร่ประกาศที่ผู้บริหารสูงสุดคนปัจจุบันลงนาม หากเป็นคนเดียวกันให้แก้การสะกดชื่อให้ตรงกัน",
      "publish the declaration that the present head signed; if it is the same person, spell the names alike"
    )
  }

  private func notCompared(_ thai: String, _ english: String) -> Lack {
    Lack(
      "signer-not-compared", at: head.place(of: Declaration.signer),
      "ตรวจชื่อผู้ลงนามไม่ได้ เพราะ\(thai)", "the signer can't be compared: \(english)",
      fix: "ระบุนายกในบล็อก people ของข้อข้อมูลผู้บริหาร",
      "name the head in a people block of the item with topic executives")
  }
}
