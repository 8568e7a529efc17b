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
      .lacking(.rows(asked.values.flatMap(\.counts), without: Count.total))
    },
    part(
      "finished", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์ระบุจำนวนที่แล้วเสร็จ",
      "every row whose total is not zero has the number finished", Count.finished),
    part(
      "in-progress", "ทุกแถวที่จำนวนทั้งหมดไม่เป็นศูนย์ระบุจำนวนที่อยู่ระหว่างดำเนินการ",
      "every row whose total is not zero has the number in progress", Count.inProgress),
    .own(
      "adds-up", "จำนวนทั้งหมดเท่ากับแล้วเสร็จรวมกับอยู่ระหว่างดำเนินการ และแถวรวมตรงกับผลรวม",
      "totals equal finished plus in progress, where these are given, and typed sums are right"
    ) { asked in
      let wrong = asked.values.flatMap(\.contradictions)
      guard let first = wrong.first else {
        let parted = asked.values.flatMap(\.parted)
        return .lacking(
          [.rows(asked.values.flatMap(\.counts), without: Count.total)]
            + Count.parts.map { .rows(parted, without: $0) })
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
    _ name: String, _ thai: String, _ english: String, _ key: Key<Figure>
  ) -> FactOf<Statistics> {
    .own(name, thai, english) { asked in
      .lacking(.rows(asked.values.flatMap(\.counts).filter { !$0.isZero }, without: key))
    }
  }
}
