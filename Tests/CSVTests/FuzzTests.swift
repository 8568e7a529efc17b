import CSV
import Diagnostics
import Disclosure
import Testing
import TestSupport

@Suite struct FuzzTests {
  private static let signs: [[UInt8]] =
    ["\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "'", "=", "sep=;\n", "ก", "\u{A0}"]
    .map { Array($0.utf8) }
    + [
      [0], [7], [0x7F], [0x80], [0xA1], [0xC2], [0xC2, 0x85], [0xE0, 0xB8], [0xFF], [0xFF, 0xFE],
      [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xD8, 0x3D],
    ]

  @Test func anyBytesAreReadOrRefusedAtAPlaceWithinThem() {
    for seed: UInt64 in 0..<20_000 {
      let file = mutated(seed)
      var problems: [Diagnostic] = []
      let table = CSVTable.read(file, path, &problems)
      let lengths = lineLengths(file)
      for problem in problems {
        guard let place = problem.place else {
          Issue.record("seed \(seed): \(problem.id) has no place")
          continue
        }
        #expect(
          lengths.indices.contains(place.line - 1)
            && 1...lengths[place.line - 1] + 1 ~= place.column,
          "seed \(seed): \(problem.id) at \(place)")
      }
      #expect(table != nil || problems.contains { $0.severity == .error }, "seed \(seed)")
      guard let table else { continue }
      var last = 0
      for row in table.rows {
        #expect(row.cells.count == table.headings.count && row.number > last, "seed \(seed)")
        last = row.number
      }
    }
  }

  private func mutated(_ seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var file = RandomTable(seed: seed).file
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let at = Int.random(in: 0...file.count, using: &random)
      let end = Int.random(in: at...min(file.count, at + 9), using: &random)
      let sign = FuzzTests.signs.randomElement(using: &random) ?? []
      switch Int.random(in: 0..<5, using: &random) {
      case 0: file.removeSubrange(at..<end)
      case 1: file.insert(contentsOf: file[at..<end], at: 0)
      case 2 where at < file.count: file[at] = UInt8.random(in: 0...255, using: &random)
      default: file.insert(contentsOf: sign, at: at)
      }
    }
    return file
  }

  /// The most columns that each line can have, the file's own way to write characters known or not.
  private func lineLengths(_ file: [UInt8]) -> [Int] {
    let text: [Unicode.Scalar]
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
      let low = file[0] == 0xFF ? 0 : 1
      let units = stride(from: 2, to: file.count - 1, by: 2).map {
        UInt16(file[$0 + low]) | UInt16(file[$0 + 1 - low]) << 8
      }
      text = Array(String(decoding: units, as: UTF16.self).unicodeScalars)
    } else if let whole = String(validating: file, as: UTF8.self) {
      text = Array(whole.unicodeScalars)
    } else {
      text = file.map { Unicode.Scalar($0) }
    }
    let plain = RandomTable.withPlainLineEnds(String(String.UnicodeScalarView(text)))
    return plain.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
  }
}
