import Diagnostics
import Disclosure
import Kinds
import Thai

extension Risks {
  /// What reading finds wrong, whatever an edition asks.
  var flaws: [Diagnostic] {
    let bounds = wrongBounds.map { [$0] } ?? []
    let steps = rows.flatMap { row in
      [RiskFigures.before, .after].flatMap { [$0.likelihood, $0.impact] }
        .compactMap { row.row.notAStep($0) }
    }
    let found = all.flatMap { risk in
      [withoutEvent(risk)]
        + (bounds.isEmpty
          ? [risk.wrongScore, wrongLevel(risk, .before), wrongLevel(risk, .after)] : [])
    }
    return bounds + steps + found.compactMap { $0 }
      + all.flatMap { risk in risk.rows.dropFirst().compactMap { risk.repeated($0) } }
  }

  private var wrongBounds: Diagnostic? {
    guard let key = RiskMatrix.keys.last(where: { head.isRead($0) }), !matrix.isInOrder else {
      return nil
    }
    return Diagnostic(
      .error, "levels-not-in-order", at: head.place(of: key),
      "คะแนนเริ่มต้นของระดับไม่เรียงจากน้อยไปมาก", "the scores at which the levels begin do not rise",
      fix: "แก้ low-from: medium-from: high-from: และ very-high-from: ให้เรียงกัน เช่น 1 5 10 15",
      "write rising values for low-from:, medium-from:, high-from: and very-high-from:, like 1, 5, 10, 15"
    )
  }

  private func withoutEvent(_ risk: Risk) -> Diagnostic? {
    isReport && risk.row.holds(RiskRow.measure) ? nil : risk.without(RiskRow.event)
  }

  private func wrongLevel(_ risk: Risk, _ figures: RiskFigures) -> Diagnostic? {
    guard let typed = risk.row[figures.level], let score = risk.score(figures),
      case let right = matrix.level(score), right != typed,
      !(typed == .veryLow && right == .low && !head.holds(RiskMatrix.lowFrom))
    else { return nil }
    let key = figures.level.field.name
    return Diagnostic(
      .error, "level-disagrees", at: risk.row.place(of: figures.level),
      "ระดับเขียนไว้ ‘\(typed.label)’ แต่คะแนน \(score) คือระดับ ‘\(right.label)’",
      "the level is given as ‘\(typed.rawValue)’, but the score \(score) is ‘\(right.rawValue)’",
      fix:
        "แก้เป็น \(key): \(right.label) หรือแก้คะแนน หรือระบุเกณฑ์ของหน่วยงานใน low-from: medium-from: high-from: very-high-from:",
      "write \(key): \(right.rawValue), or correct the score, or give your own low-from:, medium-from:, high-from:, very-high-from:"
    )
  }
}

extension BlockRecord {
  fileprivate func notAStep(_ key: Key<Figure>) -> Diagnostic? {
    guard let figure = self[key], RiskMatrix.step(figure) == nil else { return nil }
    let text = figure.plain(decimals: 0)
    return Diagnostic(
      .error, "not-on-scale", at: place(of: key),
      "\(key.field.label) \(text) ไม่อยู่ในมาตร 1 ถึง 5",
      "\(key.field.name): \(text) is not on the scale 1 to 5", fix: "เขียนเลข 1 ถึง 5",
      "write a number from 1 to 5")
  }
}

extension Risk {
  fileprivate var wrongScore: Diagnostic? {
    guard let typed = row[RiskRow.score], let score = score(), Figure(score) != typed else {
      return nil
    }
    let text = typed.plain(decimals: 0)
    return Diagnostic(
      .error, "risk-score-disagrees", at: row.place(of: RiskRow.score),
      "คะแนนเขียนไว้ \(text) แต่โอกาสคูณผลกระทบได้ \(score)",
      "the score is given as \(text), but likelihood times impact is \(score)",
      fix: "แก้เป็น score: \(score) หรือแก้ likelihood: หรือ impact:",
      "write score: \(score), or correct likelihood: or impact:")
  }

  /// A further measure of a risk that tells the risk's own figures again.
  fileprivate func repeated(_ row: BlockRecord) -> Diagnostic? {
    let figures = RiskFigures.before
    let keys: [any FieldKey] = [
      figures.likelihood, figures.impact, RiskRow.score, figures.level,
    ]
    guard let key = keys.first(where: { row.holds($0) }) else { return nil }
    let name = key.field.name
    return Diagnostic(
      .error, "risk-told-twice", at: row.place(of: key),
      "\(name): ของ\(who.thai)อยู่ในแถวแรกแล้ว",
      "\(name): of \(who.english) is already given in its first row",
      fix: "หากเป็นความเสี่ยงเดียวกันให้ลบ \(name): ในแถวนี้ หากเป็นความเสี่ยงอื่นให้เพิ่ม event:",
      "if this is the same risk, delete \(name): here; if it is another, add event:")
  }
}
