import Coverage
import Diagnostics
import Disclosure

/// A row of a block with what stands for it in a sentence.
protocol LabelledRow {
  var row: BlockRecord { get }
  var label: Words { get }
}

extension ReportedProject: LabelledRow {}

/// The same lack in several rows of a report: one reason for pages, a warning at each row.
struct Finding {
  private let id: String
  private let rows: [(row: BlockRecord, label: Words)]
  private let lack: Words
  private let fix: Words
  private let key: String
  private let noun: Words

  /// `lack` are the words before the names of the rows; a warning stands at `key`; `notes` say more of each row; `noun` is what the rows are.
  init(
    _ id: String, _ rows: [some LabelledRow], _ lack: Words, fix: Words,
    at key: String = "project", notes: [Words] = [], noun: Words = projectNoun
  ) {
    self.id = id
    self.rows = rows.enumerated().map { index, row in
      guard index < notes.count else { return (row.row, row.label) }
      let (label, note) = (row.label, notes[index])
      return (
        row.row, Words("\(label.thai) (\(note.thai))", "\(label.english) (\(note.english))")
      )
    }
    self.lack = lack
    self.fix = fix
    self.key = key
    self.noun = noun
  }

  static func verdict(_ findings: [Finding]) -> BlockKind.Verdict {
    let found = findings.filter { !$0.rows.isEmpty }
    guard !found.isEmpty else { return .holds }
    let reasons = found.map { $0.words(listed($0.rows.map(\.label), $0.noun)) }
    return .fails(
      reason: Words(
        reasons.map(\.thai).joined(separator: " · "),
        reasons.map(\.english).joined(separator: " · ")), found.flatMap(\.problems))
  }

  private var problems: [Diagnostic] {
    rows.map { row, label in
      Diagnostic(.warning, id, at: row.keyPlace(of: key), words(label), fix: fix)
    }
  }

  private func words(_ names: Words) -> Words {
    Words("\(lack.thai)\(spaced(names.thai))", "\(lack.english) \(names.english)")
  }
}
