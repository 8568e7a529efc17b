import Diagnostics
import Disclosure
import Reading

extension BlockKind {
  /// Risks of fraud and bribery with their level and measures, and later what became of them.
  public static let risks = BlockKind(
    name: "risks",
    summary: Words(
      "ความเสี่ยงการทุจริตหรือสินบน โอกาส ผลกระทบ ระดับ มาตรการ และผลการจัดการความเสี่ยง",
      "risks of fraud or bribery: likelihood, impact, level, measures, and how they were handled"),
    schema: BlockSchema(
      head: [
        BlockField("title", "ชื่อการประเมินหรือรายงาน"),
        BlockField("of", "รายงานตามข้อ", .item),
        BlockField("span", "ช่วงเวลา", .span),
        BlockField("medium-from", "ปานกลางตั้งแต่คะแนน", .figure(decimals: 0)),
        BlockField("high-from", "สูงตั้งแต่คะแนน", .figure(decimals: 0)),
        BlockField("very-high-from", "สูงมากตั้งแต่คะแนน", .figure(decimals: 0)),
      ],
      rows: [
        BlockField("code", "รหัส"), BlockField("event", "เหตุการณ์ความเสี่ยง"),
        BlockField("area", "ด้าน"), BlockField("process", "กระบวนงาน"),
        BlockField("bribery", "เกี่ยวกับสินบน", .flag),
        BlockField("likelihood", "โอกาส", .figure(decimals: 0)),
        BlockField("impact", "ผลกระทบ", .figure(decimals: 0)),
        BlockField("score", "คะแนน", .figure(decimals: 0)),
        BlockField("level", "ระดับ", .choice(RiskMatrix.levels)),
        BlockField("measure", "มาตรการ"), BlockField("owner", "ผู้รับผิดชอบ"),
        BlockField("period", "ระยะเวลา", .span),
        BlockField("status", "สถานะ", .choice(Measure.statuses)),
        BlockField("result", "ผลการดำเนินการ", .texts),
        BlockField("likelihood-after", "โอกาสหลังดำเนินการ", .figure(decimals: 0)),
        BlockField("impact-after", "ผลกระทบหลังดำเนินการ", .figure(decimals: 0)),
        BlockField("level-after", "ระดับหลังดำเนินการ", .choice(RiskMatrix.levels)),
        BlockField("problem", "ปัญหาและอุปสรรค", .texts),
        BlockField("suggestion", "ข้อเสนอแนะ", .texts),
      ]),
    facts: RiskFact.all,
    names: RisksView.names,
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
      """,
    read: readRisks)
}

/// What a block `risks` says.
struct Risks: Sendable {
  let head: BlockRecord
  let place: Place
  let rows: [BlockRecord]
  let matrix: RiskMatrix

  /// A row that repeats a code and tells no event is a further measure of that risk.
  var all: [Risk] {
    var risks: [Risk] = []
    var first: [ProjectName: Int] = [:]
    for row in rows {
      let code = row.text("code").map { ProjectName($0) }
      if !row.holds("event"), let index = code.flatMap({ first[$0] }) {
        risks[index].rows.append(row)
      } else {
        if let code, first[code] == nil { first[code] = risks.count }
        risks.append(Risk(row: row, rows: [row]))
      }
    }
    return risks
  }

  var isReport: Bool { head.holds("of") }

  /// The measures set here, if the block is no report on others.
  var set: [ProjectName] {
    isReport ? [] : rows.compactMap { row in row.text("measure").map { ProjectName($0) } }
  }
}

/// A risk with the rows of its measures, of which the first tells the event.
struct Risk: Sendable, LabelledRow {
  let row: BlockRecord
  var rows: [BlockRecord]

  var measures: [BlockRecord] { rows.filter { $0.holds("measure") } }

  var label: Words {
    let code = row.text("code")
    if let event = row.text("event") {
      let name = code.map { "\($0) \(event)" } ?? event
      return Words("‘\(name)’", "‘\(name)’")
    }
    return projectLabel(code.map { ProjectName($0) }, row.number)
  }

  func score(_ suffix: String = "") -> Int? {
    guard let likelihood = RiskMatrix.step(row.figure("likelihood\(suffix)")),
      let impact = RiskMatrix.step(row.figure("impact\(suffix)"))
    else { return nil }
    return likelihood * impact
  }
}

private func readRisks(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let risks = Risks(
    head: table.head, place: reader.place, rows: table.rows, matrix: RiskMatrix(table.head))
  let isEmpty = table.rows.isEmpty && !table.head.fields.contains { table.head.holds($0.name) }
  for problem in RiskProblems.all(of: risks) { reader.report(problem) }
  let digits = reader.digits
  return BlockData(
    table, value: risks, view: RisksView.values(risks, table, digits), isEmpty: isEmpty)
}
