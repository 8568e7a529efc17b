import TestSupport
import Testing

@Suite struct YAMLNestingTests {
  @Test(arguments: ["- ", "? ", "[", "{a: ", "[{"])
  func anyKindOfNestingIsRefusedBeforeItTakesTheStack(_ level: String) throws {
    let text = String(repeating: level, count: 100_000)
    let said = try said(head: "updated: 31 มี.ค. 2567\naliases:\n  \(text)")
    #expect(said.contains("Content/2567/o05-news.md:4:"))
    #expect(said.contains(": error: ข้อมูล YAML ซ้อนกันลึกเกิน 50 ชั้น [nested-too-deep]"))
  }

  @Test func aStaircaseOfKeysIsRefused() throws {
    let steps = (0..<60).map { String(repeating: " ", count: $0) + "a:" }
    #expect(
      try said(head: steps.joined(separator: "\n"), .english) == """
        Content/2567/o05-news.md:52:51: error: this YAML is nested deeper than 50 levels [nested-too-deep]
           52 |                                                   a:
              |                                                   ^
            fix: nest lists and brackets less deeply

        """)
  }

  @Test func manyLinesAndBracketsThatCloseAreNoNesting() throws {
    let lines = (0..<200).map { "  old-\($0): news" }.joined(separator: "\n")
    let brackets = String(repeating: "[ก] {ข} ", count: 200)
    let head = "updated: 31 มี.ค. 2567\ntitle: ข่าว \(brackets)\naliases:\n\(lines)"
    #expect(try said(head: head) == "")
  }

  /// Each level holds nine of the one before: 387 million values, for which no memory is enough,
  /// were they ever made.
  @Test(arguments: ["", "? *i\n: ก"])
  func nineLevelsOfAliasesAreRefusedAtOnce(_ last: String) throws {
    var lines = ["a: &a [ก, ก, ก, ก, ก, ก, ก, ก, ก]"]
    for (level, name) in "bcdefghi".enumerated() {
      let below = Array("abcdefgh")[level]
      let many = Array(repeating: "*\(below)", count: 9).joined(separator: ", ")
      lines.append("\(name): &\(name) [\(many)]")
    }
    #expect(
      try said(head: (lines + [last]).joined(separator: "\n"), .english) == """
        Content/2567/o05-news.md:2:4: error: YAML anchors, aliases, tags and merge keys (& * ! <<) are not accepted [yaml-anchor-or-tag]
            2 | a: &a [ก, ก, ก, ก, ก, ก, ก, ก, ก]
              |    ^
            fix: write the value out in full where it is needed, or put it in quotes

        """)
  }

  @Test func severalDocumentsInOneFileAreRefused() throws {
    #expect(
      try said(["editions/2567.yml": "edition: 2567\n---\nedition: 2568\n"], without: ["2567"])
        .contains(
          "Content/editions/2567.yml:2:1: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: มีข้อมูลมากกว่าหนึ่งชุดในไฟล์เดียว"))
  }
}
