import Foundation
import Output
import Testing

@Suite struct ManifestTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.build(["a.html": "1", "ข้อ 1/\"b\".html": "1"])
  }

  /// As editors and web servers may leave it: our own lines are the only proof that it is ours.
  @Test(arguments: [
    "tr '\\n' ' '", "sed 's/^{/ {/'", "sed 's/$/\\r/'", "sed 's/\"bytes\": /&0/'", "cat; echo",
    "sed 's/\"path\"/\"kind\": \"page\", &/'", "sed 's/a.html/\\\\u0061.html/'", "sed 1d",
    "head -c -1",
  ])
  func refusesAManifestThatIsNotAsItWasWritten(_ change: String) throws {
    try workplace.run("{ \(change); } < Site/manifest.json > m && mv m Site/manifest.json")
    let text = try workplace.text("Site/manifest.json")
    #expect(finding { try workplace.build(["a.html": "2"]) }?.id == "output-not-ours")
    #expect(try workplace.text("Site/a.html") == "1")
    #expect(try workplace.text("Site/manifest.json") == text)
  }

  @Test func knowsEveryNameAgain() throws {
    let names = [
      "\"\\\u{1}\n\t\u{1f}.html", "ข้อ 1/a.html", "e\u{301}.html", "u0041\\u0041.css",
    ]
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    try workplace.build(files)
    let report = try workplace.build(files)
    #expect(report.unchanged == names.count && report.written == 0 && report.removed == 0)
    try workplace.build(["a.html": "1"])
    #expect(try workplace.tree() == "d Site\nf Site/a.html\nf Site/manifest.json\n")
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "{\"schema\": \"manifest-1\"}",
    "{\"schema\": \"manifest-2\", \"files\": []}",
    "{\"schema\": \"manifest-1\", \"files\": []} x",
    "{\"schema\": \"manifest-1\", \"files\": [{}]}",
    "{\"name\": \"เว็บแอป\", \"icons\": []}",
  ])
  func refusesAFolderWhoseManifestIsDamaged(_ text: String) throws {
    try workplace.write(text, to: "Site/manifest.json")
    let before = try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort")
    let found = finding { try workplace.build(["a.html": "2"]) }
    #expect(found?.id == "output-not-ours")
    #expect(
      found?.message.english.contains("manifest.json in ‘\(workplace.output)’ is damaged") == true)
    #expect(try workplace.run("find Site -printf '%P %i %T@ %C@\\n' | sort") == before)
  }

  @Test func refusesAManifestThatIsNestedWithoutEnd() throws {
    try workplace.write(
      "{\"x\": " + String(repeating: "[", count: 1_000_000), to: "Site/manifest.json")
    #expect(finding { try workplace.build(["a.html": "2"]) }?.id == "output-not-ours")
  }

  @Test(arguments: [
    "../outside.txt", "a/../../outside.txt", "/etc/passwd", "", ".", "a//b", "a/", "./a",
    "manifest.json", "a\\u0000b", "\\ud800",
  ])
  func refusesAManifestThatNamesAPathOutside(_ path: String) throws {
    try workplace.write("precious", to: "outside.txt")
    let hash = String(repeating: "0", count: 64)
    try workplace.write(
      """
      {"schema": "manifest-1", "files": [
      {"path": "\(path)", "bytes": 8, "sha256": "\(hash)"}
      ]}

      """,
      to: "Site/manifest.json")
    #expect(finding { try workplace.build(["a.html": "2"]) }?.id == "output-not-ours")
    #expect(try workplace.text("outside.txt") == "precious")
    #expect(try workplace.text("Site/a.html") == "1")
  }

  @Test func refusesAManifestThatIsAFolderOrALink() throws {
    try workplace.run("rm Site/manifest.json && mkdir Site/manifest.json")
    #expect(finding { try workplace.build(["a.html": "2"]) }?.id == "output-not-ours")
    try workplace.run("rmdir Site/manifest.json && ln -s /dev/zero Site/manifest.json")
    #expect(finding { try workplace.build(["a.html": "2"]) }?.id == "output-not-ours")
  }
}
