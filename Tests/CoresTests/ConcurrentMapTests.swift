import Cores
import Testing

@Suite struct ConcurrentMapTests {
  @Test(arguments: [(0, 4), (1, 4), (4, 4), (9, 4), (1_000, 16)])
  func givesTheResultsInTheOrderOfTheirNumbers(_ count: Int, _ size: Int) {
    #expect(concurrentMap(count, atATime: size) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test func makesSomethingElseBesides() {
    let made = concurrentMap(3, atATime: 1) {
      $0
    } beside: {
      "other"
    }
    #expect(made.results == [0, 1, 2])
    #expect(made.other == "other")
  }
}
