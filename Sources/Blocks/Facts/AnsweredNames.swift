import Coverage
import Diagnostics
import Disclosure

/// The measures that another entry set, held against those that a report names.
struct AnsweredNames {
  /// The item that set them.
  let plan: ReportedPlan
  /// In the order in which they were set.
  let expected: [ProjectName]
  /// Each name that the report gives, with where it stands.
  let reported: [(name: ProjectName, place: Place)]
  /// Where the report says of what it is one.
  let place: Place

  static let noun = Words("มาตรการ", "measures")

  /// Nothing when all are reported and none is invented.
  var problems: [Diagnostic] {
    guard !reported.isEmpty else { return [withoutMeasures] }
    let names = Set(reported.map(\.name))
    let known = Set(expected)
    let missing = expected.filter { !names.contains($0) }
    var seen: Set<ProjectName> = []
    let invented = reported.filter { !known.contains($0.name) && seen.insert($0.name).inserted }
    return (missing.isEmpty ? [] : [unreported(missing)])
      + invented.enumerated().map { index, row in
        // Comparing letter by letter is dear: whoever names the wrong item need not wait for it.
        unknown(row.name, row.place, among: index < 20 ? missing.map(\.text) : [])
      }
  }

  /// One reason for all that is wrong in a report.
  static func verdict(_ problems: [Diagnostic]) -> BlockKind.Verdict {
    guard !problems.isEmpty else { return .holds }
    let words = problems.map(\.message)
    let more = words.count - 3
    return .fails(
      reason: Words(
        words.prefix(3).map(\.thai).joined(separator: " · ")
          + (more > 0 ? " และอีก \(more) รายการ" : ""),
        words.prefix(3).map(\.english).joined(separator: " · ")
          + (more > 0 ? " and \(more) more" : "")), problems)
  }

  /// What is said when the other entry can't answer.
  static func absent(
    _ plan: ReportedPlan, _ words: Words, block: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, "measures-not-found", at: place, words,
      fix: Words(
        "เพิ่มบล็อก \(block) ในหน้าของข้อ \(plan.name.thai) หรือแก้ of: เป็นข้อที่กำหนดมาตรการไว้",
        "add a block \(block) to the entry of \(plan.name.english), or name in of: the item that set the measures"
      ))
  }

  private var withoutMeasures: Diagnostic {
    Diagnostic(
      .warning, "report-without-measures", at: place,
      Words("รายงานไม่ได้ระบุมาตรการ", "the report names no measures"),
      fix: Words(
        "เพิ่ม measure: ในแต่ละแถว ตามชื่อในข้อ \(plan.name.thai)",
        "add measure: to each row, as \(plan.name.english) names it"))
  }

  private func unreported(_ missing: [ProjectName]) -> Diagnostic {
    let names = listed(missing.map { projectLabel($0, 0) }, AnsweredNames.noun)
    let all = missing.prefix(20).map { "‘\($0.text)’" }
    return Diagnostic(
      .warning, "measure-not-reported", at: place,
      Words(
        "ยังไม่ได้รายงานมาตรการในข้อ \(plan.name.thai): \(names.thai)",
        "measures of \(plan.name.english) are not reported: \(names.english)"),
      fix: Words(
        "เพิ่มแถวของ \(all.joined(separator: " "))", "add rows for \(all.joined(separator: ", "))"))
  }

  private func unknown(
    _ name: ProjectName, _ place: Place, among missing: [String]
  ) -> Diagnostic {
    let fix =
      nearest(name.text, among: missing).map {
        Words("แก้เป็น measure: \($0)", "write measure: \($0)")
      }
      ?? Words(
        "ใช้ชื่อมาตรการตามข้อ \(plan.name.thai) หรือลบแถวนี้",
        "write the name that \(plan.name.english) has, or delete the row")
    return Diagnostic(
      .warning, "measure-not-set", at: place,
      Words(
        "ไม่มีมาตรการนี้ในข้อ \(plan.name.thai): ‘\(name.text)’",
        "\(plan.name.english) did not set this measure: ‘\(name.text)’"), fix: fix)
  }
}
