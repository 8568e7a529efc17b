/// Two editions as examples have them: that of 2566 asks for O6 alone, that of 2567 also for what
/// the small sound site holds.
let exampleEditions = [
  "Content/editions/2566.yml": edition(2566, [report]),
  "Content/editions/2567.yml": edition(
    2567,
    [
      "- {item: O1, topic: structure, title: โครงสร้าง, period: standing, elements: [{id: chart, text: แผนผัง}]}",
      "- {item: O2, topic: executives, title: ผู้บริหาร, period: standing, elements: [{id: head, text: ผู้บริหารสูงสุด}]}",
      "- {item: O5, topic: news, title: ข่าว, period: in-fy, elements: [{id: news, text: ข่าวของปี}]}",
      report,
    ]),
]

private let report =
  "- {item: O6, topic: procurement-list, title: รายการจัดซื้อจัดจ้าง, period: in-fy, elements: [{id: list, text: รายการ}]}"

private func edition(_ year: Int, _ items: [String]) -> String {
  """
  edition: \(year)
  confidence: draft
  source: ตัวอย่าง
  indicators:
    - id: "9"
      title: การเปิดเผยข้อมูล
      groups:
        - id: "9.1"
          title: ข้อมูลพื้นฐาน
          items:

  """ + items.map { "          \($0)\n" }.joined()
}
