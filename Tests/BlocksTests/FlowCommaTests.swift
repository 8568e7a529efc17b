import TestSupport
import Testing

/// What block data in one line says with a comma that was meant as part of a value.
@Suite struct FlowCommaTests {
  private func said(_ row: String) throws -> [String] {
    let asked = try AskedBlock("people: name", "```people\n- \(row)\n```\n")
    return asked.english.split(separator: "\n").map(String.init)
      .filter { $0.contains("comma") || $0.contains("unknown-key") || $0.contains("fix: put") }
  }

  @Test(arguments: [
    ("{position: ก, name: 10,000}", "10,000"), ("{position: ก, name: 1,250,000}", "1,250,000"),
    ("{name: ก, ข, position: ค}", "ก, ข"), ("{name: ก,  ข ค, ง, position: จ}", "ก, ข ค, ง"),
  ])
  func aCommaWithinAValueAsksForQuotes(_ row: String, _ value: String) throws {
    let said = try said(row)
    #expect(said.count == 2, "\(said)")
    #expect(
      said.first?.hasSuffix(
        "error: ‘\(value)’ holds a comma, which divides keys inside { } [comma-in-value]") == true)
    #expect(said.last == "    fix: put the value in quotes: name: \"\(value)\"")
  }

  @Test func aKeyWithoutAValueElsewhereIsAnUnknownKey() throws {
    #expect(try said("{namee, position: ก}").map { $0.hasSuffix("[unknown-key]") } == [true])
    #expect(try said("{position: ก, namee: ข}").map { $0.hasSuffix("[unknown-key]") } == [true])
    #expect(try said("position: ก\n  namee:\n").map { $0.hasSuffix("[unknown-key]") } == [true])
  }
}
