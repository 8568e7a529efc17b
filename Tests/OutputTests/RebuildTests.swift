import Artifact
import Foundation
import Output
import Testing

@Suite struct RebuildTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func aBuildWithoutChangeWritesNothing() throws {
    try workplace.write("แผน", to: "plan.pdf")
    try workplace.write("", to: "Site/.nojekyll")
    let artifacts = [
      SiteFile("2567/index.html") { $0 += "ปี".utf8 },
      SiteFile("2567/plan.pdf", try workplace.file("plan.pdf")),
    ]
    try workplace.build(artifacts)
    let before = try workplace.state()
    let report = try workplace.build(artifacts)
    #expect(try workplace.state() == before)
    #expect(report.written == 0 && report.unchanged == 2 && report.removed == 0)
  }

  @Test func writesOnlyThePageThatChanged() throws {
    try workplace.build(["a/index.html": "1", "b/index.html": "1", "c.html": "1"])
    let kept = try [workplace.inode("Site/a/index.html"), workplace.inode("Site/c.html")]
    let changed = try workplace.inode("Site/b/index.html")
    let report = try workplace.build(["a/index.html": "1", "b/index.html": "2", "c.html": "1"])
    #expect(try [workplace.inode("Site/a/index.html"), workplace.inode("Site/c.html")] == kept)
    #expect(try workplace.inode("Site/b/index.html") != changed)
    #expect(try workplace.text("Site/b/index.html") == "2")
    #expect(report.written == 1 && report.unchanged == 2 && report.removed == 0)
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test(arguments: [1, 40_000])
  func noticesChangesAnywhereInAPage(_ length: Int) throws {
    let text = String(repeating: "หน้าเว็บ", count: length)
    for changed in [text, "x" + text.dropFirst(), text.dropLast() + "x", text + "x", ""] {
      try workplace.build(["index.html": changed])
      #expect(try workplace.text("Site/index.html") == changed)
      let hashes = try workplace.hashes()
      #expect(hashes.counted == hashes.listed)
    }
  }

  @Test func aStalePageGoesWithItsFolder() throws {
    try workplace.build(["2566/o01/index.html": "1", "2567/index.html": "1"])
    let report = try workplace.build(["2567/index.html": "1"])
    #expect(
      try workplace.tree() == """
        d Site
        d Site/2567
        f Site/2567/index.html
        f Site/manifest.json

        """)
    #expect(report.written == 0 && report.unchanged == 1 && report.removed == 1)
  }

  @Test func aFileCanBecomeAFolderAndBack() throws {
    try workplace.build(["a": "1"])
    try workplace.build(["a/b": "1"])
    #expect(try workplace.tree() == "d Site\nd Site/a\nf Site/a/b\nf Site/manifest.json\n")
    try workplace.build(["a": "1"])
    #expect(try workplace.tree() == "d Site\nf Site/a\nf Site/manifest.json\n")
  }

  @Test func putsBackAPageThatWasDeletedOrDamaged() throws {
    try workplace.build(["a.html": "1", "b.html": "1", "c.html": "1"])
    try workplace.run("rm Site/a.html; printf 2 > Site/b.html; ln -sf a.html Site/c.html")
    let report = try workplace.build(["a.html": "1", "b.html": "1", "c.html": "1"])
    #expect(report.written == 3)
    #expect(try workplace.run("cat Site/*.html; test -L Site/c.html || echo file") == "111file\n")
  }

  @Test func hashesAPageAgainThatSomebodyWroteSinceTheBuild() throws {
    try workplace.build(["a.html": "1", "b.html": "1"])
    try workplace.run("sleep 0.02; printf 2 > Site/a.html")
    try workplace.build(["a.html": "2", "b.html": "2"])
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
  }

  @Test func clearsAwayWhatAKilledBuildLeft() throws {
    try workplace.build(["2567/index.html": "1"])
    try workplace.run("cp -r Site .Site.new; touch .Site.new.1")
    try workplace.build(["index.html": "1"])
    #expect(try workplace.tree() == "d Site\nf Site/index.html\nf Site/manifest.json\n")
  }

  @Test func aFailedBuildLeavesTheLastSiteWhole() throws {
    try workplace.build(["a.html": "1", "b.html": "1"])
    let before = try workplace.run("cd Site && find . -printf '%P %i %T@ %C@\\n' | sort")
    let found = finding {
      try workplace.build([
        SiteFile("a.html") { $0 += "2".utf8 },
        SiteFile("z.pdf", try workplace.file("gone.pdf")),
      ])
    }
    #expect(found?.id == "source-not-readable")
    #expect(try workplace.run("cd Site && find . -printf '%P %i %T@ %C@\\n' | sort") == before)
    #expect(
      try workplace.tree() == "d Site\nf Site/a.html\nf Site/b.html\nf Site/manifest.json\n")
    try workplace.build(["a.html": "3"])
    #expect(try workplace.text("Site/a.html") == "3")
  }
}
