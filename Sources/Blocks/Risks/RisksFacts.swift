import Diagnostics
import Disclosure
import Kinds
import Thai

extension Risks {
  static let facts: [FactOf<Risks>] = [
    ofRisks(
      "events", "ทุกความเสี่ยงระบุเหตุการณ์", "there is at least one risk, and each has its event"
    ) { _, risks in
      let silent = risks.filter { !$0.row.holds(RiskRow.event) }
      guard !silent.isEmpty else { return nil }
      // Reading has reported that.
      let names = Words.few(silent.map(\.label), noun)
      return Lack(
        said: "ไม่ได้ระบุเหตุการณ์ของ\(spaced(names.thai))", "no event is given for \(names.english)")
    },
    ofRisks(
      "levels",
      "ทุกความเสี่ยงมีโอกาสและผลกระทบ 1 ถึง 5 ซึ่งกำหนดระดับ (ผลคูณ 1–4 ต่ำ 5–9 ปานกลาง 10–14 สูง 15–25 สูงมาก หรือตามเกณฑ์ที่บล็อกระบุ)",
      "each risk has likelihood and impact, 1 to 5, from whose product the level follows: 5 medium, 10 high, 15 very high, or as the block says",
      { withoutStep("risk-without-likelihood", $1, RiskFigures.before.likelihood) },
      { withoutStep("risk-without-impact", $1, RiskFigures.before.impact) }),
    ofRisks(
      "measures", "ทุกความเสี่ยงที่สูงกว่าระดับต่ำมีมาตรการ",
      "each risk above level low has a measure"
    ) { asked, _ in
      Lack.rows(
        "risk-without-measure", asked.values.flatMap(\.open), noun, at: RiskRow.event,
        "ไม่มีมาตรการสำหรับ", "there is no measure for",
        fix: "เพิ่ม measure: ว่าจะลดความเสี่ยงนี้อย่างไร", "add measure: with what reduces it")
    },
    .some(
      "bribery", "มีความเสี่ยงเกี่ยวกับสินบนอย่างน้อยหนึ่งเรื่อง (bribery: true)",
      "at least one of the risks is bribery", of: \.all, at: \.row,
      where: { risk, _ in risk.row[RiskRow.bribery] == true }
    ) { asked in
      if asked.values.allSatisfy(\.all.isEmpty) { return .lacking(withoutRisks(asked)) }
      return .lacks(
        "no-bribery-risk", at: asked.place, "ไม่มีเหตุการณ์ความเสี่ยงเกี่ยวกับสินบน",
        "none of the risks is bribery", fix: "เพิ่ม bribery: true ในเหตุการณ์ที่เกี่ยวกับสินบน",
        "add bribery: true to the risks of bribery")
    },
    ofRisks(
      "areas", "ทุกด้านที่แบบวัดกำหนดมีเหตุการณ์ความเสี่ยง หากแบบวัดไม่กำหนด ทุกความเสี่ยงระบุด้าน",
      "each area that the edition names has a risk; where it names none, each risk has its area",
      areaLack),
    .own(
      "answers-assessment", "รายงานครบทุกมาตรการในการประเมินตาม of: และไม่มีมาตรการอื่น",
      "every measure of the assessment in of: is reported, and no other"
    ) { asked in .lacking(asked.reports.flatMap { asked.unansweredMeasures([$0]) }) },
    ofRisks(
      "results", "ทุกมาตรการมีผลการดำเนินการ ยกเว้นที่ยังไม่ดำเนินการหรือไม่มีกรณี",
      "each measure has its result, unless it has not started or does not apply"
    ) { asked, _ in TakenMeasure.withoutResult(asked.values.flatMap(\.rows), at: RiskRow.measure) },
    .inPeriod(
      "ช่วงเวลาที่ประเมินหรือดำเนินการอยู่ในช่วงที่ถาม", "the span overlaps the period", span, of: \.head),
  ]

  private static let noun = Words("เหตุการณ์", "risks")

  /// A fact of the risks in an entry, of which there has to be one.
  private static func ofRisks(
    _ name: String, _ thai: String, _ english: String,
    _ lacks: (@Sendable (Asked<Risks>, [Risk]) -> Lack?)...
  ) -> FactOf<Risks> {
    .rows(name, thai, english, of: { $0.values.flatMap(\.all) }, none: withoutRisks) {
      asked, risks in lacks.map { $0(asked, risks) }
    }
  }

  @Sendable private static func areaLack(_ asked: Asked<Risks>, _ risks: [Risk]) -> Lack? {
    NamedPoints(
      .areas, RiskRow.area, unanswered: "area-without-risk", unknown: "unknown-area",
      Words("ด้าน", "areas"), lacking: Words("ไม่มีเหตุการณ์ความเสี่ยงในด้าน", "there is no risk in"),
      addition: Words("เพิ่มเหตุการณ์ที่มี", "add a risk with"), isClosed: false
    ).lack(asked, risks.map(\.row)) {
      Lack.rows(
        "risk-without-area", risks, without: RiskRow.area, noun, at: RiskRow.event,
        "no area is given for", fix: "เป็นด้านของความเสี่ยง", "with what the risk belongs to")
    }
  }

  @Sendable private static func withoutRisks(_ asked: Asked<Risks>) -> Lack {
    Lack(
      "no-risks", at: asked.place, "ไม่มีเหตุการณ์ความเสี่ยง", "there are no risks",
      fix: "เพิ่มเหตุการณ์ใต้ rows: แถวละหนึ่งเหตุการณ์", "add rows: with a row for each risk")
  }

  private static func withoutStep(
    _ id: String, _ risks: [Risk], _ key: Key<Figure>
  ) -> Lack? {
    let name = key.field.name
    return Lack.rows(
      id, risks.filter { !$0.row.holds(key) }, noun, at: RiskRow.event,
      "ไม่ได้ระบุ\(key.field.label)ของ", "no \(name) is given for",
      fix: "เพิ่ม \(name): เป็นเลข 1 ถึง 5", "add \(name):, a number from 1 to 5")
  }

  /// The risks that need a measure and have none.
  private var open: [Risk] {
    all.filter { risk in
      let level = risk.score().map { matrix.level($0) } ?? risk.row[RiskFigures.before.level]
      return level != .low && level != .veryLow && !risk.hasMeasure
    }
  }
}
