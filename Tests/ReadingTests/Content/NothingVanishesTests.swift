import Blocks
import Disclosure
import Kinds
import Reading
import TestSupport
import Testing

@Suite struct NothingVanishesTests {
  /// Every file of a random tree is a page, a published file, settings, an edition, or spoken of.
  @Test func everyFileBecomesOutputOrADiagnostic() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<60 {
      let paths = Set((0..<10).map { _ in randomPath(&generator) })
      let site = try TemporarySite()
      for path in paths {
        // A path below one that is a file already is not to be had.
        try? site.write(Array(soundPage.utf8), to: "Content/\(path)")
      }
      let (read, problems) = SiteReader.read(site.root, kinds: BlockKind.all)
      // What is said about an entry's own page concerns all that lies beside it.
      let said = problems.compactMap(\.place?.path).flatMap { path in
        [path, path.replacing("/index.md", with: "")]
      }
      var known = Set(read?.files.map(\.path) ?? []).union(["site.yml", "editions/2567.yml"])
      for page in read?.pages ?? [] { known.insert(page.path) }
      for entry in read?.years.flatMap(\.entries.values) ?? [] {
        known.formUnion(entry.pages.map(\.path))
      }
      for path in paths where site.line(at: .init("Content/\(path)")) != nil {
        let isSpokenOf = said.contains { named in
          "Content/\(path)" == named || "Content/\(path)".utf8.starts(with: "\(named)/".utf8)
        }
        #expect(known.contains(path) || isSpokenOf, "\(path)")
      }
    }
  }

  private func randomPath(_ generator: inout SeededGenerator) -> String {
    let tops = ["2567", "2567", "2567", "pages", "editions", "2566", "drafts", ""]
    let folders = [
      "o01-structure", "o02-executives", "o09", "about", "ภาพ", "Photos", "index.md", "x", "",
    ]
    let names = [
      "index.md", "plan.md", "plan", "Plan.pdf", "แผน.pdf", "แผน.md", "a b.md", "index.html",
      "x.en.md", "X.MD", "o05.md", "o5.md", ".hidden", "Thumbs.db", "2568.yml", "coverage.md",
    ]
    let parts = [tops, folders, folders, names].compactMap { $0.randomElement(using: &generator) }
    return parts.filter { !$0.isEmpty }.joined(separator: "/")
  }
}
