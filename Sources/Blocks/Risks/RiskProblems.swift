import Diagnostics
import Disclosure
import Thai

/// What reading finds wrong with risks, whatever an edition asks.
enum RiskProblems {
  static func all(of risks: Risks) -> [Diagnostic] {
    let bounds = wrongBounds(risks)
    let steps = risks.rows.flatMap { row in
      ["likelihood", "impact", "likelihood-after", "impact-after"].compactMap { notAStep(row, $0) }
    }
    let all = risks.all
    let found = all.flatMap { risk -> [Diagnostic] in
      let names = [withoutEvent(risk, risks)].compactMap { $0 }
      guard bounds.isEmpty else { return names }
      return names
        + [wrongScore(risk), wrongLevel(risk, "", risks), wrongLevel(risk, "-after", risks)]
        .compactMap { $0 }
    }
    return bounds + steps + found
      + all.flatMap { risk in
        risk.rows.dropFirst().compactMap { repeated($0, risk) }
      }
  }

  private static func wrongBounds(_ risks: Risks) -> [Diagnostic] {
    let given = RiskMatrix.keys.filter { risks.head.figure($0) != nil }
    guard let key = given.last, !risks.matrix.isInOrder else { return [] }
    return [
      Diagnostic(
        .error, "levels-not-in-order", at: risks.head.place(of: key),
        Words(
          "คะแนนเริ่มต้นของระดับไม่เรียงจากน้อยไปมาก",
          "the scores from which the levels begin do not rise"),
        fix: Words(
          "แก้ medium-from: high-from: และ very-high-from: ให้เรียงกัน เช่น 5 10 15",
          "make medium-from:, high-from: and very-high-from: rise, like 5, 10, 15"))
    ]
  }

  private static func notAStep(_ row: BlockRecord, _ key: String) -> Diagnostic? {
    guard let figure = row.figure(key), RiskMatrix.step(figure) == nil,
      let field = row.fields.first(where: { $0.name == key })
    else { return nil }
    let text = figure.plain(decimals: 0)
    return Diagnostic(
      .error, "not-on-scale", at: row.place(of: key),
      Words(
        "\(field.label) \(text) ไม่อยู่ในมาตร 1 ถึง 5", "\(key): \(text) is not on the scale 1 to 5"),
      fix: Words("เขียนเลข 1 ถึง 5", "write a number from 1 to 5"))
  }

  private static func withoutEvent(_ risk: Risk, _ risks: Risks) -> Diagnostic? {
    guard !risk.row.holds("event"), !(risks.isReport && risk.row.holds("measure")) else {
      return nil
    }
    return Diagnostic(
      .warning, "risk-without-event", at: risk.row.place,
      Words(
        "ความเสี่ยง\(spaced(risk.label.thai)) ไม่ได้ระบุเหตุการณ์",
        "risk \(risk.label.english) tells no event"),
      fix: Words("เพิ่ม event: ว่าอาจเกิดอะไรขึ้น", "add event: with what may happen"))
  }

  private static func wrongScore(_ risk: Risk) -> Diagnostic? {
    guard let typed = risk.row.figure("score"), let score = risk.score(), Figure(score) != typed
    else { return nil }
    let text = typed.plain(decimals: 0)
    return Diagnostic(
      .error, "risk-score-disagrees", at: risk.row.place(of: "score"),
      Words(
        "คะแนนเขียนไว้ \(text) แต่โอกาสคูณผลกระทบได้ \(score)",
        "the score is given as \(text), but likelihood times impact is \(score)"),
      fix: Words(
        "แก้เป็น score: \(score) หรือแก้ likelihood: หรือ impact:",
        "write score: \(score), or correct likelihood: or impact:"))
  }

  private static func wrongLevel(_ risk: Risk, _ suffix: String, _ risks: Risks) -> Diagnostic? {
    let key = "level\(suffix)"
    guard let typed = risk.row.word(key), let score = risk.score(suffix),
      risks.matrix.level(score).word != typed
    else { return nil }
    let right = risks.matrix.level(score)
    let given = RiskMatrix.levels.first { $0.word == typed }?.label ?? typed
    return Diagnostic(
      .error, "level-disagrees", at: risk.row.place(of: key),
      Words(
        "ระดับเขียนไว้ ‘\(given)’ แต่คะแนน \(score) คือระดับ ‘\(right.label)’",
        "the level is given as ‘\(typed)’, but the score \(score) is ‘\(right.word)’"),
      fix: Words(
        "แก้เป็น \(key): \(right.label) หรือแก้คะแนน หรือบอกเกณฑ์ของหน่วยงานที่ medium-from: high-from: very-high-from:",
        "write \(key): \(right.word), or correct the score, or give your own medium-from:, high-from:, very-high-from:"
      ))
  }

  /// A further measure of a risk that tells the risk's own figures again.
  private static func repeated(_ row: BlockRecord, _ risk: Risk) -> Diagnostic? {
    let keys = ["likelihood", "impact", "score", "level"]
    guard let key = keys.first(where: { row.holds($0) }) else { return nil }
    return Diagnostic(
      .error, "risk-told-twice", at: row.place(of: key),
      Words(
        "\(key): ของความเสี่ยง\(spaced(risk.label.thai)) อยู่ในแถวแรกแล้ว",
        "\(key): of risk \(risk.label.english) stands in its first row"),
      fix: Words(
        "ลบ \(key): ในแถวนี้ หรือเพิ่ม event: หากเป็นความเสี่ยงอื่น",
        "delete \(key): here, or add event: when this is another risk"))
  }
}
