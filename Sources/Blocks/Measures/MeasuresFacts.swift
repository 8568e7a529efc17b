import Coverage
import Diagnostics
import Disclosure
import Thai

/// What measures prove; rows that tell how far items are disclosed are asked for status and result only.
enum MeasureFact {
  static let all = [
    BlockKind.Fact(
      "aspects",
      Words(
        "ทุกด้านที่แบบวัดกำหนดมีมาตรการ", "some measure answers each aspect that the edition names"),
      prove: MeasureAspects.prove),
    BlockKind.Fact(
      "answers-weakest",
      Words(
        "ตัวชี้วัดที่ได้คะแนนต่ำที่สุดของแต่ละแบบวัดมีมาตรการ ตามผลการประเมินในหน้านี้หรือใน result-in:",
        "some measure answers the weakest indicator of each instrument, by the block ita-result of the entry or of result-in:"
      ), prove: AnswersWeakest.prove),
    BlockKind.Fact(
      "steps", Words("ทุกมาตรการมีขั้นตอนหรือวิธีปฏิบัติ", "each measure has its steps"),
      prove: {
        each(
          $0, "steps", Words("ขั้นตอนหรือวิธีปฏิบัติ", "no steps are"),
          fix: Words("ว่าทำอย่างไร ทีละขั้น", "with what is done, step by step"))
      }),
    BlockKind.Fact(
      "owners", Words("ทุกมาตรการมีผู้รับผิดชอบ", "each measure has its owner"),
      prove: {
        each(
          $0, "owner", Words("ผู้รับผิดชอบ", "no owner is"),
          fix: Words("เป็นส่วนราชการหรือผู้รับผิดชอบ", "with the division or person"))
      }),
    BlockKind.Fact(
      "times", Words("ทุกมาตรการมีระยะเวลา", "each measure has its time"),
      prove: {
        each(
          $0, "period", Words("ระยะเวลา", "no time is"),
          fix: Words("เช่น ต.ค. 2566 – ก.ย. 2567", "such as ต.ค. 2566 – ก.ย. 2567"))
      }),
    BlockKind.Fact(
      "monitoring",
      Words("ทุกมาตรการมีการกำกับติดตาม", "it is told of each measure how it is monitored"),
      prove: {
        each(
          $0, "monitoring", Words("การกำกับติดตาม", "no monitoring is"),
          fix: Words("ว่าใครติดตาม และรายงานเมื่อใด", "with who watches it, and when it is reported"))
      }),
    BlockKind.Fact(
      "answers-measures",
      Words(
        "รายงานครบทุกมาตรการที่กำหนดไว้ในข้อตาม of: และไม่มีมาตรการอื่น",
        "every measure that the item of of: set is reported, and no other"),
      prove: AnswersMeasures.prove),
    BlockKind.Fact(
      "results",
      Words(
        "ทุกแถวมีผลการดำเนินการ ยกเว้นที่ยังไม่ดำเนินการหรือไม่มีกรณี",
        "each row has its result, unless it has not started or does not apply"), prove: results),
    BlockKind.Fact(
      "outcomes",
      Words(
        "ทุกมาตรการที่ดำเนินการแล้วมีผลลัพธ์หรือความสำเร็จ และมีอย่างน้อยหนึ่งมาตรการ",
        "each measure that is done has its outcome, and at least one has"), prove: outcomes),
    BlockKind.Fact(
      "in-period",
      Words(
        "ช่วงเวลาของรายงานหรือของมาตรการอยู่ในช่วงที่ถาม",
        "the span of the report, else the time of a measure, touches the period"), prove: inPeriod),
  ]

  static let noun = AnsweredNames.noun

  /// Reports on a time outside the period are left aside, unless no other block is there.
  static func asked(_ question: BlockQuestion) -> [Measures] {
    let all = question.values(Measures.self).map(\.value)
    guard question.period != .previousITA else { return all }
    let near = all.filter { $0.head.span("span")?.overlaps(question.span) ?? true }
    return near.isEmpty ? all : near
  }

  static func measures(_ question: BlockQuestion) -> [Measure] {
    asked(question).flatMap(\.rows).filter { !$0.isDisclosure }
  }

  static func withoutMeasures(_ question: BlockQuestion) -> BlockKind.Verdict {
    .lacks(
      "no-measures", at: question.place, Words("ไม่มีมาตรการ", "there are no measures"),
      fix: Words("เพิ่มมาตรการใต้ rows: แถวละหนึ่งมาตรการ", "add rows: with a row for each measure"))
  }

  private static func each(
    _ question: BlockQuestion, _ key: String, _ lack: Words, fix: Words
  ) -> BlockKind.Verdict {
    let rows = measures(question)
    guard !rows.isEmpty else { return withoutMeasures(question) }
    return Finding.verdict([
      Finding(
        "measure-without-\(key)", rows.filter { !$0.row.holds(key) },
        Words("ไม่ได้ระบุ\(lack.thai)ของ", "\(lack.english) given for"),
        fix: Words("เพิ่ม \(key): \(fix.thai)", "add \(key): \(fix.english)"), at: "measure",
        noun: noun)
    ])
  }

  private static func results(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = asked(question).flatMap(\.rows)
    guard !rows.isEmpty else { return withoutMeasures(question) }
    return withResults(rows)
  }

  /// Every row that has begun, and is no case of nothing, has its result.
  static func withResults(_ rows: [some LabelledRow]) -> BlockKind.Verdict {
    let silent = rows.filter {
      !["not-started", "none"].contains($0.row.word("status")) && !$0.row.holds("result")
    }
    return Finding.verdict([
      Finding(
        "measure-without-result", silent,
        Words("ไม่ได้ระบุผลการดำเนินการของ", "no result is given for"),
        fix: Words("เพิ่ม result: ว่าทำอะไรแล้ว", "add result: with what was done"),
        at: "measure", noun: noun)
    ])
  }

  private static func outcomes(_ question: BlockQuestion) -> BlockKind.Verdict {
    let rows = measures(question)
    guard !rows.isEmpty else { return withoutMeasures(question) }
    let fix = Words(
      "เพิ่ม outcome: ว่าเกิดผลอย่างไร", "add outcome: with what was reached by it")
    guard rows.contains(where: { $0.row.holds("outcome") }) else {
      return .lacks(
        "no-outcomes", at: question.place,
        Words("ไม่มีผลลัพธ์หรือความสำเร็จของมาตรการใด", "no measure has its outcome"), fix: fix)
    }
    return Finding.verdict([
      Finding(
        "measure-without-outcome",
        rows.filter { $0.status == "done" && !$0.row.holds("outcome") },
        Words("ไม่ได้ระบุผลลัพธ์หรือความสำเร็จของ", "no outcome is given for"), fix: fix,
        at: "measure", noun: noun)
    ])
  }

  private static func inPeriod(_ question: BlockQuestion) -> BlockKind.Verdict {
    let all = question.values(Measures.self).map(\.value)
    let heads = all.compactMap { $0.head.span("span") }
    let spans = heads.isEmpty ? all.flatMap(\.rows).compactMap { $0.row.span("period") } : heads
    if spans.contains(where: { $0.overlaps(question.span) }) { return .holds }
    return outside(question, spans.first, all.first { $0.head.holds("span") }?.head)
  }

  /// That data is of another time than the one asked, or of none.
  static func outside(
    _ question: BlockQuestion, _ span: Span?, _ head: BlockRecord?
  ) -> BlockKind.Verdict {
    let asked = question.span
    let fix = Words(
      "เพิ่มหรือแก้ span: ให้อยู่ใน\(asked.thai(.arabic))",
      "add span:, or correct it: a time within \(days(asked))")
    guard let span else {
      return .lacks(
        "no-span", at: head?.place(of: "span") ?? question.place,
        Words("ไม่ได้ระบุช่วงเวลา", "no time is given"), fix: fix)
    }
    return .lacks(
      "span-outside-period", at: head?.place(of: "span") ?? question.place,
      Words(
        "เป็นข้อมูลของ\(span.thai(.arabic)) ไม่ใช่ของ\(asked.thai(.arabic))",
        "the data is of \(days(span)), not of \(days(asked))"), fix: fix)
  }
}
