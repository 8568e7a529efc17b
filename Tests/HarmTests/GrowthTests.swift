import Blocks
import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing

/// What costs more than its size asks: found by sizes that double, in a process of the tool's own
/// whose processor time is that of nobody else.
@Suite(.serialized) struct GrowthTests {
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

  /// Four times the size may take ten times as long at the most.
  @Test(arguments: Pathological.all)
  func readsInTimeThatGrowsWithTheSize(_ input: Pathological) throws {
    let (small, large) = (input.text(20_000), input.text(80_000))
    var times: [String] = []
    for _ in 1...3 {
      let (one, four) = (try seconds(small), try seconds(large))
      // Below this a difference is the clock's.
      if four < 0.05 || four < 10 * one { return }
      times.append("\(one) s, then \(four) s")
    }
    Issue.record("\(times)")
  }

  @Test(arguments: Pathological.refused)
  func refusesWhatWouldTakeTheSquareOfItsSize(_ input: Pathological) throws {
    let site = try TemporarySite([page: head + input.text(200_000)])
    let (time, ids) = read(site)
    #expect(ids == [input.refusal])
    #expect(time < 5, "\(time) s")
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "> - "])
  func refusesTextNestedDeeperThanAHundred(_ sign: String) throws {
    for count in [101, 10_000, 100_000] {
      let site = try TemporarySite([page: head + String(repeating: sign, count: count) + "a\n"])
      #expect(read(site).ids == ["nested-too-deep"], "\(count)")
    }
  }

  @Test(arguments: [">", "> ", "- ", "1. "])
  func readsTextNestedAHundredDeep(_ sign: String) throws {
    let site = try TemporarySite([page: head + String(repeating: sign, count: 100) + "a\n"])
    #expect(read(site).ids == [])
  }

  @Test func readsTenThousandNestedBracketsAsText() throws {
    let text = String(repeating: "[", count: 10_000) + "ก" + String(repeating: "]", count: 10_000)
    let site = try TemporarySite([page: head + text])
    let html = try #require(try site.read().site?.page(at: "/2567/o05/")).body.html
    #expect(html == "<p>\(text)</p>\n")
  }

  private func seconds(_ text: String) throws -> Double {
    let site = try TemporarySite([page: head + text])
    return min(read(site).seconds, read(site).seconds)
  }

  private func read(_ site: TemporarySite) -> (seconds: Double, ids: Set<String>) {
    let clock = ContinuousClock()
    var ids: Set<String> = []
    let time = clock.measure {
      let problems = site.findings()
      ids = Set(problems.filter { $0.severity == .error }.map(\.id))
    }
    return (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds), ids)
  }
}

let page = "Content/2567/o05-news.md"
let head = "---\nupdated: 2567-03-31\n---\n"
