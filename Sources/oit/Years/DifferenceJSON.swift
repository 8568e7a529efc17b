import Diagnostics
import Disclosure
import Years

/// How two lists differ, as `edition-diff-1` (docs/formats.md, section 7).
enum DifferenceJSON {
  static func text(_ difference: EditionDifference) -> String {
    """
    {"schema": "edition-diff-1", "before": \(difference.before.year), "after": \(difference.after.year),
     "lines": [
    \(difference.lines.map { "  \(line($0))" }.joined(separator: ",\n"))]}

    """
  }

  private static func line(_ line: EditionDifference.Line) -> String {
    """
    {"topics": \(list(line.topics)), "changes": \(list(line.changes.map(\.rawValue))),
       "before": \(items(line.before)), "after": \(items(line.after)),
       "elements": [\(line.elements.map(element).joined(separator: ",\n     "))]}
    """
  }

  private static func items(_ items: [Item]) -> String {
    let each = items.map { item in
      """
      {"item": \(jsonString(item.code.description)), "title": \(jsonString(item.title)), \
      "period": \(jsonString(item.period.rawValue))}
      """
    }
    return "[\(each.joined(separator: ", "))]"
  }

  private static func element(_ change: ElementChange) -> String {
    """
    {"id": \(jsonString(change.id)), "change": \(jsonString(change.kind.rawValue)), \
    "parts": \(list(change.parts.map(\.rawValue))), \
    "before": \(text(change.before)), "after": \(text(change.after))}
    """
  }

  private static func text(_ element: Element?) -> String {
    element.map { jsonString($0.text) } ?? "null"
  }

  private static func list(_ texts: [String]) -> String {
    "[\(texts.map(jsonString).joined(separator: ", "))]"
  }
}
