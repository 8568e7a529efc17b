import Diagnostics
import Disclosure
import Kinds
import Text
import Thai

extension Statistics {
  /// What counted numbers prove of the days that an element asks for.
  static let facts: [FactOf<Statistics>] = [
    .own(
      "covers-period",
      "แต่ละประเภทมีจำนวนครบทุกวันของช่วงเวลาที่แบบวัดถาม ไม่ขาดและไม่ซ้ำ เดือนที่ไม่มีต้องเขียน 0",
      "each series has totals for all days of the period, none twice; where there was nothing, 0 is written"
    ) { asked in
      let series = CountSeries.all(in: asked.values, over: asked.span)
      return .lacking(
        series.flatMap {
          $0.lacks(of: asked.span, on: asked.day, isAlone: series.count == 1)
            + $0.overlaps.map { Lack($0) }
        }, most: .max)
    },
    .own(
      "kinds", "แยกตามประเภทที่แบบวัดกำหนดครบทุกประเภท ด้วย kind: หรือด้วยชื่อบล็อก",
      "each kind that the edition names is counted by itself, under kind: or in a block of that title"
    ) { asked in .lacking(kindLack(asked)) },
    .own("total", "ทุกแถวมีจำนวนทั้งหมด", "every row has its total") { asked in
      lacking([.total], in: asked.values)
    },
    part(
      "finished", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์ระบุจำนวนที่แล้วเสร็จ",
      "every row whose total is not zero has the number finished", .finished),
    part(
      "in-progress", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์ระบุจำนวนที่อยู่ระหว่างดำเนินการ",
      "every row whose total is not zero has the number in progress", .inProgress),
    .own(
      "adds-up", "จำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ และแถวรวมตรงกับผลรวม",
      "totals equal finished plus in progress, where these are given, and typed sums are right"
    ) { asked in
      let wrong = asked.values.flatMap(\.contradictions)
      guard let first = wrong.first else {
        return lacking([.total, .finished, .inProgress], in: asked.values)
      }
      return .lacking(Lack(first.message, wrong))
    },
  ]

  private static func kindLack(_ asked: Asked<Statistics>) -> Lack? {
    let titles = asked.values.compactMap { $0.title?.asciiLowercased() }
    return NamedPoints(
      .kinds, Count.kind, unanswered: "kind-without-count", unknown: "unknown-kind",
      Words("ประเภท", "kinds"), lacking: Words("ไม่มีจำนวนของประเภท", "nothing is counted for"),
      addition: Words("เพิ่มแถวที่มี", "add rows with"), isClosed: false
    ).lack(asked, asked.values.flatMap(\.counts).map(\.row)) { point in
      titles.contains { $0.holds(point.text.asciiLowercased()) }
    } unnamed: {
      guard let block = asked.values.first(where: { $0.kinds.isEmpty }) else { return nil }
      return Lack(
        "statistics-without-kinds", at: block.place, "สถิติไม่ได้แยกตามประเภท",
        "the statistics are not told apart by kind", fix: "เพิ่ม kind: ในทุกแถว",
        "add kind: to every row")
    }
  }

  private static func part(
    _ name: String, _ thai: String, _ english: String, _ column: CountColumn
  ) -> FactOf<Statistics> {
    .own(name, thai, english) { asked in
      let silent = asked.values.first { !$0.givesParts && !$0.counts.allSatisfy(\.isZero) }
      guard let silent else { return lacking([column], in: asked.values) }
      return .lacks(
        column.id, at: silent.place, "สถิติไม่มี\(column.what.thai)",
        "the statistics have no \(column.what.english)",
        fix: "เพิ่ม finished: และ in-progress: ในทุกแถวที่ total: ไม่เป็น 0",
        "add finished: and in-progress: to every row whose total: is not 0")
    }
  }

  /// The reason names the rows of the first column that some of them lack.
  private static func lacking(
    _ columns: [CountColumn], in all: [Statistics]
  ) -> BlockKind.Verdict {
    let lacks = columns.flatMap { column in
      all.flatMap { block in
        block.counts(without: column).map {
          (column: column, name: block.name(of: $0), problem: block.lack(of: column, in: $0))
        }
      }
    }
    guard let first = lacks.first else { return .holds }
    let same = lacks.filter { $0.column.id == first.column.id }
    let (rows, what) = (Words.listed(same.map(\.name)), first.column.what)
    let reason = Words("\(rows.thai) ไม่มี\(what.thai)", "\(rows.english): no \(what.english)")
    return .lacking(
      Lack(same.count == 1 ? first.problem.message : reason, lacks.map(\.problem)))
  }
}
