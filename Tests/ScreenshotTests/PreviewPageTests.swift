import Foundation
import TestSupport
import Testing

/// The preview in a real browser, while somebody edits the source.
@Suite struct PreviewPageTests {
  private static let panel =
    "document.querySelector('oit-elements')?.shadowRoot.querySelector('details')"
  private static let dialog =
    "document.querySelector('oit-errors')?.shadowRoot.querySelector('dialog')"

  private static func shows(_ text: String) -> String {
    "!!document.querySelector('main')?.textContent.includes('\(text)')"
  }

  /// Serves the sample while something is done with it in a browser.
  private func previewing(_ work: (TemporarySite, Browser, String) throws -> Void) throws {
    let site = try TemporarySite(.sample)
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    try Browser.use { try work(site, $0, "http://localhost:\(port)") }
  }

  @Test func anOpenPageFollowsTheSource() throws {
    let (panel, dialog) = (Self.panel, Self.dialog)
    try previewing { site, browser, address in
      let entry = "Content/2567/o02-executives/index.md"
      let kept = try site.text(entry)
      try browser.open(#require(URL(string: "\(address)/2567/o02/")))
      #expect(try browser.comes("!!\(panel)"))
      #expect(try browser.value("\(panel).querySelectorAll('ol:first-of-type > li').length > 1"))
      #expect(try browser.value("!\(panel).open"))
      // A click leads to the proof.
      let click =
        "\(panel).querySelector('summary').click(); \(panel).querySelector('a').click(); true"
      #expect(try browser.value(click))
      #expect(try browser.comes("location.hash.length > 1 && scrollY > 0"))
      let text =
        "scrollTo(0, 600); document.querySelectorAll('main a')[3].focus(); "
        + "document.activeElement.textContent"
      let focus: String = try browser.value(text)
      let height: Int = try browser.value("Math.round(scrollY)")

      try site.save(kept + "\n\nเพิ่มบรรทัดนี้\n", to: entry)
      #expect(try browser.comes(Self.shows("เพิ่มบรรทัดนี้")))
      #expect(try browser.comes("Math.round(scrollY) === \(height)"))
      #expect(try browser.comes("document.activeElement.textContent === `\(focus)`"))
      #expect(try browser.comes("\(panel)?.open === true"))

      // Errors stand over the last good page, with the line, until they are mended.
      try site.save(
        kept.replacing("```people", with: "```people\n- [", maxReplacements: 1), to: entry)
      #expect(try browser.comes("\(dialog)?.open === true"))
      #expect(try browser.value("\(dialog).textContent.includes('o02-executives/index.md:')"))
      #expect(try browser.value("\(dialog).scrollTop === 0"))
      #expect(try browser.value("!!\(dialog).querySelector('pre')"))
      #expect(try browser.value(Self.shows("เพิ่มบรรทัดนี้")))
      try site.save(kept, to: entry)
      #expect(try browser.comes("!\(dialog) && !\(Self.shows("เพิ่มบรรทัดนี้"))"))

      // What lacks is told with its line.
      let parts = kept.components(separatedBy: "```")
      try site.save(parts[0] + parts[2...].joined(separator: "```"), to: entry)
      #expect(
        try browser.comes(
          "/แก้ที่ Content.2567.o02-executives.index\\.md:\\d+/.test(\(panel)?.textContent)"))
    }
  }

  /// A kind of edit, and what the page of O8, whose rows come from a file, then shows.
  private struct Edit: Sendable {
    let path: String
    let shows: String
    let change: @Sendable (String, _ mark: String) -> String

    /// `MARK` stands for a word that is another one each time.
    init(
      _ path: String, shows: String = "document.body.textContent.includes('MARK')",
      _ change: @escaping @Sendable (String, String) -> String
    ) {
      (self.path, self.shows, self.change) = (path, shows, change)
    }

    private static let entry = "Content/2567/o08-annual-plan/index.md"
    private static let rows = "Content/2567/o08-annual-plan/annual-plan-2567.csv"
    private static let refused = "\(PreviewPageTests.dialog)?.open === true"

    /// What an open page takes up without being loaded anew.
    static let texts = [
      Edit(entry) { "\($0)\n\n\($1)\n" },
      Edit(rows) { $0.replacing("หมู่ที่ 4", with: $1) },
      Edit("Content/site.yml") { $0.replacing("เลขที่ 99", with: $1) },
      Edit("Content/editions/2567.yml") { $0.replacing("แผนระยะ 1 ปี", with: "\($1) แผนระยะ 1 ปี") },
      Edit("Templates/footer.mustache") { $0.replacing("<footer>", with: "<footer><p>\($1)</p>") },
      Edit("Templates/texts/th.yml") { $0.replacing("ติดต่อ", with: $1) },
    ]

    static let all =
      texts + [
        Edit(
          "Templates/assets/style.css",
          shows:
            "getComputedStyle(document.documentElement).getPropertyValue('--edit').includes('MARK')"
        ) { "\($0)\nhtml { --edit: \($1) }\n" },
        Edit(entry, shows: refused) { text, _ in text.replacing("```plan", with: "```plan\n- [") },
        Edit("Content/site.yml", shows: refused) { text, _ in text + "- [\n" },
        Edit("Templates/footer.mustache", shows: refused) { text, _ in text + "{{#open}}" },
        Edit(rows, shows: refused) { text, _ in "\"" + text },
      ]

    /// Each of some edits, and under stress any of them until there are so many.
    static func drawn(
      from all: [Edit], underStress count: Int, _ random: inout SeededGenerator
    ) -> [Edit] {
      all
        + (all.count..<(isStress ? count : all.count)).map { _ in
          all[Int.random(in: all.indices, using: &random)]
        }
    }
  }

  /// Whatever was new, the open page is what loading it anew would show.
  @Test func anOpenPageTakesUpTexts() throws {
    let isAsServed = """
      fetch(location.href).then((answer) => answer.text()).then((text) => {
        const page = new DOMParser().parseFromString(text, "text/html");
        page.querySelector("script[src^='/-/']").remove();
        return page.documentElement.isEqualNode((() => {
          const shown = document.documentElement.cloneNode(true);
          for (const part of shown.querySelectorAll("oit-elements, oit-errors")) part.remove();
          return shown;
        })());
      })
      """
    var random = SeededGenerator(seed: 25)
    try previewing { site, browser, address in
      try browser.open(#require(URL(string: "\(address)/2567/o08/")))
      // What was saved before the page listened for news makes it load anew.
      var isFollowing = false
      for (number, edit) in Edit.drawn(from: Edit.texts, underStress: 100, &random).enumerated() {
        let (kept, mark) = (try site.text(edit.path), "ครั้งที่\(number)จบ")
        let shows = edit.shows.replacing("MARK", with: mark)
        for (text, condition) in [(edit.change(kept, mark), shows), (kept, "!(\(shows))")] {
          #expect(try browser.value("(window.isStill = true)"))
          try site.save(text, to: edit.path)
          #expect(try browser.comes(condition), "\(edit.path) \(number): \(condition)")
          let isStill: Bool = try browser.value("window.isStill === true")
          #expect(isStill || !isFollowing, "\(edit.path) \(number): \(condition)")
          isFollowing = isFollowing || isStill
          #expect(try browser.value(isAsServed), "\(edit.path) \(number): \(condition)")
        }
      }
      #expect(isFollowing)
    }
  }

  /// A day of edits of all kinds, some of them wrong, each taken back: the page shows every one.
  @Test func aDayOfEditsIsShown() throws {
    var random = SeededGenerator(seed: 24)
    var times: [Duration] = []
    try previewing { site, browser, address in
      try browser.open(#require(URL(string: "\(address)/2567/o08/")))
      for (number, edit) in Edit.drawn(from: Edit.all, underStress: 300, &random).enumerated() {
        let (kept, mark) = (try site.text(edit.path), "ครั้งที่\(number)จบ")
        let shows = edit.shows.replacing("MARK", with: mark)
        for (text, condition) in [(edit.change(kept, mark), shows), (kept, "!(\(shows))")] {
          usleep(.random(in: 0...100_000, using: &random))
          try site.save(text, to: edit.path)
          let start = ContinuousClock.now
          #expect(
            try browser.comes("document.readyState === 'complete' && \(condition)"),
            "\(edit.path) \(number): \(condition)")
          times.append(ContinuousClock.now - start)
        }
      }
    }
    times.sort()
    if isStress {
      print(
        "from a save until it is shown: \(times[times.count / 2]), at most \(times[times.count - 1])"
      )
    }
  }
}

extension TemporarySite {
  /// As editors do: a file beside it, then its name.
  fileprivate func save(_ text: String, to path: String) throws {
    try write(text, to: "\(path).new~")
    try #require(rename("\(root)/\(path).new~", "\(root)/\(path)") == 0)
  }
}
