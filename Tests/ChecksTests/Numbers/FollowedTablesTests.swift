import TestSupport
import Testing

@Suite struct FollowedTablesTests {
  @Test func findsAReportOfWhichNoRowStandsInTheListThatItFollows() throws {
    try expectOnRecord("followed-tables", site(reported: "ซื้อรถดับเพลิง"))
  }

  @Test func takesAReportOfSomeOfTheList() throws {
    try expectNothing(site(reported: "ซื้อเครื่องคอมพิวเตอร์"))
  }

  private func site(reported name: String) -> [String: String] {
    func table(_ name: String, _ status: String) -> String {
      """

      ```table
      title: การจัดซื้อ
      columns: [รายการ, สถานะ]
      rows:
        - {รายการ: \(name), สถานะ: \(status)}
      ```

      """
    }
    return [
      "Content/editions/2567.yml": SoundSite.edition.replacing(
        "period: in-fy\n", with: "period: in-fy\n            follows: [O1]\n"),
      "Content/2567/o01-structure.md":
        SoundSite.structure + table("ซื้อเครื่องคอมพิวเตอร์", "รอ"),
      "Content/2567/o05-news.md": SoundSite.news + table(name, "ลงนามแล้ว"),
    ]
  }
}
