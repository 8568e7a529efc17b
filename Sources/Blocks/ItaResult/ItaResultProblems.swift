import Diagnostics
import Disclosure
import Thai

/// What reading finds wrong with a result, whatever an edition asks.
enum ItaResultProblems {
  static func all(of result: ItaResult) -> [Diagnostic] {
    let wrong = outOfRange(result) + result.scores.compactMap { unknown($0) } + twice(result)
    let lacking = withoutYear(result) + result.scores.compactMap { withoutScore($0) }
    guard wrong.isEmpty else { return lacking + wrong }
    let means = ItaInstrument.allCases.compactMap { wrongMean($0, result) }
    guard means.isEmpty else { return lacking + means }
    if let total = wrongTotal(result) { return lacking + [total] }
    return lacking + [wrongGrade(result)].compactMap { $0 }
  }

  private static func withoutYear(_ result: ItaResult) -> [Diagnostic] {
    guard result.year == nil else { return [] }
    guard result.head.holds("year") else {
      return [
        Diagnostic(
          .warning, "result-without-year", at: result.place,
          Words("ไม่ได้ระบุปีของผลการประเมิน", "the result does not say its year"),
          fix: Words("เพิ่ม year: เช่น year: 2566", "add year:, such as year: 2566"))
      ]
    }
    guard result.head.span("year") != nil else { return [] }
    return [
      Diagnostic(
        .error, "result-not-a-year", at: result.head.place(of: "year"),
        Words("year: ต้องเป็นปีงบประมาณเดียว", "year: has to be one fiscal year"),
        fix: Words("เขียนเพียงปี เช่น year: 2566", "write the year alone, such as year: 2566"))
    ]
  }

  private static func outOfRange(_ result: ItaResult) -> [Diagnostic] {
    let heads = ["iit", "eit", "oit", "total", "previous-total", "target"]
    let found =
      heads.map { (result.head, $0) }
      + result.scores.flatMap { [($0.row, "score"), ($0.row, "previous")] }
    return found.compactMap { record, key in
      guard let figure = record.figure(key), figure < .zero || figure > Figure(100) else {
        return nil
      }
      let text = figure.text(decimals: 2, .arabic)
      return Diagnostic(
        .error, "score-out-of-range", at: record.place(of: key),
        Words("คะแนน \(text) ไม่อยู่ระหว่าง 0 ถึง 100", "the score \(text) is not within 0 to 100"),
        fix: Words("แก้คะแนนให้ถูกต้อง", "correct the score"))
    } + ["iit-respondents", "eit-respondents"].compactMap { belowZero(result.head, $0) }
  }

  private static func unknown(_ score: IndicatorScore) -> Diagnostic? {
    let row = score.row
    guard score.indicator == nil, row.figure("indicator") != nil || !row.holds("indicator") else {
      return nil
    }
    guard let figure = row.figure("indicator") else {
      return Diagnostic(
        .warning, "score-without-indicator", at: row.place,
        Words(
          "\(score.label.thai) ไม่ได้ระบุตัวชี้วัด", "\(score.label.english) does not name its indicator"
        ), fix: Words("เพิ่ม indicator: เป็นเลข 1 ถึง 10", "add indicator:, a number from 1 to 10"))
    }
    let text = figure.plain(decimals: 0)
    return Diagnostic(
      .error, "unknown-indicator", at: row.place(of: "indicator"),
      Words("ไม่มีตัวชี้วัดที่ \(text)", "there is no indicator \(text)"),
      fix: Words(
        "เขียนเลข 1 ถึง 10 (IIT 1–5 EIT 6–8 OIT 9–10)",
        "write a number from 1 to 10 (IIT 1–5, EIT 6–8, OIT 9–10)"))
  }

  private static func twice(_ result: ItaResult) -> [Diagnostic] {
    var seen: Set<Int> = []
    return result.scores.compactMap { score in
      guard let indicator = score.indicator, !seen.insert(indicator).inserted else { return nil }
      return Diagnostic(
        .error, "indicator-twice", at: score.row.place(of: "indicator"),
        Words("ตัวชี้วัดที่ \(indicator) มีสองแถว", "indicator \(indicator) stands twice"),
        fix: Words("ลบแถวหนึ่ง หรือแก้เลขตัวชี้วัด", "delete one row, or correct its number"))
    }
  }

  private static func withoutScore(_ score: IndicatorScore) -> Diagnostic? {
    guard !score.row.holds("score") else { return nil }
    return Diagnostic(
      .warning, "indicator-without-score", at: score.row.keyPlace(of: "indicator"),
      Words("\(score.label.thai) ไม่มีคะแนน", "\(score.label.english) has no score"),
      fix: Words("เพิ่ม score: ตามที่ประกาศ", "add score: as published"))
  }

  private static func wrongMean(_ instrument: ItaInstrument, _ result: ItaResult) -> Diagnostic? {
    guard let typed = result.head.figure(instrument.key), let mean = result.mean(of: instrument),
      !typed.agrees(with: mean.rounded)
    else { return nil }
    let (given, right) = (typed.score, mean.rounded.score)
    let (first, last) = (instrument.indicators.lowerBound, instrument.indicators.upperBound)
    return Diagnostic(
      .error, "mean-disagrees", at: result.head.place(of: instrument.key),
      Words(
        "คะแนนเฉลี่ย \(instrument.rawValue) เขียนไว้ \(given) แต่ตัวชี้วัดที่ \(first) ถึง \(last) เฉลี่ยได้ \(right)",
        "the mean of \(instrument.rawValue) is given as \(given), but indicators \(first) to \(last) come to \(right)"
      ),
      fix: Words(
        "แก้เป็น \(instrument.key): \(right) หรือแก้ score: ของตัวชี้วัด",
        "write \(instrument.key): \(right), or correct the score: of an indicator"))
  }

  private static func wrongTotal(_ result: ItaResult) -> Diagnostic? {
    let totals = result.totals
    guard let typed = result.head.figure("total"), let right = totals.first,
      !totals.contains(where: { typed.agrees(with: $0) })
    else { return nil }
    let weights = ItaInstrument.allCases.map { "\($0.rawValue) \($0.weight(result.rule))" }
    let shares = weights.joined(separator: " ")
    return Diagnostic(
      .error, "weighted-total-disagrees", at: result.head.place(of: "total"),
      Words(
        "คะแนนรวมเขียนไว้ \(typed.score) แต่ถ่วงน้ำหนัก \(shares) ได้ \(right.score)",
        "the total is given as \(typed.score), but by the weights \(shares) it is \(right.score)"),
      fix: Words(
        "แก้เป็น total: \(right.score) หรือแก้คะแนนของแบบวัด",
        "write total: \(right.score), or correct the scores"))
  }

  private static func wrongGrade(_ result: ItaResult) -> Diagnostic? {
    guard let grade = result.head.text("grade"), let right = result.rightGrade,
      ProjectName(grade) != ProjectName(right), let total = result.head.figure("total"),
      let (instrument, mean) = result.lowest
    else { return nil }
    let least = "\(instrument.rawValue) \(mean.score)"
    return Diagnostic(
      .error, "grade-disagrees", at: result.head.place(of: "grade"),
      Words(
        "ระดับเขียนไว้ ‘\(grade)’ แต่คะแนนรวม \(total.score) และแบบวัดที่ต่ำที่สุด \(least) ตามเกณฑ์ของปีนั้นคือ ‘\(right)’",
        "the grade is given as ‘\(grade)’, but the total \(total.score), with \(least) as the lowest instrument, is ‘\(right)’ by the rule of its year"
      ),
      fix: Words(
        "แก้เป็น grade: \(right) หรือแก้คะแนน", "write grade: \(right), or correct the scores"))
  }
}

extension Figure {
  /// A score as sentences have it.
  var score: String { text(decimals: 2, .arabic) }
}
