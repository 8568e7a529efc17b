import Diagnostics
import Disclosure
import Kinds
import Text
import Thai

extension Check {
  /// What measures say of the ITA result stands in the result, under the indicator of that number.
  static let scores = Check(
    id: "scores",
    rule: Words(
      "คะแนนและชื่อตัวชี้วัดในมาตรการตรงกับผล ITA",
      "scores and indicators of measures are those of the ITA result"),
    why: Words(
      "มาตรการที่อ้างคะแนนไม่ตรงกับผลที่ประกาศไม่ใช่การวิเคราะห์ผลการประเมิน",
      "measures that name other scores than were published analyse another result"),
    example: Example(
      wrong: exampleNews(
        """
        ```ita-result
        year: 2566
        rows:
          - {indicator: 2, score: 91.35}
        ```

        ```measures
        rows:
          - {measure: แจ้งงบประมาณ, indicator: 2, score: 99.35}
        ```
        """),
      right: exampleNews(
        """
        ```ita-result
        year: 2566
        rows:
          - {indicator: 2, score: 91.35}
        ```

        ```measures
        rows:
          - {measure: แจ้งงบประมาณ, indicator: 2, score: 91.35}
        ```
        """))
  ) { site, _ in
    site.blocks("measures").flatMap { placed in
      placed.rows.flatMap { row -> [Diagnostic] in
        [wrongName(row), wrongScore(row, results(for: placed, site))].compactMap { $0 }
      }
    }
  }

  /// `2 การแก้ไขปัญหาการทุจริต`, which is the fifth.
  private static func wrongName(_ row: BlockRecord) -> Diagnostic? {
    guard case (.texts(let texts), let place)? = row.find("indicator") else { return nil }
    for text in texts {
      let numbers = ItaIndicator.numbers(in: text)
      guard numbers.count == 1, ItaIndicator.all.contains(numbers[0]),
        let named = ItaIndicator.all.first(where: { text.asSeen().holds(ItaIndicator.name($0)) }),
        named != numbers[0]
      else { continue }
      return Diagnostic(
        .warning, "indicator-of-another-name", at: place,
        "ตัวชี้วัดที่ \(numbers[0]) คือ “\(ItaIndicator.name(numbers[0]))” แต่แถวนี้เขียนว่า ‘\(text)’",
        "indicator \(numbers[0]) is “\(ItaIndicator.name(numbers[0]))”, but the row says ‘\(text)’",
        fix:
          "แก้เป็น \(ItaIndicator.label(named, .arabic)) หรือ \(ItaIndicator.label(numbers[0], .arabic))",
        "write \(ItaIndicator.label(named, .arabic)) or \(ItaIndicator.label(numbers[0], .arabic))")
    }
    return nil
  }

  private static func wrongScore(
    _ row: BlockRecord, _ results: [[Int: Figure]]
  ) -> Diagnostic? {
    guard let score = row.figure("score"), let place = row.find("score")?.place,
      case .texts(let texts)? = row.find("indicator")?.value, texts.count == 1,
      case let numbers = ItaIndicator.numbers(in: texts[0]), numbers.count == 1,
      // A sub-indicator has a score of its own.
      !Numerals.plain(texts[0]).holds("\(numbers[0])."),
      case let known = results.compactMap({ $0[numbers[0]] }), let right = known.first,
      !known.contains(where: { $0.agrees(with: score) })
    else { return nil }
    let (found, wanted) = (baht(score), baht(right))
    return Diagnostic(
      .warning, "score-not-of-result", at: place,
      "คะแนนของตัวชี้วัดที่ \(numbers[0]) เขียนไว้ \(found) แต่ในผลการประเมิน ITA เป็น \(wanted)",
      "the score of indicator \(numbers[0]) is \(found) here, but \(wanted) in the ITA result",
      fix: "ตรวจกับผลที่ประกาศ แล้วแก้ score: หรือผลการประเมิน",
      "compare with the result as published, then correct score: or the result")
  }

  /// The scores by indicator of the results that a block may mean: of its own entry and those that
  /// it names, else of its year.
  private static func results(for placed: PlacedBlock, _ site: Site) -> [[Int: Figure]] {
    let named = ["result-in", "of"].compactMap { placed.head.item($0) }
      .flatMap { site.blocks("ita-result", in: $0, of: placed) }
    let near = (placed.entry?.blocks("ita-result") ?? []) + named
    let found =
      near.isEmpty
      ? site.blocks("ita-result").filter { $0.entry?.year == placed.entry?.year }.map(\.block)
      : near
    return found.map { block in
      Dictionary(
        block.data.table.rows.compactMap { row in
          row.figure("indicator").flatMap { number in
            row.figure("score").map { (number.units / 10_000, $0) }
          }
        }
      ) { one, _ in one }
    }
  }
}
