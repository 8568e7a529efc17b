import Diagnostics
import Disclosure
import Text

extension Check {
  /// What came of each row is its own: one sentence in all of them says nothing of any.
  static let sameSentences = Check(
    id: "same-sentences",
    rule: Words("ผลของแต่ละแถวเป็นของแถวนั้น", "what came of a row is told of that row"),
    why: Words(
      "ผลที่เขียนเหมือนกันทุกแถวไม่บอกว่าเกิดอะไรขึ้นในแต่ละโครงการ ผู้ประเมินจึงไม่ถือว่าเป็นผล",
      "a result that is the same in every row does not tell what happened, and counts as none"),
    example: Example(
      wrong: exampleNews(sample(["ผู้เข้าร่วมมีความรู้ความเข้าใจเพิ่มมากขึ้น"])),
      right: exampleNews(
        sample(["อบรม 30 คน", "ขุดลอก 1,200 เมตร", "ปลูกต้นไม้ 300 ต้น", "แจกถังขยะ 80 ใบ"])))
  ) { site, _ in
    site.writtenPages.flatMap(\.page.body.blocks).flatMap { repeated(in: $0.data.table.rows) }
  }

  private static func sample(_ results: [String]) -> String {
    let rows = ["อบรม", "ขุดลอก", "ปลูกป่า", "แยกขยะ"].enumerated().map { index, name in
      "  - {project: \(name), status: done, result: \"\(results[index % results.count])\"}"
    }
    return "```progress\ntitle: รายงาน\nrows:\n\(rows.joined(separator: "\n"))\n```"
  }

  /// Fewer rows may well have the same to tell.
  private static let fewest = 4
  /// Bytes of a sentence; a word or two, such as ครบถ้วน, may be right of all.
  private static let shortest = 75

  private static func repeated(in rows: [BlockRecord]) -> [Diagnostic] {
    guard rows.count >= fewest, let first = rows.first else { return [] }
    let results = first.fields.indices.filter {
      ["result", "outcome"].contains(first.fields[$0].name)
    }
    return results.compactMap { index -> Diagnostic? in
      guard let text = first.cells[index].sentence, text.utf8.count >= shortest,
        rows.allSatisfy({ $0.cells[index].sentence == text })
      else { return nil }
      let field = first.fields[index]
      return Diagnostic(
        .warning, "same-sentence-in-every-row", at: first.place(of: field),
        Words(
          "‘\(field.label)’ เขียนเหมือนกันทั้ง \(rows.count) แถว คือ ‘\(excerpt(text))’",
          "\(field.name): is the same in all \(rows.count) rows: ‘\(excerpt(text))’"),
        fix: Words(
          "เขียนผลของแต่ละแถวตามที่เกิดขึ้นจริง เช่น จำนวนคน จำนวนครั้ง หรือสิ่งที่ได้",
          "tell of each row what came of it, such as how many people, how often, or what was made"))
    }
  }
}

extension BlockRecord.Cell {
  /// The text of a cell that holds one.
  fileprivate var sentence: String? {
    switch value {
    case .text(let text): text
    case .texts(let texts) where texts.count == 1: texts[0]
    default: nil
    }
  }
}
