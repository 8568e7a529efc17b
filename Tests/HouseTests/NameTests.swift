import Testing

/// What things may be called.
@Suite struct NameTests {
  /// `Output.Output` could not be told from the module: no name would reach what is in it.
  @Test func noTypeBearsTheNameOfAModule() {
    let modules = Set(House.targets)
    let declared = /\b(?:struct|class|enum|actor|protocol|typealias) ([A-Z]\w*)/
    var wrong: [String] = []
    for file in House.sources {
      for match in file.text.matches(of: declared)
      where modules.contains(String(match.1)) && !Owed.namesOfModules.contains(String(match.1)) {
        wrong.append("\(file.path):\(file.line(of: match.1)): \(match.1)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.listed)")
  }

  /// Such a room is where things go of which nobody knows what they are.
  @Test func noFileOrFolderIsARoomForAnything() {
    let words = ["Utilities", "Utils", "Helpers", "Managers", "Common", "Misc"]
    for file in House.sources + House.tests {
      let parts = file.path.split(separator: "/").map(String.init)
      #expect(!parts.contains { words.contains($0.replacing(".swift", with: "")) }, "\(file.path)")
      #expect(!file.name.contains("+"), "\(file.path)")
      #expect(
        !["Helper", "Manager", "Utility"].contains { file.name.hasSuffix($0) }, "\(file.path)")
    }
  }

  /// A folder of tests a target, with the target's name; beside them those that are about the
  /// whole.
  @Test func testsMirrorTheTargets() {
    let ofTheWhole = ["FaultTests", "HarmTests", "HouseTests", "ScreenshotTests"]
    let targets = Set(House.targets.map { $0 == "oit" ? "OitTests" : "\($0)Tests" })
    let folders = House.names(in: "Tests").filter { $0.hasSuffix("Tests") }
    let strays = folders.filter { !targets.contains($0) && !ofTheWhole.contains($0) }
    #expect(strays.isEmpty, "no target has these tests: \(strays)")
    let untested = targets.filter { !folders.contains($0) && !Owed.untested.contains($0) }
    #expect(untested.isEmpty, "these tests are missing: \(untested.sorted())")
  }

  /// The most important page about this code is the one that its comments cite.
  @Test(.enabled(if: House.exists("docs/formats.md")))
  func formatsAreFoundWhereCommentsCiteThem() throws {
    let formats = try #require(House.text("docs/formats.md"))
    for file in House.sources {
      for match in file.text.matches(of: /formats\.md(?:, section (\d))?/) {
        guard let number = match.1 else { continue }
        #expect(
          formats.contains(try Regex("(?m)^## \(number)[. ]")),
          "\(file.path):\(file.line(of: match.0)): docs/formats.md has no section \(number)")
      }
    }
  }

  @Test func documentsThatAreNamedExist() {
    for file in House.sources {
      for match in file.text.matches(of: /docs\/[a-z-]+\.md/) {
        let path = String(match.0)
        #expect(
          House.exists(path) || path == "docs/formats.md",
          "\(file.path):\(file.line(of: match.0)): there is no \(path)")
      }
    }
  }
}
