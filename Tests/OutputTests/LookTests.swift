import Artifact
import Diagnostics
import Disclosure
import Foundation
import Output
import Testing

/// What happens between a look at the output and the build for which it was made.
@Suite struct LookTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.build(site(1))
    try workplace.run(
      "mkdir -p Site/up/loads && echo 1 > Site/up/loads/letter && echo 1 > Site/note")
    try workplace.build(site(2))
    try workplace.build(site(3))
  }

  private func site(_ version: Int) -> [String: String] {
    ["a/index.html": "\(version)", "b/index.html": "ข", "index.html": "หน้าแรก"]
  }

  @discardableResult
  private func build(_ files: [String: String], lookingBefore event: String) throws -> BuildReport {
    let folder = OutputFolder(workplace.output)
    let look = folder.look()
    look.wait()
    try workplace.run(event)
    let artifacts = files.map { path, text in SiteFile(path) { $0 += text.utf8 } }
    return try folder.replace(with: SiteFiles(artifacts), after: look)
  }

  /// The output holds this site, these lines about other files, and is known by its manifest.
  private func expect(_ files: [String: String], foreign: String) throws {
    let paths = files.keys.sorted()
    for path in paths { #expect(try workplace.text("Site/" + path) == files[path]) }
    let names = (paths + ["manifest.json"]).map { "! -path './\($0)'" }.joined(separator: " ")
    let found =
      "cd Site && find . -type f \(names) -printf '%P\\n' | sort | xargs grep -H ''"
    #expect(try workplace.run(found) == foreign)
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
    #expect(try workplace.run("ls -A") == ".Site.lock\n.Site.spare\nSite\n")
  }

  private let letters = "note:1\nup/loads/letter:1\n"

  @Test func aLookChangesNothing() throws {
    for preparation in ["true", "rm -r .Site.spare", "rm .Site.lock && rm -r Site"] {
      try workplace.run(preparation)
      let before = try workplace.state()
      let look = OutputFolder(workplace.output).look()
      look.wait()
      #expect(try workplace.state() == before)
    }
  }

  @Test func anEditMakesNoFolder() throws {
    let folders = "find . -type d -printf '%i\\n' | sort"
    let before = try workplace.run(folders)
    for version in 4...6 {
      let report = try build(site(version), lookingBefore: "true")
      #expect(report.written == 1 && report.unchanged == 2)
      #expect(try workplace.run(folders) == before)
      try expect(site(version), foreign: letters)
    }
    let state = try workplace.state()
    try build(site(6), lookingBefore: "true")
    #expect(try workplace.state() == state)
  }

  /// After two the folder has the inode that was seen, and another site.
  @Test(arguments: 1...3) func otherBuildsMayRunInBetween(_ count: Int) throws {
    let folder = OutputFolder(workplace.output)
    let look = folder.look()
    look.wait()
    for other in 0..<count {
      try workplace.build(["c\(other).html": "c", "index.html": "\(other)"])
    }
    _ = try folder.replace(
      with: SiteFiles(site(4).map { path, text in SiteFile(path) { $0 += text.utf8 } }),
      after: look)
    try expect(site(4), foreign: letters)
    try workplace.build(site(5))
    try expect(site(5), foreign: letters)
  }

  @Test(arguments: [
    ("echo 2 > Site/late", "late:2\nnote:1\nup/loads/letter:1\n"),
    (
      "echo 2 > Site/a/late; echo 2 > Site/up/late",
      "a/late:2\nnote:1\nup/late:2\nup/loads/letter:1\n"
    ),
    ("mkdir -p Site/n/m && echo 2 > Site/n/m/late", "n/m/late:2\nnote:1\nup/loads/letter:1\n"),
    ("echo 2 > Site/note; echo 2 > x; mv x Site/up/loads/letter", "note:2\nup/loads/letter:2\n"),
    ("rm Site/note", "up/loads/letter:1\n"),
    ("rm -r Site/up", "note:1\n"),
    ("rm -r Site/up && echo 2 > Site/up", "note:1\nup:2\n"),
    ("rm Site/note && mkdir Site/note && echo 2 > Site/note/x", "note/x:2\nup/loads/letter:1\n"),
    ("mv Site/up Site/down", "down/loads/letter:1\nnote:1\n"),
  ])
  func foreignFilesAreThoseOfTheMoment(_ event: String, _ foreign: String) throws {
    try build(site(4), lookingBefore: event)
    try expect(site(4), foreign: foreign)
    #expect(try workplace.run("ls Site | grep -c up") == (foreign.contains("up") ? "1\n" : "0\n"))
    try build(site(5), lookingBefore: "true")
    try expect(site(5), foreign: foreign)
  }

  @Test(arguments: [
    ("echo precious > Site/c.html", "c.html"),
    ("mkdir Site/c.html && echo precious > Site/c.html/x", "c.html"),
    ("echo precious > Site/d", "d"),
  ])
  func aForeignFileInAPlaceOfOursIsNamed(_ event: String, _ name: String) throws {
    let files = site(4).merging(["c.html": "new", "d/index.html": "new"]) { $1 }
    let found = finding { try build(files, lookingBefore: event) }
    #expect(found?.id == "output-collision")
    #expect(found?.message.english.contains("/Site/\(name)’") == true)
    #expect(
      try workplace.run("cat Site/a/index.html; cat Site/\(name)* Site/\(name)/x 2>&-")
        == "3precious\n")
    #expect(try workplace.run("ls -A | grep new") == "")
    try workplace.run("rm -r Site/\(name)")
    try workplace.build(files)
    try expect(files, foreign: letters)
  }

  @Test(arguments: [
    "rm -r .Site.spare", "rm -r .Site.spare/b", "rm .Site.spare/b/index.html",
    "cd .Site.spare/b && rm index.html && echo false > index.html", "mv .Site.spare .Site.new",
    "cp -a .Site.spare x && rm -r .Site.spare && mv x .Site.spare && echo x > .Site.spare/b/index.html",
    "rm -r .Site.spare && cp -r Site .Site.spare && echo x > .Site.spare/b/index.html",
    "chmod 0 .Site.spare/b",
  ])
  func aSpareThatChangedIsNotBelieved(_ harm: String) throws {
    try build(site(4), lookingBefore: harm)
    try expect(site(4), foreign: letters)
    #expect(try workplace.run("cd Site && find . -type l") == "")
    try build(site(5), lookingBefore: "true")
    try expect(site(5), foreign: letters)
  }

  @Test func anOutputMayComeOrGoInBetween() throws {
    try build(site(4), lookingBefore: "rm -r Site")
    #expect(try workplace.run("ls Site") == "a\nb\nindex.html\nmanifest.json\n")
    try workplace.run("mv Site away")
    try build(site(5), lookingBefore: "mv away Site && echo 1 > Site/note")
    #expect(try workplace.run("cat Site/a/index.html Site/note") == "51\n")
    try build(site(6), lookingBefore: "mv Site away && cp -r away Site && echo 2 > Site/note")
    #expect(try workplace.run("cat Site/a/index.html Site/note") == "62\n")
  }
}
