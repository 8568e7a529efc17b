import TestSupport
import Testing

@Suite struct PublishCommandTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "publish: {default: {kind: folder, path: public}}\n"
    ])
    try site.makeFolder("public")
  }

  @Test func theTargetHoldsWhatWasBuilt() throws {
    let outcome = try site.publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("; to remove: 0\npublished; what was done is in "))
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try site.publish().output == "the target is up to date\n")
  }

  @Test func whatChangedIsSentAndTheVersionBeforeComesBack() throws {
    try site.publish()
    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    let dry = try site.publish("--dry-run")
    #expect(dry.output.contains("+ 2567/o05/index.html\n"))
    #expect(!dry.output.contains("published"))
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
    try site.publish()
    #expect(try site.run("diff -r Site public").output == "")
    let undone = try site.publish("--undo")
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
    // The build after it finds its own files as it left them.
    let again = try site.publish()
    #expect(!again.errors.contains("output-file-changed"))
    #expect(try site.run("diff -r Site public").output == "")
  }

  @Test func errorsOfTheContentAreToldAndNothingIsSent() throws {
    try site.replace("mayor.jpg", with: "nobody.jpg", in: "Content/2567/o02-executives/index.md")
    let outcome = try site.publish()
    #expect(outcome.status == 1)
    #expect(try site.run("ls -A public").output == "")
  }

  /// Publishing twice the same is not a version of its own.
  @Test func theVersionBeforeIsAnotherOne() throws {
    try site.publish()
    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.publish()
    try site.run("rm public/index.html public/manifest.json")
    try site.publish("--take-over")
    try site.publish("--undo")
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
  }

  @Test func withoutAVersionBeforeThereIsNothingToBringBack() throws {
    let outcome = try site.publish("--undo")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[nothing-to-undo]"))
  }

  @Test(arguments: [
    ("", "oit: error: publish: in site.yml has no target ‘default’ [unknown-target]"),
    (
      "publish: {../a: {kind: folder, path: a}}",
      "‘../a’ can't be the name of a target [unusable-target-name]"
    ),
    ("publish: [a]", "publish: must be a list of targets by name [not-publish-targets]"),
    ("publish: {default: {kind: ftp, path: a}}", "[unknown-word]"),
    ("publish: {default: {kind: folder}}", "path: is required but missing [missing-key]"),
    ("publish: {default: {kind: sftp, path: a}}", "host: is required but missing [missing-key]"),
    (
      "publish: {default: {kind: folder, path: a, password: x}}",
      "a password must not stand in site.yml [password-in-settings]"
    ),
    (
      "publish: {default: {kind: sftp, path: a, host: https://a.example/b}}",
      "host: ‘https://a.example/b’ can't be used [unusable-target]"
    ),
    (
      "publish: {default: {kind: sftp, path: a, host: -oProxyCommand=x}}",
      "host: ‘-oProxyCommand=x’ can't be used [unusable-target]"
    ),
    (
      "publish: {default: {kind: sftp, path: a, host: b, port: \"70000\"}}",
      "port: ‘70000’ can't be used [unusable-target]"
    ),
    (
      "publish: {default: {kind: folder, path: a, host: b}}",
      "host: is no key of a target of kind folder [key-of-another-kind]"
    ),
    (
      "publish: {default: {kind: git, repository: 'https://a:secret@b.example/c.git', branch: a}}",
      "a password must not stand in site.yml [password-in-settings]"
    ),
    (
      "publish: {default: {kind: git, repository: a, branch: a..b}}",
      "branch: ‘a..b’ can't be used [unusable-target]"
    ),
    ("publish: {default: {kind: git, repository: a}}", "branch: is required but missing"),
    (
      "publish: {default: {kind: zip, path: site.rar}}",
      "path: ‘site.rar’ does not end in .zip [archive-without-zip]"
    ),
    (
      "publish: {default: {kind: folder, path: nowhere}}",
      "there is no folder ‘./nowhere’ to publish to [target-missing]"
    ),
  ])
  func aTargetThatCannotBeUsedIsSaid(_ line: String, said: String) throws {
    try site.write(SoundSite.settings + line + "\n", to: "Content/site.yml")
    let outcome = try site.publish()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
  }
}
