import TestSupport
import Testing

@Suite struct EditionNameTests {
  @Test func theYearIsThatOfTheFilesName() throws {
    #expect(
      try said(edition: "edition: 2567", as: "edition: 2566") == """
        Content/editions/2567.yml:1:10: error: edition: 2566 ไม่ตรงกับชื่อไฟล์ 2567.yml [edition-year]
            1 | edition: 2566
              |          ^
            แก้ไข: แก้เป็น edition: 2567 หรือเปลี่ยนชื่อไฟล์

        """)
    #expect(
      try said(edition: "edition: 2567", as: "edition: 2566", .english) == """
        Content/editions/2567.yml:1:10: error: edition: 2566 does not match the name of the file, 2567.yml [edition-year]
            1 | edition: 2566
              |          ^
            fix: write edition: 2567 or rename the file

        """)
  }

  @Test func anItemStandsOnce() throws {
    #expect(
      try said(edition: "item: O5", as: "item: o2") == """
        Content/2567/o05-news.md:1:1: error: แบบวัดปี 2567 ไม่มีข้อ O5 [item-not-asked]
            1 | ---
              | ^
            แก้ไข: แก้เลขข้อในชื่อไฟล์
        Content/editions/2567.yml:25:19: error: ‘O2’ ซ้ำกับที่มีอยู่แล้ว [duplicate-id]
           25 |           - item: o2
              |                   ^
            แก้ไข: เปลี่ยนชื่อหนึ่งในสอง

        """)
  }

  @Test func aTopicStandsOnce() throws {
    #expect(
      try said(edition: "topic: news", as: "topic: structure") == """
        Content/editions/2567.yml:26:20: error: ‘structure’ ซ้ำกับที่มีอยู่แล้ว [duplicate-id]
           26 |             topic: structure
              |                    ^
            แก้ไข: เปลี่ยนชื่อหนึ่งในสอง

        """)
    #expect(
      try said(edition: "topic: news", as: "topic: structure", .english) == """
        Content/editions/2567.yml:26:20: error: ‘structure’ appears twice [duplicate-id]
           26 |             topic: structure
              |                    ^
            fix: rename one of the two

        """)
  }

  @Test func aTopicIsAPlainName() throws {
    #expect(
      try said(edition: "topic: news", as: "topic: ข่าว") == """
        Content/editions/2567.yml:26:20: error: ‘ข่าว’ ใช้เป็นรหัสไม่ได้ [invalid-id]
           26 |             topic: ข่าว
              |                    ^
            แก้ไข: ขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 หรือ - และไม่ขึ้นต้นด้วย oit-

        """)
    #expect(
      try said(edition: "topic: news", as: "topic: ข่าว", .english) == """
        Content/editions/2567.yml:26:20: error: ‘ข่าว’ can't be an id [invalid-id]
           26 |             topic: ข่าว
              |                    ^
            fix: begin with a-z, continue with a-z, 0-9 or -, and do not begin with oit-

        """)
  }

  @Test func anElementStandsOnceInItsItem() throws {
    #expect(
      try said(edition: "id: contact", as: "id: photo") == """
        Content/editions/2567.yml:24:22: error: ‘photo’ ซ้ำกับที่มีอยู่แล้ว [duplicate-id]
           24 |               - {id: photo, text: ทุกคนมีช่องทางการติดต่อ, proof: {people: contact}}
              |                      ^
            แก้ไข: เปลี่ยนชื่อหนึ่งในสอง

        """)
  }

  @Test func anElementsIDIsPlain() throws {
    #expect(
      try said(edition: "id: contact", as: "id: oit-contact") == """
        Content/editions/2567.yml:24:22: error: ‘oit-contact’ ใช้เป็นรหัสไม่ได้ [invalid-id]
           24 |               - {id: oit-contact, text: ทุกคนมีช่องทางการติดต่อ, proof: {people: contact}}
              |                      ^
            แก้ไข: ขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 หรือ - และไม่ขึ้นต้นด้วย oit-

        """)
  }

  @Test func anItemsCodeIsReadable() throws {
    #expect(
      try said(edition: "item: O5", as: "item: ข่าว") == """
        Content/2567/o05-news.md:1:1: error: แบบวัดปี 2567 ไม่มีข้อ O5 [item-not-asked]
            1 | ---
              | ^
            แก้ไข: แก้เลขข้อในชื่อไฟล์
        Content/editions/2567.yml:25:19: error: ‘ข่าว’ ไม่ใช่รหัสข้อ [item-code]
           25 |           - item: ข่าว
              |                   ^
            แก้ไข: เขียนแบบ O1

        """)
    #expect(
      try said(edition: "item: O5", as: "item: ข่าว", .english) == """
        Content/2567/o05-news.md:1:1: error: the edition of 2567 does not ask for O5 [item-not-asked]
            1 | ---
              | ^
            fix: correct the number in the file's name
        Content/editions/2567.yml:25:19: error: ‘ข่าว’ is not the code of an item [item-code]
           25 |           - item: ข่าว
              |                   ^
            fix: write it like O1

        """)
  }

  @Test func aProofNamesABlockThatThereIs() throws {
    #expect(
      try said(edition: "{people: photo}", as: "{peple: photo}") == """
        Content/editions/2567.yml:23:59: error: ไม่มีบล็อกชนิด ‘peple’ [unknown-block]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {peple: photo}}
              |                                                       ^
            แก้ไข: แก้เป็น people

        """)
    #expect(
      try said(edition: "{people: photo}", as: "{peple: photo}", .english) == """
        Content/editions/2567.yml:23:59: error: there is no block ‘peple’ [unknown-block]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {peple: photo}}
              |                                                       ^
            fix: write people

        """)
  }

  @Test func aProofNamesAFactThatTheBlockOffers() throws {
    #expect(
      try said(edition: "{people: photo}", as: "{people: [name, salary]}") == """
        Content/editions/2567.yml:23:74: error: บล็อก people ไม่มีข้อเท็จจริง ‘salary’ [unknown-fact]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: [name, salary]}}
              |                                                                      ^
            แก้ไข: ที่ใช้ได้คือ name, position, photo, contact, head, deputies, both-sides

        """)
    #expect(
      try said(edition: "{people: photo}", as: "{people: [name, salary]}", .english) == """
        Content/editions/2567.yml:23:74: error: the block people has no fact ‘salary’ [unknown-fact]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: [name, salary]}}
              |                                                                      ^
            fix: the accepted ones are name, position, photo, contact, head, deputies, both-sides

        """)
  }

  @Test func aProofIsABlockWithFacts() throws {
    #expect(
      try said(edition: "{people: photo}", as: "photo") == """
        Content/editions/2567.yml:23:58: error: proof: ต้องเป็น ชนิดบล็อก: ข้อเท็จจริง [invalid-proof]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: photo}
              |                                                      ^
            แก้ไข: เขียนแบบ proof: {people: photo}

        """)
    #expect(
      try said(edition: "{people: photo}", as: "photo", .english) == """
        Content/editions/2567.yml:23:58: error: proof: must be a mapping of block: fact [invalid-proof]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: photo}
              |                                                      ^
            fix: write it like proof: {people: photo}

        """)
  }

  @Test func aProofNamesFacts() throws {
    #expect(
      try said(edition: "{people: photo}", as: "{people: []}") == """
        Content/editions/2567.yml:23:59: error: ‘people’ ว่างเปล่า [empty-value]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: []}}
              |                                                       ^
            แก้ไข: เขียนค่าหลังเครื่องหมาย : หรือลบบรรทัดนี้

        """)
    #expect(
      try said(edition: "{people: photo}", as: "{people: []}", .english) == """
        Content/editions/2567.yml:23:59: error: ‘people’ is empty [empty-value]
           23 |               - {id: photo, text: ทุกคนมีรูปถ่าย, proof: {people: []}}
              |                                                       ^
            fix: write a value after the colon, or delete the line

        """)
  }

  @Test func aGroupStandsOnce() throws {
    #expect(
      try said(
        edition: "- id: \"9.1\"",
        as: """
          - id: "9.1"
                  title: ก
                  items: [{item: O9, topic: x, title: ก, period: standing, elements: [{id: x, text: ก}]}]
                - id: "9.1"
          """) == """
          Content/editions/2567.yml:11:13: error: ‘9.1’ ซ้ำกับที่มีอยู่แล้ว [duplicate-id]
             11 |       - id: "9.1"
                |             ^
              แก้ไข: เปลี่ยนชื่อหนึ่งในสอง

          """)
  }
}
