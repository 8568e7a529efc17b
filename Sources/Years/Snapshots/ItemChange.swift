import Coverage
import Disclosure
import Text
import Thai

/// What became of an item since its year was kept last.
public struct ItemChange: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case added, changed, withdrawn }

  public let kind: Kind
  /// As the list writes it now, or wrote it then.
  public let code: String
  public let title: String
  /// Nil for what the list asks no more.
  public let item: ItemCode?
  /// Texts of the elements that are shown now and were not, or were shown and are not.
  public let shown: [String]
  public let gone: [String]
  /// The day of the entry's last update; nil for what has none.
  public let updated: Day?
}

/// What has changed in a year since the last snapshot of it.
public struct YearChanges: Sendable {
  public let year: Int
  public let since: Day
  /// In the order of the list; what it asks no more at the end.
  public let items: [ItemChange]

  /// Of each year that was kept before a day, the newest first.
  public static func all(_ snapshots: [Snapshot], in coverage: SiteCoverage) -> [YearChanges] {
    coverage.years.reversed().compactMap { year in
      let kept = snapshots.filter { $0.year == year.edition.year && $0.taken <= coverage.day }
      return kept.max { $0.taken < $1.taken }.map { YearChanges(year, since: $0) }
    }
  }

  init(_ covered: YearCoverage, since snapshot: Snapshot) {
    year = covered.edition.year
    since = snapshot.taken
    let kept = snapshot.items
    let before = Dictionary(kept.map { ($0.code, $0) }) { one, _ in one }
    let codes = Set(covered.items.map { "\($0.item.code)" })
    items =
      covered.items.compactMap { ItemChange($0, before: before["\($0.item.code)"]) }
      + kept.filter { $0.hasData && !codes.contains($0.code) }.map {
        ItemChange(
          kind: .withdrawn, code: $0.code, title: $0.title, item: nil, shown: [],
          gone: $0.elements.filter(\.isShown).map(\.text), updated: nil)
      }
  }
}

extension ItemChange {
  /// Nil where nothing that coverage tells has changed.
  fileprivate init?(_ covered: ItemCoverage, before: KeptItem?) {
    let old = Set((before?.elements ?? []).filter(\.isShown).map(\.id))
    let now = covered.elements.filter { $0.status == .shown }
    let isThere = covered.entry?.page.updated != nil || !now.isEmpty
    let ids = Set(now.map(\.element.id))
    let shown = now.filter { !old.contains($0.element.id) }.map(\.element.text)
    let gone = (before?.elements ?? []).filter { $0.isShown && !ids.contains($0.id) }.map(\.text)
    let updated = covered.entry?.page.updated
    switch (before?.hasData ?? false, isThere) {
    case (false, false): return nil
    case (false, true): kind = .added
    case (true, false): kind = .withdrawn
    case (true, true):
      guard !shown.isEmpty || !gone.isEmpty || updated != before?.updated else { return nil }
      kind = .changed
    }
    code = "\(covered.item.code)"
    title = covered.item.title
    item = covered.item.code
    self.shown = shown
    self.gone = gone
    self.updated = updated
  }
}
