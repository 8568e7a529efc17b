import Diagnostics
import Disclosure

extension Asked where Value: NamesReport {
  /// What reports lack of the measures that blocks of the same kind set in the other entries, and
  /// what they have besides.
  public func unansweredMeasures(_ reports: Reports) -> [Lack?] {
    unanswered(reports, .measures(of: Value.kind.name)) { answers in
      let item = answers.item.name
      return Lack(
        "report-without-measures", at: answers.place, "รายงานไม่ได้ระบุมาตรการ",
        "the report does not name its measures",
        fix: "เพิ่ม measure: ในแต่ละแถว ตามชื่อในข้อ \(item.thai)",
        "add measure: to each row, as \(item.english) names it")
    }
  }
}

extension Answers.Subject {
  /// Measures that blocks of a kind set in another entry.
  public static func measures(of block: String) -> Self {
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
          "ใช้ชื่อมาตรการตามข้อ \(item.thai) หากรายงานตามข้ออื่นให้ระบุข้อนั้นใน of:",
          "write the name used in \(item.english), or name in of: the item that set this measure")
      })
  }
}
