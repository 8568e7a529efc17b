import Coverage
import Diagnostics
import Disclosure
import Kinds

extension ItaResult {
  /// Of several years in an entry the one before the edition's is asked.
  static let facts: [FactOf<ItaResult>] = [
    .own(
      "previous-result",
      "เป็นผลการประเมินของปีก่อนปีของแบบวัด และคะแนนปีก่อนที่อ้างตรงกับผลของปีนั้นในเว็บไซต์นี้ (ถ้ามี)",
      "the result is for the year before the edition's; its figures for the year before that agree with that year's result on the site, where there is one"
    ) { .lacking($0.wrongYear.map { [$0] } ?? $0.differingScores) },
    .own("all-indicators", "มีคะแนนครบทั้ง 10 ตัวชี้วัด", "there are scores of all ten indicators") {
      .lacking($0.missingIndicators)
    },
    .own(
      "adds-up",
      "มีคะแนนเฉลี่ยของ IIT EIT OIT คะแนนรวม และระดับ ซึ่งตรงกับคะแนนรายตัวชี้วัด น้ำหนัก และเกณฑ์ระดับของปีนั้น (คลาดเคลื่อนได้ 0.01)",
      "means, total and grade are given and follow from the indicators by previous-result: of the edition, within 0.01"
    ) { .lacking($0.missingSums) },
    .own(
      "weakest", "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดของแต่ละแบบวัดมีประเด็นที่ต้องพัฒนา ยกเว้นที่ได้ 100 คะแนน",
      "the weakest indicator of each instrument has its issue, unless it scored 100"
    ) { .lacking($0.weakestWithoutIssue) },
    .own(
      "urgent", "มีประเด็นที่ต้องแก้ไขเร่งด่วนอย่างน้อยหนึ่งตัวชี้วัด และทุกตัวชี้วัดที่เร่งด่วนมีประเด็น",
      "at least one indicator is marked urgent, and each of these has its issue"
    ) { .lacking($0.urgentWithoutIssue) },
  ]
}

extension Asked<ItaResult> {
  private var results: [ItaResult] { values.before(year) }

  /// Nil when a result is of the year before the edition's.
  fileprivate var wrongYear: Lack? {
    let (other, asked) = (results[0], year.year - 1)
    guard other.year != asked else { return nil }
    guard let found = other.year else {
      return Lack(said: "ไม่ได้ระบุปีของผลการประเมิน", "the result does not say its year")
    }
    return Lack(
      "result-of-other-year", at: other.head.place(of: ItaResult.yearKey),
      "เป็นผลการประเมินปี \(found) ต้องเป็นของปี \(asked)",
      "the result is for \(found), but \(asked) is asked for", fix: "แสดงผลการประเมินปี \(asked)",
      "show the result of \(asked)")
  }

  /// The scores said to be those of the year before that are not what the site has for it.
  fileprivate var differingScores: [Lack] {
    let (result, before) = (results[0], year.year - 2)
    guard let right = surroundings.result(of: before) else { return [] }
    let total = (result.head, ItaResult.previousTotal, right.figures.shownTotal)
    let scores = result.scores.map { score in
      (score.row, IndicatorScore.previous, score.indicator.flatMap { right.figures.score(of: $0) })
    }
    return ([total] + scores).compactMap { record, key, right in
      guard let given = record[key], let right, !given.agrees(with: right) else { return nil }
      return Lack(
        "previous-score-differs", at: record.place(of: key),
        "คะแนนปี \(before) เขียนไว้ \(given.score) แต่หน้าผลการประเมินปี \(before) คือ \(right.score)",
        "the score of \(before) is given as \(given.score), but the result of \(before) says \(right.score)",
        fix: "แก้ให้ตรงกัน", "make them agree")
    }
  }

  fileprivate var missingIndicators: Lack? {
    let missing = ItaIndicator.all.filter { number in
      !results.contains { $0.figures.score(of: number) != nil }
    }
    guard !missing.isEmpty else { return nil }
    let numbers = missing.map { "\($0)" }.joined(separator: ", ")
    return Lack(
      "indicators-missing", at: results[0].place, "ขาดคะแนนตัวชี้วัดที่ \(numbers)",
      "scores are missing for indicator \(numbers)",
      fix: "เพิ่มแถว indicator: พร้อม score: ของตัวชี้วัดที่ขาด",
      "add rows with indicator: and score: for these")
  }

  /// Reading compares sums: here they have to be given, and what they follow from.
  fileprivate var missingSums: Lack? {
    let result = results[0]
    let keys: [any FieldKey] = ItaResult.means + [ItaResult.total, ItaResult.grade]
    let missing = keys.filter { !result.head.holds($0) }.map(\.field)
    guard missing.isEmpty else {
      let added = missing.map { "\($0.name):" }.joined(separator: " ")
      return Lack(
        "result-without-sums", at: result.place,
        "ผลการประเมินไม่ได้ระบุ\(missing.map(\.label).joined(separator: " "))",
        "the result does not give \(missing.map(\.name).joined(separator: ", "))",
        fix: "เพิ่ม \(added) ตามที่ประกาศ", "add \(added) as published")
    }
    guard result.figures.totals.count == 2 else { return missingIndicators }
    guard result.figures.grade == nil else { return nil }
    let year = result.year.map { "\($0)" } ?? "-"
    return Lack(
      "grading-unknown", at: result.head.place(of: ItaResult.grade),
      "ไม่มีเกณฑ์ระดับผลของปี \(year) ให้ตรวจ", "no edition says how \(year) was graded",
      fix: "เพิ่ม previous-result: ในแบบวัดของปีถัดไป",
      "add previous-result: to the edition of the next year")
  }

  fileprivate var weakestWithoutIssue: Lack? {
    guard results.contains(where: { !$0.scores.isEmpty }) else { return missingIndicators }
    return withoutIssue(
      "weakest-without-issue", results.flatMap(\.weakest).map(\.1),
      "ไม่มีประเด็นที่ต้องพัฒนาของ", "no issue is given for",
      fix: "ของตัวชี้วัดที่ได้คะแนนต่ำที่สุดในแบบวัด", "to the weakest indicator of the instrument")
  }

  fileprivate var urgentWithoutIssue: Lack? {
    let urgent = results.flatMap(\.scores).filter { $0.row[IndicatorScore.priority] == .urgent }
    guard !urgent.isEmpty else {
      return Lack(
        "urgent-issues-missing", at: place, "ไม่ได้ระบุประเด็นที่ต้องแก้ไขเร่งด่วน",
        "no indicator is marked urgent",
        fix: "เพิ่ม priority: ต้องแก้ไขเร่งด่วน และ issue: ในแถวของตัวชี้วัด",
        "add priority: urgent and issue: to the row of an indicator")
    }
    return withoutIssue(
      "urgent-without-issue", urgent, "ไม่ได้ระบุประเด็นเร่งด่วนของ",
      "the urgent issue is not given for", fix: "ว่าต้องแก้ไขเรื่องใด", "with what is to be improved")
  }

  private func withoutIssue(
    _ id: String, _ scores: [IndicatorScore], _ thai: String, _ english: String,
    fix thaiFix: String, _ englishFix: String
  ) -> Lack? {
    Lack.rows(
      id, scores.filter { $0.row[all: IndicatorScore.issue].isEmpty }, thai, english,
      fix: "เพิ่ม issue: \(thaiFix)",
      "add issue: \(englishFix)")
  }
}
