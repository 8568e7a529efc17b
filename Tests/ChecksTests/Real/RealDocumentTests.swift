import Disclosure
import Foundation
import TestSupport
import Testing
import Thai

/// What is made of tables and texts of local governments, put in as they are.
@Suite struct RealDocumentTests {
  static let real = "Tests/Fixtures/real"
  static let seeds = "Tests/Fixtures/seeds"

  @Test(arguments: try folders(real) + folders(seeds))
  func itIsSaidWhatIsReadAndWhatIsNot(_ folder: String) throws {
    let site = try RealDocument(folder).site()
    let read = try site.read()
    let entries = (read.site?.entries ?? []).flatMap(\.pages).map { $0.body.asRead }
    let said = site.text(of: read.problems.filter { !Self.others.contains($0.id) })
    _ = try recorded("\(folder)/said.txt", as: "\(entries.joined())\n\(said)")
  }

  /// What the document has no part in: entries and elements that are not there.
  private static let others = ["unstarted-item", "missing-element", "measures-not-found"]

  static func folders(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: repository.appending(path: path).path)
      .filter { !$0.hasSuffix(".md") }.sorted().map { "\(path)/\($0)" }
  }
}

/// An entry below `Tests/Fixtures`, laid over the small sound site.
struct RealDocument {
  private let files: [String: String]

  init(_ folder: String) throws {
    let root = repository.appending(path: folder).path
    var files = [
      "Content/editions/2567.yml": try String(
        contentsOf: repository.appending(path: "Content/editions/2567.yml"), encoding: .utf8)
    ]
    for path in FileManager.default.subpaths(atPath: root) ?? [] {
      guard path != "said.txt", path.contains(".") else { continue }
      files["Content/2567/\(path)"] = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
    self.files = files
  }

  func site() throws -> TemporarySite {
    try TemporarySite(
      files,
      without: [
        "Content/2567/o01-structure.md", "Content/2567/o02-executives/index.md",
        "Content/2567/o02-executives/mayor.jpg", "Content/2567/o05-news.md",
      ])
  }
}

extension Body {
  /// The HTML, and the rows of blocks with what is written in each field.
  fileprivate var asRead: String {
    pieces.map { piece in
      switch piece {
      case .html(let html): html.withoutJoiners
      case .block(let index):
        "[\(blocks[index].kind)]\n" + blocks[index].data.table.asRead
      }
    }.joined()
  }
}

extension BlockTable {
  fileprivate var asRead: String {
    (rows.map { ("\($0.number)", $0) } + sums.map { ("รวม", $0.record) }).map { name, row in
      let cells = zip(row.fields, row.cells).compactMap { field, cell in
        cell.value.map { "  \(field.name): \($0.asRead)\n" }
      }
      return "\(name)\n" + row.sections.map { "  # \($0)\n" }.joined() + cells.joined()
    }.joined()
  }
}

extension BlockValue {
  fileprivate var asRead: String {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: " ‖ ")
    case .figure(let figure): figure.plain(decimals: 0)
    case .years(let years):
      years.map { "\($0.year) \($0.figure.plain(decimals: 0))" }.joined(separator: ", ")
    case .day(let day): day.iso
    case .span(let span): span.thai(.arabic)
    case .flag(let flag): "\(flag)"
    case .choice(let choice): choice.word
    case .link(let link): link.name
    case .item(let year, let code): year.map { "\($0)/\(code)" } ?? "\(code)"
    }
  }
}
