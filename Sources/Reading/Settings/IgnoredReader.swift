import Diagnostics
import Disclosure
import YAML

/// Reads `Content/ignored.yml`: a list of `{id, path, reason}`.
enum IgnoredReader {
  static let file = "ignored.yml"

  static func rules(_ node: DataNode, _ problems: inout [Diagnostic]) -> [Ignored.Rule] {
    guard case .list(let rows) = node.content else {
      problems.append(.notAListOfRules(node.place))
      return []
    }
    return rows.compactMap { row in
      guard
        let fields = Fields(
          row, known: ["id", "path", "reason"], required: ["id", "path", "reason"], &problems),
        let id = fields.text("id", &problems), let path = fields.text("path", &problems),
        let reason = fields.text("reason", &problems)
      else { return nil }
      let isFolder = path.utf8.last == UInt8(ascii: "/")
      return Ignored.Rule(
        id: id, path: isFolder ? String(path.dropLast()) : path, reason: reason, place: row.place)
    }
  }
}

extension Diagnostic {
  fileprivate static func notAListOfRules(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-list-of-rules", at: place,
      Words(
        "ignored.yml ต้องเป็นรายการ แต่ละรายการมี id: path: และ reason:",
        "ignored.yml must be a list of rules with id:, path: and reason:"),
      fix: Words(
        "เขียนแบบ - {id: drive-link, path: 2567/o05-news, reason: …}",
        "write - {id: drive-link, path: 2567/o05-news, reason: …}"))
  }
}
