import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct JSONFormTests {
  @Test func allKeysAreThereAndEmptyOnesAreNull() {
    let diagnostics = [
      Diagnostic(.error, "output-locked", at: nil, Words("ล็อกอยู่", "locked")),
      Diagnostic(
        .note, "file-renamed", at: Place("Content/แผน.md", line: 3, column: 7),
        Words("เปลี่ยนชื่อ", "renamed"), fix: Words("ใช้ \"a-z\"", "use \"a-z\"")),
    ]
    #expect(
      JSONForm.text(diagnostics) == #"""
        {
          "schema": "diagnostics-1",
          "diagnostics": [
            {"path": null, "line": null, "column": null, "cell": null, "severity": "error", "id": "output-locked", "message": {"th": "ล็อกอยู่", "en": "locked"}, "fix": null, "ignored": null},
            {"path": "Content/แผน.md", "line": 3, "column": 7, "cell": null, "severity": "note", "id": "file-renamed", "message": {"th": "เปลี่ยนชื่อ", "en": "renamed"}, "fix": {"th": "ใช้ \"a-z\"", "en": "use \"a-z\""}, "ignored": null}
          ]
        }

        """#)
  }

  @Test func nothingFoundIsAnEmptyList() {
    #expect(JSONForm.text([]) == "{\n  \"schema\": \"diagnostics-1\",\n  \"diagnostics\": []\n}\n")
  }

  @Test func anyTextComesBackAsItWas() throws {
    var generator = SeededGenerator(seed: 2567)
    for _ in 0..<300 {
      let text = generator.text(upTo: 30)
      let data = Data("[\(jsonString(text))]".utf8)
      let read = try #require(JSONSerialization.jsonObject(with: data) as? [String])
      #expect(Array(read[0].unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
