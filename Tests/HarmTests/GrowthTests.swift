import Blocks
import Diagnostics
import Disclosure
import Foundation
import TestSupport
import Testing

/// Texts that are read by this process, by the clock: one after the other, so that no two of them
/// stand in each other's way.
@Suite(.serialized) struct GrowthTests {
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
