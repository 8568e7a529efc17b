import Diagnostics
import Disclosure

/// Something that a project has to say, in a plan or in a report.
public struct ProjectNeed: Sendable {
  private let id: String
  public let key: any FieldKey
  private let lacking: Words
  private let fix: Words

  public init(
    _ id: String, _ key: some FieldKey, _ thai: String, _ english: String, fix thaiFix: String,
    _ englishFix: String
  ) {
    self.id = id
    self.key = key
    lacking = Words(thai, english)
    fix = Words(thaiFix, englishFix)
  }

  public static func name(_ key: Key<String>, fix thai: String, _ english: String) -> ProjectNeed {
    ProjectNeed("project-without-name", key, "ไม่มีชื่อ", "no name", fix: thai, english)
  }

  /// Nil where something is written, also what can't be read, which is said.
  ///
  /// `years` are those for which the plan has amounts, each in a column of its own.
  public func flaw(
    _ project: some LabelledRow, at place: Place, _ years: [Int] = []
  ) -> Diagnostic? {
    guard !project.row.holds(key) else { return nil }
    let label = project.label
    let fix = years.isEmpty || !key.field.isFigure ? fix : ProjectNeed.byYear
    return Diagnostic(
      .warning, id, at: place, "โครงการ\(spaced(label.thai)) \(lacking.thai)",
      "project \(label.english) has \(lacking.english)", fix: fix.thai, fix.english)
  }

  private static let byYear = Words(
    "กรอกงบประมาณในช่องของปีที่ดำเนินการ หากไม่ใช้งบประมาณให้เขียน 0 ในช่องของปีนั้น",
    "fill in the amount for the year in which it is done, 0 when it needs none")

  /// That some of all projects lack it, each where its name stands, or once where all do; nil
  /// where none does.
  public func lack<Project: LabelledRow>(
    _ projects: [Project], of all: [Project], at name: some FieldKey, _ years: [Int]
  ) -> Lack? {
    lack(projects, at: name, years)?.once(ifAll: all.count)
  }

  /// That projects lack it, each where its name stands; nil without projects.
  public func lack(
    _ projects: [some LabelledRow], at name: some FieldKey, _ years: [Int] = []
  ) -> Lack? {
    guard !projects.isEmpty else { return nil }
    let names = Words.few(projects.map(\.label), .projects)
    return Lack(
      Words(
        "โครงการ\(spaced(names.thai)) \(lacking.thai)",
        "project \(names.english): \(lacking.english)"),
      projects.compactMap { flaw($0, at: $0.row.keyPlace(of: name), years) })
  }
}
