import Foundation
import TestSupport
import Testing

/// Publishing over FTP with TLS, with ProFTPD on loopback.
@Suite struct FTPSTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([:])
    try site.run("mkdir public")
  }

  private func server(
    _ settings: String = "AllowOverwrite on", tls: Bool = true
  ) throws -> LocalServer {
    let server = try LocalServer(ftpIn: site, settings, tls: tls)
    try target(server)
    return server
  }

  private func target(
    _ server: LocalServer, host: String = "localhost", _ keys: String = ", certificate: cert.pem"
  ) throws {
    try site.write(
      SoundSite.settings
        + "publish: {default: {kind: ftps, host: \(host), port: \"\(server.port)\", user: web, path: \(site.root)/public\(keys)}}\n",
      to: "Content/site.yml")
  }

  private func publish(
    _ words: String = "", before: String = "", password: String = "a pass"
  ) throws -> Outcome {
    try site.publish(words, before: before, environment: ["OIT_PUBLISH_PASSWORD": password])
  }

  private func change() throws {
    try site.write(SoundSite.news + "ขุดลอกอีกครั้ง\n", to: "Content/2567/o05-news.md")
    try site.write("a", to: "Content/2567/o02-executives/paper.txt")
  }

  @Test func whatWasBuiltArrivesAndChangesFollow() throws {
    let server = try server()
    let outcome = try publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try site.run("find public -type f ! -perm 644").output == "")
    #expect(try publish().output == "the target is up to date\n")

    try change()
    try site.write("theirs\n", to: "public/foreign.txt")
    let changed = try publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try site.run("diff -r Site public").output == "Only in public: foreign.txt\n")
    #expect(try publish("--undo").status == 0)
    #expect(try site.run("grep -c ขุดลอกอีก public/2567/o05/index.html").output == "0\n")
    #expect(try site.run("ls -A public | grep oit-lock").output == "")
    _ = server
  }

  /// Such as Microsoft's: the file is removed first, and only there.
  @Test func aServerThatDoesNotRenameOverAFile() throws {
    let server = try server("AllowOverwrite off")
    #expect(try publish().status == 0)
    try change()
    let changed = try publish()
    #expect(changed.status == 0, "\(changed.errors)")
    #expect(try site.run("diff -r Site public").output == "")
    #expect(try publish().output == "the target is up to date\n")
    _ = server
  }

  @Test func brokenOffItGoesOn() throws {
    let server = try server("AllowOverwrite off")
    try site.write(
      """
      #!/bin/sh
      if grep -q '^put.*Site/' "$3" && [ ! -e cut ]; then
        touch cut
        grep -m 12 -v '^mv' "$3" > head
        grep '^put.*Site/' "$3" | head -3 >> head
        /usr/bin/lftp --norc -f head
        first=$(ls public/.oit-publish | head -1)
        truncate -s 1 "public/.oit-publish/$first"
        echo cut off >&2
        exit 1
      fi
      exec /usr/bin/lftp "$@"

      """, to: "bin/lftp")
    try site.run("chmod +x bin/lftp")
    let broken = "PATH=\(site.root)/bin:$PATH"
    #expect(try publish(before: broken).status == 1)
    #expect(!site.exists("public/manifest.json"))
    let again = try publish(before: broken)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try site.run("diff -r Site public").output == "")
    #expect(!site.exists("public/.oit-lock"))
    _ = server
  }

  @Test func aWrongPasswordIsSaid() throws {
    let server = try server()
    let outcome = try publish(password: "another")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("the server localhost does not let us in [login-refused]"))
    #expect(!outcome.errors.contains("another"))
    _ = server
  }

  @Test func aCertificateThatDoesNotFitIsRefused() throws {
    let server = try server()
    try target(server, "")
    #expect(try publish().errors.contains("[certificate-refused]"))
    try target(server, host: "127.0.0.1")
    #expect(try publish().errors.contains("[certificate-refused]"))
    #expect(try site.run("ls -A public").output == "")
  }

  @Test func withoutTLSOnlyWhereThatIsAllowed() throws {
    let server = try server(tls: false)
    let refused = try publish()
    #expect(refused.errors.contains("[server-without-tls]"), "\(refused.errors)")
    #expect(try site.run("ls -A public; grep -c PASS ftp-log").output == "0\n")
    try target(server, ", allow-plain: true")
    let outcome = try publish()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("[published-in-plain]"))
    #expect(try site.run("diff -r Site public").output == "")
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let server = try server()
    try site.run("rmdir public")
    #expect(try publish().errors.contains("[target-missing]"))
    _ = server
  }
}
