import Coverage
import Diagnostics
import Disclosure

/// One reason why a fact does not hold.
///
/// Pages show `words`; `problems` are the warnings, none where reading has reported it already.
public struct Lack: Sendable {
  public let words: Words
  public let problems: [Diagnostic]

  public init(_ words: Words, _ problems: [Diagnostic]) {
    self.words = words
    self.problems = problems
  }

  /// The same words as reason and as warning, in Thai and English.
  public init(
    _ id: String, at place: Place, _ thai: String, _ english: String, fix thaiFix: String,
    _ englishFix: String
  ) {
    self.init(Diagnostic(.warning, id, at: place, thai, english, fix: thaiFix, englishFix))
  }

  /// One warning for all where each of several rows lacks the same: the column is what lacks.
  func once(ifAll count: Int) -> Lack {
    guard count > 2, problems.count == count, let first = problems.first else { return self }
    return Lack(
      words, [Diagnostic(first.severity, first.id, at: first.place, words, fix: first.fix)])
  }

  /// What reading has reported as an error.
  public init(said thai: String, _ english: String) { self.init(Words(thai, english), []) }

  /// What a warning or error that reading makes says as a reason.
  public init(_ problem: Diagnostic) { self.init(problem.message, [problem]) }

  /// A key that says nothing, or nothing that can be read; nil when it says something.
  ///
  /// `who` is the record as sentences call it, in Thai with the blank that follows a quote.
  public init?(
    of key: some FieldKey, in record: BlockRecord, who: @autoclosure () -> Words,
    at place: @autoclosure () -> Place? = nil, _ years: [Int] = []
  ) {
    guard !record.isRead(key) else { return nil }
    let (field, who) = (key.field, who())
    guard field.missing != nil,
      let problem = Diagnostic.without(
        key, in: record, who: who, at: place() ?? record.place, years)
    else {
      self.init(
        said: "อ่าน\(field.whatIsMissing.thai)ของ\(spaced(who.thai))ไม่ได้",
        "\(field.name): of \(who.english) can't be read")
      return
    }
    self.init(problem)
  }
}

extension BlockField {
  /// As sentences call what stands under it.
  var whatIsMissing: Words { missing?.what ?? Words(label, name) }
}

extension Diagnostic {
  /// That a key which every such record needs says nothing; nil where something is written.
  ///
  /// `who` is the record as sentences call it, in Thai with the blank that follows a quote; `years`
  /// are those for which its table has amounts, each in a column of its own.
  public static func without(
    _ key: some FieldKey, in record: BlockRecord, who: @autoclosure () -> Words,
    at place: @autoclosure () -> Place, _ years: [Int] = []
  ) -> Diagnostic? {
    if record.holds(key) { return nil }
    let (field, what, who) = (key.field, key.field.whatIsMissing, who())
    guard let missing = field.missing else {
      preconditionFailure("nobody says what is missing where the key \(field.name) is")
    }
    let fix = years.isEmpty || !field.isFigure ? missing.fix(of: field) : byYear
    return Diagnostic(
      .warning, missing.id, at: place(),
      Words(
        "\(who.thai)ไม่ได้ระบุ\(what.thai)", "\(who.english) has no \(what.english)"),
      fix: fix)
  }

  private static let byYear = Words(
    "กรอกงบประมาณในช่องของปีที่ดำเนินการ หากไม่ใช้งบประมาณให้เขียน 0 ในช่องของปีนั้น",
    "fill in the amount for the year in which it is done, 0 when it needs none")
}

extension Missing {
  fileprivate func fix(of field: BlockField) -> Words {
    Words("เพิ่ม \(field.name): \(fix.thai)", "add \(field.name): \(fix.english)")
  }
}

extension Lack {
  /// Several as one reason, in words for all; the one alone where there are no others.
  public static func together(_ lacks: [Lack], _ words: @autoclosure () -> Words) -> Lack? {
    lacks.count > 1 ? Lack(words(), lacks.flatMap(\.problems)) : lacks.first
  }

  /// The lack of a key, none when it says something.
  public static func list(_ key: some FieldKey, in record: BlockRecord, _ who: Words) -> [Lack] {
    Lack(of: key, in: record, who: who).map { [$0] } ?? []
  }
}

extension BlockKind.Verdict {
  /// Holds when nothing lacks; else the first lacks are the reason, and how many there are besides.
  public static func lacking(_ lacks: [Lack?], most: Int = 3) -> Self {
    let lacks = lacks.compactMap { $0 }
    guard !lacks.isEmpty else { return .holds }
    return .fails(
      reason: .joined(lacks.map(\.words), most: most), lacks.flatMap(\.problems))
  }

  /// Holds when nothing lacks.
  public static func lacking(_ lack: Lack?) -> Self { .lacking([lack]) }

  /// Holds by the first of the blocks that lacks nothing; else the lacks of all are the reason.
  public static func oneOf(_ lacks: [Lack?]) -> Self {
    let proof = lacks.firstIndex { $0 == nil }
    return proof.map { .holdsAt(Proof(block: $0)) } ?? .lacking(lacks.compactMap { $0 })
  }

  /// Fails for one reason, given on pages and as a warning at the place.
  public static func lacks(
    _ id: String, at place: Place, _ thai: String, _ english: String, fix thaiFix: String,
    _ englishFix: String
  ) -> Self {
    .lacking([Lack(id, at: place, thai, english, fix: thaiFix, englishFix)])
  }
}
