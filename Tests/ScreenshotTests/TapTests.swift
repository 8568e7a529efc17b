import Foundation
import TestSupport
import Testing

/// On a telephone, 360 pixels wide and 740 high, what is looked for most is two taps and two
/// screens away.
@Suite(.serialized) struct TapTests {
  /// A place on a page, and how many screens down it may lie at most.
  private struct Step: CustomStringConvertible {
    let page: String
    let selector: String
    let screens: Int

    var description: String { "\(selector) on \(page)" }
  }

  private static let ways: [[Step]] = [
    [Step(page: "index.html", selector: ".ways [href*='complaint']", screens: 1)],
    [Step(page: "index.html", selector: ".ways [href*='eit']", screens: 1)],
    [Step(page: "index.html", selector: ".tiles [href^='tel:']", screens: 2)],
    [
      Step(page: "index.html", selector: "[href$='2567/coverage/gaps/index.html']", screens: 2),
      Step(page: "2567/coverage/gaps/index.html", selector: "main tbody tr", screens: 1),
    ],
    [
      Step(page: "index.html", selector: ".tiles [href$='2566/o21/index.html']", screens: 2),
      Step(page: "2566/o21/index.html", selector: "[href='#march']", screens: 2),
      Step(page: "2566/o21/index.html#march", selector: "tbody tr", screens: 1),
    ],
    [Step(page: "2567/o08/index.html", selector: ".years [href*='2566']", screens: 1)],
  ]

  @Test func eachStepIsInSightOrOneScreenBelow() throws {
    let site = try SampleSite.built.get()
    try Browser.use(width: 360, height: 740) { browser in
      for step in Self.ways.flatMap(\.self) {
        try browser.open(
          #require(URL(string: step.page, relativeTo: site.folder.appending(path: "index.html"))))
        let top: Int = try browser.value(
          """
          Math.min(...[...document.querySelectorAll("\(step.selector)")]
            .map(one => Math.round(one.getBoundingClientRect().top)).filter(top => top >= 0), 1e6)
          """)
        #expect((0..<step.screens * 740).contains(top), "\(step)")
      }
    }
  }
}
