import Disclosure
import Mustache
import Thai

extension View.Field {
  /// Whether something stands in some row under one of the keys, such as for a column of its own.
  public static func holds<Value>(
    _ name: String, _ keys: any FieldKey...,
    of rows: @escaping @Sendable (Value) -> [BlockRecord]
  ) -> Self where Model == Shown<Value> {
    .flag(name) { shown in
      rows(shown.value).contains { row in keys.contains { row.holds($0) } }
    }
  }

  /// With two decimals, as money and scores are shown.
  @inlinable public static func figure<Value>(
    _ name: String, _ figure: @escaping @Sendable (Value) -> Figure?
  ) -> Self where Model == Shown<Value> {
    .text(name) { figure($0.value)?.text(decimals: 2, $0.digits) }
  }

  /// How many rows have each status, and all; nothing when none has one.
  public static func statuses<Value, Status: BlockWord & Equatable>(
    _ statuses: @escaping @Sendable (Value) -> [Status?]
  ) -> Self where Model == Shown<Value> {
    .part("statuses", StatusCounts.view) { shown in
      StatusCounts(statuses(shown.value), shown.digits)
    }
  }
}

extension View.Field where Model == Shown<BlockRecord> {
  /// What is told under further keys, each with its label.
  public static func more(_ keys: Key<[String]>...) -> Self {
    .part("more", [.list("parts", Told.view) { $0 }]) { shown in
      let told = keys.filter { shown.value.holds($0) }.map { key in
        Told(label: key.field.label(shown.digits), texts: Texts(shown.value[all: key]))
      }
      return told.isEmpty ? nil : told
    }
  }
}

private struct Told {
  let label: String
  let texts: Texts?

  static let view: View<Told> = [
    .text("label") { $0.label }, .part("said", Texts.view) { $0.texts },
  ]
}

private struct StatusCounts {
  private let all: String
  private let counts: [(label: String, count: String)]

  init?<Status: BlockWord & Equatable>(_ statuses: [Status?], _ digits: Digits) {
    all = digits.text(statuses.count)
    counts = Status.allCases.compactMap { status in
      let count = statuses.count { $0 == status }
      return count == 0 ? nil : (status.label(digits), digits.text(count))
    }
    if counts.isEmpty { return nil }
  }

  static let view: View<StatusCounts> = [
    .text("all") { $0.all },
    .list("counts", [.text("status") { $0.label }, .text("count") { $0.count }]) { $0.counts },
  ]
}
