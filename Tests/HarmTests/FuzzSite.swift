import Foreign
import Blocks
import Checks
import Diagnostics
import Disclosure
import Foundation
import Kinds
import Reading
import TestSupport
import Testing
import Thai

/// A site of forty items whose files are written anew for each round.
final class FuzzSite {
  private let site: TemporarySite
  private var texts: [String: [UInt8]] = [:]

  init() throws {
    let items = (4...40).filter { $0 != 5 }.map {
      """
                - {item: O\($0), topic: t\($0), title: ก, period: in-fy, elements: [{id: chart, text: ก}]}

      """
    }
    site = try TemporarySite(
      ["Content/editions/2567.yml": SoundSite.edition + items.joined()],
      without: SoundSite.files.keys.filter { $0.contains("/2567/") && $0.hasSuffix(".md") })
  }

  static func entry(_ number: Int) -> String {
    "Content/2567/o\(number < 10 ? "0" : "")\(number).md"
  }

  func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    for (path, bytes) in files {
      texts[path] = bytes
      try site.write(bytes, to: path)
    }
  }

  /// Reads twice and looks at all that came of it.
  func check(_ seed: UInt64) {
    let clock = ContinuousClock()
    let start = clock.now
    let (read, problems) = SiteReader.read(
      site.root, kinds: BlockKind.all, readers: FileReaders(pdfs: .built))
    let time = clock.now - start
    #expect(time < .seconds(10), "seed \(seed) took \(time)")
    let again = SiteReader.read(site.root, kinds: BlockKind.all, readers: FileReaders(pdfs: .built))
    #expect(problems.inOrder() == again.problems.inOrder(), "seed \(seed)")
    for problem in problems { check(problem, seed) }
    guard let read, let day = Day(year: 2024, month: 3, day: 31) else { return }
    let coverage = cover(read, on: day, kinds: BlockKind.all)
    for problem in Checks.check(read, coverage) { check(problem, seed) }
    for page in read.years.flatMap(\.entries.values).map(\.page) {
      let html = page.body.html
      #expect(Markup(html).flaws == [], "seed \(seed): \(page.path)")
      #expect(again.site?.page(at: page.address)?.body.html == html, "seed \(seed)")
      let ids = page.body.outline.anchors.map(\.id)
      #expect(Set(ids).count == ids.count, "seed \(seed): \(page.path)")
    }
  }

  private func check(_ problem: Diagnostic, _ seed: UInt64) {
    #expect(problem.id.contains("-") && !problem.message.thai.isEmpty)
    guard let place = problem.place, let text = texts[place.path] else { return }
    #expect(text.holds(place), "seed \(seed): \(problem)")
  }
}

extension [UInt8] {
  /// Whether a place lies in the text, or right behind it.
  func holds(_ place: Place) -> Bool {
    var bytes = self
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var lines = [0]
    var last: Unicode.Scalar?
    for scalar in text {
      if scalar == "\r" || scalar == "\n" && last != "\r" {
        lines.append(0)
      } else if scalar != "\n" {
        lines[lines.count - 1] += 1
      }
      last = scalar
    }
    return lines.indices.contains(place.line - 1) && place.column >= 1
      && place.column <= lines[place.line - 1] + 1
  }
}
