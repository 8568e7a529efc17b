import TestSupport

/// What the blocks of the assessment need beside them: an edition that says how results were
/// graded.
enum AskedIta {
  /// The grades from ITA 2567 on, as the sample's edition has them.
  static let newGrades = """
    previous-result:
      weights: {IIT: 30, EIT: 30, OIT: 40}
      grades:
        - {grade: ผ่านดีเยี่ยม, from: 95, each: 95}
        - {grade: ผ่านดี, from: 85, each: 85}
        - {grade: ผ่าน, from: 85}
        - {grade: ต้องปรับปรุง, from: 70}
        - {grade: ต้องปรับปรุงโดยด่วน, from: 0}
    """
  static let oldGrades = """
    previous-result:
      weights: {IIT: 30, EIT: 30, OIT: 40}
      grades: [{grade: AA, from: 95}, {grade: A, from: 85}, {grade: B, from: 75}, {grade: F, from: 0}]
    """

  /// The small edition with a rule for the result of 2566, and aspects in O2.
  static func edition(_ grades: String = newGrades) -> String {
    SoundSite.edition.replacing("confidence: draft", with: "confidence: draft\n\(grades)")
      .replacing(
        "topic: executives", with: "topic: executives\n            aspects: [ด้านบริการ, ด้านงบประมาณ]"
      )
  }

  /// A result of 2566, whole; the lines of `changes` stand for those with the same beginning.
  static func result(_ changes: String...) -> String {
    lines.compactMap { line in
      let mark: Character = line.hasPrefix("- ") ? "," : ":"
      let key = line.prefix { $0 != mark }
      guard let other = changes.first(where: { $0.hasPrefix("\(key)\(mark)") }) else { return line }
      return other.hasSuffix(":") ? nil : other
    }.joined(separator: "\n")
  }

  private static let lines = [
    "title: ผล", "year: 2566", "iit: 91.60", "eit: 84.37", "oit: 75.25", "total: 82.89",
    "grade: ต้องปรับปรุง", "previous-total: 99.24", "rows:",
    "- {indicator: 1, score: 94.20}", "- {indicator: 2, score: 91.35}",
    "- {indicator: 3, score: 93.10}", "- {indicator: 4, score: 86.75, issue: ยืมไม่ถูกขั้นตอน}",
    "- {indicator: 5, score: 92.60}", "- {indicator: 6, score: 88.42}",
    "- {indicator: 7, score: 84.16}",
    "- {indicator: 8, score: 80.52, priority: ต้องแก้ไขเร่งด่วน, issue: บริการออนไลน์น้อย}",
    "- {indicator: 9, score: ๗๓.๐๐, issue: ขาดรายงาน}", "- {indicator: 10, score: 77.50}",
  ]

  static func asked(
    _ kind: String, _ fact: String, _ text: String, rest: String = "", period: String = "in-fy",
    grades: String = newGrades, files: [String: String] = [:]
  ) throws -> AskedBlock {
    try AskedBlock(
      "\(kind): \(fact)", "```\(kind) {#head}\n\(text)\n```\n\(rest)", period: period,
      edition: edition(grades), files: files)
  }

  /// An entry for O5 that holds a block.
  static func news(_ kind: String, _ text: String) -> [String: String] {
    [
      "Content/2567/o05-news.md":
        "---\nupdated: 2567-03-31\n---\n```\(kind) {#news}\n\(text)\n```\n"
    ]
  }
}
