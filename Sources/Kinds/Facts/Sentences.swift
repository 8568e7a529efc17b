import Diagnostics
import Disclosure
import Text
import Thai

/// A sum of money as sentences have it.
public func baht(_ figure: Figure) -> String { figure.text(decimals: 2, .arabic) }

/// The days of a span as English sentences have them.
public func days(_ span: Span) -> String {
  span.first == span.last ? span.first.iso : "\(span.first.iso) to \(span.last.iso)"
}

/// In Thai a space precedes a name in quotes but not a row number.
public func spaced(_ label: String) -> String { label.begins(with: "‘") ? " \(label)" : label }

extension Words {
  /// What the rows of a plan are called, and those of measures.
  public static let projects = Words("โครงการ", "projects")
  public static let measures = Words("มาตรการ", "measures")

  /// At most three of the labels, and how many there are besides; `noun` is what they are.
  ///
  /// `labels` may be the first of `count` only.
  public static func few(_ labels: [Words], of count: Int? = nil, _ noun: Words) -> Words {
    let more = (count ?? labels.count) - 3
    let thai = labels.prefix(3).map(\.thai)
    let english = labels.prefix(3).map(\.english)
    if more > 0 {
      return Words(
        thai.joined(separator: " ") + " และอีก \(more) \(noun.thai)",
        english.joined(separator: ", ") + " and \(more) more")
    }
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? Words("", "") }
    return Words(
      thai.dropLast().joined(separator: " ") + " และ \(last.thai)",
      english.dropLast().joined(separator: ", ") + " and \(last.english)")
  }
}

extension Diagnostic {
  /// An error where a figure that counts or pays is below zero.
  public static func belowZero(_ key: Key<Figure>, of record: BlockRecord) -> Diagnostic? {
    guard let figure = record[key], figure < .zero else { return nil }
    let name = key.field.name
    return Diagnostic(
      .error, "below-zero", at: record.place(of: key), "\(name): ต้องไม่น้อยกว่าศูนย์",
      "\(name): can't be negative", fix: "ลบเครื่องหมายลบ หรือแก้จำนวนให้ถูกต้อง",
      "delete the minus sign, or correct the number")
  }
}
