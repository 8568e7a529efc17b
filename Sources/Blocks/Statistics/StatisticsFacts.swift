import Diagnostics
import Disclosure
import Thai

extension Statistics {
  /// What counted numbers prove of the days that an element asks for.
  static let facts: [FactOf<Statistics>] = [
    .own(
      "covers-period",
      "แต่ละประเภทมีจำนวนครบทุกวันของช่วงเวลาที่แบบวัดถาม ไม่ขาดและไม่ซ้ำ เดือนที่ไม่มีต้องเขียน 0",
      "each series has totals for all days of the period asked, none twice; nothing is written as 0"
    ) { asked in
      let series = CountSeries.all(in: asked.values, over: asked.span)
      return .lacking(
        series.flatMap {
          $0.lacks(of: asked.span, on: asked.day, isAlone: series.count == 1)
            + $0.overlaps.map { Lack($0) }
        }, most: .max)
    },
    .own("total", "ทุกแถวมีจำนวนทั้งหมด", "every row has its total") { asked in
      lacking([.total], in: asked.values)
    },
    part(
      "finished", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์บอกจำนวนที่แล้วเสร็จ",
      "every row whose total is not zero has the number finished", .finished),
    part(
      "in-progress", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์บอกจำนวนที่อยู่ระหว่างดำเนินการ",
      "every row whose total is not zero has the number in progress", .inProgress),
    .own(
      "adds-up", "จำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ และแถวรวมตรงกับผลรวม",
      "totals are those finished and in progress, where these are given, and typed sums are right"
    ) { asked in
      let wrong = asked.values.flatMap(\.contradictions)
      guard let first = wrong.first else {
        return lacking([.total, .finished, .inProgress], in: asked.values)
      }
      return .lacking([Lack(first.message, wrong)])
    },
  ]

  private static func part(
    _ name: String, _ thai: String, _ english: String, _ column: CountColumn
  ) -> FactOf<Statistics> {
    .own(name, thai, english) { asked in
      let silent = asked.values.first { !$0.givesParts && !$0.counts.allSatisfy(\.isZero) }
      guard let silent else { return lacking([column], in: asked.values) }
      return .lacks(
        column.id, at: silent.place, "สถิติ\(column.lack.thai)",
        "the statistics have \(column.lack.english)",
        fix: "เพิ่ม finished: และ in-progress: ในทุกแถวที่ total: ไม่เป็น 0",
        "add finished: and in-progress: to every row whose total: is not 0")
    }
  }

  /// The reason names the rows of the first column that some of them lack.
  private static func lacking(
    _ columns: [CountColumn], in all: [Statistics]
  ) -> BlockKind.Verdict {
    let problems = columns.flatMap { column in
      all.flatMap { $0.problems($0.counts(without: column), without: column) }
    }
    for column in columns {
      let names = all.flatMap { block in
        block.counts(without: column).map { block.name(of: $0) }
      }
      guard let first = problems.first, !names.isEmpty else { continue }
      let (rows, lack) = (Words.listed(names), column.lack)
      let reason = Words("\(rows.thai) \(lack.thai)", "\(rows.english): \(lack.english)")
      return .lacking([Lack(names.count == 1 ? first.message : reason, problems)])
    }
    return .holds
  }
}
