import Testing

@Suite struct StatisticsProblemTests {
  @Test func printsWhatRowsLackAndTheMonthsThatNothingSays() throws {
    let found = try AskedStatistics.asked(
      "covers-period",
      """
        - {period: ต.ค. 2566, total: 2, finished: 1, in-progress: 1}
        - {period: ธ.ค. 2566, total: }
        - {period: ม.ค. – มี.ค. 2567, total: 1, finished: 1}
        - {total: 0}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:5: warning: ขาดเดือน พ.ย. – ธ.ค. 2566 [months-missing]
            7 |   - {period: ต.ค. 2566, total: 2, finished: 1, in-progress: 1}
              |     ^
            แก้ไข: เพิ่มแถว period: พ.ย. 2566 พร้อม total: หากไม่มีให้เขียน total: 0
        Content/2567/o02-executives/index.md:8:5: warning: ธ.ค. 2566 ไม่ได้ระบุจำนวนทั้งหมด [statistics-without-total]
            8 |   - {period: ธ.ค. 2566, total: }
              |     ^
            แก้ไข: กรอก total: หากไม่มีให้เขียน 0
        Content/2567/o02-executives/index.md:9:5: warning: ม.ค. – มี.ค. 2567 ไม่ได้ระบุจำนวนที่อยู่ระหว่างดำเนินการ [statistics-without-in-progress]
            9 |   - {period: ม.ค. – มี.ค. 2567, total: 1, finished: 1}
              |     ^
            แก้ไข: เพิ่ม in-progress: หากไม่มีให้เขียน 0
        Content/2567/o02-executives/index.md:10:5: warning: แถวที่ 4 ไม่ได้ระบุช่วงเวลา [statistics-without-period]
           10 |   - {total: 0}
              |     ^
            แก้ไข: เพิ่ม period: เช่น ต.ค. 2566

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:5: warning: there is no data for 2023-11 to 2023-12 [months-missing]
            7 |   - {period: ต.ค. 2566, total: 2, finished: 1, in-progress: 1}
              |     ^
            fix: add a row with period: 2023-11 and its total:; write total: 0 if there were none
        Content/2567/o02-executives/index.md:8:5: warning: 2023-12 has no total [statistics-without-total]
            8 |   - {period: ธ.ค. 2566, total: }
              |     ^
            fix: fill in total: with the number, 0 if there was none
        Content/2567/o02-executives/index.md:9:5: warning: 2024-01 to 2024-03 has no number in progress [statistics-without-in-progress]
            9 |   - {period: ม.ค. – มี.ค. 2567, total: 1, finished: 1}
              |     ^
            fix: add in-progress: with the number, 0 if there was none
        Content/2567/o02-executives/index.md:10:5: warning: row 4 has no period [statistics-without-period]
           10 |   - {total: 0}
              |     ^
            fix: add period: such as 2566-10

        """)
  }

  @Test func printsHowFarTheDataGoesWhileThePeriodLasts() throws {
    let found = try AskedStatistics.asked(
      "covers-period",
      """
        - {period: ต.ค. – ธ.ค. 2566, total: 0}
        - {period: ก.พ. 2567, total: 3}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:5: warning: ขาดเดือน ม.ค. 2567, มี.ค. 2567 [months-missing]
            7 |   - {period: ต.ค. – ธ.ค. 2566, total: 0}
              |     ^
            แก้ไข: เพิ่มแถว period: ม.ค. 2567 พร้อม total: หากไม่มีให้เขียน total: 0

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:5: warning: there is no data for 2024-01, 2024-03 [months-missing]
            7 |   - {period: ต.ค. – ธ.ค. 2566, total: 0}
              |     ^
            fix: add a row with period: 2024-01 and its total:; write total: 0 if there were none

        """)
  }

  @Test func refusesFiguresThatContradictEachOther() throws {
    let found = try AskedStatistics.asked(
      "adds-up",
      """
        - {period: ต.ค. 2566, total: 5, finished: 3, in-progress: 1}
        - {period: พ.ย. 2566, total: 2, finished: 2, in-progress: 0}
        - {period: รวม, total: ๘, finished: 5}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:32: error: แถวที่ 1 จำนวนทั้งหมด 5 แต่แล้วเสร็จและอยู่ระหว่างดำเนินการรวมเป็น 4 [total-disagrees]
            7 |   - {period: ต.ค. 2566, total: 5, finished: 3, in-progress: 1}
              |                                ^
            แก้ไข: แก้ตัวเลขที่ผิด หากมีเรื่องที่ไม่รับ ส่งต่อ หรือถอนเรื่อง ให้เขียนจำนวนใน other:
        Content/2567/o02-executives/index.md:9:26: error: แถวรวมระบุ‘จำนวนทั้งหมด’ 8 แต่ผลรวมของแถวอื่นคือ 7 [sum-disagrees]
            9 |   - {period: รวม, total: ๘, finished: 5}
              |                          ^
            แก้ไข: แก้ตัวเลขที่ผิด หรือเพิ่มแถวที่ขาด

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:32: error: row 1: the total is 5, but finished and in progress come to 4 [total-disagrees]
            7 |   - {period: ต.ค. 2566, total: 5, finished: 3, in-progress: 1}
              |                                ^
            fix: correct the figure that is wrong; what was refused, passed on or withdrawn goes to other:
        Content/2567/o02-executives/index.md:9:26: error: the sum for total is given as 8, but the rows come to 7 [sum-disagrees]
            9 |   - {period: รวม, total: ๘, finished: 5}
              |                          ^
            fix: correct the figure that is wrong, or add the row that is missing

        """)
  }

  @Test func refusesATimeThatIsCountedTwice() throws {
    let found = try AskedStatistics.asked(
      "covers-period",
      """
        - {period: 6 เดือนแรก 2567, total: 0}
        - {period: ม.ค. 2567, total: 0}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:8:14: error: ช่วงเวลา ม.ค. 2567 ซ้ำกับ ต.ค. 2566 – มี.ค. 2567 ในแถวที่ 1 [periods-overlap]
            8 |   - {period: ม.ค. 2567, total: 0}
              |              ^
            แก้ไข: แก้ช่วงเวลาของแถวใดแถวหนึ่ง แถวที่รวมแถวอื่นให้เขียน period: รวม

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:8:14: error: 2024-01 overlaps 2023-10 to 2024-03 in row 1 [periods-overlap]
            8 |   - {period: ม.ค. 2567, total: 0}
              |              ^
            fix: correct the period of one of the rows; for a row that sums up others write period: รวม

        """)
  }

  @Test func refusesWhatIsNoCount() throws {
    let found = try AskedStatistics.asked(
      "adds-up",
      """
        - {period: ต.ค. 2566, total: 1.5}
        - {period: พ.ย. 2566, total: -1}
        - {period: ธ.ค. 2566, total: ไม่มี}
        - {period: ฤดูฝน, total: 1, tota: 2}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:32: error: แถวที่ 1 ‘จำนวนทั้งหมด’ เป็น 1.5 ไม่ได้ [not-a-count]
            7 |   - {period: ต.ค. 2566, total: 1.5}
              |                                ^
            แก้ไข: เขียนจำนวนเต็มตั้งแต่ 0 ขึ้นไป
        Content/2567/o02-executives/index.md:8:32: error: แถวที่ 2 ‘จำนวนทั้งหมด’ เป็น -1 ไม่ได้ [not-a-count]
            8 |   - {period: พ.ย. 2566, total: -1}
              |                                ^
            แก้ไข: เขียนจำนวนเต็มตั้งแต่ 0 ขึ้นไป
        Content/2567/o02-executives/index.md:9:32: error: อ่าน ‘ไม่มี’ เป็นจำนวนของ ‘จำนวนทั้งหมด’ ไม่ได้ [not-a-figure]
            9 |   - {period: ธ.ค. 2566, total: ไม่มี}
              |                                ^
            แก้ไข: หากไม่มี ให้เขียน 0
        Content/2567/o02-executives/index.md:10:14: error: อ่าน ‘ฤดูฝน’ เป็นช่วงเวลาของ ‘ช่วงเวลา’ ไม่ได้ [not-a-time]
           10 |   - {period: ฤดูฝน, total: 1, tota: 2}
              |              ^
            แก้ไข: เขียนแบบ 27 ธ.ค. 2566, ต.ค. 2566, ไตรมาส 1/2567, 2567 หรือ 2566–2570
        Content/2567/o02-executives/index.md:10:31: error: ไม่รู้จักคีย์ ‘tota’ [unknown-key]
           10 |   - {period: ฤดูฝน, total: 1, tota: 2}
              |                              ^
            แก้ไข: แก้เป็น total:

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:32: error: row 1: total: can't be 1.5 [not-a-count]
            7 |   - {period: ต.ค. 2566, total: 1.5}
              |                                ^
            fix: write a whole number, 0 or more
        Content/2567/o02-executives/index.md:8:32: error: row 2: total: can't be -1 [not-a-count]
            8 |   - {period: พ.ย. 2566, total: -1}
              |                                ^
            fix: write a whole number, 0 or more
        Content/2567/o02-executives/index.md:9:32: error: total: ‘ไม่มี’ is not a number [not-a-figure]
            9 |   - {period: ธ.ค. 2566, total: ไม่มี}
              |                                ^
            fix: if there is none, write 0
        Content/2567/o02-executives/index.md:10:14: error: period: ‘ฤดูฝน’ is not a date or period [not-a-time]
           10 |   - {period: ฤดูฝน, total: 1, tota: 2}
              |              ^
            fix: write it like 2566-12-27, 2566-10, Q1/2567, 2567 or 2566–2570
        Content/2567/o02-executives/index.md:10:31: error: unknown key ‘tota’ [unknown-key]
           10 |   - {period: ฤดูฝน, total: 1, tota: 2}
              |                              ^
            fix: write total:

        """)
  }

  @Test func asksForThePartsOfATotalOnceWhereNoRowGivesThem() throws {
    let found = try AskedStatistics.asked(
      "finished",
      """
        - {period: ต.ค. 2566, total: 1}
        - {period: พ.ย. 2566, total: 0}
        - {period: ธ.ค. 2566, total: 2}
        - {period: ม.ค. 2567, total: 3}

      """)
    #expect(
      found.printed == """
        Content/2567/o02-executives/index.md:7:5: warning: ไม่ได้ระบุจำนวนที่ดำเนินการแล้วเสร็จ: ต.ค. 2566 ธ.ค. 2566 และ ม.ค. 2567 [statistics-without-finished]
            7 |   - {period: ต.ค. 2566, total: 1}
              |     ^
            แก้ไข: เพิ่ม finished: หากไม่มีให้เขียน 0

        """)
    #expect(
      found.english == """
        Content/2567/o02-executives/index.md:7:5: warning: no number finished: 2023-10, 2023-12 and 2024-01 [statistics-without-finished]
            7 |   - {period: ต.ค. 2566, total: 1}
              |     ^
            fix: add finished: with the number, 0 if there was none

        """)
  }

  /// What was refused, passed on or withdrawn is neither finished nor in progress.
  @Test func aCountThatIsNeitherFinishedNorInProgressAddsUpToo() throws {
    func said(_ row: String) throws -> String {
      try AskedStatistics.asked("adds-up", "  - {period: ต.ค. 2566 – มี.ค. 2567, \(row)}\n").english
    }
    #expect(try said("total: 5, finished: 2, in-progress: 1, other: 2") == "")
    #expect(
      try said("total: 5, finished: 2, in-progress: 1, other: 1").contains(
        "error: row 1: the total is 5, but finished, in progress and other come to 4 [total-disagrees]"
      ))
    #expect(
      try said("total: 5, finished: 2, in-progress: 1").contains(
        "what was refused, passed on or withdrawn goes to other:"))
  }
}
