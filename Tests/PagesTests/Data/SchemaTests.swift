import Blocks
import Diagnostics
import Disclosure
import Foundation
import Kinds
import Reading
import TestSupport
import Testing
import Thai

@Suite struct SchemaTests {
  /// What Debian's python3-jsonschema says of a document: nothing when it is valid.
  private func faults(
    _ document: String, _ schema: String, of site: DataSite
  ) throws -> String {
    let program = """
      import json, warnings
      import jsonschema
      schema = json.load(open("schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
      for e in check.iter_errors(json.load(open("document.json"))): print(e.json_path, e.message)
      """
    let text = site["schema/\(schema)-1.json"]
    let files = ["schema.json": text, "document.json": document, "check.py": program]
    return try shell("/usr/bin/python3 check.py 2>&1", files: files).output
  }

  @Test func describesTheCoverageOfASmallSite() throws {
    let site = try DataSite()
    #expect(try faults(site["2567/coverage.json"], "coverage", of: site) == "")
  }

  @Test func describesTheCoverageOfTheExample() throws {
    let site = SiteReader.read(repository.path, kinds: BlockKind.all).site
    let day = try Day.read("2567-03-31").get()
    let example = try DataSite(site, site.map { cover($0, on: day, kinds: BlockKind.all) })
    #expect(try faults(example["2566/coverage.json"], "coverage", of: example) == "")
    #expect(try faults(example["2567/coverage.json"], "coverage", of: example) == "")
  }

  @Test(arguments: [
    (#""asOf": "2024-03-31""#, #""asOf": "2567-03-32""#),
    (#""status": "shown", "checked": "machine""#, #""status": "shown", "checked": null"#),
    (#""kind": "link", "url": null"#, #""kind": "link", "url": "/x""#),
    (#""province": "ตัวอย่าง""#, #""region": "ตัวอย่าง""#),
    (#""status": "awaiting", "reason": "#, #""status": "passed", "reason": "#),
    (#""group": "9.1","#, ""), (#""code": "99999999""#, #""code": 99999999"#),
  ])
  func refusesADocumentThatIsCorrupted(_ sound: String, _ corrupted: String) throws {
    let site = try DataSite()
    let text = site["2567/coverage.json"]
    let changed = text.replacingOccurrences(of: sound, with: corrupted)
    #expect(changed != text)
    #expect(try faults(changed, "coverage", of: site) != "")
  }

  @Test func describesDiagnosticsWithAndWithoutAPlace() throws {
    let site = try DataSite()
    let words = Words("ขาด", "missing")
    let text = JSONForm.text([
      Diagnostic(.error, "output-locked", at: nil, words),
      Diagnostic(.note, "not-used", at: Place("Content/a", line: 2), words, fix: words),
    ])
    #expect(try faults(text, "diagnostics", of: site) == "")
    let corrupted = text.replacingOccurrences(of: #""line": 2"#, with: #""line": null"#)
    #expect(try faults(corrupted, "diagnostics", of: site) != "")
  }

  @Test func describesTheManifest() throws {
    let site = try DataSite()
    let hash = String(repeating: "0a", count: 32)
    func manifest(_ path: String) -> String {
      #"{"schema": "manifest-1", "files": [{"path": "\#(path)", "bytes": 0, "sha256": "\#(hash)"}]}"#
    }
    #expect(try faults(manifest("2567/o01/index.html"), "manifest", of: site) == "")
    #expect(try faults(manifest("/2567/o01/index.html"), "manifest", of: site) != "")
  }

  @Test func namesEverySchemaByItsAddress() throws {
    let site = try DataSite()
    for name in ["coverage", "manifest", "diagnostics"] {
      #expect(
        site["schema/\(name)-1.json"].contains(
          "\"$id\": \"https://www.tuayang.example/schema/\(name)-1.json\""))
    }
  }
}
