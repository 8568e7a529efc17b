import Blocks
import Disclosure
import Foundation
import TestSupport

/// A site in whose O2 the example of one block stands, built as a folder that a browser can open.
struct ExampleSite {
  /// The built page.
  let page: URL
  private let site: TemporarySite

  init(_ kind: BlockKind) throws {
    site = try TemporarySite(
      [
        "Content/2567/o02-executives/index.md": """
        ---
        updated: 2567-03-31
        ---

        ## \(kind.summary.thai) {#head}

        ```\(kind.name)
        \(kind.example)
        ```

        """,
        "Content/site.yml": SoundSite.settings + SoundSite.survey,
      ])
    let sample = repository.appending(path: "Content/2567/o02-executives")
    for name in ["mayor", "clerk"] {
      let picture = try Data(contentsOf: sample.appending(path: "\(name).png"))
      try site.write(Array(picture), to: "Content/2567/o02-executives/\(name).jpg")
    }
    for file in ExampleSite.files(in: kind.example) {
      try site.write(Array(smallPDF(pages: 24).utf8), to: "Content/2567/o02-executives/\(file)")
    }
    let root = URL(filePath: site.root)
    try FileManager.default.copyItem(
      at: repository.appending(path: "Templates"), to: root.appending(path: "Templates"))
    let tool = repository.appending(path: ".build/release/oit").path
    _ = try run([tool, "build", "--offline", "--source", site.root, "--today", "2567-03-31"])
    page = root.appending(path: "Site/2567/o02/index.html")
  }

  /// Documents that an example names.
  private static func files(in example: String) -> [String] {
    example.split { " ,}[]\n".contains($0) }.map(String.init).filter { $0.hasSuffix(".pdf") }
  }
}

/// The repository that this file lies in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// What a program prints; it must end well.
func run(_ words: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = words
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw Failed(program: words[0]) }
  return String(decoding: bytes, as: UTF8.self)
}

struct Failed: Error {
  let program: String
}
