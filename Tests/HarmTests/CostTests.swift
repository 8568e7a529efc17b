import TestSupport
import Testing

/// What costs more than its size asks: found by sizes that double, in a process of the tool's own
/// whose processor time is that of nobody else.
@Suite struct CostTests {
  /// As much as four times the size may cost; the square would be 16.
  private static let most = 10.0
  /// Seconds from which a cost tells more of the tool than of the machine, and from which a cost
  /// that looks too high is believed.
  private static let (least, sure) = isStress ? (2.0, 8.0) : (0.15, 1.5)

  @Test(arguments: Growing.all)
  func costsInProportionToTheSize(_ growing: Growing) throws {
    let start = try seconds(growing, 1)
    var count = isStress ? 1_000 : 250
    var costs = [try seconds(growing, count) - start]
    func isSlow() -> Bool { costs[costs.count - 1] > Self.most * max(costs[costs.count - 3], 0.02) }
    // Up to a size that tells; what is refused at some size stays cheap.
    while costs.count < 3 || costs[costs.count - 1] < (isSlow() ? Self.sure : Self.least),
      count < 300_000
    {
      count *= 2
      costs.append(try seconds(growing, count) - start)
    }
    // Other tests run beside: only what is slow each time is slow.
    for _ in 1...3 where isSlow() {
      for (index, part) in [4, 2, 1].enumerated() {
        let at = costs.count - 3 + index
        costs[at] = min(costs[at], try seconds(growing, count / part) - start)
      }
    }
    #expect(!isSlow(), "up to \(count): \(costs) s")
  }

  private func seconds(_ growing: Growing, _ count: Int) throws -> Double {
    try oit([growing.command, "--today", "2567-03-31"], in: growing.site(count)).seconds
  }
}
