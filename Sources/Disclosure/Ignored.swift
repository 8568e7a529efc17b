import Diagnostics
import Text

/// Findings that somebody judged and found right as they are (`Content/ignored.yml`).
public struct Ignored: Sendable {
  /// A finding of an id below a path, with the reason.
  public struct Rule: Sendable {
    public let id: String
    /// Below Content: a file, a folder, or an entry by its name without `.md`.
    public let path: String
    public let reason: String
    public let place: Place

    public init(id: String, path: String, reason: String, place: Place) {
      self.id = id
      self.path = path
      self.reason = reason
      self.place = place
    }
  }

  private let rules: [Rule]

  public init(_ rules: [Rule]) { self.rules = rules }

  /// The findings, those marked that a rule names; and what is wrong with the rules.
  ///
  /// An error can't be ignored: a page would be false.
  public func applied(to findings: [Diagnostic]) -> [Diagnostic] {
    guard !rules.isEmpty else { return findings }
    let numbers = Dictionary(grouping: rules.indices) { rules[$0].id }
    var used: Set<Int> = []
    var refused: Set<Int> = []
    let marked = findings.map { finding in
      guard let path = finding.place?.path,
        let number = numbers[finding.id]?.first(where: { rules[$0].names(path) })
      else { return finding }
      guard finding.severity != .error else {
        refused.insert(number)
        return finding
      }
      used.insert(number)
      return finding.ignored(because: rules[number].reason)
    }
    return marked
      + rules.indices.compactMap { number in
        if refused.contains(number) { return .ignoredError(rules[number]) }
        return used.contains(number) ? nil : .unusedIgnore(rules[number])
      }
  }
}

extension Ignored.Rule {
  fileprivate func names(_ found: String) -> Bool {
    let path = Place.content(path).path
    guard found.begins(with: path) else { return false }
    let rest = Substring(found.utf8.dropFirst(path.utf8.count))
    return rest.isEmpty || rest == ".md" || rest.begins(with: "/")
  }
}

extension Diagnostic {
  fileprivate static func unusedIgnore(_ rule: Ignored.Rule) -> Diagnostic {
    Diagnostic(
      .warning, "unused-ignore", at: rule.place,
      Words(
        "ไม่พบ \(rule.id) ใน \(rule.path) ให้ละเว้น",
        "there is no \(rule.id) in \(rule.path) to ignore"),
      fix: Words(
        "ลบรายการนี้หากแก้ไขแล้ว หรือแก้ id: หรือ path:",
        "delete this rule if the matter is mended, or correct id: or path:"))
  }

  fileprivate static func ignoredError(_ rule: Ignored.Rule) -> Diagnostic {
    Diagnostic(
      .warning, "ignored-error", at: rule.place,
      Words(
        "\(rule.id) ใน \(rule.path) เป็นข้อผิดพลาด จึงละเว้นไม่ได้",
        "\(rule.id) in \(rule.path) is an error, which can't be ignored"),
      fix: Words("แก้ข้อผิดพลาดนั้น แล้วลบรายการนี้", "correct the error, then delete this rule"))
  }
}
