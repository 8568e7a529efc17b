import Disclosure
import TestSupport
import Testing

/// What the statuses of elements come to: the status of their item, the counts of their year.
@Suite struct SumTests {
  /// Four elements of which one is shown, one missing, one awaited, and one exempted.
  static let shown = "{id: chart, text: แผนผัง}"
  static let missing = "{id: units, text: ส่วนงาน}"
  static let awaited = "{id: half, text: รอบหกเดือน, period: first-half-fy}"
  static let exempted = "{id: boats, text: เรือ}"

  @Test(arguments: [
    ([shown], "complete", nil),
    ([shown, missing], "partial", "ขาด 1 จาก 2 องค์ประกอบ"),
    ([shown, awaited], "partial", "รอกำหนด 1 จาก 2 องค์ประกอบ"),
    (
      [shown, missing, awaited], "partial",
      "ขาด 1 จาก 3 องค์ประกอบ รอกำหนด 1 จาก 3 องค์ประกอบ"
    ),
    ([missing], "missing", "ขาด 1 จาก 1 องค์ประกอบ"),
    ([missing, awaited], "missing", "ขาด 1 จาก 2 องค์ประกอบ รอกำหนด 1 จาก 2 องค์ประกอบ"),
    ([awaited], "awaiting", "รอกำหนด 1 จาก 1 องค์ประกอบ"),
    // What is exempted is not counted.
    ([shown, exempted], "complete", nil),
    ([missing, exempted], "missing", "ขาด 1 จาก 1 องค์ประกอบ"),
    ([awaited, exempted], "awaiting", "รอกำหนด 1 จาก 1 องค์ประกอบ"),
    ([exempted], "not-applicable", "ไม่เกี่ยวข้องทุกองค์ประกอบ"),
  ])
  func sumsTheStatusesOfAnItem(
    _ elements: [String], _ status: String, _ reason: String?
  ) throws {
    let site = try AskedSite(
      elements,
      head: elements.contains(Self.exempted) ? "not-applicable: {boats: ไม่มีเรือ}\n" : "",
      body: elements.contains(Self.shown) ? StatusTests.section : "ข้อความ\n", today: "2567-03-31")
    #expect(site.item?.status.rawValue == status)
    #expect(site.item?.reason?.thai == reason)
  }

  @Test func countsItemsAndElementsOfAYear() throws {
    let site = try AskedSite(
      StatusTests.two + ["{id: far, text: ก, period: first-half-fy}", "{id: no, text: ก}"],
      head: "not-applicable: {no: ไม่มี}\n", body: StatusTests.section, today: "2567-03-31")
    let year = try #require(site.coverage[2567])
    #expect(year.counts.items == 1 && year.counts.partial == 1)
    #expect(year.elements.asked == 4)
    #expect(year.elements.shown == 1)
    #expect(year.elements.machine == 0)
    #expect(year.elements.statement == 1)
    #expect(year.elements.missing == 1)
    #expect(year.elements.notApplicable == 1)
    #expect(year.elements.awaiting == 1)
  }
}
