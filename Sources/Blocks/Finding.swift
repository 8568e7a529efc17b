import Diagnostics
import Disclosure

/// The same lack in several rows of a report: one reason for pages, a warning at each row.
struct Finding {
  private let id: String
  private let rows: [(row: ReportedProject, label: Words)]
  private let lack: Words
  private let fix: Words
  private let key: String

  /// `lack` are the words before the names of the projects; a warning stands at `key`; `notes` say more of each row.
  init(
    _ id: String, _ rows: [ReportedProject], _ lack: Words, fix: Words, at key: String = "project",
    notes: [Words] = []
  ) {
    self.id = id
    self.rows = rows.enumerated().map { index, row in
      guard index < notes.count else { return (row, row.label) }
      let (label, note) = (row.label, notes[index])
      return (
        row, Words("\(label.thai) (\(note.thai))", "\(label.english) (\(note.english))")
      )
    }
    self.lack = lack
    self.fix = fix
    self.key = key
  }

  static func verdict(_ findings: [Finding]) -> BlockKind.Verdict {
    let found = findings.filter { !$0.rows.isEmpty }
    guard !found.isEmpty else { return .holds }
    let reasons = found.map { $0.words(listed($0.rows.map(\.label))) }
    return .fails(
      reason: Words(
        reasons.map(\.thai).joined(separator: " · "),
        reasons.map(\.english).joined(separator: " · ")), found.flatMap(\.problems))
  }

  private var problems: [Diagnostic] {
    rows.map { row, label in
      Diagnostic(.warning, id, at: row.row.keyPlace(of: key), words(label), fix: fix)
    }
  }

  private func words(_ names: Words) -> Words {
    Words("\(lack.thai)\(spaced(names.thai))", "\(lack.english) \(names.english)")
  }
}
