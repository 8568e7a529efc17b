import TestSupport
import Testing

@Suite struct ItemCodesTests {
  @Test func findsCodesOfAnotherEditionAndThoseBesideOtherWords() throws {
    try expectOnRecord("item-codes", of(text))
  }

  @Test func takesCodesOfTheEditionAndWhatIsNone() throws {
    try expectNothing(
      of(
        """
        ดูข้อ O5 และ O2 ข้อมูลผู้บริหาร ตามข้อ 39 ของระเบียบ ข้อ O39 ของปี 2566 และ [ผัง](item:O1) เบิก ข้อ 0.5

        ก๊าซ CO2 รุ่น A-O39x และ https://www.dla.example/O39
        """))
  }

  private let text = """
    รายละเอียดดูข้อ O39 และ ข้อ O๔๒

    ดูข้อ 039 และ O-2 ข่าวประชาสัมพันธ์ของปีนี้
    """

  private func of(_ text: String) -> [String: String] {
    news(saying: text).merging(lastYear) { one, _ in one }
  }
}

/// The edition of 2566, in which news were O39.
let lastYear = [
  "Content/editions/2566.yml": SoundSite.edition(
    2566,
    items: """
      - item: O39
        topic: news
        title: ข่าวของปี
        period: in-fy
        elements:
          - {id: news, text: ข่าว}
      """),
  "Content/2566/o39-news.md": soundEntry,
]
