import Foundation
import Mustache
import TestSupport
import Testing

/// One example of the official Mustache specification.
struct SpecificationCase: Sendable, Decodable, CustomTestStringConvertible {
  let name: String
  let template: String
  let data: Datum
  let expected: String
  private let givenPartials: [String: String]?

  var partials: [String: String] { givenPartials ?? [:] }
  var testDescription: String { name }

  private enum CodingKeys: String, CodingKey {
    case name, template, data, expected
    case givenPartials = "partials"
  }

  /// What a template is rendered with, as the specification writes it.
  indirect enum Datum: Sendable, Decodable {
    case nothing
    case flag(Bool)
    case text(String)
    case list([Datum])
    case record([String: Datum])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let number = try? value.decode(Int.self) {
        self = .text(String(number))
      } else if let number = try? value.decode(Double.self) {
        self = .text(String(number))
      } else if let list = try? value.decode([Datum].self) {
        self = .list(list)
      } else {
        self = (try? value.decode([String: Datum].self)).map { .record($0) } ?? .nothing
      }
    }
  }

  /// Given by the environment, or where `make test` has fetched them to.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["OIT_SPECIFICATIONS"] {
      return URL(fileURLWithPath: path).appending(path: "mustache")
    }
    return repository.appending(path: ".cache/specifications/mustache")
  }

  private struct File: Decodable {
    let tests: [SpecificationCase]
  }

  /// All examples of a file such as `sections`.
  static func read(_ file: String) throws -> [SpecificationCase] {
    let data = try Data(contentsOf: folder.appending(path: "\(file).json"))
    return try JSONDecoder().decode(File.self, from: data).tests
  }
}
