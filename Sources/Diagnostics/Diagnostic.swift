/// One sentence in the two languages of the tool, worded side by side so that they say the same.
public struct Words: Sendable, Hashable {
  public let thai: String
  public let english: String

  public init(_ thai: String, _ english: String) {
    self.thai = thai
    self.english = english
  }

  public func text(in language: Language) -> String {
    language == .thai ? thai : english
  }
}

/// The language in which the tool speaks on the terminal; pages are not concerned.
public enum Language: String, Sendable, CaseIterable {
  case thai = "th"
  case english = "en"
}

/// A point in a source file: its path relative to the source folder, line and column from 1.
///
/// Columns count Unicode scalars (`unicodeCodePoints` in SARIF), not bytes and not letters as seen;
/// in a sheet of a workbook lines and columns are those of its cells.
public struct Place: Sendable, Hashable {
  public let path: String
  public let line: Int
  public let column: Int
  /// The sheet of a workbook; nil in a text.
  public let sheet: String?

  public init(_ path: String, line: Int = 1, column: Int = 1, sheet: String? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.sheet = sheet
  }

  /// The cell of a workbook, as spreadsheets call it: `แผน!F14`; nil in a text.
  public var cell: String? { sheet.map { "\($0)!\(columnLetters(column - 1))\(line)" } }
}

/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// A page would be false, unreadable or missing: nothing is written.
  case error
  /// The disclosure is incomplete or doubtful: the build goes on and coverage says so.
  case warning
  /// Worth knowing.
  case note

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }

  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
}

/// What the tool has to say about a file: where, what is the case, and what to do about it.
///
/// Immutable, and shared because many lists refer to it.
public final class Diagnostic: Error, Sendable, Hashable {
  /// Nil for what no file causes: an output that can't be written, a base URL, a lock.
  public let place: Place?
  public let severity: Severity
  /// A stable English name of two or more words joined by `-`, for programs.
  public let id: String
  public let message: Words
  /// What to do, as an order that can be carried out; nil where nothing is to be done.
  public let fix: Words?
  /// Why it is right as it is, according to `Content/ignored.yml`; nil where nobody says so.
  public let ignored: String?
  /// Whether numbers of people in the line are not to be shown with it.
  public let hidesNumbers: Bool

  public init(
    _ severity: Severity, _ id: String, at place: Place?, _ message: Words, fix: Words? = nil,
    ignored: String? = nil, hidesNumbers: Bool = false
  ) {
    self.severity = severity
    self.id = id
    self.place = place
    self.message = message
    self.fix = fix
    self.ignored = ignored
    self.hidesNumbers = hidesNumbers
  }

  /// A finding whose message and fix stand side by side in Thai and English.
  public convenience init(
    _ severity: Severity, _ id: String, at place: Place?, _ thai: String, _ english: String,
    fix thaiFix: String, _ englishFix: String
  ) {
    self.init(
      severity, id, at: place, Words(thai, english), fix: Words(thaiFix, englishFix))
  }

  public static func == (one: Diagnostic, other: Diagnostic) -> Bool {
    one === other
      || one.severity == other.severity && one.id == other.id && one.place == other.place
        && one.message == other.message && one.fix == other.fix && one.ignored == other.ignored
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(place)
    hasher.combine(message)
  }

  /// The same finding with the weight of an error, as `--strict` asks for warnings.
  public func asError() -> Diagnostic {
    Diagnostic(.error, id, at: place, message, fix: fix, hidesNumbers: hidesNumbers)
  }

  /// The same finding, of which somebody says that it is right as it is.
  public func ignored(because reason: String) -> Diagnostic {
    Diagnostic(
      severity, id, at: place, message, fix: fix, ignored: reason, hidesNumbers: hidesNumbers)
  }
}

extension Sequence<Diagnostic> {
  /// By path in bytes, then line and column, each finding once; what has no place comes first.
  public func inOrder() -> [Diagnostic] {
    var ordered: [Diagnostic] = []
    for finding in sorted(by: { $0.stands(before: $1) }) where finding != ordered.last {
      ordered.append(finding)
    }
    return ordered
  }
}

extension Diagnostic {
  fileprivate func stands(before other: Diagnostic) -> Bool {
    if (place == nil) != (other.place == nil) { return place == nil }
    if let a = place, let b = other.place {
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      if a.sheet != b.sheet {
        return (a.sheet ?? "").utf8.lexicographicallyPrecedes((b.sheet ?? "").utf8)
      }
      if a.line != b.line { return a.line < b.line }
      if a.column != b.column { return a.column < b.column }
    }
    if severity != other.severity { return severity < other.severity }
    let (fix, otherFix) = (fix?.english ?? "", other.fix?.english ?? "")
    return (id, message.english, message.thai, fix)
      < (other.id, other.message.english, other.message.thai, otherFix)
  }
}
