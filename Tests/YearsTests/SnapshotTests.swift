import Testing
import Thai
import Years

struct SnapshotTests {
  private static let path = "snapshots/2567/2024-03-31.json"

  private static let coverage = Array(
    """
    {"schema": "coverage-1", "edition": 2567,
     "summary": {"items": 2, "notApplicable": 7,
      "elements": {"asked": 6, "shown": 2, "machine": 1, "notApplicable": 1}}}

    """.utf8)

  private func file() throws -> [UInt8] {
    let day = try #require(Day(year: 2024, month: 3, day: 31))
    return Snapshot(year: 2567, taken: day, coverage: Self.coverage).bytes
  }

  @Test func aFileIsReadAsItWasWritten() throws {
    let read = try #require(Snapshot(try file(), at: Self.path))
    #expect(read.path == Self.path)
    #expect(read.coverage == Self.coverage)
    #expect(read.shown?.elements == 2)
    #expect(read.shown?.of == 5)
    #expect(
      String(decoding: try file(), as: UTF8.self).hasPrefix(
        #"{"schema": "snapshot-1", "taken": "2024-03-31", "sha256": ""#))
  }

  @Test(arguments: [
    "snapshots/2566/2024-03-31.json", "snapshots/2567/2024-04-01.json",
    "snapshots/2567/31-3-2567.json", "snapshots/2567/a/2024-03-31.json",
  ])
  func aFileAtAnotherPathIsNone(_ path: String) throws {
    #expect(Snapshot(try file(), at: path) == nil)
  }

  @Test func aByteThatIsChangedIsSeen() throws {
    let file = try file()
    for place in file.indices {
      var other = file
      other[place] ^= 1
      #expect(Snapshot(other, at: Self.path) == nil, "byte \(place)")
    }
    #expect(Snapshot([], at: Self.path) == nil)
    #expect(Snapshot(Array(file.dropLast()), at: Self.path) == nil)
  }
}
