import Foundation
import TestSupport
import Testing

/// Links, pipes and sockets in the places of files, and the whole tool.
struct OddFileTests {
  private func site() throws -> TemporarySite {
    let site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "theme: {emblem: emblem.png}\n",
      "Content/emblem.png": "picture", "Content/2567/o02-executives/plan.pdf": "ของจริง",
    ])
    try site.addTemplates()
    return site
  }

  /// Each is one error with its path, and nobody waits for who might write into it.
  @Test(arguments: [
    "Content/site.yml", "Content/editions/2567.yml", "Content/emblem.png",
    "Content/2567/o01-structure.md", "Content/2567/o02-executives/plan.pdf", "Content/2567/pipe",
    "Templates/page.mustache", "Templates/assets/style.css", "Templates/assets/pipe",
  ])
  func aPipeAnywhereIsOneErrorThatNobodyWaitsFor(_ path: String) throws {
    let site = try site()
    try site.run("rm -f \(path); mkfifo \(path)")
    for command in ["check", "build"] {
      let run = try site.run("timeout 20 oit \(command) --today 2567-03-31 --lang en")
      #expect(run.status == 1, "\(command)")
      let errors = (run.output + run.errors).split(separator: "\n")
        .filter { $0.contains(": error: ") }
      #expect(
        errors == [
          "\(path):1:1: error: this is a named pipe, not an ordinary file [not-a-file]"
        ])
    }
    #expect(!site.exists("Site"))
  }

  @Test func aPipeInTheLocksPlaceIsRefused() throws {
    let site = try site()
    try site.run("mkfifo .Site.lock")
    let run = try site.run("timeout 20 oit build --today 2567-03-31 --lang en")
    #expect(run.status == 1)
    #expect(run.errors.contains("/.Site.lock’ is not an ordinary file [output-lock-not-a-file]"))
  }

  /// In a log that others can read, the first line of a file is enough to lose a password.
  @Test func noReportQuotesALineThroughALink() throws {
    let site = try site()
    try site.write("root:*:20228\n", to: "secret")
    try site.link("Content/2567/o02-executives/a.pdf", to: "../../../secret")
    try site.link("Content/2567/o03.md", to: "../../secret")
    try site.link("Templates/assets/a.svg", to: "../../secret")
    for command in ["check", "build"] {
      let run = try site.run("oit \(command) --today 2567-03-31 --lang en")
      #expect((run.output + run.errors).components(separatedBy: "[symbolic-link]").count == 4)
      #expect(!(run.output + run.errors).contains("root:"))
    }
  }

  /// A build publishes the file that was there, or fails with a finding; whatever the moment.
  @Test func aSwapWhileABuildRunsPublishesNothingFromOutside() throws {
    let site = try site()
    try site.write("ความลับ", to: "secret/plan.pdf")
    let folder = "\(site.root)/Content/2567/o02-executives"
    try site.run("cp Content/2567/o02-executives/*.* secret; ln -s ../../secret Content/2567/odd")
    try site.run("echo ความลับ > secret/plan.pdf; ln -s ../../../secret/plan.pdf odd")
    var endings: [Int32: Int] = [:]
    for (one, other) in [("\(folder)/plan.pdf", "\(site.root)/odd"), (folder, "\(site.root)/2")] {
      if other.hasSuffix("/2") { try site.run("ln -s secret 2; rm Content/2567/odd") }
      try whileSwapping(one, other, pause: 300) {
        for _ in 0..<20 {
          let run = try site.run("timeout 60 oit build --today 2567-03-31 --lang en")
          endings[run.status, default: 0] += 1
          #expect(run.status <= 1, "\(run.errors)")
          #expect(run.status == 0 || run.errors.contains(": error: "), "\(run.errors)")
          #expect(try site.run("grep -rl ความลับ Site .Site*").output == "")
        }
      }
    }
    print("builds while a file or a folder is swapped, by status: \(endings)")
  }
}
