import Diagnostics
import TestSupport
import Testing

@Suite struct NothingLostTests {
  /// `%` stands for a word that occurs nowhere else.
  private static let pieces = [
    "## %\n", "##%\n", "%", " ", "\n", "\n\n", "**%**%", "**%:**%", "**%", "_%_%", "~~(%)~~%",
    "*%* ",
    "| % | % |\n|---|---|\n| % | % | % |\n", "| % | %\n", "|---|\n", "% | % | %\n", "๑. %\n๒. %\n",
    "(ก) %\n(ข) %\n", "- %\n", "1. %\n", "> %\n", "```\n%\n```\n", "```%\n", "```\n", "~~~\n",
    "%\t%\n",
    "[%](https://a.example)", "[%](ก %.pdf)", "\n[%]: %\n", "\n[^ก]: %\n", "%[^ก]", "%[^ข]",
    "<b>%</b>",
    "<div>\n%\n</div>\n", "    %\n", "• %\n", "–%\n–%\n", "https://a.example/x%",
    "เว็บwww.a.example%",
    "## % {#a}\n", "## % {%}\n", "% {#b}\n", "`%`", "\\%", "![%](https://a.example/%.png)",
    "<!-- %\n",
    "%\n===\n", "%\n---\n", "- [ ] %\n", "&amp;%", "[%]", "<%>", "% <br>%\n", "  \n",
  ]

  /// Every word of a text stands on the page, or on a line of which something is said.
  @Test func showsEveryWordOrNamesItsLine() throws {
    var random = SeededGenerator(seed: 18)
    for _ in 0..<250 {
      var word = 0
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        for scalar in (Self.pieces.randomElement(using: &random) ?? "").unicodeScalars {
          if scalar == "%" {
            word += 1
            text += "กข\(word)งจ"
          } else {
            text.unicodeScalars.append(scalar)
          }
        }
      }
      let page = try WrittenPage("\(text)\n")
      let html = page.html
      let told = Self.lines(of: page.problems)
      for (number, line) in zip(4..., text.split(separator: "\n", omittingEmptySubsequences: false))
      {
        for word in line.matches(of: /กข[0-9]+งจ/).map(\.output) where !html.contains(word) {
          #expect(told.contains(number), "\(word) of line \(number) is lost:\n\(text)\n→ \(html)")
        }
      }
    }
  }

  /// The lines of which something is said, and those down to which something reaches.
  private static func lines(of problems: [Diagnostic]) -> Set<Int> {
    var lines: Set<Int> = []
    for problem in problems {
      let first = problem.place?.line ?? 0
      let last = problem.message.english.firstMatch(of: /line ([0-9]+)/).flatMap { Int($0.1) }
      lines.formUnion(first...max(first, last ?? first))
    }
    return lines
  }
}
