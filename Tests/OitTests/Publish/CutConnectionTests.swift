import Foundation
import TestSupport
import Testing

/// Connections that are cut at any byte, while somebody fetches the site all the time.
@Suite struct CutConnectionTests {
  private static let cuts = isStress ? 500 : 3

  @Test(.enabled(if: SSHSite.canBe)) func overSFTP() throws {
    let server = try SSHSite("sftp")
    try cutAndGoOn(server.site) { words, environment in
      try server.site.run(
        "PATH=\(server.site.root)/bin:$PATH oit publish \(words)", environment: environment)
    }
  }

  @Test func overFTPS() throws {
    let site = try TemporarySite([:])
    try site.run("mkdir public")
    let server = try LocalServer(ftpIn: site, "AllowOverwrite on")
    try site.write(
      SoundSite.settings
        + "publish: {default: {kind: ftps, host: localhost, port: \"\(server.port)\", user: web, path: \(site.root)/public, certificate: cert.pem}}\n",
      to: "Content/site.yml")
    try cutAndGoOn(site) { words, environment in
      try site.run(
        "oit publish \(words)",
        environment: environment.merging(["OIT_PUBLISH_PASSWORD": "a pass"]) { $1 })
    }
    _ = server
  }

  /// Nothing is torn, nothing that both versions have is missing at any moment, and of what had
  /// arrived at most one file is sent again.
  private func cutAndGoOn(
    _ site: TemporarySite, _ publish: (String, [String: String]) throws -> Outcome
  ) throws {
    let words = "--today 2567-03-31 --lang en"
    let source = repository.appending(path: "Tests/OitTests/Publish").path
    let compiled = try site.run("gcc -shared -fPIC -O1 -o cut.so \(source)/cut.c")
    try #require(compiled.status == 0, "\(compiled.errors)")
    try site.write("root \(site.root)/public;\n", to: "site.conf")
    let web = try LocalServer(nginxIn: site)

    // Each way once as a whole: how many files and bytes it takes.
    var ways: [(files: Int, bytes: Int)] = []
    for turn in 0..<3 {
      try change(site, turn)
      let went = try publish(words, try cutting(site, after: 1 << 40))
      let errors = (try? site.text("server-errors")) ?? ""
      try #require(went.status == 0, "\(went.errors) \(errors)")
      ways.append((sent(went), (1 << 40) - (try left(site))))
      try site.run("rm -rf v\(turn % 2) && cp -r Site v\(turn % 2)")
    }
    let reader = Process()
    let said = Pipe()
    reader.executableURL = URL(filePath: "/usr/bin/python3")
    reader.arguments =
      ["\(source)/reader.py", "\(web.port)", site.root] + ["v0", "v1"].map { "\(site.root)/\($0)" }
    reader.standardOutput = said
    try reader.run()

    var generator = SeededGenerator(seed: 7)
    var broken = 0
    for turn in 3..<3 + Self.cuts {
      let way = ways[turn % 2 == 0 ? 2 : 1]
      try change(site, turn)
      let bytes = Int.random(in: 1...way.bytes, using: &generator)
      let cut = try publish(words, try cutting(site, after: bytes))
      if cut.status != 0 { broken += 1 }
      let staged = try site.run(
        "ls -A public/.oit-publish 2> /dev/null | grep -cxE '[0-9a-f]{32}'"
      ).output
      let isMoving = site.exists("public/.oit-publish/moving")
      let again = try publish(words, [:])
      #expect(again.status == 0, "cut after \(bytes): \(again.errors)")
      if cut.status != 0, !isMoving, sent(again) > 0 {
        let arrived = Int(staged.dropLast()) ?? 0
        let resent = sent(again) - (way.files - arrived)
        #expect((0...1).contains(resent), "cut after \(bytes): \(resent) sent again")
      }
      let differs = try site.run(
        "cd Site && find . -type f ! -exec cmp -s {} ../public/{} ';' -print"
      ).output
      #expect(differs == "", "cut after \(bytes)")
    }
    try site.write("", to: "stop")
    let told = String(
      decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    reader.waitUntilExit()
    #expect(told.hasPrefix("fetched "), "\(told)")
    #expect(told.hasSuffix(" torn 0 lost 0\n"))
    #expect(broken > Self.cuts / 2)
    #expect(!site.exists("public/.oit-lock"))
  }

  private func change(_ site: TemporarySite, _ turn: Int) throws {
    let text = String(repeating: turn % 2 == 0 ? "ก" : "ข", count: 9000)
    try site.write(SoundSite.news + text + "\n", to: "Content/2567/o05-news.md")
    try site.write(text + text, to: "Content/2567/o02-executives/paper.txt")
  }

  private func cutting(_ site: TemporarySite, after bytes: Int) throws -> [String: String] {
    try site.write(withUnsafeBytes(of: bytes) { Array($0) }, to: "cut")
    return ["LD_PRELOAD": "\(site.root)/cut.so", "CUT": "\(site.root)/cut"]
  }

  private func left(_ site: TemporarySite) throws -> Int {
    let bytes = try Data(contentsOf: URL(filePath: "\(site.root)/cut"))
    return bytes.withUnsafeBytes { $0.loadUnaligned(as: Int.self) }
  }

  private func sent(_ outcome: Outcome) -> Int {
    outcome.output.firstMatch(of: /files to send: (\d+)/).flatMap { Int($0.1) } ?? 0
  }
}
