import Disclosure
import Foundation
import Kinds
import TestSupport
import Testing

/// A site in whose O2 the example of one block stands, built as a folder that a browser can open.
struct ExampleSite {
  /// The built page.
  let page: URL
  private let site: TemporarySite

  init(_ kind: BlockKind) throws {
    site = try TemporarySite(showing: kind.name, kind.example)
    let sample = repository.appending(path: "Content/2567/o02-executives")
    for name in ["mayor", "clerk"] {
      let picture = try Data(contentsOf: sample.appending(path: "\(name).png"))
      try site.write(Array(picture), to: "Content/2567/o02-executives/\(name).jpg")
    }
    try site.run("oit build --offline --today 2567-03-31")
    page = URL(filePath: site.root).appending(path: "Site/2567/o02/index.html")
  }
}

/// What a program prints; it must end well.
func printed(_ words: [String]) throws -> String {
  let outcome = try run(words)
  #expect(outcome.status == 0, "\(words[0]): \(outcome.errors)")
  return outcome.output
}
