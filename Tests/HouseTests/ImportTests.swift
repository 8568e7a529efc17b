import Foundation
import Testing

/// Who may import what: the walls of the house, as the table of targets in docs/house.md draws
/// them.
@Suite struct ImportTests {
  /// What each target may import of this house and of packages.
  ///
  /// Beside these, everybody may speak (`Diagnostics`) and handle bytes as text (`Text`); `oit`,
  /// which puts the rest together, may import all. To add a target is to add a line here. Nothing
  /// in the table leads back: a target stands below all that it may import.
  static let mayImport: [String: [String]] = [
    "Diagnostics": [],
    "Text": [],
    "BuiltIn": ["CBuiltIn"],
    "Cores": [],
    "Thai": [],
    "CSV": [],
    "YAML": ["CYAML"],
    "Folders": ["CPosix", "Cores"],
    "Artifact": ["Crypto", "Folders", "Formats"],
    "XML": ["CExpat"],
    "Formats": ["XML"],
    "Foreign": [
      "Artifact", "Folders", "Formats", "Thai", "CPosix", "CPoppler", "CVips", "Subprocess",
      "SystemPackage",
    ],
    "Disclosure": ["Thai", "Folders", "Formats"],
    "Workbook": ["CZlib", "Thai", "XML"],
    "Reading": [
      "Disclosure", "CSV", "Workbook", "YAML", "Thai", "Artifact", "Cores", "Folders", "Formats",
      "CCmarkGFM", "Foreign",
    ],
    "Coverage": ["Disclosure", "Thai", "Cores"],
    "Mustache": [],
    "Charts": ["Disclosure", "Mustache", "Thai"],
    "Kinds": ["Disclosure", "Foreign", "Reading", "Coverage", "Charts", "Mustache", "Thai"],
    "Blocks": [
      "Disclosure", "Reading", "Coverage", "Charts", "Formats", "Kinds", "Mustache", "QRCode",
      "Thai",
      "YAML",
    ],
    "Checks": ["Disclosure", "Coverage", "Folders", "Kinds", "Thai"],
    "Years": ["Artifact", "Cores", "Coverage", "Disclosure", "Folders", "Kinds", "Thai", "YAML"],
    "Lists": ["Coverage", "Disclosure", "Folders", "Reading", "YAML"],
    "QRCode": ["CQREncode", "Mustache"],
    "Search": ["Artifact", "Cores"],
    "Pages": [
      "Disclosure", "Coverage", "Kinds", "Mustache", "QRCode", "Search", "CSV", "Artifact",
      "Folders", "Formats", "Lists", "Packing", "Thai", "YAML", "Years", "BuiltIn",
    ],
    "Output": ["Artifact", "Cores", "Folders", "Formats", "CPosix"],
    "Packing": [],
    "Publishing": ["Artifact", "Folders", "Output", "Packing", "Serving"],
    "Region": [
      "Artifact", "BuiltIn", "CSV", "Coverage", "Disclosure", "Mustache", "Reading", "Thai",
    ],
    "Serving": ["Formats"],
    "Preview": [
      "Artifact", "Folders", "Formats", "Serving", "CPosix", "NIOCore", "NIOHTTP1", "NIOPosix",
    ],
  ]

  /// What the system gives to everybody; Foundation, which starts and works slowly, is not in it.
  static let ofTheSystem: Set = ["Glibc", "Synchronization", "Dispatch"]

  /// Each outside package is imported by one target.
  static let packages = [
    "Crypto": "Artifact", "NIOCore": "Preview", "NIOHTTP1": "Preview", "NIOPosix": "Preview",
    "ArgumentParser": "oit", "Subprocess": "Foreign", "SystemPackage": "Foreign",
  ]

  @Test func eachTargetImportsWhatTheTableAllows() {
    var wrong: [String] = []
    for file in House.sources where file.target != "oit" {
      let allowed = Set(Self.mayImport[file.target] ?? []).union(Self.ofTheSystem)
        .union(["Diagnostics", "Text"])
      for (module, line) in file.imports where !allowed.contains(module) {
        guard !Owed.imports.contains("\(file.target) \(module)") else { continue }
        wrong.append("\(file.path):\(line): \(file.target) may not import \(module)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.listed)")
  }

  /// The last column of the table in docs/house.md, which lists the targets by hand.
  @Test func thePageAboutTheHouseSaysTheSame() throws {
    let page = try #require(House.text("docs/house.md"))
    var said: [String: Set<String>] = [:]
    for row in page.split(separator: "\n") where row.hasPrefix("| `") {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let target = cells[0].firstMatch(of: /^`(\w+)`$/) else { continue }
      said[String(target.1)] = cells[2] == "–" ? [] : Set(cells[2].components(separatedBy: ", "))
    }
    for (target, modules) in Self.mayImport {
      #expect(said[target] == Set(modules), "docs/house.md, row \(target), may import")
    }
  }

  @Test func theTableNamesEveryTarget() {
    let known = Set(Self.mayImport.keys).union(["oit"])
    let missing = House.targets.filter { !known.contains($0) }
    #expect(missing.isEmpty, "these folders of Sources have no line in mayImport: \(missing)")
  }

  /// One file names C to Swift, so that pointers and error codes stay in it; CPosix has one in each
  /// target that needs it.
  @Test func oneFileImportsEachLibraryOfC() {
    let libraries = House.names(in: "Sources").filter { House.isC($0) }
    #expect(libraries.count > 3)
    for library in libraries {
      let files = House.sources.filter { $0.imports.contains { $0.module == library } }
      let places = library == "CPosix" ? Dictionary(grouping: files, by: \.target) : ["": files]
      for files in places.values {
        #expect(files.count <= 1, "\(library) is imported by \(files.map(\.path).listed)")
      }
      #expect(!files.isEmpty, "nobody imports \(library)")
    }
  }

  @Test func oneTargetImportsEachPackage() {
    let own = Set(House.names(in: "Sources")).union(Self.ofTheSystem).union(["Foundation"])
    for file in House.sources {
      for (module, line) in file.imports where !own.contains(module) {
        #expect(
          Self.packages[module] == file.target,
          "\(file.path):\(line): \(module) belongs to \(Self.packages[module] ?? "no target")")
      }
    }
  }

  /// A test that looks behind a wall holds the wall in its place; and the whole would be compiled
  /// anew.
  @Test func noTestLooksBehindAWall() {
    let wrong = House.tests.flatMap { file in
      zip(file.lines, 1...).filter { $0.0.hasPrefix("@" + "testable") }
        .map { "\(file.path):\($0.1)" }
    }
    #expect(wrong.isEmpty, "\(wrong.listed)")
  }
}

extension House {
  /// Whether a folder of Sources names C to Swift.
  static func isC(_ name: String) -> Bool {
    names(in: "Sources/\(name)").contains("module.modulemap")
      || names(in: "Sources/\(name)/include").contains { $0.hasSuffix(".h") }
  }
}
