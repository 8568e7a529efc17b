import TestSupport
import Testing

@Suite struct ItemReferenceTests {
  @Test func aReferenceLeadsToAnItem() throws {
    #expect(
      try said(edition: "topic: news", as: "topic: news\n            follows: [O1, O9]") == """
        Content/editions/2567.yml:27:27: error: แบบวัดนี้ไม่มีข้อ O9 [dangling-reference]
           27 |             follows: [O1, O9]
              |                           ^
            แก้ไข: แก้เป็นรหัสข้อที่มีในแบบวัดนี้

        """)
    #expect(
      try said(edition: "topic: news", as: "topic: news\n            follows: [O1, O9]", .english)
        == """
        Content/editions/2567.yml:27:27: error: this edition has no item O9 [dangling-reference]
           27 |             follows: [O1, O9]
              |                           ^
            fix: write the code of an item of this edition

        """)
  }

  @Test(arguments: [
    ("topic:structure", nil), ("2567/O1", nil), ("topic:2567/structure", nil),
    (
      "topic:structur",
      (
        "แบบวัดนี้ไม่มีเรื่อง ‘structur’", "แก้เป็น topic:structure", "this edition has no topic ‘structur’",
        "write topic:structure"
      )
    ),
    (
      "2565/O1",
      (
        "ไม่มีแบบวัดของปี 2565", "แก้ปีให้เป็นปีที่มีไฟล์ใน Content/editions", "there is no edition of 2565",
        "write a year that has a file in Content/editions"
      )
    ),
    (
      "2566/O9",
      (
        "แบบวัดปี 2566 ไม่มี ‘2566/O9’", "แก้เป็นข้อหรือเรื่องที่มีในแบบวัดปี 2566",
        "the edition of 2566 has no ‘2566/O9’", "write an item or a topic of the edition of 2566"
      )
    ),
  ])
  func aReferenceLeadsToATopicOrAnotherEdition(
    _ name: String, _ words: (thai: String, fix: String, english: String, englishFix: String)?
  ) throws {
    let files = [
      "editions/2566.yml": SoundSite.edition.replacing("2567", with: "2566"),
      "editions/2567.yml": SoundSite.edition.replacing(
        "topic: news", with: "topic: news\n            follows: [\(name)]"),
    ]
    func line(_ severity: String, _ message: String, _ fix: String) -> String {
      """
      Content/editions/2567.yml:27:23: error: \(message) [dangling-reference]
         27 |             follows: [\(name)]
            |                       ^
          \(severity): \(fix)

      """
    }
    #expect(try TestSupport.said(files) == words.map { line("แก้ไข", $0.thai, $0.fix) } ?? "")
    #expect(
      try TestSupport.said(files, .english)
        == words.map { line("fix", $0.english, $0.englishFix) } ?? "")
  }
}
