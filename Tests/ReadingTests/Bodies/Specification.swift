import Foundation
import TestSupport
import Testing

/// The examples of the GitHub Flavored Markdown specification, as `make test` has fetched them.
struct Specification {
  struct Example: Sendable, CustomTestStringConvertible {
    let number: Int
    let markdown: String
    let html: String
    let words: [String]

    var isDisabled: Bool { words.contains("disabled") }
    var extensions: [String] { words.filter { $0 != "disabled" } }
    var testDescription: String { "example \(number)" }
  }

  /// Given by the environment, or where the set-up puts them.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["OIT_SPECIFICATIONS"] {
      return URL(fileURLWithPath: path).appending(path: "gfm")
    }
    return repository.appending(path: ".cache/specifications/gfm")
  }

  static let examples: [Example] = {
    guard let text = try? String(contentsOf: folder.appending(path: "spec.txt"), encoding: .utf8)
    else { return [] }
    return examples(in: text)
  }()

  private static func examples(in text: String) -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var words: [String]?
    var parts: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("\(fence) example") {
        words = line.dropFirst(40).split(separator: " ").map(String.init)
        parts = [[]]
      } else if line == fence, let found = words {
        examples.append(
          Example(
            number: examples.count + 1, markdown: joined(parts[0]),
            html: joined(parts.count > 1 ? parts[1] : []), words: found))
        words = nil
      } else if line == ".", parts.count == 1 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(line)
      }
    }
    return examples
  }

  private static func joined(_ lines: [Substring]) -> String {
    lines.map { "\($0)\n" }.joined().replacing("→", with: "\t")
  }

  /// Each text as the specification's own program normalises it before it compares.
  static func normalised(_ texts: [String]) throws -> [String] {
    let program = """
      import json, sys
      sys.path.insert(0, sys.argv[1])
      from normalize import normalize_html
      print(json.dumps([normalize_html(text) for text in json.load(open(sys.argv[2]))]))
      """
    let file = URL(fileURLWithPath: NSTemporaryDirectory()).appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(texts).write(to: file)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    python.arguments = ["-B", "-c", program, folder.path, file.path]
    let output = Pipe()
    python.standardOutput = output
    try python.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    return try JSONDecoder().decode([String].self, from: data)
  }
}
