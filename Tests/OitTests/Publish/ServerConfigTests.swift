import Foundation
import TestSupport
import Testing

/// The settings that `oit server-config` prints, loaded by the servers themselves and asked.
@Suite struct ServerConfigTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite([
      "Content/site.yml": SoundSite.settings
        + "redirects: {/old/news/: /2567/o05/, /ita.php: /2567/}\n",
      "Content/2567/o02-executives/paper.pdf": "paper",
    ])
    let outcome = try site.run("oit build --today 2567-03-31 --lang en")
    try #require(outcome.status == 0, "\(outcome.errors)")
    // Servers run as somebody else when they were started by root.
    try site.run(
      "chmod -R a+rX . && touch Site/.oit-journal && echo '<svg xmlns=\"http://www.w3.org/2000/svg\"/>' > Site/a.svg"
    )
  }

  @Test func nginxServesAsItSays() throws {
    try site.run("oit server-config nginx --root \(site.root)/Site > site.conf")
    let server = try LocalServer(nginxIn: site)
    try probe(server.port)
  }

  @Test func apacheServesAsItSays() throws {
    try site.run("oit server-config apache > Site/.htaccess && chmod a+r Site/.htaccess")
    let server = try LocalServer(in: site.root) { port in
      let modules = [
        "mpm_event", "authz_core", "dir", "mime", "alias", "headers", "deflate", "filter",
        "setenvif",
      ].map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so" }
      try site.write(
        """
        \(modules.joined(separator: "\n"))
        ServerRoot \(site.root)
        ServerName localhost
        Listen 127.0.0.1:\(port)
        PidFile apache.pid
        DefaultRuntimeDir \(site.root)
        ErrorLog /dev/stderr
        User www-data
        Group www-data
        TypesConfig /dev/null
        DocumentRoot \(site.root)/Site
        <Directory \(site.root)/Site>
          AllowOverride All
          Require all granted
        </Directory>

        """, to: "apache.conf")
      return ["apache2", "-D", "FOREGROUND", "-f", "\(site.root)/apache.conf"]
    }
    try probe(server.port)
  }

  /// What is asked of every server.
  private func probe(_ port: Int) throws {
    func ask(_ path: String) throws -> Head {
      Head(
        try run(["curl", "-s", "-o", "/dev/null", "-D", "-", "http://127.0.0.1:\(port)\(path)"])
          .output)
    }
    let policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    for path in ["/", "/2567/o01/", "/2567/coverage/"] {
      let page = try ask(path)
      #expect(page.status == 200, "\(path)")
      #expect(page["content-type"]?.lowercased() == "text/html; charset=utf-8", "\(path)")
      #expect(page["content-security-policy"] == policy, "\(path)")
      #expect(page["cache-control"] == "no-cache", "\(path)")
      #expect(page["x-content-type-options"] == "nosniff", "\(path)")
    }
    let lost = try ask("/2567/nothing")
    #expect(lost.status == 404)
    #expect(lost["content-type"]?.lowercased() == "text/html; charset=utf-8")
    #expect(lost["content-security-policy"] == policy)
    #expect(lost["cache-control"] == "no-cache")
    #expect(
      try ask("/assets/nothing.css")["cache-control"] != "public, max-age=31536000, immutable")

    let sheet = try site.run("cd Site && ls assets/style.*.css").output.dropLast()
    let asset = try ask("/\(sheet)")
    #expect(asset["content-type"]?.lowercased() == "text/css; charset=utf-8")
    #expect(asset["cache-control"] == "public, max-age=31536000, immutable")

    let paper = try ask("/2567/o02/paper.pdf")
    #expect(paper["content-type"] == "application/pdf")
    #expect(paper["cache-control"] == "public, max-age=3600")
    #expect(paper["content-security-policy"] == nil)
    #expect(try ask("/a.svg")["content-security-policy"] == "sandbox")
    #expect(try ask("/a.svg")["content-type"] == "image/svg+xml")
    #expect(try ask("/feed.xml")["content-type"]?.hasPrefix("application/atom+xml") == true)
    #expect(try ask("/manifest.json")["content-type"] == "application/json")
    #expect(
      try ask("/2567/coverage.csv")["content-type"]?.lowercased() == "text/csv; charset=utf-8")

    for (old, present) in [("/old/news/", "/2567/o05/"), ("/ita.php", "/2567/coverage/")] {
      let moved = try ask(old)
      #expect(moved.status == 301, "\(old)")
      #expect(moved["location"]?.hasSuffix(present) == true, "\(old): \(moved)")
    }
    #expect(try ask("/.oit-journal").status == 404)
    #expect(try ask("/old/news/x").status == 404)
  }

  @Test func whatIISReadsIsXMLWithEachTypeOnce() throws {
    try site.run("oit server-config iis > web.config")
    #expect(try site.run("xmllint --noout web.config").errors == "")
    let types = try site.run(
      "grep -o 'mimeMap fileExtension=\"[^\"]*\"' web.config | sort | uniq -d")
    #expect(types.output == "")
    #expect(try site.text("web.config").contains("<location path=\"old/news/index.html\">"))
    #expect(try site.text("web.config").contains("<location path=\"ita.php\">"))
  }

  @Test func aSiteBelowAPathIsServedThere() throws {
    try site.replace("tuayang.example", with: "tuayang.example/oit", in: "Content/site.yml")
    let nginx = try site.run("oit server-config nginx --root /srv/oit/").output
    #expect(nginx.contains("\nlocation /oit/ { alias /srv/oit/; }\n"))
    #expect(nginx.contains("\nlocation = /oit/old/news/ { return 301 /oit/2567/o05/; }\n"))
    #expect(nginx.contains("\nerror_page 404 /oit/404.html;\n"))
    let caddy = try site.run("oit server-config caddy --root /srv/oit").output
    #expect(caddy.contains("\nredir /oit/old/news/ /oit/2567/o05/ permanent\n"))
  }

  @Test(arguments: [
    ("server-config lighttpd", "unusable-value"), ("server-config", "argument-missing"),
    ("server-config nginx --root 'a b'", "unusable-root"),
    ("server-config nginx --root ''", "unusable-root"),
    ("server-config nginx --root here", "unusable-root"),
    ("server-config nginx --root '/a;b'", "unusable-root"),
  ])
  func wrongUsageIsSaid(_ words: String, id: String) throws {
    let outcome = try site.run("oit \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("[\(id)]"))
    #expect(outcome.output == "")
  }

  @Test func withoutASiteItSaysWhatIsWrong() throws {
    try site.write("municipality: {}\n", to: "Content/site.yml")
    let outcome = try site.run("oit server-config nginx")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[missing-key]"))
  }
}

/// The head of an answer as curl prints it.
private struct Head {
  let status: Int
  private var fields: [String: String] = [:]

  init(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
  }

  subscript(name: String) -> String? { fields[name] }
}
