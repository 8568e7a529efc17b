import Foundation
import Testing

/// The lists kept by hand hold what lies in the folders: a file that is in no list does nothing.
@Suite struct ListTests {
  @Test func everyFolderOfBlocksIsAKindOfTheList() throws {
    let folders = House.names(in: "Sources/Blocks")
      .filter { !$0.contains(".") && $0 != "Facts" }
    let found = try kinds()
    for folder in folders where !found.contains(where: { $0.folder == folder }) {
      Issue.record("no file of Sources/Blocks/\(folder) says static let kind = BlockKind(")
    }
    #expect(found.map(\.folder).sorted() == folders.sorted())
    let list = try #require(House.sources.first { $0.path == "Sources/Blocks/BlockKinds.swift" })
    let listed = list.text.matches(of: /(\w+)\.kind\b/).map { String($0.1) }
    for (type, folder) in found where !listed.contains(type) {
      Issue.record("\(list.path) does not name \(type).kind of Sources/Blocks/\(folder)")
    }
    #expect(listed.sorted() == found.map(\.type).sorted())
  }

  /// The type that holds each kind, and the folder in which it lies.
  private func kinds() throws -> [(type: String, folder: String)] {
    let files = House.sources.filter { $0.text.contains("static let kind = BlockKind(") }
    return try files.map { file in
      let before = file.text.components(separatedBy: "static let kind = BlockKind(")[0]
      let type = try #require(before.matches(of: /(?:struct|enum|extension) (\w+)/).last)
      return (String(type.1), file.path.components(separatedBy: "/")[2])
    }
  }

  @Test func everyFileOfChecksIsACheckOfTheList() throws {
    let files = House.sources.filter { file in
      file.target == "Checks" && ["= Check(", "= Check.of"].contains { file.text.contains($0) }
    }.map(\.name)
    let listed = try list(in: "Sources/Checks")
    for file in files where !listed.contains(file.lowercased()) {
      Issue.record("Check.all names no check like the file Sources/Checks/\(file).swift")
    }
    for check in listed where !files.contains(where: { $0.lowercased() == check }) {
      Issue.record("the check \(check) has no file of its name in Sources/Checks")
    }
    #expect(listed.count == files.count)
  }

  @Test func everyCheckAndEveryKindHasItsTests() throws {
    for check in try list(in: "Sources/Checks") {
      #expect(
        House.tests.contains {
          $0.name.lowercased() == "\(check)tests" && $0.target == "ChecksTests"
        },
        "no \(check)Tests.swift in Tests/ChecksTests")
    }
    for (_, kind) in try kinds() {
      #expect(
        House.tests.contains { $0.path.hasPrefix("Tests/BlocksTests/\(kind)/") },
        "no folder \(kind) in Tests/BlocksTests")
    }
  }

  @Test func everyCommandIsInTheList() throws {
    let files = House.sources.filter { $0.target == "oit" && $0.name.hasSuffix("Command") }
    let tool = try #require(House.sources.first { $0.text.contains("subcommands: [") })
    let match = try #require(tool.text.firstMatch(of: /subcommands: \[([^\]]*)\]/))
    let listed = match.1.matches(of: /(\w+)\.self/).map { String($0.1) }
    #expect(listed.sorted() == files.map(\.name).sorted())
  }

  /// A page that is made nowhere is on no site.
  @Test func everyPageIsInTheList() throws {
    let pages = House.sources.filter { $0.target == "Pages" }
    let declared = /struct (\w+): HTMLPage/
    let types = pages.flatMap { $0.text.matches(of: declared).map { String($0.1) } }
    #expect(types.count > 5)
    let list = try #require(pages.first { $0.text.contains("NotFoundPage()") })
    for type in types {
      let asMethod = type.prefix(1).lowercased() + type.dropFirst() + "s("
      #expect(
        list.text.contains(type) || list.text.contains(asMethod), "\(list.path) makes no \(type)")
    }
  }

  /// The names in `static let all = [ … ]` of a folder, in small letters and in order.
  private func list(in folder: String) throws -> [String] {
    let found = House.sources.filter { $0.path == "\(folder)/\($0.name).swift" }
      .compactMap { $0.text.firstMatch(of: /static let all\b[^=]*=\s*\[([^\]]*)\]/) }
    let match = try #require(found.first, "\(folder) has no list")
    return match.1.matches(of: /\w+/).map { $0.0.lowercased() }.sorted()
  }
}
