import Disclosure
import Mustache
import Thai
import Years

/// That a year was submitted, and which of its items are not as they were then.
struct SubmissionState: Sendable {
  let day: Day
  let changed: Set<ItemCode>

  static let view: View<Shown<SubmissionState>> = [
    .include(Day.view) { $0.with($0.day) },
    .text("changed") { $0.changed.isEmpty ? nil : $0.number($0.changed.count) },
  ]

  /// By year, of those submitted by a day.
  static func all(
    _ list: PublishedList?, _ changes: [PublishedChange], on day: Day
  ) -> [Int: SubmissionState] {
    let changed = Dictionary(grouping: changes) { $0.entry.year }
    let submitted = (list?.years ?? []).filter { $0.submitted <= day }
    return Dictionary(
      submitted.map { year in
        let codes = (changed[year.year] ?? []).map(\.entry.code)
        return (year.year, SubmissionState(day: year.submitted, changed: Set(codes)))
      }
    ) { one, _ in one }
  }
}
