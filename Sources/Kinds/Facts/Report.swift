import Coverage
import Diagnostics
import Disclosure

/// A block that may report on what another entry set.
public protocol Report: Sendable {
  /// The key that names the item of that entry.
  static var of: Key<NamedItem> { get }
  var head: BlockRecord { get }
}

extension Report {
  /// Whether it names what it reports on.
  public var isReport: Bool { head.holds(Self.of) }
}

extension NamedItem {
  /// The item that a report answers: `of:`, else the one that its own follows, else its own.
  ///
  /// Nil when `of:` can't be read; reading has reported that.
  public init?<Value: Report>(_ report: Value, in entry: BlockSurroundings) {
    let own = entry.year.year
    guard report.isReport else {
      let followed = entry.site.followed(by: entry.item, in: entry.year).first
      self.init(followed?.item.code ?? entry.item.code, of: followed?.year.year, besides: own)
      return
    }
    guard let named = report.head[Value.of] else { return nil }
    self.init(named.code, of: named.year, besides: own)
  }
}

extension Asked where Value: Report {
  public typealias Reports = [(block: Block, value: Value)]

  /// The reports that name what they report on; all blocks where none does.
  public var reports: Reports {
    let naming = blocks.filter(\.value.isReport)
    return naming.isEmpty ? blocks : naming
  }

  public func answered(by report: Value) -> NamedItem? { NamedItem(report, in: surroundings) }

  /// What reports lack, those on the same item taken together.
  public func lacks(
    _ reports: Reports, _ subject: Answers.Subject, _ lacks: (Answers, [Value]) -> [Lack?]
  ) -> [Lack?] {
    let items = reports.map { answered(by: $0.value) }
    var ofItem = Dictionary(grouping: zip(items, reports.map(\.value)), by: \.0)
    return zip(items, reports).flatMap { item, report -> [Lack?] in
      let (block, report) = report
      guard let item else {
        return [Lack(said: "อ่านรหัสข้อใน of: ไม่ได้", "the item in of: can't be read")]
      }
      guard let same = ofItem.removeValue(forKey: item)?.map(\.1) else { return [] }
      let place = report.isReport ? report.head.place(of: Value.of) : block.place
      return lacks(Answers(item: item, subject: subject, place: place), same)
    }
  }
}
