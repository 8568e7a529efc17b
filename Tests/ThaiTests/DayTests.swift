import Diagnostics
import Disclosure
import Testing
import TestSupport
import Thai

@Suite struct DayTests {
  @Test(arguments: [
    "31 มี.ค. 2567", "31 มีนาคม 2567", "๓๑ มีนาคม ๒๕๖๗", "2567-03-31", "2024-03-31", "2567-3-31",
    "๒๕๖๗-๐๓-๓๑", "31  มี.ค.  2567", "31 มี.ค. 2024", "31มี.ค.2567", "31 มี.ค.2567",
    "31/3/2567", "31/03/2567", "31-03-2567", "31.3.2567", "๓๑/๓/๒๕๖๗", "31-มี.ค.-2567",
    "31 มีนาคม พ.ศ. 2567", "31 มีนาคม พ.ศ.2567", "31 มีนาคมพ.ศ. 2567", "31 มีนาคม ค.ศ. 2024",
    "วันที่ 31 มี.ค. 2567", "วันที่ 31 เดือนมีนาคม พ.ศ. 2567", "วันอาทิตย์ที่ 31 มีนาคม 2567", "31, มี.ค. 2567",
  ])
  func readsEveryFormOfADate(_ text: String) throws {
    #expect(try Day.read(text).get().iso == "2024-03-31")
  }

  @Test(arguments: [
    "", "31", "31 มี.ค.", "31 มี.ค. 2567 น.", "2567-03-031", "2567-03-31-1", "3\u{661} มี.ค. 2567",
    "สิ้นเดือนมีนาคม 2567", "31 วันที่ 2567", "31/มี.ค.", "//", "31//2567", "31 มี.ค. 25671111111111111111",
  ])
  func takesNoOtherForm(_ text: String) {
    #expect(throws: DayProblem.self) { try Day.read(text).get() }
  }

  /// Each could be another day, or was written by a program; the fix names the one that is likely.
  @Test(arguments: [
    "31/3/67", "31-3-67", "31-มี.ค.-67", "31 มี.ค. 67", "31 มีค 2567", "31 มี.ค 2567", "31/3/2024",
    "3/31/2024", "2567/03/31", "31-Mar-24", "31 March 2024", "31/03/2567 0:00:00",
    "2567-03-31T00:00:00", "31 มีนาคม พ.ศ. 2024", "31 มีนาคม ค.ศ. 2567", "3/31/2567",
  ])
  func offersTheDayThatIsMeant(_ text: String) {
    guard case .failure(let problem) = Day.read(text) else {
      Issue.record("was read")
      return
    }
    #expect(
      problem.fix
        == Words(
          "หากหมายถึงวันที่ 31 มีนาคม 2567 ให้เขียน 31 มี.ค. 2567",
          "if you mean 2024-03-31, write 31 มี.ค. 2567"))
  }

  @Test func theErasEndWhereTheyAreSaidToEnd() throws {
    for year in ["2400", "2700", "1900", "2157"] {
      #expect(try Day.read("1 ม.ค. \(year)").get().day == 1)
    }
    for year in ["2399", "2701", "1899", "2158", "0", "99999"] {
      #expect(throws: DayProblem.self) { try Day.read("1 ม.ค. \(year)").get() }
    }
  }

  @Test func everyDayIsReadAsItIsWritten() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<500 {
      let wanted = Day(
        year: Int.random(in: 1900...2157, using: &generator),
        month: Int.random(in: 1...12, using: &generator),
        day: Int.random(in: 1...31, using: &generator))
      guard let wanted else { continue }
      #expect(try Day.read(wanted.iso).get() == wanted)
      for digits in Digits.allCases {
        #expect(try Day.read(wanted.thai(digits)).get() == wanted)
      }
    }
  }

  @Test func daysFollowEachOtherAsTheirTextsDo() {
    var generator = SeededGenerator(seed: 12)
    func any() -> Day? {
      Day(
        year: Int.random(in: 1900...2157, using: &generator),
        month: Int.random(in: 1...12, using: &generator),
        day: Int.random(in: 1...28, using: &generator))
    }
    for _ in 0..<300 {
      guard let one = any(), let other = any() else { continue }
      #expect((one < other) == (one.iso < other.iso))
    }
  }

  @Test func aYearLaterIsTheSameDay() throws {
    #expect(try Day.read("2024-02-29").get().aYearLater.iso == "2025-02-28")
    #expect(try Day.read("2023-02-28").get().aYearLater.iso == "2024-02-28")
  }

  @Test func theFiscalYearBeginsInOctoberOfTheYearBefore() {
    #expect(Day.start(ofFiscalYear: 2567).iso == "2023-10-01")
  }

  @Test func pagesWriteDatesAndNumbersInTheDigitsOfTheSite() throws {
    let day = try Day.read("2567-03-01").get()
    #expect(day.thai(.arabic) == "1 มีนาคม 2567")
    #expect(day.thai(.thai) == "๑ มีนาคม ๒๕๖๗")
    #expect(Digits.thai.text("ข้อ O10") == "ข้อ O๑๐")
    #expect(Digits.arabic.text(-12) == "-12")
  }
}
