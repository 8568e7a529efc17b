import Disclosure
import Mustache
import Thai
import Years

/// How much of a year was shown on a day that was kept.
struct TrendPoint: Sendable {
  let day: Day
  let shown: Int
  let asked: Int

  static let view: View<Shown<TrendPoint>> = [
    .part("day", Day.view) { $0.with($0.day) },
    .text("shown") { $0.number($0.model.shown) },
    .text("asked") { $0.number($0.asked) },
  ]

  /// Of a year, the oldest first; those of days to come are left aside.
  static func all(_ snapshots: [Snapshot], of year: Int, on day: Day) -> [TrendPoint] {
    snapshots.filter { $0.year == year && $0.taken <= day }.compactMap { one in
      one.shown.map { TrendPoint(day: one.taken, shown: $0.elements, asked: $0.of) }
    }
  }
}
