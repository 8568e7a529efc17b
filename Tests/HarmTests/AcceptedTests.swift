import Artifact
import Blocks
import Coverage
import Diagnostics
import Disclosure
import Foundation
import Kinds
import Output
import Pages
import Reading
import TestSupport
import Testing
import Thai

/// What check accepts, build makes.
@Suite struct AcceptedTests {
  private static let folder = "Content/2567/o05-news"

  /// Names that lie near each other, and near those of the site.
  private static let names = [
    "index.html", "Index.HTML", "people", "people.csv", "People.csv", "feed.xml", "robots.txt",
    "manifest.json", "404.html", "sitemap.xml", "2567", "o05", "O05", "o02", "coverage.json",
    "coverage", "assets", "schema", "coverage-1.json", ".well-known", "security.txt", "old", "Old",
    "plan", "Plan", "plan.pdf", "eit", "complaints", String(repeating: "a", count: 255),
    String(repeating: "a", count: 256), String(repeating: "b", count: 250), "แผน.pdf",
    "ก." + String(repeating: "e", count: 250),
  ]

  private func site(_ random: inout SeededGenerator) throws -> TemporarySite {
    func name() -> String { Self.names.randomElement(using: &random) ?? "" }
    func path(_ length: Int) -> String { (0..<length).map { _ in name() }.joined(separator: "/") }
    var redirects = Set(
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        "/\(path(Int.random(in: 1...3, using: &random)))/"
      })
    redirects.remove("//")
    var files = [
      "Content/site.yml": SoundSite.settings + "redirects:\n"
        + redirects.sorted().map { "  \"\($0)\": /2567/o01/\n" }.joined(),
      "\(Self.folder)/index.md": "---\nupdated: 2567-03-31\n---\n## ข่าว {#news}\n\n```people\n"
        + "- {name: ก, position: ข}\n```\n",
    ]
    if redirects.isEmpty { files["Content/site.yml"] = SoundSite.settings }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let path = path(Int.random(in: 1...2, using: &random))
      if path.split(separator: "/").allSatisfy({ $0.utf8.count <= 255 }) {
        files["\(Self.folder)/\(path)"] = "ไฟล์"
      }
    }
    if Bool.random(using: &random) {
      files["\(Self.folder)/\(["plan", "people", "old"].randomElement(using: &random) ?? "").md"] =
        soundPage
    }
    let site = try TemporarySite(.nothing)
    for (path, text) in SoundSite.files.merging(files, uniquingKeysWith: { $1 })
    where path != "Content/2567/o05-news.md" {
      // A name can't be a file and a folder on the disk either.
      try? site.write(text, to: path)
    }
    try site.addTemplates()
    return site
  }

  @Test func whatCheckAcceptsBuildMakes() throws {
    var random = SeededGenerator(seed: 17)
    var (accepted, refused) = (0, 0)
    for round in 0..<(isStress ? 2_000 : 120) {
      let site = try site(&random)
      do {
        let rendered = try withExtendedLifetime(site) { try site.render() }
        accepted += 1
        let output = OutputFolder(site.root + "/Site", threads: 1)
        #expect(throws: Never.self, "round \(round)") {
          try output.replace(with: rendered.artifacts)
        }
      } catch let error as RenderedSite.Unreadable {
        refused += 1
        // Each error has the line or the file that has to be changed.
        #expect(error.problems.allSatisfy { $0.place != nil }, "round \(round)")
      }
    }
    #expect(accepted > 20 && refused > 20, "\(accepted) accepted, \(refused) refused")
  }
}
