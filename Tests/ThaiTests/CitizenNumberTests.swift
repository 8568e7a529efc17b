import Testing
import Thai

@Suite struct CitizenNumberTests {
  @Test(arguments: [
    "1101700230708", "เลข 1101700230708.", "1-1017-00230-70-8", "1 1017 00230 70 8",
    "๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘", "๑๑๐๑๗๐๐๒๓๐๗๐๘", "\"1101700230708\"",
    "12 1101700230708 500.00",
    "ที่,เลข\n1,1101700230708,500", "3 1-1017-00230-70-8 5", "1.5 1101700230708",
  ])
  func oneIsFound(_ text: String) {
    #expect(CitizenNumber.stands(in: Array(text.utf8)))
  }

  /// The last digit does not check; of a company; parts of codes, addresses and amounts; columns of
  /// small numbers; other groups.
  @Test(arguments: [
    "", "1101700230707", "1-1017-00230-70-7", "0105500000000", "A1101700230708",
    "1101700230708/2567", "id=1101700230708", "1101700230708.50", "0.1101700230708",
    "11017002307081", "7 1 1017 00230 70 8", "110-170-023-070-8", "1-1017-00230\n70-8",
    "054-000-010 054-000-019",
  ])
  func otherNumbersAreNone(_ text: String) {
    #expect(!CitizenNumber.stands(in: Array(text.utf8)))
  }
}
