import Foundation
import Output
import Testing

@Suite struct ManifestTests {
  let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.build(["a.html": "1", "ข้อ 1/\"b\".html": "1"])
  }

  @Test func acceptsAManifestThatWasLaidOutAnew() throws {
    let written = try workplace.text("Site/manifest.json")
    let parsed = try JSONSerialization.jsonObject(with: Data(written.utf8))
    let pretty = try JSONSerialization.data(
      withJSONObject: parsed, options: [.prettyPrinted, .sortedKeys])
    try workplace.write(String(decoding: pretty, as: UTF8.self), to: "Site/manifest.json")
    let report = try workplace.build(["a.html": "1"])
    #expect(report.unchanged == 1 && report.removed == 1)
    #expect(try workplace.tree() == "d Site\nf Site/a.html\nf Site/manifest.json\n")
  }

  @Test func acceptsKeysThatCameLaterAndEscapes() throws {
    let listed = """
      {"made": [1.5e3, null, {"x": "\\u0e02\\ud83d\\ude00\\n"}], "files": [
        {"sha256": "\(String(repeating: "0", count: 64))", "kind": "page", "path": "\\u0061.html", "bytes": 1}
      ], "schema": "manifest-1"}
      """
    try workplace.write(listed, to: "Site/manifest.json")
    try workplace.run("rm -r Site/ข้อ*")
    try workplace.build(["a.html": "1"])
    let hashes = try workplace.hashes()
    #expect(hashes.counted == hashes.listed)
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
      #"{"schema": "manifest-1", "files": [{"path": "\#(path)", "bytes": 8, "sha256": "\#(hash)"}]}"#,
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
