import Coverage
import Diagnostics
import Disclosure
import Kinds

extension Asked<Measures> {
  /// The aspects that the edition names and no measure answers.
  func aspectLack(_ rows: [Measure]) -> Lack? {
    NamedPoints(
      .aspects, Measure.aspect, unanswered: "aspect-without-measure", unknown: "unknown-aspect",
      Words("ด้าน", "aspects"), lacking: Words("ไม่มีมาตรการในด้าน", "no measure answers"),
      addition: Words("เพิ่มมาตรการที่มี", "add a measure with"), isClosed: true
    ).lack(self, rows.map(\.row)) {
      Lack.rows(rows, without: Measure.aspect)
    }
  }

  /// The weakest indicators of the result that no measure answers; where one is enough, nothing
  /// lacks once one is answered.
  func weakestLack(_ rows: [Measure], oneIsEnough: Bool = false) -> Lack? {
    switch results {
    case .failure(let absence) where absence.isUnread: return Lack(absence.words, [])
    case .failure(let absence):
      return Lack(
        "result-not-found", at: place, absence.words.thai, absence.words.english,
        fix:
          "เพิ่มบล็อก ita-result ในหน้านี้ หรือระบุ result-in: เป็นข้อที่มีผลการประเมิน เช่น result-in: O34",
        "add an ita-result block to this entry, or name its item, such as result-in: O34")
    case .success(let all):
      let answered = Set(rows.flatMap(\.indicators))
      let weakest = all.before(year).flatMap(\.weakest).filter { $1.indicator != nil }
      let unanswered = weakest.filter { $1.indicator.map { !answered.contains($0) } ?? false }
      let isEnough = unanswered.isEmpty || oneIsEnough && unanswered.count < weakest.count
      return isEnough ? nil : lack(unanswered, oneIsEnough)
    }
  }

  private func lack(
    _ unanswered: [(ItaInstrument, IndicatorScore)], _ oneIsEnough: Bool
  ) -> Lack? {
    let names = unanswered.map { instrument, score in
      Words(
        "\(score.label.thai) (ต่ำที่สุดใน \(instrument.code))",
        "\(score.label.english) (the weakest of \(instrument.code))")
    }
    let numbers = unanswered.compactMap { $0.1.indicator.map { "\($0)" } }
    let asked = numbers.prefix(oneIsEnough ? 1 : numbers.count).joined(separator: ", ")
    return Lack(
      "weakest-without-measure", at: place,
      "ไม่มีมาตรการสำหรับ\(names.map(\.thai).joined(separator: oneIsEnough ? " หรือ" : " และ"))",
      "no measure answers \(names.map(\.english).joined(separator: oneIsEnough ? " or " : " and "))",
      fix: "เพิ่ม indicator: \(asked) ในมาตรการที่แก้ไขเรื่องนี้",
      "add indicator: \(asked) to the measures that answer it")
  }

  /// The results of the item that a block names, else of the same entry.
  private var results: Result<[ItaResult], BlockQuestion.Absence> {
    let named = values.lazy.compactMap { $0.head[Measures.resultIn] }.first
    return question.others(
      ItaResult.kind.name, in: named?.code ?? item.code,
      of: named?.year == year.year ? nil : named?.year, ItaResult.self)
  }
}
