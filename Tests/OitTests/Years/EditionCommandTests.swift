import Foundation
import TestSupport
import Testing

struct EditionCommandTests {
  private func site() throws -> TemporarySite {
    try TemporarySite([
      "Content/editions/2568.yml": SoundSite.edition(
        2568,
        items: """
          - item: O1
            topic: [structure, executives]
            title: โครงสร้างและผู้บริหาร
            period: standing
            elements:
              - {id: chart, text: แผนผัง}
              - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: photo}}
              - {id: contact, text: ทุกคนมีช่องทางการติดต่อ, proof: {people: contact}}
          - item: O2
            topic: laws
            title: กฎหมาย
            period: standing
            elements:
              - {id: laws, text: กฎหมาย}
          """)
    ])
  }

  @Test func printsATableForPeople() throws {
    #expect(
      try site().run("oit edition diff 2567 2568 --lang en").output == """
        The OIT list of 2567 (3 items) and that of 2568 (2 items)

        O1, O2 > O1  merged  โครงสร้างและผู้บริหาร
                     topics: structure, executives
                     was: O1 โครงสร้าง · O2 ข้อมูลผู้บริหาร
                     ± chart แผนผัง (other text)
                     − head ผู้บริหารสูงสุด
        - > O2       added  กฎหมาย
                     topics: laws
        O5 > -       withdrawn  ข่าวประชาสัมพันธ์
                     topics: news

        merged 1, added 1, withdrawn 1

        """)
    #expect(
      try site().run("oit edition diff 2567 2568").output.contains("± chart แผนผัง (เปลี่ยนข้อความ)\n"))
  }

  @Test func printsTheSameForPrograms() throws {
    let printed = try site().run("oit edition diff 2567 2568 --format json").output
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "edition-diff-1")
    #expect(
      printed.contains(
        """
          {"topics": ["laws"], "changes": ["added"],
           "before": [], "after": [{"item": "O2", "title": "กฎหมาย", "period": "standing"}],
           "elements": []}
        """), "\(printed)")
    #expect(
      printed.contains(
        """
        {"id": "chart", "change": "changed", "parts": ["text"], "before": "แผนผังโครงสร้าง", "after": "แผนผัง"}
        """))
  }

  @Test(arguments: [
    ("2567 2567", 64, "the list of 2567 can't be compared with itself [same-edition]"),
    ("2567 2570", 64, "there is no edition of 2570 [edition-not-found]"),
  ])
  func saysWhyNothingIsCompared(_ years: String, _ status: Int32, _ message: String) throws {
    let outcome = try site().run("oit edition diff \(years) --lang en")
    #expect(outcome.status == status)
    #expect(outcome.errors.hasPrefix("oit: error: \(message)\n"), "\(outcome.errors)")
  }

  @Test func aTopicThatStandsTwiceIsMendedFirst() throws {
    let site = try site()
    try site.replace("topic: laws", with: "topic: structure", in: "Content/editions/2568.yml")
    let outcome = try site.run("oit edition diff 2567 2568 --lang en")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[duplicate-id]"), "\(outcome.errors)")
  }
}
