import TestSupport

/// What somebody who means no good may put into a site, laid over the small sound one.
struct Attack: Sendable {
  /// What is tried, as a report names it.
  let name: String
  /// By their path below the root.
  var files: [String: [UInt8]] = [:]
  /// Paths of the sound site that are not written.
  var left: [String] = []
  /// Whether nothing of it may be published.
  var mustFail = false

  init(
    _ name: String, _ files: [String: String], without left: [String] = [], mustFail: Bool = false
  ) {
    self.init(
      name, bytes: files.mapValues { Array($0.utf8) }, without: left, mustFail: mustFail)
  }

  init(
    _ name: String, bytes: [String: [UInt8]], without left: [String] = [], mustFail: Bool = false
  ) {
    self.name = name
    self.files = bytes
    self.left = left
    self.mustFail = mustFail
  }
}

/// Attempts of one kind, made when they are asked for.
struct AttackKind: Sendable {
  let name: String
  let attacks: @Sendable () -> [Attack]

  init(_ name: String, _ attacks: @escaping @Sendable () -> [Attack]) {
    self.name = name
    self.attacks = attacks
  }

  static let all = texts + bodies + paths + files + tables
}

/// Where attempts are laid.
enum Target {
  static let folder = "Content/2567/o02-executives"
  static let entry = "\(folder)/index.md"
  static let head = "---\nupdated: 2567-03-31\n---\n"

  /// The entry O2 with a body.
  static func entry(_ body: String) -> [String: String] { [entry: "\(head)\(body)\n"] }

  static func block(_ kind: String, _ data: String) -> [String: String] {
    entry("## บล็อก {#head}\n\n```\(kind)\n\(data)\n```\n")
  }
}

/// A text of YAML in which each value may be put for another.
struct WrittenValues {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with the first value of a key replaced, for each of them.
  func replaced(by value: String) -> [(key: String, text: String)] {
    let pair = /([\w\-]+|"[^"]*"): +("[^"]*"|'[^']*'|[^\s"'\[\]{},#|>&*!][^\[\]{},\n#]*)/
    var keys: Set<Substring> = []
    return text.matches(of: pair).filter { keys.insert($0.1).inserted }.map { match in
      var changed = text
      changed.replaceSubrange(match.2.startIndex..<match.2.endIndex, with: value)
      return (String(match.1), changed)
    }
  }
}

/// A text as YAML writes it between quotes.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
