import Diagnostics
import Disclosure
import Kinds
import Thai

extension ItaResult {
  /// What reading finds wrong, whatever an edition asks.
  var flaws: [Diagnostic] {
    let lacking =
      [withoutYear].compactMap { $0 } + scores.compactMap { $0.without(IndicatorScore.score) }
    let wrong = outOfRange + scores.compactMap(\.unknown) + twice
    guard wrong.isEmpty else { return lacking + wrong }
    let means = ItaInstrument.allCases.compactMap { wrongMean($0) }
    guard means.isEmpty else { return lacking + means }
    return lacking + [wrongTotal ?? wrongGrade].compactMap { $0 }
  }

  private var withoutYear: Diagnostic? {
    guard year == nil else { return nil }
    guard head.holds(Self.yearKey) else {
      return Diagnostic(
        .warning, "result-without-year", at: place, "ไม่ได้ระบุปีของผลการประเมิน",
        "the result does not say its year", fix: "เพิ่ม year: เช่น year: 2566",
        "add year:, such as year: 2566")
    }
    guard head.isRead(Self.yearKey) else { return nil }
    return Diagnostic(
      .error, "result-not-a-year", at: head.place(of: Self.yearKey),
      "year: ต้องเป็นปีงบประมาณเดียว", "year: must be one fiscal year",
      fix: "เขียนเพียงปี เช่น year: 2566", "write only the year, such as year: 2566")
  }

  private var outOfRange: [Diagnostic] {
    let sums = Self.means + Self.parts + [Self.total, Self.previousTotal, Self.target]
    let rows = scores.map(\.row)
    let found =
      sums.map { (head, $0) }
      + rows.flatMap { [($0, IndicatorScore.score), ($0, IndicatorScore.previous)] }
    return found.compactMap { record, key in
      guard let figure = record[key], figure < .zero || figure > Figure(100) else { return nil }
      return Diagnostic(
        .error, "score-out-of-range", at: record.place(of: key),
        "คะแนน \(figure.score) ไม่อยู่ระหว่าง 0 ถึง 100",
        "the score \(figure.score) is not between 0 and 100", fix: "แก้คะแนนให้ถูกต้อง",
        "correct the score")
    }
      + [Self.iitRespondents, Self.eitRespondents].compactMap { .belowZero($0, of: head) }
  }

  private var twice: [Diagnostic] {
    var seen: Set<Int> = []
    return scores.compactMap { score in
      guard let indicator = score.indicator, !seen.insert(indicator).inserted else { return nil }
      return Diagnostic(
        .error, "indicator-twice", at: score.row.place(of: IndicatorScore.indicator),
        "ตัวชี้วัดที่ \(indicator) มีสองแถว", "indicator \(indicator) appears twice",
        fix: "แก้เลขตัวชี้วัดของแถวใดแถวหนึ่ง", "correct the number of one of the rows")
    }
  }

  private func wrongMean(_ instrument: ItaInstrument) -> Diagnostic? {
    guard let typed = head[instrument.mean], let mean = figures.exactMean(of: instrument)?.rounded,
      !typed.agrees(with: mean)
    else { return nil }
    let (name, key) = (instrument.code, instrument.mean.field.name)
    let (first, last) = (instrument.indicators.lowerBound, instrument.indicators.upperBound)
    return Diagnostic(
      .error, "mean-disagrees", at: head.place(of: instrument.mean),
      "คะแนนเฉลี่ย \(name) เขียนไว้ \(typed.score) แต่ตัวชี้วัดที่ \(first) ถึง \(last) เฉลี่ยได้ \(mean.score)",
      "the mean of \(name) is given as \(typed.score), but indicators \(first) to \(last) come to \(mean.score)",
      fix: "แก้เป็น \(key): \(mean.score) หรือแก้ score: ของตัวชี้วัด",
      "write \(key): \(mean.score), or correct the score: of an indicator")
  }

  private var wrongTotal: Diagnostic? {
    let totals = figures.totals
    guard let typed = head[Self.total], let right = totals.first,
      !totals.contains(where: { typed.agrees(with: $0) })
    else { return nil }
    let weights = ItaInstrument.allCases.map { "\($0.code) \(figures.weight(of: $0))" }
    let shares = weights.joined(separator: " ")
    return Diagnostic(
      .error, "weighted-total-disagrees", at: head.place(of: Self.total),
      "คะแนนรวมเขียนไว้ \(typed.score) แต่ถ่วงน้ำหนัก \(shares) ได้ \(right.score)",
      "the total is given as \(typed.score), but by the weights \(shares) it is \(right.score)",
      fix: "แก้เป็น total: \(right.score) หรือแก้คะแนนของแบบวัด",
      "write total: \(right.score), or correct the scores")
  }

  private var wrongGrade: Diagnostic? {
    guard let grade = head[Self.grade], let right = figures.grade,
      LooseName(grade) != LooseName(right), let total = head[Self.total]?.score,
      let (instrument, mean) = figures.lowest
    else { return nil }
    let least = "\(instrument.code) \(mean.score)"
    if figures.mayBeOfAPart(grade) {
      return Diagnostic(
        .note, "grade-below-figures", at: head.place(of: Self.grade),
        "ระดับ ‘\(grade)’ ต่ำกว่า ‘\(right)’ ซึ่งคะแนนในหน้านี้คำนวณได้",
        "the grade ‘\(grade)’ is lower than ‘\(right)’, which the scores given come to",
        fix: "หากประกาศไว้เช่นนี้ ให้คงไว้ และเพิ่มคะแนนของ EIT แต่ละส่วนที่ประกาศใน eit-1: และ eit-2:",
        "keep it if it is the official one, and add the published scores of the parts of EIT as eit-1: and eit-2:"
      )
    }
    return Diagnostic(
      .error, "grade-disagrees", at: head.place(of: Self.grade),
      "ระดับเขียนไว้ ‘\(grade)’ แต่คะแนนรวม \(total) และแบบวัดที่ต่ำที่สุด \(least) ตามเกณฑ์ของปีนั้นคือ ‘\(right)’",
      "the grade is given as ‘\(grade)’, but the total \(total), with \(least) as the lowest instrument, is ‘\(right)’ by the rule of its year",
      fix: "ตรวจสอบ year: และคะแนน หากถูกต้องให้แก้เป็น grade: \(right)",
      "check year: and the scores; if they are right, write grade: \(right)")
  }
}

extension IndicatorScore {
  fileprivate var unknown: Diagnostic? {
    guard indicator == nil, !row.isUnread(Self.indicator) else { return nil }
    guard let figure = row[Self.indicator] else {
      return Diagnostic(
        .warning, "score-without-indicator", at: row.place, "\(label.thai) ไม่ได้ระบุตัวชี้วัด",
        "\(label.english) does not name its indicator", fix: "เพิ่ม indicator: เป็นเลข 1 ถึง 10",
        "add indicator:, a number from 1 to 10")
    }
    return .unknownIndicator(figure.plain(decimals: 0), at: row.place(of: Self.indicator))
  }
}

extension Figure {
  /// A score as sentences have it.
  var score: String { text(decimals: 2, .arabic) }
}
