import Coverage
import Diagnostics
import Disclosure
import Kinds

extension Answers {
  /// All that is wrong when a report's measures are held against those that blocks of the same kind
  /// set in the other entry.
  func measures<Value: Sendable>(
    _ reported: [(name: LooseName, place: Place)], in asked: Asked<Value>,
    set: (Value) -> [LooseName]
  ) -> [Lack?] {
    let found = asked.question.others(
      subject.block, in: item.code, of: item.year, Value.self)
    switch found {
    case .failure(let absence): return [notFound(absence.words)]
    case .success(let values): return lacks(reported, set: values.flatMap(set))
    }
  }

  private func lacks(
    _ reported: [(name: LooseName, place: Place)], set: [LooseName]
  ) -> [Lack?] {
    guard !reported.isEmpty else {
      return [
        Lack(
          "report-without-measures", at: place, "รายงานไม่ได้ระบุมาตรการ",
          "the report names no measures",
          fix: "เพิ่ม measure: ในแต่ละแถว ตามชื่อในข้อ \(item.name.thai)",
          "add measure: to each row, as \(item.name.english) names it")
      ]
    }
    let names = Set(reported.map(\.name))
    let missing = set.filter { !names.contains($0) }
    var seen = Set(set)
    let invented = reported.filter { seen.insert($0.name).inserted }
    return [unreported(missing)] + strangers(invented, among: missing).map { Lack($0) }
  }
}

extension Answers.Subject {
  /// Measures that blocks of a kind set in another entry.
  static func measures(of block: String) -> Self {
    Self(
      block: block, notFound: "measures-not-found", notReported: "measure-not-reported",
      notSet: "measure-not-set", key: "measure", noun: .measures, set: .measures,
      addition: { item in
        Words(
          "เพิ่มบล็อก \(block) ในหน้าของข้อ \(item.thai) หรือแก้ of: เป็นข้อที่กำหนดมาตรการไว้",
          "add a \(block) block to the entry of \(item.english), or name the item that set the measures in of:"
        )
      },
      stranger: { item, name in
        Words(
          "ไม่มีมาตรการนี้ในข้อ \(item.thai): \(name.thai)",
          "\(item.english) did not set this measure: \(name.english)")
      },
      otherName: { item in
        Words(
          "ใช้ชื่อมาตรการตามข้อ \(item.thai) หรือลบแถวนี้",
          "write the name used in \(item.english), or delete the row")
      })
  }
}
