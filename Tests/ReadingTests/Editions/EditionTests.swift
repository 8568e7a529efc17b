import TestSupport
import Testing

@Suite struct EditionTests {
  @Test func anUnknownKeyIsAnsweredWithTheNearest() throws {
    #expect(
      try said(edition: "topic: news", as: "topics: news") == """
        Content/editions/2567.yml:26:13: error: ไม่รู้จักคีย์ ‘topics’ [unknown-key]
           26 |             topics: news
              |             ^
            แก้ไข: แก้เป็น topic:

        """)
    #expect(
      try said(edition: "topic: news", as: "topics: news", .english) == """
        Content/editions/2567.yml:26:13: error: unknown key ‘topics’ [unknown-key]
           26 |             topics: news
              |             ^
            fix: write topic:

        """)
  }

  @Test func anUnknownPeriodIsAnsweredWithTheNearest() throws {
    #expect(
      try said(edition: "period: in-fy", as: "period: in_fy") == """
        Content/editions/2567.yml:28:21: error: period: ใช้คำว่า ‘in_fy’ ไม่ได้ [unknown-word]
           28 |             period: in_fy
              |                     ^
            แก้ไข: แก้เป็น in-fy

        """)
    #expect(
      try said(edition: "period: in-fy", as: "period: in_fy", .english) == """
        Content/editions/2567.yml:28:21: error: period: ‘in_fy’ is not one of the accepted words [unknown-word]
           28 |             period: in_fy
              |                     ^
            fix: write in-fy

        """)
  }

  @Test func aPeriodNearNoneIsAnsweredWithAll() throws {
    #expect(
      try said(edition: "period: in-fy", as: "period: ตลอดปี") == """
        Content/editions/2567.yml:28:21: error: period: ใช้คำว่า ‘ตลอดปี’ ไม่ได้ [unknown-word]
           28 |             period: ตลอดปี
              |                     ^
            แก้ไข: ใช้คำใดคำหนึ่งใน standing, in-fy, in-force-fy, covers-fy, first-half-fy, previous-fy, previous-ita

        """)
  }

  @Test func whatIsRequiredIsNamed() throws {
    #expect(
      try said(edition: "confidence: draft\n", as: "") == """
        Content/editions/2567.yml:1:1: error: ขาด confidence: ซึ่งต้องมี [missing-key]
            1 | edition: 2567
              | ^
            แก้ไข: เพิ่มบรรทัด confidence: …

        """)
  }

  @Test func elementsAreRequired() throws {
    #expect(
      try said(edition: "elements:\n              - {id: news, text: ข่าวของปี}", as: "elements: []")
        == """
        Content/editions/2567.yml:29:13: error: ขาด elements: ซึ่งต้องมี [missing-key]
           29 |             elements: []
              |             ^
            แก้ไข: เพิ่มบรรทัด elements: …

        """)
  }

  @Test func confidenceIsAWordOfFour() throws {
    #expect(
      try said(edition: "confidence: draft", as: "confidence: sure") == """
        Content/editions/2567.yml:2:13: error: confidence: ใช้คำว่า ‘sure’ ไม่ได้ [unknown-word]
            2 | confidence: sure
              |             ^
            แก้ไข: ใช้คำใดคำหนึ่งใน high, medium, low, draft

        """)
  }

  @Test func anOriginIsAWordOfSix() throws {
    #expect(
      try said(edition: "topic: news", as: "topic: news\n            source: {title: wbe}") == """
        Content/editions/2567.yml:27:29: error: title: ใช้คำว่า ‘wbe’ ไม่ได้ [unknown-word]
           27 |             source: {title: wbe}
              |                             ^
            แก้ไข: แก้เป็น web

        """)
  }

  @Test func aDeadlineHasADateAndASource() throws {
    #expect(
      try said(
        edition: "confidence: draft",
        as: "confidence: draft\ncalendar: [{date: 31 ก.พ. 2567, text: ส่งข้อมูล}]") == """
          Content/editions/2567.yml:3:12: error: ขาด source: ซึ่งต้องมี [missing-key]
              3 | calendar: [{date: 31 ก.พ. 2567, text: ส่งข้อมูล}]
                |            ^
              แก้ไข: เพิ่มบรรทัด source: …
          Content/editions/2567.yml:3:19: error: ไม่มีวันที่ ‘31 ก.พ. 2567’ ในปฏิทิน [date-does-not-exist]
              3 | calendar: [{date: 31 ก.พ. 2567, text: ส่งข้อมูล}]
                |                   ^
              แก้ไข: แก้วันที่ให้ถูกต้อง เดือนนั้นมีถึงวันที่ 29

          """)
  }

  @Test func aWeightIsANumber() throws {
    #expect(
      try said(edition: "confidence: draft", as: "confidence: draft\nweights: {OIT: มาก}") == """
        Content/editions/2567.yml:3:16: error: ตรงนี้ต้องเป็นตัวเลข [not-a-number]
            3 | weights: {OIT: มาก}
              |                ^
            แก้ไข: เขียนเป็นตัวเลข เช่น 85

        """)
    #expect(
      try said(edition: "confidence: draft", as: "confidence: draft\nweights: {OIT: มาก}", .english)
        == """
        Content/editions/2567.yml:3:16: error: a number is expected here [not-a-number]
            3 | weights: {OIT: มาก}
              |                ^
            fix: write a number, such as 85

        """)
  }

  @Test(arguments: ["0", "2.5", "มาก"])
  func theMostRowsOfAFormAreACount(_ most: String) throws {
    let form = "forms: {list: {title: ก, columns: [{name: ก}], rows: {most: \(most)}}}"
    #expect(
      try said(edition: "confidence: draft", as: "confidence: draft\n\(form)") == """
        Content/editions/2567.yml:3:61: error: ตรงนี้ต้องเป็นจำนวนเต็มตั้งแต่ 1 ขึ้นไป [not-a-number]
            3 | \(form)
              |                                                             ^
            แก้ไข: เขียนเป็นตัวเลข เช่น 85

        """)
  }

  @Test func weightsAreAMapping() throws {
    #expect(
      try said(edition: "confidence: draft", as: "confidence: draft\nweights: 40") == """
        Content/editions/2567.yml:3:10: error: weights: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            3 | weights: 40
              |          ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ weights:

        """)
  }

  @Test func formsAreAMapping() throws {
    #expect(
      try said(edition: "confidence: draft", as: "confidence: draft\nforms: [a]") == """
        Content/editions/2567.yml:3:8: error: forms: ต้องเป็นรายการ คีย์: ค่า [not-a-mapping]
            3 | forms: [a]
              |        ^
            แก้ไข: เขียนบรรทัด คีย์: ค่า ใต้ forms:

        """)
  }

  @Test func anEditionThatIsNoYAMLHidesNotTheOtherYear() throws {
    #expect(
      try said(["editions/2566.yml": "edition: [\n", "2566/o01.md": soundEntry]) == """
        Content/2566:1:1: error: อ่านแบบวัดปี 2566 ไม่ได้ [year-without-edition]
            แก้ไข: แก้ข้อผิดพลาดใน Content/editions/2566.yml ก่อน
        Content/editions/2566.yml:1:11: error: อ่านข้อมูล YAML ตรงนี้ไม่ได้: ขาดค่าหรือวงเล็บปิด [broken-yaml]
            1 | edition: [
              |           ^
            แก้ไข: ใส่เครื่องหมายคำพูดหรือวงเล็บปิดให้ครบคู่

        """)
  }
}
