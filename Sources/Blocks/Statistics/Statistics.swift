import Diagnostics
import Disclosure
import Mustache
import Thai

extension BlockKind {
  /// Numbers by month, quarter or half-year, such as those of complaints.
  public static let statistics = BlockKind(
    name: "statistics",
    summary: Words(
      "จำนวนที่นับได้รายเดือน รายไตรมาส หรือราย 6 เดือน เช่น เรื่องร้องเรียน หรือผู้มาใช้บริการแยกตามประเภท",
      "numbers by month, quarter or half-year, such as complaints, or services by kind"),
    schema: BlockSchema(
      head: [
        BlockField("title", "สิ่งที่นับ"), BlockField("unit", "หน่วยนับ"),
        BlockField("none", "ข้อความเมื่อเป็นศูนย์"),
      ],
      rows: [
        BlockField("period", "ช่วงเวลา", .spanOrSum), BlockField("kind", "ประเภท"),
        BlockField("total", "จำนวนทั้งหมด", .figure(decimals: 0)),
        BlockField("finished", "ดำเนินการแล้วเสร็จ", .figure(decimals: 0)),
        BlockField("in-progress", "อยู่ระหว่างดำเนินการ", .figure(decimals: 0)),
        BlockField("note", "หมายเหตุ"),
      ]),
    facts: StatisticsFact.all,
    names: [
      "nothing", .section("sums", [.section("kinds", ["kind", "total", "unit"])]),
      BlockTable.viewName, BarChart.viewName,
    ],
    example: """
      title: เรื่องร้องเรียนการทุจริตและประพฤติมิชอบ
      unit: เรื่อง
      rows:
        - {period: ต.ค. 2566, total: 0}
        - {period: พ.ย. 2566, total: 1, finished: 1, in-progress: 0}
        - {period: ธ.ค. 2566, total: 0}
        - {period: ไตรมาส 2/2567, total: 2, finished: 1, in-progress: 1}
        - {period: ไตรมาส 3/2567, total: 0}
        - {period: ไตรมาส 4/2567, total: 1, finished: 1, in-progress: 0}
        - {period: รวม, total: 4, finished: 3, in-progress: 1}
      """,
    read: readStatistics)
}

/// One row of the block: what was counted in a period, or a sum of other rows.
struct Count: Sendable {
  let row: BlockRecord
  /// The line of the block's fence.
  let block: Place
  let span: Span?
  let kind: String?

  static let parts = ["finished", "in-progress"]
  static let figures = ["total"] + parts

  init(_ row: BlockRecord, in block: Place) {
    self.row = row
    self.block = block
    span = row.span("period")
    kind = row.text("kind")
  }

  var isSum: Bool { row.text("period") != nil }
  var isZero: Bool { row.figure("total") == .zero }
  /// As an officer counts it: in the spreadsheet when it stands there.
  var number: Int { row.spreadsheetRow ?? row.number }
}

/// What the rows of one block say.
struct Statistics: Sendable {
  let title: String?
  let unit: String
  /// What stands where there was nothing to count.
  let none: String
  let place: Place
  let counts: [Count]
  /// The rows that add up others.
  let sums: [Count]

  init(_ table: BlockTable, at place: Place) {
    self.place = place
    title = table.head.text("title")
    let unit = table.head.text("unit") ?? "เรื่อง"
    self.unit = unit
    none = table.head.text("none") ?? (unit == "เรื่อง" ? "ไม่มีเรื่องร้องเรียน" : "ไม่มี")
    let all = table.rows.map { Count($0, in: place) }
    counts = all.filter { !$0.isSum }
    sums = all.filter(\.isSum)
  }

  /// The kinds that are named, in the order in which they come.
  var kinds: [String] {
    var kinds: [String] = []
    for case let kind? in counts.map(\.kind) where !kinds.contains(kind) { kinds.append(kind) }
    return kinds
  }

  /// The rows that a sum adds up: those of its kind, or all.
  func counts(of kind: String?) -> [Count] {
    counts.filter { kind == nil || $0.kind == kind }
  }

  /// The sum of a field, a part of nothing being nothing; nil when it is unused, or unknown in some row.
  func sum(of field: String, in counts: [Count]) -> Figure? {
    guard counts.contains(where: { $0.row.holds(field) }) else { return nil }
    let figures = counts.compactMap { count in
      count.row.figure(field) ?? (count.isZero && !count.row.holds(field) ? .zero : nil)
    }
    return figures.count == counts.count ? figures.sum() : nil
  }

  /// What a page says in a sentence when nothing at all was counted.
  func sentence(_ digits: Digits) -> String? {
    guard !counts.isEmpty, counts.allSatisfy(\.isZero) else { return nil }
    let spans = counts.compactMap(\.span)
    let opening = title.map { "\($0): " } ?? ""
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max(),
      let all = Span(from: first, to: last), spans.count == counts.count,
      all.months(without: spans).isEmpty
    else { return "\(opening)ในช่วงเวลาตามตารางนี้ \(none)" }
    return "\(opening)ตั้งแต่วันที่ \(first.thai(digits)) ถึงวันที่ \(last.thai(digits)) \(none)"
  }
}

private func readStatistics(_ reader: inout BlockReader) -> BlockData {
  let table = reader.table()
  let statistics = Statistics(table, at: reader.place)
  for problem in statistics.problems { reader.report(problem) }
  let rows = table.with(rows: statistics.counts.map { statistics.shown($0) })
  let digits = reader.digits
  return BlockData(
    rows, value: statistics, view: statistics.view(rows, digits),
    isEmpty: statistics.counts.isEmpty)
}

extension Statistics {
  fileprivate func view(_ rows: BlockTable, _ digits: Digits) -> [Value] {
    let kinds = kinds.compactMap { kind in
      sum(of: "total", in: counts(of: kind)).map { sum -> [Value] in
        [.text(kind), .text(sum.text(decimals: 0, digits)), .text(unit)]
      }
    }
    let sums = Count.figures.filter { sum(of: $0, in: counts) != nil }
    let caption = "\(title ?? "จำนวน") (หน่วย: \(unit))"
    let matrix = StatisticsMatrix(self)
    return [
      .text(sentence(digits)),
      kinds.count > 1 && matrix == nil ? .record([.list(kinds)]) : .nothing,
      matrix?.view(caption: caption, csv: rows.givenCSV, digits)
        ?? rows.view(caption: caption, digits, sum: sums),
      chart.view(digits),
    ]
  }

  /// How many there were of each kind, or at each time where there is but one.
  fileprivate var chart: BarChart {
    let title = title ?? "จำนวน"
    guard kinds.count < 2 else {
      return BarChart(
        title: "\(title) รวมทุกช่วงเวลา", unit: unit,
        bars: kinds.map { BarChart.Bar($0, sum(of: "total", in: counts(of: $0))) })
    }
    let isParted = counts.allSatisfy { count in
      count.isZero || Count.parts.allSatisfy { count.row.figure($0) != nil }
    }
    let fields = isParted ? Count.parts : ["total"]
    return BarChart(
      title: title, unit: unit,
      parts: counts.first?.row.fields.filter { fields.contains($0.name) }.map(\.label) ?? [],
      bars: counts.compactMap { count in
        count.span.map { span in
          BarChart.Bar(
            label: span.thaiMonths,
            figures: fields.map { count.isZero ? .zero : count.row.figure($0) })
        }
      })
  }

  /// A row that says so when nothing was counted.
  fileprivate func shown(_ count: Count) -> BlockRecord {
    guard count.isZero else { return count.row }
    let note = count.row.text("note")
    return count.row.saying(note.map { $0 == none ? none : "\(none) · \($0)" } ?? none, in: "note")
  }
}
