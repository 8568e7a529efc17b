import Testing

@Suite struct CalendarFileTests {
  private static let calendar = """
    calendar:
      - {date: 2567-01-01, text: "เริ่ม; ก, ข", source: ข่าว}
      - {date: 2567-07-30, text: ประกาศผลการประเมิน ITA ปีงบประมาณ 2567, source: สำนักข่าวไทย}
    indicators:
    """

  private func site(_ lines: String) throws -> DataSite {
    try DataSite(
      DataSite.files.merging([
        "Content/editions/2567.yml": DataSite.edition.replacing("indicators:", with: lines)
      ]) { $1 })
  }

  /// Lines end in CRLF and have 75 bytes at most.
  @Test func deadlinesAreEventsOfACalendar() throws {
    let text = try site(Self.calendar)["2567/calendar.ics"]
    #expect(
      text.replacing("\r\n", with: "\n") == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//oit//OIT 2567//TH
        BEGIN:VEVENT
        UID:2567-1-20240101@www.tuayang.example
        DTSTAMP:20240101T000000Z
        DTSTART;VALUE=DATE:20240101
        SUMMARY:เริ่ม\\; ก\\, ข
        DESCRIPTION:ที่มา: ข่าว
        END:VEVENT
        BEGIN:VEVENT
        UID:2567-2-20240730@www.tuayang.example
        DTSTAMP:20240730T000000Z
        DTSTART;VALUE=DATE:20240730
        SUMMARY:ประกาศผลการประเมิน ITA ปี
         งบประมาณ 2567
        DESCRIPTION:ที่มา: สำนักข่าวไทย
        END:VEVENT
        END:VCALENDAR

        """)
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func aListWithoutDeadlinesHasNoCalendar() throws {
    #expect(try site("indicators:")["2567/calendar.ics"] == "no 2567/calendar.ics")
  }
}
