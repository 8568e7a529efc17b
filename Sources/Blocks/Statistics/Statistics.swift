import Diagnostics
import Disclosure
import Kinds
import Thai

/// What the rows of one block say: numbers by month, quarter or half-year.
struct Statistics: Sendable {
  static let kind = BlockKind(
    "statistics",
    "จำนวนที่นับได้รายเดือน รายไตรมาส หรือราย 6 เดือน เช่น เรื่องร้องเรียน หรือผู้มาใช้บริการแยกตามประเภท",
    "numbers by month, quarter or half-year, such as complaints, or services by kind",
    head: [titleKey, unitKey, noneKey],
    rows: [
      Count.period, Count.kind, Count.total, Count.finished, Count.inProgress, Count.other,
      Key.note,
    ],
    read: { reader in
      let table = reader.table()
      let statistics = Statistics(table, at: reader.place)
      return Read(table, statistics, isEmpty: statistics.counts.isEmpty)
        .offering(statistics.counts.map { statistics.shown($0) })
    },
    flaws: { $0.problems }, facts: facts, view: view,
    highlight: { $0.first?.highlight(beside: $0, $1) },
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
      """)

  private static let titleKey = Key.text("title", "สิ่งที่นับ")
  private static let unitKey = Key.text("unit", "หน่วยนับ")
  private static let noneKey = Key.text("none", "ข้อความเมื่อเป็นศูนย์")

  let title: String?
  let unit: String
  /// What stands where there was nothing to count.
  let none: String
  let place: Place
  let counts: [Count]
  /// The rows that add up others.
  let sums: [Count]
  /// The kinds that are named, in the order in which they come.
  let kinds: [String]
  /// The rows of each kind that is named, if one is.
  private let ofKind: [String?: [Count]]

  init(_ table: BlockTable, at place: Place) {
    self.place = place
    title = table.head[Self.titleKey]
    unit = table.head[Self.unitKey] ?? "เรื่อง"
    none = table.head[Self.noneKey] ?? (unit == "เรื่อง" ? "ไม่มีเรื่องร้องเรียน" : "ไม่มี")
    let all = table.rows.map { Count($0, in: place) }
    counts = all.filter { !$0.isSum }
    sums = all.filter(\.isSum)
    var seen: Set<String> = []
    kinds = counts.compactMap(\.kind).filter { seen.insert($0).inserted }
    ofKind = kinds.isEmpty ? [:] : Dictionary(grouping: counts) { $0.kind }
  }

  /// The rows that a sum adds up: those of its kind, or all.
  func counts(of kind: String?) -> [Count] {
    kind.map { ofKind[$0] ?? [] } ?? counts
  }

  /// The rows that need their parts: those with something to part, where some row gives parts.
  var parted: [Count] {
    let givesParts = counts.contains { count in Count.parts.contains { count.row.holds($0) } }
    return givesParts ? counts.filter { !$0.isZero } : []
  }

  /// The sum of a column, a part of nothing being nothing; nil when it is unused, or unknown in
  /// some row.
  func sum(of key: Key<Figure>, in counts: [Count]) -> Figure? {
    guard counts.contains(where: { $0.row.holds(key) }) else { return nil }
    let figures = counts.compactMap { count in
      count.row[key] ?? (count.isZero && !count.row.holds(key) ? .zero : nil)
    }
    return figures.count == counts.count ? figures.sum() : nil
  }
}

/// One row of the block: what was counted in a period, or a sum of other rows.
struct Count: LabelledRow {
  static let noun = Words("แถว", "rows")
  static let naming: any FieldKey = period

  static let period = Key.spanOrSum("period", "ช่วงเวลา").also(["เดือน", "ประจำเดือน"])
    .whenMissing("statistics-without-period", "เช่น ต.ค. 2566", "such as 2566-10")
  static let kind = Key.text("kind", "ประเภท")
  static let total = counted(
    "total", "จำนวนทั้งหมด", Headings.count, whenMissing: "statistics-without-total")
  static let finished = counted(
    "finished", "ดำเนินการแล้วเสร็จ", Headings.finished, whenMissing: "statistics-without-finished",
    Words("จำนวนที่ดำเนินการแล้วเสร็จ", "number finished"))
  static let inProgress = counted(
    "in-progress", "อยู่ระหว่างดำเนินการ", [], whenMissing: "statistics-without-in-progress",
    Words("จำนวนที่อยู่ระหว่างดำเนินการ", "number in progress"))

  /// Neither finished nor in progress.
  static let other = Key.figure("other", "ไม่รับ ส่งต่อ หรือถอนเรื่อง").also(Headings.otherCounts)

  static let parts = [finished, inProgress]
  static let addends = parts + [other]
  static let figures = [total] + addends

  private static func counted(
    _ name: String, _ label: String, _ headings: [String], whenMissing id: String,
    _ what: Words? = nil
  ) -> Key<Figure> {
    .figure(name, label).also(headings).whenMissing(
      id, what: what, "หากไม่มีให้เขียน 0", "with the number, 0 if there was none")
  }

  let row: BlockRecord
  /// The line of the block's fence.
  let block: Place
  let span: Span?
  let kind: String?

  init(_ row: BlockRecord, in block: Place) {
    self.row = row
    self.block = block
    span = row[Self.period]
    kind = row[Self.kind]
  }

  var isSum: Bool { span == nil && row.isRead(Self.period) }
  var isZero: Bool { row[Self.total] == .zero }
  var place: Place { row.place }

  /// The time and kind of a row, by which a reader of the page knows it.
  var label: Words {
    let number = row.shownNumber
    let time = span?.monthWords ?? Words("แถวที่ \(number)", "row \(number)")
    return kind.map { Words("\(time.thai) (\($0))", "\(time.english) (\($0))") } ?? time
  }
}
