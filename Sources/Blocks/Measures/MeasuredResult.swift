import Coverage
import Diagnostics
import Disclosure
import Kinds

extension Asked<Measures> {
  /// The aspects that the edition names and no measure answers.
  func aspectLack(_ rows: [Measure]) -> Lack? {
    let named = aspects.map { LooseName($0) }
    guard !named.isEmpty else {
      return Lack.rows(
        "measure-without-aspect", rows.filter { !$0.row.holds(Measure.aspect) }, .measures,
        at: Measure.measure, "ไม่ได้ระบุด้านของ", "no aspect is given for", fix: "เพิ่ม aspect: …",
        "add aspect: …")
    }
    let answered = Set(rows.compactMap { $0.row.name(Measure.aspect) })
    let missing = named.filter { !answered.contains($0) }
    guard let first = missing.first else { return nil }
    let names = Words.few(missing.map(\.quoted), Words("ด้าน", "aspects"))
    let lack = Lack(
      "aspect-without-measure", at: place, "ไม่มีมาตรการในด้าน\(spaced(names.thai))",
      "no measure answers \(names.english)", fix: "เพิ่มมาตรการที่มี aspect: \(first.text)",
      "add a measure with aspect: \(first.text)")
    let known = Set(named)
    var offers = NameOffers()
    let strays = rows.compactMap { measure -> Diagnostic? in
      guard let aspect = measure.row.name(Measure.aspect), !known.contains(aspect) else {
        return nil
      }
      let near = offers.offer { nearest(aspect.text, among: missing.map(\.text)) }
      return Diagnostic(
        .warning, "unknown-aspect", at: measure.row.place(of: Measure.aspect),
        "แบบวัดไม่มีด้าน ‘\(aspect.text)’", "the edition has no aspect ‘\(aspect.text)’",
        fix: near.map { "แก้เป็น aspect: \($0)" } ?? "ใช้ชื่อด้านตามแบบวัด เช่น \(first.text)",
        near.map { "write aspect: \($0)" }
          ?? "write an aspect as the edition names it, such as \(first.text)")
    }
    return Lack(lack.words, lack.problems + strays)
  }

  /// Those of the item asked, else of the item that it follows.
  private var aspects: [String] {
    if !item.aspects.isEmpty { return item.aspects }
    return item.follows.first.flatMap { year.edition[$0] }?.aspects ?? []
  }

  /// The weakest indicators of the result that no measure answers.
  func weakestLack(_ rows: [Measure]) -> Lack? {
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
      return lack(
        all.before(year).flatMap(\.weakest).filter { _, score in
          score.indicator.map { !answered.contains($0) } ?? false
        })
    }
  }

  private func lack(_ unanswered: [(ItaInstrument, IndicatorScore)]) -> Lack? {
    guard !unanswered.isEmpty else { return nil }
    let names = unanswered.map { instrument, score in
      Words(
        "\(score.label.thai) (ต่ำที่สุดใน \(instrument.code))",
        "\(score.label.english) (the weakest of \(instrument.code))")
    }
    let numbers = unanswered.compactMap { $0.1.indicator.map { "\($0)" } }.joined(separator: ", ")
    return Lack(
      "weakest-without-measure", at: place,
      "ไม่มีมาตรการสำหรับ\(names.map(\.thai).joined(separator: " และ"))",
      "no measure answers \(names.map(\.english).joined(separator: " and "))",
      fix: "เพิ่ม indicator: \(numbers) ในมาตรการที่แก้ไขเรื่องนี้",
      "add indicator: \(numbers) to the measures that answer it")
  }

  /// The results of the item that a block names, else of the same entry.
  private var results: Result<[ItaResult], BlockQuestion.Absence> {
    let named = values.lazy.compactMap { $0.head[Measures.resultIn] }.first
    return question.others(
      ItaResult.kind.name, in: named?.code ?? item.code,
      of: named?.year == year.year ? nil : named?.year, ItaResult.self)
  }
}
