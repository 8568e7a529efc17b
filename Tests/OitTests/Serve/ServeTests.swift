import Foundation
import TestSupport
import Testing

/// What the preview shows equals what a build writes, byte for byte, its reload script aside.
struct ServeTests {
  /// What an officer does between two looks; each line is run in the folder of the sample.
  static let edits = [
    "echo 'ปรับปรุงแล้ว' >>Content/2567/o05-news/index.md",
    "printf -- '---\\ntitle: ข่าวใหม่\\nupdated: 2567-03-30\\n---\\nลอกท่อ\\n'"
      + " >Content/2567/o05-news/2567-03-30-drains.md",
    "rm Content/2567/o05-news/2566-11-06-*; sed -i /2566-11-06/d Content/2567/o05-news/index.md",
    "rm Content/2567/o29-*",
    "sed -i 's/<p/<p lang=\"th\"/' Templates/footer.mustache",
    "echo 'main { color: green }' >>Templates/assets/style.css",
    "sed -i 's/phone: .*/phone: 054-000-099/' Content/site.yml",
    // An English twin, another text in it, other data of the page whose blocks it shows.
    "printf -- '---\\ntitle: Executives\\n---\\nThe mayor\\n\\n```people {#mayor}\\n```\\n'"
      + " >Content/2567/o02-executives/index.en.md",
    "sed -i 's/^The mayor/Our mayor/' Content/2567/o02-executives/index.en.md",
    "sed -i 's/054-000-011/054-000-098/' Content/2567/o02-executives/index.md",
    "rm Content/2567/o02-executives/index.en.md",
    // Not a site at all, and a site again.
    "cp Content/site.yml kept; echo '- [' >>Content/site.yml; sleep 0.1; mv kept Content/site.yml",
  ]

  @Test func showsWhatABuildWritesBeforeAndAfterEdits() throws {
    let site = try TemporarySite(.sample)
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    var before: [String: [UInt8]] = [:]
    for edit in [":"] + Self.edits {
      try site.run(edit)
      let build = try site.run("oit build --today 2567-03-31 --output built")
      try #require(build.status == 0, "\(edit): \(build.errors)")
      let built = try Self.files(in: site)
      let isOther = built != before
      #expect(isOther != edit.contains("kept"), "after \(edit)")
      // The server hears of an edit a moment after it was made.
      var differing = try Self.differing(from: built, at: port)
      let end = ContinuousClock.now + .seconds(15)
      while !differing.isEmpty && ContinuousClock.now < end {
        usleep(50_000)
        differing = try Self.differing(from: built, at: port)
      }
      #expect(differing == [], "after \(edit)")
      for path in before.keys where built[path] == nil {
        let answer = try Self.ask(Client(port), path, port)
        #expect(answer.status == 404, "\(path) is still there after \(edit)")
      }
      before = built
    }
    #expect(before.count > 150)
  }

  /// Pages come again when it is gone, and the server ends when it is told to.
  @Test func aPipeIsSaidAndHoldsNobodyUp() throws {
    let site = try TemporarySite()
    try site.addTemplates()
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    for path in ["Content/2567/o02-executives/a.pdf", "Content/site.yml", "Templates/assets/a"] {
      try site.run("[ -e \(path) ] && mv \(path) kept; mkfifo \(path)")
      #expect(try Self.status(200, of: "-/errors", at: port), "with a pipe as \(path)")
      try site.run("rm \(path); [ -e kept ] && mv kept \(path)")
      #expect(try Self.status(404, of: "-/errors", at: port), "without the pipe \(path)")
      #expect(try Self.status(200, of: "index.html", at: port))
    }
    try site.run("mkfifo Content/2567/o02-executives/a.pdf")
    program.process.terminate()
    let end = ContinuousClock.now + .seconds(5)
    while program.process.isRunning && ContinuousClock.now < end { usleep(50_000) }
    #expect(!program.process.isRunning)
  }

  /// Errors in full, of the rest the number, and behind them where to look.
  @Test func saysWhatMattersAndTheAddressLast() throws {
    let site = try TemporarySite(.sample)
    let said = try Self.said(site, ["--lang", "en"])
    #expect(!said.contains("warning:"))
    #expect(said.hasSuffix(" (Ctrl-C ends it)\n"), "\(said)")
    #expect(said.contains(/0 errors, [0-9]+ warnings, [0-9]+ notes?\nopen http/), "\(said)")
    #expect(try Self.said(site, ["--lang", "en", "--all"]).contains("warning:"))
  }

  /// What is printed on the errors and the output, joined, until the address stands there.
  private static func said(_ site: TemporarySite, _ options: [String]) throws -> String {
    let words = ["oit", "serve", "--port", "0", "--today", "2567-03-31"] + options
    let program = try Program(
      ["sh", "-c", "exec \(words.joined(separator: " ")) 2>&1"], in: site.root)
    defer { program.process.terminate() }
    _ = try #require(program.port())
    return program.output
  }

  /// Whatever is wrong, it is a page that a browser shows at once.
  @Test func theErrorPageIsShortHoweverMuchIsWrong() throws {
    let rows = String(
      repeating: "- {name: ก, position: ข, odd: ค}\n", count: isStress ? 80_000 : 2_000)
    let entry = "---\nupdated: 2567-03-31\n---\n```people\n\(rows)```\n"
    let site = try TemporarySite(["Content/2567/o02-executives/index.md": entry])
    try site.addTemplates()
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    let answer = try Self.ask(Client(port), "index.html", port)
    #expect(answer.status == 500)
    #expect(answer.body.count < 200_000, "\(answer.body.count) bytes")
    #expect(String(decoding: answer.body, as: UTF8.self).contains("ดูทั้งหมดด้วยคำสั่ง"))
  }

  /// The system gives each user so many watches; here only a few.
  @Test func saysThatWatchesAreUsedUp() throws {
    let few = "unshare -Ur sh -c 'echo 45 > /proc/sys/user/max_inotify_watches && exec \"$@\"' -"
    guard try run(["sh", "-c", "\(few) true"]).status == 0 else { return }
    let site = try TemporarySite()
    try site.addTemplates()
    let program = try Program(
      ["sh", "-c", "exec \(few) oit serve --port 0 --today 2567-03-31 --lang en"], in: site.root)
    defer { program.process.terminate() }
    _ = try #require(program.port())
    try site.run("for n in $(seq 60); do mkdir Content/2567/o02-executives/x$n; done")
    let end = ContinuousClock.now + .seconds(15)
    var said = ""
    while ContinuousClock.now < end, !said.contains("[preview-watches-used-up]") {
      usleep(100_000)
      said = program.errors
    }
    #expect(said.contains("edits in them are not shown yet [preview-watches-used-up]"))
  }

  /// Whether an address is answered with a status, within fifteen seconds.
  static func status(_ status: Int, of path: String, at port: Int) throws -> Bool {
    let end = ContinuousClock.now + .seconds(15)
    while ContinuousClock.now < end {
      if try ask(Client(port), path, port).status == status { return true }
      usleep(50_000)
    }
    return false
  }

  /// What the last build wrote, by path; the manifest, which lists it, is no page.
  static func files(in site: TemporarySite) throws -> [String: [UInt8]] {
    struct Manifest: Decodable {
      struct File: Decodable { let path: String }
      let files: [File]
    }
    let manifest = Data(try site.text("built/manifest.json").utf8)
    let paths = try JSONDecoder().decode(Manifest.self, from: manifest).files.map(\.path)
    return try Dictionary(
      uniqueKeysWithValues: paths.map { path in
        (path, [UInt8](try Data(contentsOf: URL(filePath: "\(site.root)/built/\(path)"))))
      })
  }

  /// The paths at which the server answers otherwise.
  static func differing(from built: [String: [UInt8]], at port: Int) throws -> [String] {
    let client = try Client(port)
    return try built.keys.sorted().filter { path in
      let answer = try ask(client, path, port)
      return answer.status != 200 || withoutScript(answer.body) != built[path]
    }
  }

  /// Asks for a file at the address under which a reader finds it.
  static func ask(_ client: Client, _ path: String, _ port: Int) throws -> Response {
    let address = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    let target = address.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? address
    client.send("GET /\(target) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    return try client.response()
  }

  static func withoutScript(_ body: [UInt8]) -> [UInt8] {
    guard let start = body.firstRange(of: Array("<script src=\"/-/reload.js?".utf8)),
      let end = body[start.upperBound...].firstRange(of: Array("</script>".utf8))
    else { return body }
    return Array(body[..<start.lowerBound] + body[end.upperBound...])
  }
}
