import Coverage
import Diagnostics
import Disclosure
import Thai

/// What results prove; of several years in an entry the one before the edition's is asked.
enum ItaResultFact {
  static let all = [
    BlockKind.Fact(
      "previous-result",
      Words(
        "เป็นผลการประเมินของปีก่อนปีของแบบวัด และคะแนนปีก่อนที่อ้างตรงกับผลของปีนั้นในเว็บไซต์นี้ (ถ้ามี)",
        "the result is that of the year before the edition's; what it says of the year before agrees with that year's result on the site, where there is one"
      ), prove: previousResult),
    BlockKind.Fact(
      "all-indicators",
      Words("มีคะแนนครบทั้ง 10 ตัวชี้วัด", "there are scores of all ten indicators"),
      prove: allIndicators),
    BlockKind.Fact(
      "adds-up",
      Words(
        "มีคะแนนเฉลี่ยของ IIT EIT OIT คะแนนรวม และระดับ ซึ่งตรงกับคะแนนรายตัวชี้วัด น้ำหนัก และเกณฑ์ระดับของปีนั้น (คลาดเคลื่อนได้ 0.01)",
        "means, total and grade are given and follow from the indicators by previous-result: of the edition, within 0.01"
      ), prove: addsUp),
    BlockKind.Fact(
      "weakest",
      Words(
        "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดของแต่ละแบบวัดมีประเด็นที่ต้องพัฒนา ยกเว้นที่ได้ 100 คะแนน",
        "the weakest indicator of each instrument has its issue, unless it scored 100"),
      prove: weakest),
    BlockKind.Fact(
      "urgent",
      Words(
        "มีประเด็นที่ต้องแก้ไขเร่งด่วนอย่างน้อยหนึ่งตัวชี้วัด และทุกตัวชี้วัดที่เร่งด่วนมีประเด็น",
        "some indicator is marked urgent, and each of these has its issue"), prove: urgent),
  ]

  /// The result of a year in an entry's blocks; all when none is of that year.
  static func asked(_ question: BlockQuestion) -> [ItaResult] {
    let all = question.values(ItaResult.self).map(\.value)
    let right = all.filter { $0.year == question.year.year - 1 }
    return right.isEmpty ? all : right
  }

  private static func previousResult(_ question: BlockQuestion) -> BlockKind.Verdict {
    let results = asked(question)
    let year = question.year.year - 1
    guard let result = results.first(where: { $0.year == year }) else {
      guard let other = results.first, let found = other.year else {
        return .fails(
          reason: Words("ไม่ได้ระบุปีของผลการประเมิน", "the result does not say its year"), [])
      }
      return .lacks(
        "result-of-other-year", at: other.head.place(of: "year"),
        Words(
          "เป็นผลการประเมินปี \(found) ต้องเป็นของปี \(year)",
          "the result is that of \(found); \(year) is asked"),
        fix: Words("แสดงผลการประเมินปี \(year)", "show the result of \(year)"))
    }
    return comparison(result, question)
  }

  /// Whether the scores said to be those of the year before are those that the site has for it.
  private static func comparison(
    _ result: ItaResult, _ question: BlockQuestion
  ) -> BlockKind.Verdict {
    let surroundings = BlockSurroundings(
      site: question.site, year: question.year, item: question.item)
    guard let before = surroundings.result(of: question.year.year - 2) else { return .holds }
    var differing: [(key: String, row: BlockRecord, given: Figure, right: Figure)] = []
    if let given = result.head.figure("previous-total"), let right = before.shownTotal,
      !given.agrees(with: right)
    {
      differing.append(("previous-total", result.head, given, right))
    }
    for score in result.scores {
      guard let given = score.row.figure("previous"), let indicator = score.indicator,
        let right = before.score(of: indicator), !given.agrees(with: right)
      else { continue }
      differing.append(("previous", score.row, given, right))
    }
    let year = question.year.year - 2
    return AnsweredNames.verdict(
      differing.map { key, row, given, right in
        Diagnostic(
          .warning, "previous-score-differs", at: row.place(of: key),
          Words(
            "คะแนนปี \(year) เขียนไว้ \(given.score) แต่หน้าผลการประเมินปี \(year) คือ \(right.score)",
            "the score of \(year) is given as \(given.score), but the result of \(year) says \(right.score)"
          ), fix: Words("แก้ให้ตรงกัน", "make them agree"))
      })
  }

  private static func allIndicators(_ question: BlockQuestion) -> BlockKind.Verdict {
    let results = asked(question)
    let missing = ItaIndicator.all.filter { number in
      !results.contains { $0.score(of: number) != nil }
    }
    guard let first = results.first, !missing.isEmpty else { return .holds }
    let numbers = missing.map { "\($0)" }.joined(separator: ", ")
    return .lacks(
      "indicators-missing", at: first.place,
      Words("ขาดคะแนนตัวชี้วัดที่ \(numbers)", "scores are missing of indicator \(numbers)"),
      fix: Words(
        "เพิ่มแถว indicator: พร้อม score: ของตัวชี้วัดที่ขาด",
        "add rows with indicator: and score: for these"))
  }

  private static func addsUp(_ question: BlockQuestion) -> BlockKind.Verdict {
    guard let result = asked(question).first else { return .holds }
    let keys = ["iit", "eit", "oit", "total", "grade"]
    let missing = keys.filter { !result.head.holds($0) }
    guard missing.isEmpty else {
      let labels = result.head.fields.filter { missing.contains($0.name) }.map(\.label)
      return .lacks(
        "result-without-sums", at: result.place,
        Words(
          "ผลการประเมินไม่ได้ระบุ\(labels.joined(separator: " "))",
          "the result does not give \(missing.joined(separator: ", "))"),
        fix: Words(
          "เพิ่ม \(missing.map { "\($0):" }.joined(separator: " ")) ตามที่ประกาศ",
          "add \(missing.map { "\($0):" }.joined(separator: " ")) as published"))
    }
    guard result.totals.count == 2 else { return allIndicators(question) }
    guard result.rightGrade == nil else { return .holds }
    let year = result.year.map { "\($0)" } ?? "-"
    return .lacks(
      "grading-unknown", at: result.head.place(of: "grade"),
      Words("ไม่มีเกณฑ์ระดับผลของปี \(year) ให้ตรวจ", "no edition says how \(year) was graded"),
      fix: Words(
        "เพิ่ม previous-result: ในแบบวัดของปีถัดไป",
        "add previous-result: to the edition of the next year"))
  }

  private static func weakest(_ question: BlockQuestion) -> BlockKind.Verdict {
    let results = asked(question)
    let silent = results.flatMap { result in
      ItaInstrument.allCases.flatMap { result.weakest(of: $0) }
    }.filter { $0.row.texts("issue").isEmpty }
    guard results.contains(where: { !$0.scores.isEmpty }) else { return allIndicators(question) }
    return Finding.verdict([
      Finding(
        "weakest-without-issue", silent,
        Words("ไม่มีประเด็นที่ต้องพัฒนาของ", "no issue is told for"),
        fix: Words(
          "เพิ่ม issue: ของตัวชี้วัดที่ได้คะแนนต่ำที่สุดในแบบวัด",
          "add issue: to the weakest indicator of the instrument"),
        at: "indicator", noun: Words("ตัวชี้วัด", "indicators"))
    ])
  }

  private static func urgent(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = asked(question).flatMap(\.scores).filter { $0.row.word("priority") == "urgent" }
    guard !rows.isEmpty else {
      return .lacks(
        "urgent-issues-missing", at: question.place,
        Words("ไม่ได้ระบุประเด็นที่ต้องแก้ไขเร่งด่วน", "no indicator is marked urgent"),
        fix: Words(
          "เพิ่ม priority: ต้องแก้ไขเร่งด่วน และ issue: ในแถวของตัวชี้วัด",
          "add priority: urgent and issue: to the row of an indicator"))
    }
    return Finding.verdict([
      Finding(
        "urgent-without-issue", rows.filter { $0.row.texts("issue").isEmpty },
        Words("ไม่ได้บอกประเด็นเร่งด่วนของ", "the urgent issue is not told for"),
        fix: Words("เพิ่ม issue: ว่าต้องแก้ไขเรื่องใด", "add issue: with what is to be mended"),
        at: "indicator", noun: Words("ตัวชี้วัด", "indicators"))
    ])
  }
}
