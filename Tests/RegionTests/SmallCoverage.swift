/// A coverage.json of two items, of which each test writes what it is about.
struct SmallCoverage {
  var name = "เทศบาลตำบลตัวอย่าง"
  var district: String? = "อำเภอสมมติ"
  var province: String? = "จังหวัดตัวอย่าง"
  var web = "https://www.tuayang.example"
  var code: String?
  var asOf = "2024-03-31"
  var topic = "structure"
  /// Of the first item: elements that are shown and missing.
  var shown = 1
  var missing = 1
  var updated: String? = "2024-01-15"

  var text: String {
    let isPartial = shown > 0 && missing > 0
    let status = isPartial ? "partial" : missing > 0 ? "missing" : "complete"
    let elements =
      Array(repeating: "{\"id\": \"a\", \"status\": \"shown\"}", count: shown)
      + Array(repeating: "{\"id\": \"b\", \"status\": \"missing\"}", count: missing)
    func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
    func items(_ wanted: String) -> Int { (status == wanted ? 1 : 0) }
    return """
      {"schema": "coverage-1", "edition": 2567, "asOf": "\(asOf)",
       "municipality": {"code": \(quoted(code)), "name": "\(name)", "nameEn": null, "type": "subdistrict",
        "district": \(quoted(district)), "province": \(quoted(province))},
       "baseURL": "\(web)", "listConfidence": "medium",
       "summary": {"items": 2, "complete": \(items("complete")), "partial": \(items("partial")),
        "missing": \(items("missing")), "notApplicable": 0, "awaiting": 1,
        "elements": {"asked": \(shown + missing + 1), "shown": \(shown), "machine": 0,
         "statement": \(shown), "missing": \(missing), "notApplicable": 0, "awaiting": 1}},
       "groups": [], "later": {"a": [1, -2.5e3, true, "\\u0e01\\ud83d\\ude00\\n"]},
       "items": [
        {"item": "O1", "topics": ["\(topic)"], "title": "โครงสร้าง", "url": "/2567/o01/",
         "status": "\(status)", "updated": \(quoted(updated)), "elements": [\(elements.joined(separator: ", "))]},
        {"item": "O12", "topics": ["progress"], "title": "รายงาน", "url": "/2567/o12/",
         "status": "awaiting", "updated": null, "elements": [{"id": "c", "status": "awaiting"}]}]}

      """
  }
}
