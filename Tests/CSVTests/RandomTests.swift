import CSV
import Diagnostics
import Disclosure
import Testing

@Suite struct RandomTests {
  private static let seeds: Range<UInt64> = 0..<3_000

  @Test func anyTableWrittenInAnyWayIsReadBackEqual() {
    for seed in RandomTests.seeds {
      let random = RandomTable(seed: seed)
      let (texts, problems) = read(random.file)
      let expected = random.cells.map { $0.map(RandomTable.read) }
      let rows = expected.prefix(1) + expected.dropFirst().filter { !$0.allSatisfy(\.isEmpty) }
      // As scalars: to Swift two ways to compose a letter are equal.
      #expect(
        texts?.map { $0.map { Array($0.unicodeScalars) } }
          == rows.map { $0.map { Array($0.unicodeScalars) } }, "seed \(seed)")
      #expect(
        problems.map(\.id) == (random.encoding == .windows874 ? ["csv-windows-874"] : []),
        "seed \(seed)")
    }
  }

  @Test func aRowHasTheNumberThatTheSpreadsheetShows() {
    for seed in RandomTests.seeds {
      let random = RandomTable(seed: seed)
      var problems: [Diagnostic] = []
      let table = CSVTable.read(random.file, path, &problems)
      let numbers = random.cells.enumerated().dropFirst()
        .filter { !$0.element.allSatisfy { RandomTable.read($0).isEmpty } }.map { $0.offset + 1 }
      #expect(table?.rows.map(\.number) == numbers, "seed \(seed)")
    }
  }

  @Test func theTextOfACellBeginsAtItsPlace() {
    for seed in RandomTests.seeds {
      let random = RandomTable(seed: seed)
      var problems: [Diagnostic] = []
      guard let table = CSVTable.read(random.file, path, &problems) else { continue }
      let lines = random.lines
      for cell in table.headings + table.rows.flatMap(\.cells) {
        let rest = lines[cell.place.line - 1].dropFirst(cell.place.column - 1)
        #expect(begins(cell.text, rest, below: lines.dropFirst(cell.place.line)), "seed \(seed)")
      }
    }
  }

  /// Whether a cell stands where its line goes on, perhaps in lines below after an opening quote.
  private func begins(
    _ text: String, _ rest: ArraySlice<Unicode.Scalar>, below: ArraySlice<[Unicode.Scalar]>
  ) -> Bool {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\u{A0}"]
    let isQuoted = rest.first == "\""
    var written = rest.dropFirst(isQuoted ? 1 : 0)[...]
    if isQuoted { written += below.flatMap { ["\n"] + $0 } }
    if isQuoted { written = written.drop { blanks.contains($0) } }
    guard !text.isEmpty else {
      return isQuoted
        ? written.first == "\""
        : written.isEmpty || written.first.map { ",;\t \u{A0}".unicodeScalars.contains($0) } == true
    }
    let shown = text.unicodeScalars.flatMap { $0 == "\"" && isQuoted ? ["\"", "\""] : [$0] }
    let isGuarded = written.first == "'"
    return written.starts(with: shown)
      || isGuarded && written.dropFirst().drop { blanks.contains($0) }.starts(with: shown)
  }
}
