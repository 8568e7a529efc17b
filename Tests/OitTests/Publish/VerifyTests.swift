import Foundation
import TestSupport
import Testing

/// The public site, served by nginx on loopback, beside what was built.
@Suite struct VerifyTests {
  private let site: TemporarySite
  private let server: LocalServer

  init() throws {
    let site = try TemporarySite([
      "Content/site.yml": SoundSite.settings + "redirects: {/old/news/: /2567/o05/}\n"
    ])
    self.site = site
    let outcome = try site.run("oit build --today 2567-03-31 --lang en")
    try #require(outcome.status == 0, "\(outcome.errors)")
    try site.run(
      """
      cp -a Site public && chmod -R a+rX .
      oit server-config nginx --root \(site.root)/public > site.conf
      """)
    server = try LocalServer(nginxIn: site)
  }

  private func verify(_ words: String = "") throws -> Outcome {
    try site.run("oit verify http://127.0.0.1:\(server.port) \(words) --lang en")
  }

  @Test func whatIsPublicAsItWasBuiltIsFine() throws {
    let outcome = try verify()
    #expect(outcome.status == 0)
    let files = try site.run("grep -c '\"path\"' Site/manifest.json").output.dropLast()
    #expect(
      outcome.output
        == "files read: \(files) of \(files), the same: \(files); submitted addresses: 0\n")
  }

  @Test func whatDiffersIsSaid() throws {
    try site.run(
      """
      rm -r public/2567/o05
      echo '<!-- counter -->' >> public/index.html
      mkdir public/2567/gone && echo gone > public/2567/gone/index.html
      sed -i 's|"files": \\[|&\\n{"path": "2567/gone/index.html", "bytes": 5, "sha256": "'$(sha256sum < public/2567/gone/index.html | cut -d' ' -f1)'"},|' public/manifest.json
      """)
    let outcome = try verify()
    #expect(outcome.status == 1)
    for said in [
      "oit: error: /2567/o05/ does not answer (HTTP 404) [public-file-missing]",
      "oit: error: / is not what was built [public-file-changed]",
      "oit: warning: /2567/gone/ still answers, and is not part of what was built [public-file-extra]",
    ] {
      #expect(outcome.output.contains(said), "\(outcome.output)")
    }
  }

  @Test func aServerThatWasNotSetUpIsTold() throws {
    let plain = try LocalServer(in: site.root) { port in
      ["python3", "-m", "http.server", "\(port)", "--bind", "127.0.0.1", "--directory", "public"]
    }
    let outcome = try site.run("oit verify http://127.0.0.1:\(plain.port) --lang en")
    #expect(
      outcome.output.contains(
        "oit: warning: the server sends pages without Content-Security-Policy, X-Content-Type-Options [public-headers-missing]"
      ), "\(outcome.output)")
    #expect(outcome.output.contains("oit: warning: the server sends / as ‘text/html’, not as"))
  }

  @Test func aSubmittedAddressThatIsLostIsSaidAtItsLine() throws {
    try site.run("oit publish-list --write --today 2567-03-31; rm -r public/2567/o02")
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(
      outcome.output.contains(
        "error: /2567/o02/, which was submitted, does not answer (HTTP 404) [public-address-lost]"),
      "\(outcome.output)")
    #expect(outcome.output.contains("Content/published.yml:"))
  }

  @Test func whatIsNoSiteOfOursIsSaid() throws {
    try site.run("rm public/manifest.json")
    #expect(try verify().errors.contains("[manifest-not-public]"))
    let port = try freePort()
    #expect(
      try site.run("oit verify http://127.0.0.1:\(port) --lang en").errors
        .contains("[site-unreachable]"))
    #expect(try verify("--source nowhere").status == 1)
    try site.run("rm -r Site")
    #expect(try verify().errors.contains("[nothing-to-compare]"))
    for words in ["127.0.0.1", "--most 0", "--most -1"] {
      #expect(try site.run("oit verify \(words) --lang en").status == 64)
    }
  }
}
