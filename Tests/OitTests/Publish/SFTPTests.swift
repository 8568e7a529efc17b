import Foundation
import TestSupport
import Testing

/// Publishing over ssh, with OpenSSH's own server on loopback.
@Suite(.enabled(if: SSHSite.canBe)) struct SFTPTests {
  private let server: SSHSite
  private var site: TemporarySite { server.site }

  init() throws { server = try SSHSite("sftp") }

  private func publish(_ words: String = "") throws -> Outcome { try server.publish(words) }

  @Test func whatWasBuiltArrivesAndChangesFollow() throws {
    let outcome = try publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try site.run("find public -type f ! -perm 644").output == "")
    #expect(try publish().output == "the target is up to date\n")

    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.run("rm Content/2567/o01-structure.md")
    try site.write("theirs\n", to: "public/foreign.txt")
    let changed = try publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try site.run("diff -r Site public").output == "Only in public: foreign.txt\n")
    #expect(try publish("--undo").status == 0)
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
  }

  /// The connection is cut in the middle; the next run sends only what has not arrived.
  @Test func brokenOffItGoesOn() throws {
    try site.write(
      """
      #!/bin/sh
      batch=$(echo "$*" | sed 's/.*-b \\([^ ]*\\) .*/\\1/')
      if [ "$(grep -c '^put' "$batch")" -gt 5 ] && [ ! -e cut ]; then
        head -12 "$batch" > cut
        cp cut "$batch"
        /usr/bin/sftp -F \(site.root)/ssh_config "$@"
        truncate -s 1 "public/.oit-publish/$(ls public/.oit-publish | head -1)"
        echo "Connection closed" >&2
        exit 255
      fi
      exec /usr/bin/sftp -F \(site.root)/ssh_config "$@"

      """, to: "bin/sftp")
    let cut = try publish()
    #expect(cut.status == 1)
    #expect(!site.exists("public/manifest.json"))
    let arrived = try site.run("ls public/.oit-publish | wc -l").output
    let again = try publish()
    #expect(again.status == 0, "\(again.errors)")
    #expect(Int(arrived.dropLast()) ?? 0 > 0)
    #expect(try site.run("diff -r Site public").output == "")
    #expect(!site.exists("public/.oit-lock"))
  }

  @Test func aServerThatIsNotKnownIsRefusedWithItsKey() throws {
    try site.write("", to: "known")
    let outcome = try publish()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[host-key-unknown]"), "\(outcome.errors)")
    #expect(try site.run("ls -A public").output == "")
  }

  @Test func aServerThatDoesNotAnswerIsSaidWithTheReason() throws {
    try site.run("sed -i 's/Port .*/Port 1/' ssh_config")
    let outcome = try publish()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("port 1: Connection refused [publish-failed]\n"), "\(outcome.errors)")
  }

  @Test func aKeyThatDoesNotFitIsRefused() throws {
    try site.run("rm user user.pub && ssh-keygen -q -t ed25519 -N '' -f user && mv user.pub other")
    let outcome = try publish()
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("the server town does not let us in [login-refused]"),
      "\(outcome.errors)")
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    try site.run("rmdir public")
    let outcome = try publish()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[target-missing]"), "\(outcome.errors)")
  }
}
