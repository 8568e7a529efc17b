import Region
import TestSupport
import Testing

/// What is taken for a coverage.json, and what is not.
@Suite struct MunicipalYearTests {
  private func flaw(_ text: String) -> CoverageFlaw? {
    do throws(CoverageFlaw) {
      _ = try MunicipalYear(reading: Array(text.utf8), from: "a.json")
      return nil
    } catch {
      return error
    }
  }

  @Test func whatOitWritesIsRead() throws {
    let year = try MunicipalYear(reading: Array(SmallCoverage().text.utf8), from: "a.json")
    #expect(year.year == 2567)
    #expect(year.municipality.name == "เทศบาลตำบลตัวอย่าง")
    #expect(year.municipality.web == "https://www.tuayang.example")
  }

  /// Cut anywhere it is broken where it ends; never read as less than it was.
  @Test func halfAFileIsBroken() {
    let bytes = Array(SmallCoverage().text.utf8.dropLast())
    for end in 0..<bytes.count {
      #expect(throws: CoverageFlaw.self, "cut at \(end)") {
        try MunicipalYear(reading: Array(bytes[..<end]), from: "a.json")
      }
    }
  }

  @Test(arguments: [
    ("<!DOCTYPE html>", CoverageFlaw.broken(at: 0)),
    ("{\"schema\": \"coverage-1\"} x", .broken(at: 25)),
    ("{\"schema\": \"a\tb\"}", .broken(at: 13)),
    ("{\"schema\": \"\\x\"}", .broken(at: 12)),
    ("{\"schema\": \"\\ud800\"}", .broken(at: 12)),
    ("{\"schema\": 01}", .foreign(key: "schema")),
    ("[]", .foreign(key: "")), ("null", .foreign(key: "")), ("{}", .foreign(key: "schema")),
    (String(repeating: "[", count: 100_000), .broken(at: 65)),
  ])
  func whatIsNoneIsRefused(_ text: String, _ expected: CoverageFlaw) {
    #expect(flaw(text) == expected)
  }

  @Test(arguments: [
    ("coverage-1", "coverage-2", "schema"), ("\"edition\": 2567", "\"edition\": 2024", "edition"),
    ("2024-03-31", "31 มี.ค. 2567", "asOf"), ("\"edition\": 2567", "\"edition\": -1", "edition"),
    ("\"type\": \"subdistrict\"", "\"type\": \"village\"", "municipality.type"),
    ("เทศบาลตำบลตัวอย่าง", "", "municipality.name"),
    ("เทศบาลตำบลตัวอย่าง", "ก\\nข", "municipality.name"),
    ("อำเภอสมมติ", "\\u202eก", "municipality.district"),
    ("https://www.tuayang.example", "javascript:alert(1)", "baseURL"),
    ("\"O1\"", "\"O01\"", "items.item"), ("\"O1\"", "\"O12\"", "items"),
    ("/2567/o01/", "/2567/o02/", "items"),
    ("\"awaiting\"}", "\"passed\"}", "items.elements.status"),
    ("2024-01-15", "soon", "items.updated"), ("[\"structure\"]", "[]", "items.topics"),
    ("\"title\": \"รายงาน\"", "\"title\": null", "items.title"),
    ("\"awaiting\", \"updated\"", "\"awaiting\", \"status\": \"awaiting\"", "items.status"),
  ])
  func whatIsOtherwiseIsForeign(_ old: String, _ new: String, key: String) {
    let text = SmallCoverage().text
    #expect(text.contains(old))
    #expect(flaw(text.replacing(old, with: new, maxReplacements: 1)) == .foreign(key: key))
  }

  @Test func sumsOfOtherItemsContradict() {
    let text = SmallCoverage().text
    #expect(
      flaw(text.replacing("\"partial\": 1", with: "\"partial\": 2"))
        == .contradiction(key: "summary.partial"))
    #expect(
      flaw(text.replacing("\"shown\": 1", with: "\"shown\": 30"))
        == .contradiction(key: "summary.elements.shown"))
  }
}
