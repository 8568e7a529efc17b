import Charts
import Testing

@Suite struct TreeChartTests {
  @Test func drawsEachRowBeforeThoseBelowIt() {
    let chart = TreeChart(parents: [nil, 2, 0, 0], isUnit: [false, false, false, false])
    #expect(chart.walk.map(\.row) == [0, 2, 1, 3])
    #expect(chart.walk.map(\.depth) == [0, 1, 2, 1])
    #expect(chart.boxes.map(\.isLeaf) == [false, false, true, true])
    #expect(chart.boxes.map(\.closes) == [0, 0, 1, 1])
  }

  @Test func movesTheFirstRowOfALoopToTheTop() {
    let chart = TreeChart(parents: [nil, 3, 1, 2], isUnit: [true, true, true, true])
    #expect(chart.loops == [[1, 3, 2, 1]])
    #expect(chart.parents == [nil, nil, 1, 2])
  }

  /// Two posts side by side say less than a list; two units are worth it.
  @Test func putsUnitsSideBySide() {
    let parents = [nil, 0, 0] as [Int?]
    #expect(TreeChart(parents: parents, isUnit: [false, true, true]).isAcross(0))
    #expect(!TreeChart(parents: parents, isUnit: [false, false, true]).isAcross(0))
  }

  @Test func putsNoMoreSideBySideThanAPageIsWide() {
    let parents = [nil] + [Int?](repeating: 0, count: 7)
    #expect(!TreeChart(parents: parents, isUnit: parents.map { _ in true }).isAcross(0))
  }

  /// A council written after the mayor stands beside him, not below all that he has below him.
  @Test func drawsFirstWhatStandsBesideTheTrunkOfAWideList() {
    let chart = TreeChart(
      parents: [nil, 0, 0, 0, nil, 4], isUnit: [false, true, true, true, true, false])
    #expect(chart.walk.map(\.row) == [4, 5, 0, 1, 2, 3])
    #expect(chart.boxes.filter(\.isAside).map(\.row) == [4])
    let alone = TreeChart(parents: [nil, nil, nil], isUnit: [true, true, true])
    #expect(!alone.boxes.contains { $0.isAside })
  }
}
