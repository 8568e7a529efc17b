import BuiltIn
import Foundation
import TestSupport
import Testing

/// What is built in is what lies in the repository: a file that is added there is added to the list
/// in Sources/CBuiltIn.
@Suite struct BuiltInFileTests {
  @Test func templatesAreThoseOfTheRepository() throws {
    try expect(BuiltInFile.templates, equal: "Templates")
  }

  @Test func editionsAreThoseOfTheRepository() throws {
    try expect(BuiltInFile.editions, equal: "Content/editions")
  }

  @Test func whatANewSourceBeginsWithIsWhole() throws {
    try expect(BuiltInFile.start, equal: "Sources/CBuiltIn/start")
  }

  @Test func pagesOfARegionAreWhole() throws {
    try expect(BuiltInFile.region, equal: "Sources/CBuiltIn/region")
  }

  private func expect(_ files: [BuiltInFile], equal folder: String) throws {
    let root = repository.appending(path: folder)
    let found = try run(["find", root.path, "-type", "f", "-printf", "%P\\n"]).output
    let names = found.split(separator: "\n").map(String.init)
    #expect(
      files.map(\.path) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for file in files {
      let bytes = try Data(contentsOf: root.appending(path: file.path))
      #expect(file.bytes == Array(bytes), "\(folder)/\(file.path)")
    }
  }
}
