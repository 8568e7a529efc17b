import Diagnostics
import Foundation
import TestSupport
import Testing
import Text
import Workbook

/// What two other readers find in the cells of workbooks that another program made.
@Suite struct SecondOpinionTests {
  /// Each cell that says something, by its name.
  private typealias Cells = [String: String]

  @Test func plainCellsAreWhatOthersReadInThem() throws {
    let isLong = ProcessInfo.processInfo.environment["OIT_STRESS"] != nil
    let folder = try TemporaryFolder()
    let python = repository.appending(path: ".cache/readers/bin/python").path
    let script = repository.appending(path: "Tests/WorkbookTests/second-opinions.py").path
    let seed = UInt32.random(in: 0..<1_000_000)
    let outcome = try run([python, script, folder.path, "\(seed)", isLong ? "2000" : "60"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    for (number, line) in outcome.output.split(separator: "\n").enumerated() {
      let opinions = try JSONDecoder().decode([[[String]]].self, from: Data(line.utf8))
      let own = cells(inFile: "\(folder.path)/\(number).xlsx")
      for (reader, rows) in zip(["openpyxl", "calamine"], opinions) {
        #expect(own == cells(rows), "seed \(seed), workbook \(number), \(reader)")
      }
    }
  }

  private func cells(_ rows: [[String]]) -> Cells {
    var cells: Cells = [:]
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        cells["\(columnLetters(column))\(row + 1)"] = text
      }
    }
    return cells
  }

  private func cells(inFile path: String) -> Cells {
    var problems: [Diagnostic] = []
    let bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
    let answer = WorkbookAnswer.read(
      bytes, path,
      WorkbookRequest(
        place: Place(path), sheet: nil, range: nil, ColumnLabels(count: 0) { _ in nil }),
      &problems)
    guard let table = answer.table, problems.isEmpty else { return ["": "\(problems)"] }
    var cells: Cells = [:]
    for cell in table.headings + table.rows.flatMap(\.cells) where !cell.text.isEmpty {
      cells["\(columnLetters(cell.place.column - 1))\(cell.place.line)"] = cell.text
    }
    return cells
  }
}
