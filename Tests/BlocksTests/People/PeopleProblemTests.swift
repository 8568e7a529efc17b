import Testing

@Suite struct PeopleProblemTests {
  @Test func printsEachLackAtItsRow() throws {
    let rows = """
      - name: ก
        phone: '1567'
      - position: ข
        photo: mayor.jpg

      """
    let found = try AskedPeople.asked("photo", rows)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:3: warning: ก ไม่มีรูปถ่าย [person-without-photo]
            5 | - name: ก
              |   ^
            แก้ไข: เพิ่ม photo: ให้ ‘ก’
        Content/2567/o02-executives/index.md:5:3: warning: ก ไม่มีตำแหน่ง [person-without-position]
            5 | - name: ก
              |   ^
            แก้ไข: เพิ่ม position: ให้ ‘ก’
        Content/2567/o02-executives/index.md:7:3: warning: ข ไม่มีช่องทางการติดต่อ [person-without-contact]
            7 | - position: ข
              |   ^
            แก้ไข: เพิ่ม phone: หรือ email: ให้ ‘ข’
        Content/2567/o02-executives/index.md:7:3: warning: ข ไม่มีชื่อ [person-without-name]
            7 | - position: ข
              |   ^
            แก้ไข: เพิ่ม name: ให้ ‘ข’

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:3: warning: ก has no photo [person-without-photo]
            5 | - name: ก
              |   ^
            fix: add photo: for ‘ก’
        Content/2567/o02-executives/index.md:5:3: warning: ก has no position [person-without-position]
            5 | - name: ก
              |   ^
            fix: add position: for ‘ก’
        Content/2567/o02-executives/index.md:7:3: warning: ข has no phone or e-mail [person-without-contact]
            7 | - position: ข
              |   ^
            fix: add phone: or email: for ‘ข’
        Content/2567/o02-executives/index.md:7:3: warning: ข has no name [person-without-name]
            7 | - position: ข
              |   ^
            fix: add name: for ‘ข’

        """)
  }

  @Test func printsWhatSidesLack() throws {
    let found = try AskedPeople.asked("both-sides", "- {position: ก, vacant: true}\n")
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: ทุกตำแหน่งว่าง [people-all-vacant]
            4 | ```people {#head}
              | ^
            แก้ไข: เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน
        Content/2567/o02-executives/index.md:4:1: warning: ไม่มีผู้บริหารฝ่ายการเมืองและฝ่ายข้าราชการประจำ [people-without-side]
            4 | ```people {#head}
              | ^
            แก้ไข: ระบุ side: political และ side: civil ในแถวของผู้บริหารฝ่ายนั้น หรือเพิ่มแถว

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: every post is vacant [people-all-vacant]
            4 | ```people {#head}
              | ^
            fix: name at least one person in office
        Content/2567/o02-executives/index.md:4:1: warning: nobody on the political or the civil side is named [people-without-side]
            4 | ```people {#head}
              | ^
            fix: add side: political and side: civil to the rows concerned, or add a row

        """)
  }

  @Test func printsThatAllPostsAreVacant() throws {
    let found = try AskedPeople.asked("photo", "- {position: ก, vacant: true}\n")
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:4:1: warning: ทุกตำแหน่งว่าง [people-all-vacant]
            4 | ```people {#head}
              | ^
            แก้ไข: เพิ่มผู้ดำรงตำแหน่งอย่างน้อยหนึ่งคน

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:4:1: warning: every post is vacant [people-all-vacant]
            4 | ```people {#head}
              | ^
            fix: name at least one person in office

        """)
  }

  @Test func printsWhatIsWrongWithARow() throws {
    let rows = """
      - {position: ก, vacant: true, name: ข, email: a@b.example}
      - {position: ก, vacant: ครับ, name: ข, photo: mayor.jpg, phone: '1567'}
      - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}

      """
    let found = try AskedPeople.asked("name", rows)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:5:31: error: ตำแหน่งว่าง (vacant: true) แต่มี name: [vacant-with-person]
            5 | - {position: ก, vacant: true, name: ข, email: a@b.example}
              |                               ^
            แก้ไข: หากมีผู้ดำรงตำแหน่งให้ลบ vacant: true หากว่างให้ลบ name:
        Content/2567/o02-executives/index.md:6:25: error: vacant: ต้องเป็น ใช่ หรือ ไม่ใช่ (true, false) [not-true-or-false]
            6 | - {position: ก, vacant: ครับ, name: ข, photo: mayor.jpg, phone: '1567'}
              |                         ^
            แก้ไข: เขียน ใช่ หรือ ไม่ใช่
        Content/2567/o02-executives/index.md:7:23: error: side: ใช้คำว่า ‘politcal’ ไม่ได้ [unknown-word]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                       ^
            แก้ไข: แก้เป็น political
        Content/2567/o02-executives/index.md:7:49: error: ไม่พบ ‘nobody.jpg’ [missing-target]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                                                 ^
            แก้ไข: วางไฟล์ไว้ในโฟลเดอร์ของข้อนี้ หรือแก้ชื่อให้ตรงกับไฟล์ที่มี
        Content/2567/o02-executives/index.md:7:76: error: ไม่รู้จักคีย์ ‘postion’ [unknown-key]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                                                                            ^
            แก้ไข: แก้เป็น position:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:5:31: error: the post is vacant, but name: is given [vacant-with-person]
            5 | - {position: ก, vacant: true, name: ข, email: a@b.example}
              |                               ^
            fix: if the post is held, delete vacant: true; if not, delete name:
        Content/2567/o02-executives/index.md:6:25: error: vacant: must be true or false [not-true-or-false]
            6 | - {position: ก, vacant: ครับ, name: ข, photo: mayor.jpg, phone: '1567'}
              |                         ^
            fix: write true or false
        Content/2567/o02-executives/index.md:7:23: error: side: ‘politcal’ is not one of the accepted words [unknown-word]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                       ^
            fix: write political
        Content/2567/o02-executives/index.md:7:49: error: ‘nobody.jpg’ does not exist [missing-target]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                                                 ^
            fix: put the file into the entry's folder, or correct the name
        Content/2567/o02-executives/index.md:7:76: error: unknown key ‘postion’ [unknown-key]
            7 | - {position: ก, side: politcal, name: ข, photo: nobody.jpg, phone: '1567', postion: ง}
              |                                                                            ^
            fix: write position:

        """)
  }

  @Test(arguments: [
    "(ว่าง)", "ว่าง", "- ว่าง -", "ยังไม่มีผู้ดำรงตำแหน่ง", "ว่าง (อยู่ระหว่างสรรหา)", "ว่าง รอสรรหา",
  ])
  func aWordForNobodyIsNoName(_ name: String) throws {
    let asked = try AskedBlock(
      "people: name",
      "```people\n- {position: รองนายกเทศมนตรี, name: \"\(name)\"}\n- {position: ก, name: ข}\n```\n")
    #expect(asked.status == .missing)
    let warnings = asked.printed.split(separator: "\n").filter { $0.contains("index.md:5:") }
    #expect(warnings.count == 1, "\(warnings)")
    #expect(warnings.first?.hasSuffix("warning: ‘\(name)’ ไม่ใช่ชื่อบุคคล [vacant-as-name]") == true)
  }
}
