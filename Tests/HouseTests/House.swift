import Foundation

/// The sources of this repository, read as text: what the rules of the house are asked of.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let sources = files(below: "Sources")
  static let tests = files(below: "Tests")

  /// The targets, by the folders in which they lie.
  static let targets = Set(sources.map(\.target)).sorted()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// What lies in a folder, by name and in order.
  static func names(in folder: String) -> [String] {
    let all = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (all ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func files(below folder: String) -> [SwiftFile] {
    names(in: folder).flatMap { name -> [SwiftFile] in
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".swift") { return text(path).map { [SwiftFile(path, $0)] } ?? [] }
      return name.contains(".") ? [] : files(below: path)
    }
  }
}

/// A file of Swift with its lines.
struct SwiftFile {
  /// Its path in the repository, such as `Sources/Checks/Check.swift`.
  let path: String
  let text: String
  let lines: [Substring]

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  /// The folder in Sources or Tests.
  var target: String { String(path.split(separator: "/")[1]) }

  /// The file's own name, without `.swift`.
  var name: String { String((path.split(separator: "/").last ?? "").dropLast(".swift".count)) }

  /// The modules that it imports, each with the number of its line.
  var imports: [(module: String, line: Int)] {
    zip(lines, 1...).compactMap { line, number in
      let words = line.split(separator: " ")
      let modifiers: Set<Substring> = ["public", "internal", "private", "@preconcurrency"]
      let rest = words.drop { modifiers.contains($0) }
      guard rest.first == "import", let module = rest.dropFirst().first else { return nil }
      return (String(module.prefix { $0 != "." }), number)
    }
  }

  /// The number of the line in which a part of the text begins.
  func line(of part: Substring) -> Int {
    1 + text.utf8[..<part.startIndex].count { $0 == 10 }
  }
}

extension [String] {
  /// As the message of a test shows them: each on a line of its own.
  var listed: String { "\n" + joined(separator: "\n") }
}
