import Diagnostics
import Disclosure
import Kinds
import Thai

extension Risks {
  static let facts: [FactOf<Risks>] = [
    ofRisks(
      "events", "ทุกความเสี่ยงระบุเหตุการณ์", "there is at least one risk, and each has its event"
    ) { _, risks in [.rows(risks, without: RiskRow.event)] },
    ofRisks(
      "levels",
      "ทุกความเสี่ยงมีโอกาสและผลกระทบ 1 ถึง 5 ซึ่งกำหนดระดับ (ผลคูณ 1–4 ต่ำ 5–9 ปานกลาง 10–14 สูง 15–25 สูงมาก หรือตามเกณฑ์ที่บล็อกระบุ)",
      "each risk has likelihood and impact, 1 to 5, from whose product the level follows: 5 medium, 10 high, 15 very high, or as the block says"
    ) { _, risks in
      [RiskFigures.before.likelihood, RiskFigures.before.impact].map { .rows(risks, without: $0) }
    },
    ofRisks(
      "measures", "ทุกความเสี่ยงที่สูงกว่าระดับต่ำมีมาตรการ",
      "each risk above level low has a measure"
    ) { asked, _ in
      [
        .rows(
          "risk-without-measure", asked.values.flatMap(\.open), "ไม่มีมาตรการสำหรับ",
          "there is no measure for", fix: "เพิ่ม measure: ว่าจะลดความเสี่ยงนี้อย่างไร",
          "add measure: with what reduces it")
      ]
    },
    .some(
      "bribery", "มีความเสี่ยงเกี่ยวกับสินบนอย่างน้อยหนึ่งเรื่อง (bribery: true)",
      "at least one of the risks is bribery", of: \.all, at: \.row,
      where: { risk, _ in risk.row[RiskRow.bribery] == true }
    ) { asked in
      if asked.values.allSatisfy(\.all.isEmpty) {
        return .lacking(asked.without(Risk.self, "no-risks"))
      }
      return .lacks(
        "no-bribery-risk", at: asked.place, "ไม่มีเหตุการณ์ความเสี่ยงเกี่ยวกับสินบน",
        "none of the risks is bribery", fix: "เพิ่ม bribery: true ในเหตุการณ์ที่เกี่ยวกับสินบน",
        "add bribery: true to the risks of bribery")
    },
    ofRisks(
      "areas", "ทุกด้านที่แบบวัดกำหนดมีเหตุการณ์ความเสี่ยง หากแบบวัดไม่กำหนด ทุกความเสี่ยงระบุด้าน",
      "each area that the edition names has a risk; where it names none, each risk has its area",
      areaLacks),
    .own(
      "answers-assessment", "รายงานครบทุกมาตรการในการประเมินตาม of: และไม่มีมาตรการอื่น",
      "every measure of the assessment in of: is reported, and no other"
    ) { asked in .lacking(asked.reports.flatMap { asked.unansweredMeasures([$0]) }) },
    ofRisks(
      "results", "ทุกมาตรการมีผลการดำเนินการ ยกเว้นที่ยังไม่ดำเนินการหรือไม่มีกรณี",
      "each measure has its result, unless it has not started or does not apply"
    ) { asked, _ in [TakenMeasure.withoutResult(asked.values.flatMap(\.rows))] },
    .inPeriod(
      "ช่วงเวลาที่ประเมินหรือดำเนินการอยู่ในช่วงที่ถาม", "the span overlaps the period", span, of: \.head),
  ]

  /// A fact of the risks in an entry, of which there has to be one.
  private static func ofRisks(
    _ name: String, _ thai: String, _ english: String,
    _ lacks: @escaping @Sendable (Asked<Risks>, [Risk]) -> [Lack?]
  ) -> FactOf<Risks> {
    .rows(name, thai, english, of: { $0.values.flatMap(\.all) }, none: "no-risks", lacks)
  }

  @Sendable private static func areaLacks(_ asked: Asked<Risks>, _ risks: [Risk]) -> [Lack?] {
    let areas = NamedPoints(
      .areas, RiskRow.area, unanswered: "area-without-risk", unknown: "unknown-area",
      Words("ด้าน", "areas"), lacking: Words("ไม่มีเหตุการณ์ความเสี่ยงในด้าน", "there is no risk in"),
      addition: Words("เพิ่มเหตุการณ์ที่มี", "add a risk with"), isClosed: false)
    return [
      areas.lack(asked, risks.map(\.row)) { Lack.rows(risks, without: RiskRow.area) }
    ]
  }

  /// The risks that need a measure and have none.
  private var open: [Risk] {
    all.filter { !$0.hasMeasure && $0.level() != .low && $0.level() != .veryLow }
  }
}
