import Foundation
import Mustache
import Testing
import Yams

/// One example of the official Mustache specification.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  let file: String
  let name: String
  let template: String
  let partials: [String: String]
  let data: Datum
  let expected: String

  var testDescription: String { "\(file): \(name)" }

  /// What a template is rendered with, as the specification writes it.
  indirect enum Datum: Sendable {
    case nothing
    case flag(Bool)
    case text(String)
    case list([Datum])
    case record([String: Datum])

    init(_ value: Any?) {
      switch value {
      case let flag as Bool: self = .flag(flag)
      case let list as [Any]: self = .list(list.map { Datum($0) })
      case let record as [String: Any]: self = .record(record.mapValues { Datum($0) })
      case let text as String: self = .text(text)
      case let number as Int: self = .text(String(number))
      case let number as Double: self = .text(String(number))
      default: self = .nothing
      }
    }
  }

  /// Given by the environment, or where `make test` has fetched them to.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["OIT_SPECIFICATIONS"] {
      return URL(fileURLWithPath: path).appending(path: "mustache")
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: ".cache/specifications/mustache")
  }

  /// All examples of a file such as `sections`.
  static func read(_ file: String) throws -> [SpecificationCase] {
    let text = try String(contentsOf: folder.appending(path: "\(file).yml"), encoding: .utf8)
    let document = try Yams.load(yaml: text) as? [String: Any]
    return (document?["tests"] as? [[String: Any]] ?? []).map { test in
      SpecificationCase(
        file: file,
        name: test["name"] as? String ?? "",
        template: test["template"] as? String ?? "",
        partials: test["partials"] as? [String: String] ?? [:],
        data: Datum(test["data"]),
        expected: test["expected"] as? String ?? "")
    }
  }
}
