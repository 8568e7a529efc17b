import Diagnostics
import Disclosure
import Kinds
import Thai

/// Risks of fraud and bribery with their level and measures, and later what became of them.
struct Risks: NamesReport {
  static let kind = BlockKind(
    "risks",
    "ความเสี่ยงการทุจริตหรือสินบน โอกาส ผลกระทบ ระดับ มาตรการ และผลการจัดการความเสี่ยง",
    "risks of fraud or bribery: likelihood, impact, level, measures, and how they were handled",
    head: [title, of, span] + RiskMatrix.keys, rows: RiskRow.keys, sections: true,
    value: { Risks($0) }, flaws: \.flaws, facts: facts, view: view,
    example: """
      title: การประเมินความเสี่ยงเรื่องสินบน ปี 2567
      span: ม.ค. 2567
      rows:
        - code: R1
          event: เรียกรับเงินเพื่อเร่งออกใบอนุญาตก่อสร้างอาคาร
          process: การอนุญาตก่อสร้าง
          bribery: true
          likelihood: 3
          impact: 4
          level: สูง
          measure: ประกาศขั้นตอนและค่าธรรมเนียมที่จุดบริการ
          owner: กองช่าง
          period: ก.พ. – ก.ย. 2567
        - {code: R1, measure: ให้ผู้ขออนุญาตตอบแบบสอบถามหลังรับใบอนุญาต, owner: สำนักปลัดเทศบาล, period: มี.ค. – ก.ย. 2567}
        - {code: R2, event: เบิกค่าตอบแทนนอกเวลาซ้ำซ้อน, likelihood: 2, impact: 2, measure: เทียบใบเบิกกับบันทึกเวลา, owner: กองคลัง, period: 2567}
      """)

  static let title = Key.text("title", "ชื่อการประเมินหรือรายงาน")
  static let of = Key.item("of", "รายงานตามข้อ")
  static let span = Key.span("span", "ช่วงเวลา")

  let head: BlockRecord
  let rows: [RiskRow]
  let matrix: RiskMatrix
  /// A row that repeats a code and tells no event is a further measure of that risk.
  let all: [Risk]

  private init(_ table: BlockTable) {
    head = table.head
    rows = table.rows.map { RiskRow(row: $0) }
    matrix = RiskMatrix(table.head)
    var risks: [Risk] = []
    var first: [LooseName: Int] = [:]
    for row in table.rows {
      let code = row.name(RiskRow.code)
      if !row.holds(RiskRow.event), let index = code.flatMap({ first[$0] }) {
        risks[index].rows.append(row)
      } else {
        if let code, first[code] == nil { first[code] = risks.count }
        risks.append(Risk(row: row, matrix: matrix, rows: [row]))
      }
    }
    all = risks
  }

  var named: [(name: LooseName, place: Place)] {
    rows.map(\.row).compactMap { row in
      row.name(RiskRow.measure).map { ($0, row.place(of: RiskRow.measure)) }
    }
  }
}

/// A risk with the rows of its measures, of which the first tells the event.
struct Risk: LabelledRow {
  static let noun = Words("เหตุการณ์ความเสี่ยง", "risks")
  static let naming: any FieldKey = RiskRow.event

  let row: BlockRecord
  let matrix: RiskMatrix
  var rows: [BlockRecord]

  var who: Words { Words("ความเสี่ยง\(spaced(label.thai)) ", "risk \(label.english)") }

  var hasMeasure: Bool { rows.contains { $0.holds(RiskRow.measure) } }

  var label: Words {
    let code = row[RiskRow.code]
    guard let event = row[RiskRow.event] else { return row.label(row.name(RiskRow.code)) }
    return LooseName(code.map { "\($0) \(event)" } ?? event).quoted
  }

  func score(_ figures: RiskFigures = .before) -> Int? {
    guard let likelihood = RiskMatrix.step(row[figures.likelihood]),
      let impact = RiskMatrix.step(row[figures.impact])
    else { return nil }
    return likelihood * impact
  }

  /// What its score comes to, else as typed.
  func level(_ figures: RiskFigures = .before) -> RiskLevel? {
    score(figures).map { matrix.level($0) } ?? row[figures.level]
  }
}

/// The keys under which a risk is weighed, before its measures or after them.
struct RiskFigures: Sendable {
  let likelihood: Key<Figure>
  let impact: Key<Figure>
  let level: Key<RiskLevel>

  static let before = RiskFigures(
    likelihood: Key.step("likelihood", "โอกาส").whenMissing(
      "risk-without-likelihood", "เป็นเลข 1 ถึง 5", "a number from 1 to 5"),
    impact: Key.step("impact", "ผลกระทบ").whenMissing(
      "risk-without-impact", "เป็นเลข 1 ถึง 5", "a number from 1 to 5"),
    level: .choice("level", "ระดับ").also(["ระดับความเสี่ยง", "ระดับของความเสี่ยง"]))
  static let after = RiskFigures(
    likelihood: .step("likelihood-after", "โอกาสหลังดำเนินการ"),
    impact: .step("impact-after", "ผลกระทบหลังดำเนินการ"),
    level: .choice("level-after", "ระดับหลังดำเนินการ"))
}

/// A row: a measure against a risk, with keys that measures have; the first row of a risk tells it.
struct RiskRow: LabelledRow {
  static let noun = Words.measures
  static let naming: any FieldKey = measure

  static let code = Key.text("code", "รหัส")
  static let event = Key.text("event", "เหตุการณ์ความเสี่ยง").whenMissing(
    "risk-without-event", what: Words("เหตุการณ์", "event"), "ว่าอาจเกิดอะไรขึ้น",
    "with what might happen")
  static let area = Key.text("area", "ด้าน").whenMissing(
    "risk-without-area", "เป็นด้านของความเสี่ยง", "with what the risk belongs to")
  static let process = Key.text("process", "กระบวนงาน")
  static let bribery = Key.flag("bribery", "เกี่ยวกับสินบน")
  static let score = Key.figure("score", "คะแนน")
  static let measure = Key.text("measure", "มาตรการ")
  static let owner = Key.text("owner", "ผู้รับผิดชอบ").also(Headings.owner)

  static let keys: [any FieldKey] = [
    code, event, area, process, bribery, RiskFigures.before.likelihood, RiskFigures.before.impact,
    score, RiskFigures.before.level, measure, owner, TakenMeasure.period, TakenMeasure.status,
    TakenMeasure.result, RiskFigures.after.likelihood, RiskFigures.after.impact,
    RiskFigures.after.level, TakenMeasure.problem, TakenMeasure.suggestion, Key.remarks,
  ]

  let row: BlockRecord

  var label: Words {
    let name = [Self.measure, Self.event, Self.code].lazy.compactMap { row.name($0) }.first
    return row.label(name)
  }
}
