import Foundation
import TestSupport
import Testing

/// One after the other: beside thirty servers the programs that read PDFs find no time.
@Suite(.serialized) struct RandomEditTests {
  /// After whatever edits the preview answers at once as a build of the same source writes, and
  /// where a build refuses, with what is wrong over the pages as they were.
  @Test(arguments: isStress ? Array(1...30) : [1])
  func thePreviewShowsWhatABuildWritesWhateverWasEdited(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let site = try TemporarySite(.sample)
    for (twin, title) in [("o01-structure", "Structure"), ("o05-news/index", "News")] {
      try site.write(
        "---\ntitle: \(title)\nupdated: 31 March 2024\n---\n\nIn English.\n",
        to: "Content/2567/\(twin).en.md")
    }
    try site.run("git init -q && git add . && git -c user.name=a -c user.email=a@b commit -qm a")
    let program = try Program(
      ["oit", "serve", "--port", "0", "--today", "2567-03-31"], in: site.root)
    defer { program.process.terminate() }
    let port = try #require(program.port())
    var shown: [String: [UInt8]] = [:]
    var edits: [String] = []
    for number in 0...12 {
      if number > 0 {
        // What was broken is mended after a while, since a source with errors shows nothing new.
        let edit = number % 4 == 0 ? Edit.mend : Edit.allCases.randomElement(using: &random)!
        edits.append(edit.line(site, &random))
        try site.run(edits[edits.endIndex - 1])
      }
      let client = try Client(port)
      let first = try shown.keys.sorted().filter { $0.hasSuffix("index.html") }
        .randomElement(using: &random).map { ($0, try ServeTests.ask(client, $0, port)) }
      let build = try site.run("oit build --today 2567-03-31 --output built")
      if build.status == 0 {
        shown = try ServeTests.files(in: site)
        if let (path, answer) = first, let built = shown[path] {
          #expect(ServeTests.withoutScript(answer.body) == built, "\(path) at once after \(edits)")
        }
      }
      // Attachments are what lies in the folder, which may be gone while the pages stay.
      let asked = build.status == 0 ? shown : shown.filter { $0.key.hasSuffix(".html") }
      #expect(try ServeTests.differing(from: asked, at: port) == [], "seed \(seed), after \(edits)")
      let errors = try ServeTests.ask(client, "-/errors", port)
      #expect(errors.status == (build.status == 0 ? 404 : 200), "seed \(seed), after \(edits)")
    }
  }
}
