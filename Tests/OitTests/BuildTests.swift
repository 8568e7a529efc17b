import Foundation
import TestSupport
import Testing

struct BuildTests {
  @Test func writesTheSiteAndSaysWhatItDid() throws {
    let workspace = try TemporarySite(.sample)
    let outcome = try workspace.run("oit build --today 2567-03-31")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("เว็บไซต์มี "))
    for path in ["index.html", "2567/o02/index.html", "2567/coverage.json", "manifest.json"] {
      #expect(workspace.exists("Site/\(path)"), "\(path)")
    }
  }

  @Test func writesNothingWhenThereIsAnErrorAndKeepsTheLastSite() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --today 2567-03-31")
    let before = try workspace.run("find Site -printf '%p %i %T@\\n' | sort").output
    try workspace.write("ไม่มีส่วนหัว\n", to: "Content/2567/o28-broken.md")
    let outcome = try workspace.run("oit build --today 2567-03-31 --lang en")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.contains("Content/2567/o28-broken.md:1:1: error: the page has no head"))
    #expect(try workspace.run("find Site -printf '%p %i %T@\\n' | sort").output == before)
  }

  @Test func aSecondBuildTouchesNoFile() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --today 2567-03-31")
    let before = try workspace.run("find Site -printf '%p %i %T@ %C@\\n' | sort").output
    _ = try workspace.run("oit build --today 2567-03-31")
    #expect(try workspace.run("find Site -printf '%p %i %T@ %C@\\n' | sort").output == before)
  }

  /// Invariant 1: only what speaks of time may differ on another day.
  @Test func anotherDayChangesOnlyWhatSpeaksOfTime() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --today 2567-03-31 --output one")
    _ = try workspace.run("oit build --today 2567-04-01 --output two")
    let differing = try workspace.run("diff -rq one two | awk '{print $2}' | sort").output
      .split(separator: "\n")
    #expect(!differing.isEmpty)
    let mayDiffer =
      /^one\/(index\.html|(25\d\d\/)?eit\/index\.html|25\d\d\/index\.html|25\d\d\/o\d+\/index\.html|25\d\d\/coverage.*|feed\.xml|\.well-known\/security\.txt|manifest\.json)$/
    for path in differing {
      #expect(path.wholeMatch(of: mayDiffer) != nil, "\(path)")
    }
  }

  /// As a browser asks for it, and as it was copied from one.
  @Test func aThaiAddressOfAnEarlierSiteLeadsOn() throws {
    let site = try TemporarySite()
    try site.addTemplates()
    let redirects = "redirects: {/ข่าว/เก่า/: /2567/o05/, /%E0%B9%81%E0%B8%9C%E0%B8%99: /2567/o01/}\n"
    try site.write(try site.text("Content/site.yml") + redirects, to: "Content/site.yml")
    #expect(try site.run("oit build --today 2567-03-31").status == 0)
    #expect(try site.text("Site/ข่าว/เก่า/index.html").contains("url=../../2567/o05/"))
    #expect(try site.text("Site/แผน").contains("2567/o01/"))
  }

  @Test func linksOfAnOfflineCopyEndInIndexHtml() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --offline --today 2567-03-31")
    let page = try workspace.text("Site/2567/o02/index.html")
    let links = page.matches(of: /href="([^"#]*)/).map { String($0.1) }
    #expect(links.contains("../../index.html"))
    for link in links where !link.hasPrefix("http") && !link.isEmpty {
      #expect(!link.hasSuffix("/"), "\(link)")
    }
  }

  @Test func strictMakesWarningsErrors() throws {
    let workspace = try TemporarySite(.sample)
    let outcome = try workspace.run("oit build --strict --today 2567-03-31")
    #expect(outcome.status == 1)
    #expect(!workspace.exists("Site"))
  }

  @Test(arguments: [
    (
      "--base-url www.tuayang.example",
      """
      oit: error: the site's address ‘www.tuayang.example’ must begin with https:// [base-url]
          fix: write it like https://www.tuayang.example
      0 …
      """
    ),
    (
      "--output /proc/site",
      "oit: error: "
    ),
  ])
  func saysWhyNothingCouldBeWritten(_ options: String, _ expected: String) throws {
    let workspace = try TemporarySite(.sample)
    let outcome = try workspace.run("oit build --lang en --today 2567-03-31 \(options)")
    #expect(outcome.status == 1)
    let wanted = expected.components(separatedBy: "\n0 …")[0]
    #expect(outcome.errors.contains(wanted), "\(outcome.errors)")
  }

  @Test func refusesAFolderThatHoldsOtherFiles() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.write("ของเดิม", to: "public/letter.txt")
    let outcome = try workspace.run("oit build --output public --today 2567-03-31")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[output-not-ours]"))
    #expect(try workspace.text("public/letter.txt") == "ของเดิม")
  }

  @Test func aPublicAddressGivenHereReplacesTheOneOfTheSite() throws {
    let workspace = try TemporarySite(.sample)
    _ = try workspace.run("oit build --base-url https://ita.example/town --today 2567-03-31")
    let page = try workspace.text("Site/2567/o01/index.html")
    #expect(page.contains("<link rel=\"canonical\" href=\"https://ita.example/town/2567/o01/\">"))
    #expect(!page.contains("www.tuayang.example/2567"))
  }
}
