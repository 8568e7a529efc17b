import Thai

/// A table whose columns the edition lays down, such as สขร.1.
public struct TableForm: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case text, number, date }

  public let id: String
  public let title: String
  public let columns: [Column]
  /// Which rows it takes; nil for all, in any order.
  public let choice: RowChoice?

  public init(id: String, title: String, columns: [Column], choice: RowChoice?) {
    self.id = id
    self.title = title
    self.columns = columns
    self.choice = choice
  }

  public struct Column: Sendable {
    public let name: String
    public let kind: Kind
    /// Whether a cell may say `-` or ไม่มี; one of text always may.
    public let mayBeDash: Bool

    public init(_ name: String, _ kind: Kind, mayBeDash: Bool = false) {
      self.name = name
      self.kind = kind
      self.mayBeDash = mayBeDash
    }
  }

  /// The first so many rows in an order, such as 100 by their amounts.
  public struct RowChoice: Sendable {
    /// Nil for all.
    public let most: Int?
    /// By the first, then by the next; figures and dates from the highest down, a text as `first`.
    public let order: [(column: String, first: String?)]

    public init(most: Int?, order: [(column: String, first: String?)]) {
      self.most = most
      self.order = order
    }
  }
}

extension TableForm.RowChoice {
  /// What it takes, in a sentence; nil for all in any order.
  public func words(_ digits: Digits) -> String? {
    let first = most.map { digits.said("\(digits.text($0)) รายการแรก", "the first \($0) rows") }
    let keys = order.map { column, first in
      let way = first.map { digits.said("\($0) ก่อน", "\($0) first") }
      return "\(column) (\(way ?? digits.said("มากไปน้อย", "highest first")))"
    }.joined(separator: digits.said(" แล้ว ", ", then "))
    let ordered = keys.isEmpty ? nil : digits.said("เรียงตาม \(keys)", "by \(keys)")
    let said = [first, ordered].compactMap { $0 }.joined(separator: " ")
    return said.isEmpty ? nil : digits.said("ตามแบบ: \(said)", "By the form: \(said)")
  }
}
