import TestSupport
import Testing

@Suite struct DateTests {
  @Test func aYearOfTwoDigitsIsAnsweredWithTheDateMeant() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 67") == """
        Content/2567/o05-news.md:2:10: error: ปีในวันที่ ‘31 มี.ค. 67’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            2 | updated: 31 มี.ค. 67
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
    #expect(
      try said(head: "updated: 31 มี.ค. 67", .english) == """
        Content/2567/o05-news.md:2:10: error: the year in ‘31 มี.ค. 67’ is neither B.E. 2400–2700 nor C.E. 1900–2157 [year-out-of-range]
            2 | updated: 31 มี.ค. 67
              |          ^
            fix: if you mean 2024-03-31, write 31 มี.ค. 2567

        """)
  }

  @Test func aYearOfTwoDigitsInTheCommonEraToo() throws {
    #expect(
      try said(head: "updated: 31 มี.ค. 24") == """
        Content/2567/o05-news.md:2:10: error: ปีในวันที่ ‘31 มี.ค. 24’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            2 | updated: 31 มี.ค. 24
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
  }

  @Test func aDayThatLostItsFormatIsAnsweredWithTheDateMeant() throws {
    #expect(
      try said(head: "updated: 45382") == """
        Content/2567/o05-news.md:2:10: error: อ่านวันที่ ‘45382’ ไม่ได้ [unreadable-date]
            2 | updated: 45382
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
    for number in ["25670", "256703", "99999", "4538"] {
      #expect(try said(head: "updated: \(number)").contains("เขียนวันที่แบบ"))
    }
  }

  @Test func aYearThatWasConvertedTwiceIsAnsweredWithTheDateMeant() throws {
    #expect(
      try said(head: "updated: 31 มีนาคม 3110") == """
        Content/2567/o05-news.md:2:10: error: ปีในวันที่ ‘31 มีนาคม 3110’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            2 | updated: 31 มีนาคม 3110
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
  }

  @Test func aYearThatWasConvertedTheWrongWayToo() throws {
    #expect(
      try said(head: "updated: 31 มีนาคม 1481") == """
        Content/2567/o05-news.md:2:10: error: ปีในวันที่ ‘31 มีนาคม 1481’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            2 | updated: 31 มีนาคม 1481
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
  }

  @Test func aYearOfNoEraIsRefused() throws {
    #expect(
      try said(head: "updated: 31 มีนาคม 25670") == """
        Content/2567/o05-news.md:2:10: error: ปีในวันที่ ‘31 มีนาคม 25670’ ไม่ใช่ปี พ.ศ. 2400–2700 หรือ ค.ศ. 1900–2157 [year-out-of-range]
            2 | updated: 31 มีนาคม 25670
              |          ^
            แก้ไข: เขียนปี พ.ศ. เป็นเลข 4 หลัก เช่น 2567

        """)
    #expect(
      try said(head: "updated: 31 มีนาคม 25670", .english) == """
        Content/2567/o05-news.md:2:10: error: the year in ‘31 มีนาคม 25670’ is neither B.E. 2400–2700 nor C.E. 1900–2157 [year-out-of-range]
            2 | updated: 31 มีนาคม 25670
              |          ^
            fix: write the year in four digits, such as 2567 or 2024

        """)
  }

  @Test func aDayThatDoesNotExistIsRefused() throws {
    #expect(
      try said(head: "updated: 30 ก.พ. 2567") == """
        Content/2567/o05-news.md:2:10: error: ไม่มีวันที่ ‘30 ก.พ. 2567’ ในปฏิทิน [date-does-not-exist]
            2 | updated: 30 ก.พ. 2567
              |          ^
            แก้ไข: แก้วันที่ให้ถูกต้อง เดือนนั้นมีถึงวันที่ 29

        """)
    #expect(
      try said(head: "updated: 30 ก.พ. 2567", .english) == """
        Content/2567/o05-news.md:2:10: error: the day ‘30 ก.พ. 2567’ does not exist [date-does-not-exist]
            2 | updated: 30 ก.พ. 2567
              |          ^
            fix: correct the day; that month ends on day 29

        """)
  }

  @Test func theTwentyNinthOfFebruaryExistsInLeapYearsOnly() throws {
    #expect(
      try said(head: "updated: 2566-02-29") == """
        Content/2567/o05-news.md:2:10: error: ไม่มีวันที่ ‘2566-02-29’ ในปฏิทิน [date-does-not-exist]
            2 | updated: 2566-02-29
              |          ^
            แก้ไข: แก้วันที่ให้ถูกต้อง เดือนนั้นมีถึงวันที่ 28

        """)
  }

  @Test func aMonthThatDoesNotExistIsRefused() throws {
    #expect(
      try said(head: "updated: 2567-13-01") == """
        Content/2567/o05-news.md:2:10: error: ไม่มีเดือนที่ 13 ในวันที่ ‘2567-13-01’ [date-does-not-exist]
            2 | updated: 2567-13-01
              |          ^
            แก้ไข: แก้เดือนให้เป็น 1 ถึง 12

        """)
    #expect(
      try said(head: "updated: 2567-13-01", .english) == """
        Content/2567/o05-news.md:2:10: error: ‘2567-13-01’ has a month that does not exist [date-does-not-exist]
            2 | updated: 2567-13-01
              |          ^
            fix: write a month from 1 to 12

        """)
  }

  @Test func anyOtherFormIsRefused() throws {
    #expect(
      try said(head: "updated: สิ้นเดือนมีนาคม") == """
        Content/2567/o05-news.md:2:10: error: อ่านวันที่ ‘สิ้นเดือนมีนาคม’ ไม่ได้ [unreadable-date]
            2 | updated: สิ้นเดือนมีนาคม
              |          ^
            แก้ไข: เขียนวันที่แบบ 31 มี.ค. 2567 หรือ 2567-03-31

        """)
    #expect(
      try said(head: "updated: สิ้นเดือนมีนาคม", .english) == """
        Content/2567/o05-news.md:2:10: error: ‘สิ้นเดือนมีนาคม’ is not a date [unreadable-date]
            2 | updated: สิ้นเดือนมีนาคม
              |          ^
            fix: write the date like 31 มี.ค. 2567 or 2567-03-31

        """)
  }

  @Test func aMonthThatIsNearlyRightIsAnsweredWithTheDateMeant() throws {
    #expect(
      try said(head: "updated: 31 มีค 2567") == """
        Content/2567/o05-news.md:2:10: error: อ่านวันที่ ‘31 มีค 2567’ ไม่ได้ [unreadable-date]
            2 | updated: 31 มีค 2567
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
  }

  @Test(arguments: ["31 March 2024", "31 Mar 2024", "March 31, 2024", "มีนาคม 31 2567"])
  func anEnglishDateOfAThaiPageIsAnsweredWithTheOneToWrite(_ date: String) throws {
    #expect(
      try said(head: "updated: \(date)") == """
        Content/2567/o05-news.md:2:10: error: อ่านวันที่ ‘\(date)’ ไม่ได้ [unreadable-date]
            2 | updated: \(date)
              |          ^
            แก้ไข: หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567

        """)
  }

  @Test func aShortDayAndMonthAreTaken() throws {
    #expect(try said(head: "updated: 2567-3-1") == "")
    #expect(try said(head: "updated: ๑ มี.ค. ๒๕๖๗") == "")
  }
}
