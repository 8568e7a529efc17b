import Foundation
import TestSupport
import Testing

/// Publishing over ssh with `rsync`, which carries the files alone.
@Suite(.enabled(if: SSHSite.canBe)) struct RsyncTests {
  private let server: SSHSite
  private var site: TemporarySite { server.site }

  init() throws {
    server = try SSHSite("rsync")
    try site.write("a", to: "Content/2567/o02-executives/paper.txt")
  }

  private func change() throws {
    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.run("rm Content/2567/o02-executives/paper.txt")
  }

  @Test func whatWasBuiltArrivesAndChangesFollow() throws {
    let outcome = try server.publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.output.hasSuffix("published; what was done is in ./.Site.published/default/log.txt\n")
    )
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try site.run("find public -type f ! -perm 644").output == "")
    #expect(try server.publish().output == "the target is up to date\n")

    try change()
    try site.write("theirs\n", to: "public/foreign.txt")
    let changed = try server.publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try site.run("diff -r Site public").output == "Only in public: foreign.txt\n")
    #expect(try site.run("ls -A public | grep oit").output == "")
    let log = try site.text(".Site.published/default/log.txt")
    #expect(log.contains("\n+ 2567/o05/index.html\n"))
    #expect(log.hasSuffix("\n- 2567/o02/paper.txt\n"), "\(log)")
    #expect(try server.publish("--undo").status == 0)
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
  }

  /// Cut in the middle of the files: what has arrived stays, nothing is in its place yet.
  @Test func brokenOffItGoesOn() throws {
    try site.write(
      """
      #!/bin/sh
      list=$(echo "$*" | sed 's/.*--files-from=\\([^ ]*\\) .*/\\1/')
      head -5 "$list" > cut && cp cut "$list"
      /usr/bin/rsync "$@"
      exit 12

      """, to: "bin/rsync")
    try site.run("chmod +x bin/rsync")
    let cut = try server.publish()
    #expect(cut.status == 1)
    #expect(cut.errors.contains("[publish-failed]"), "\(cut.errors)")
    #expect(try site.run("ls public; ls public/.oit-publish | wc -l").output == "5\n")
    try site.run("rm bin/rsync")
    let again = try server.publish()
    #expect(again.status == 0, "\(again.errors)")
    let sent = again.output.firstMatch(of: /files to send: (\d+)/)
    let all = cut.output.firstMatch(of: /files to send: (\d+)/)
    #expect(sent.flatMap { Int($0.1) } == all.flatMap { Int($0.1) }.map { $0 - 5 })
    #expect(try site.run("diff -r Site public").output == "")
  }

  @Test func aServerThatIsNotKnownIsRefused() throws {
    try site.write("", to: "known")
    let outcome = try server.publish()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[host-key-unknown]"), "\(outcome.errors)")
  }

  @Test func withoutRsyncItIsSaidWhere() throws {
    let without = try SSHSite("rsync", "SetEnv PATH=/nowhere")
    let there = try without.publish()
    #expect(there.status == 1)
    #expect(there.errors.contains("the server town has no program rsync"), "\(there.errors)")
    try site.run("ln -s $(command -v oit) bin/oit; for p in sh; do ln -s /bin/$p bin/$p; done")
    let here = try server.publish("", before: "PATH=\(site.root)/bin;")
    #expect(here.status == 1)
    #expect(here.errors.contains("this machine has no program rsync"), "\(here.errors)")
  }
}
