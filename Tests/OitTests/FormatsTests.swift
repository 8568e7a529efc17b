import Foundation
import TestSupport
import Testing

/// docs/formats.md binds, so its examples are a site and its lists are the tool's own.
struct FormatsTests {
  private let page: Document
  private let workspace: TemporaryFolder

  init() throws {
    page = try Document("docs/formats.md")
    workspace = try TemporaryFolder()
    try workspace.copy("Templates")
    let folder = "Content/2567/o02-executives"
    let others = [
      "\(folder)/mayor.jpg": "photo", "\(folder)/deputy.jpg": "photo",
      "Content/emblem.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
      "Content/pages/complaints.md": "---\ntitle: ร้องเรียน\n---\n\nโทร 054-000-010\n",
    ]
    for (path, text) in others { try workspace.write(text, to: path) }
    for fence in page.fences where fence.subject.hasPrefix("Content/") {
      try workspace.write(fence.text, to: fence.subject)
    }
  }

  /// `RECORD_GOLDEN=1` writes the output anew, and fails.
  @Test func theExamplesAreASiteOfWhichTheToolSaysWhatThePageShows() throws {
    let commands = page.fences.map(\.subject).filter { $0.hasPrefix("oit ") }
    #expect(commands.count == 3)
    var printed: [String: String] = [:]
    for command in commands {
      let outcome = try workspace.run(command)
      #expect(outcome.status == 0, "\(command) printed:\n\(outcome.output)")
      printed[command] = outcome.output
    }
    let text = page.showing(printed)
    #expect(try text == recorded("docs/formats.md", as: text))
  }

  @Test(arguments: [
    ("key of site.yml", "Content/site.yml", "digits: arabic\n", "digits: arabic\nzzzzzzzz: x\n"),
    (
      "key of municipality", "Content/site.yml", "municipality:\n",
      "municipality:\n  zzzzzzzz: x\n"
    ),
    ("key of contact", "Content/site.yml", "contact:\n", "contact:\n  zzzzzzzz: x\n"),
    (
      "key of an entry's head", "Content/2567/o02-executives/index.md", "item: O2\n",
      "item: O2\nzzzzzzzz: x\n"
    ),
    (
      "key of any other page's head", "Content/pages/complaints.md", "title:",
      "zzzzzzzz: x\ntitle:"
    ),
    ("key of an edition", "Content/editions/2567.yml", "weights: {I", "zzzzzzzz: x\nweights: {I"),
    ("key of an item", "Content/editions/2567.yml", "topic: executives", "zzzzzzzz: x"),
    ("key of an element", "Content/editions/2567.yml", "{id: office,", "{id: office, zzzzzzzz: x,"),
    ("key of a list", "Content/lists/information.yml", "law:", "zzzzzzzz: x\nlaw:"),
    (
      "key of a point", "Content/lists/information.yml", "{id: \"9(6)\",",
      "{id: \"9(6)\", zzzzzzzz: x,"
    ),
    ("period", "Content/editions/2567.yml", "period: standing", "period: zzzzzzzz"),
    ("source", "Content/editions/2567.yml", "{title: web,", "{title: zzzzzzzz,"),
  ])
  func aTableListsWhatTheToolKnows(
    _ heading: String, _ path: String, _ sound: String, _ flawed: String
  ) throws {
    let text = try workspace.text(path)
    let place = try #require(text.range(of: sound))
    try workspace.write(text.replacingCharacters(in: place, with: flawed), to: path)
    let report = try workspace.run("oit check --today 2567-03-31 --lang th").output
    let lines = report.components(separatedBy: "\n")
    let told = try #require(lines.firstIndex { $0.contains("‘zzzzzzzz’") }, "\(report)")
    let fix = try #require(lines[told...].first { $0.hasPrefix("    แก้ไข: ") })
    // The words stand behind the last Thai one: what may be written, apart by commas.
    let words = fix.components(separatedBy: ", ")
    let known = words.compactMap { $0.split(separator: " ").last.map(String.init) }
    #expect(known == page.firstColumn(under: heading))
  }

  @Test func reservedNamesCanNotBeTaken() throws {
    let line = try #require(page.lines.first { $0.hasPrefix("Reserved names") })
    let names = line.matches(of: /`([a-z0-9]+)`/).map { String($0.1) }
    #expect(names.count > 10)
    for name in names {
      try workspace.write("---\ntitle: x\n---\n", to: "Content/pages/\(name).md")
    }
    let report = try workspace.run("oit check").output
    #expect(report.components(separatedBy: "[page-name-reserved]").count == names.count + 1)
  }

  @Test func everyFileOfTheSiteHasAnAddressOnThePage() throws {
    #expect(try workspace.run("oit build --today 2567-03-31").status == 0)
    let site = workspace.path + "/Site"
    let named = page.lines.joined(separator: "\n")
    for path in try FileManager.default.subpathsOfDirectory(atPath: site) {
      guard path.hasSuffix(".json") || path.hasSuffix(".csv") || path.hasSuffix(".xml") else {
        continue
      }
      #expect(named.contains("`/\(path)`"), "\(path)")
    }
    for status in try FileManager.default.contentsOfDirectory(atPath: "\(site)/2567/coverage")
    where status != "index.html" {
      #expect(named.contains("`\(status)`"), "\(status)")
    }
  }
}
