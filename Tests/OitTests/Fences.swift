import Foundation
import TestSupport

/// A fenced example of a document whose info string says more than a language.
struct Fence {
  /// What follows the language: the path of a file, or a command that prints the text.
  let subject: String
  let text: String
}

/// A document of this repository with its fenced examples.
struct Document {
  let lines: [String]

  init(_ path: String) throws {
    let text = try String(contentsOf: repository.appending(path: path), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  /// In the order of the document.
  var fences: [Fence] {
    ranges.map { subject, range in
      Fence(subject: subject, text: lines[range].map { $0 + "\n" }.joined())
    }
  }

  /// The words in code quotes that open the rows of the table with this heading.
  func firstColumn(under heading: String) -> [String] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(heading) |") }) else { return [] }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map {
      $0.components(separatedBy: "`").dropFirst().first ?? $0
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// The document with other texts in its examples, by their subjects.
  func showing(_ texts: [String: String]) -> String {
    var lines = lines
    for (subject, range) in ranges.reversed() {
      guard let text = texts[subject] else { continue }
      lines.replaceSubrange(range, with: text.components(separatedBy: "\n").dropLast())
    }
    return lines.joined(separator: "\n")
  }

  private var ranges: [(subject: String, range: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var open: (mark: String, subject: String, first: Int)?
    for (number, line) in lines.enumerated() {
      if let fence = open {
        guard line == fence.mark else { continue }
        if !fence.subject.isEmpty { found.append((fence.subject, fence.first..<number)) }
        open = nil
      } else if line.hasPrefix("```") {
        let mark = String(line.prefix { $0 == "`" })
        let words = line.dropFirst(mark.count).split(separator: " ", maxSplits: 1)
        open = (mark, words.count > 1 ? String(words[1]) : "", number + 1)
      }
    }
    return found
  }
}
