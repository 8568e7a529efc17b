/// A day as spreadsheets count it: 1 is 1 January 1900, 61 is 1 March 1900.
///
/// They show such a number where a cell has lost its format of a date, and write it to CSV.
public enum SpreadsheetDay {
  /// The date of a number from 61 on; before it spreadsheets know a day that never was.
  public static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    // Days since 1 March of the year 0: then leap days come last.
    let days = number + (number < 60 ? 693_900 : 693_899)
    let era = days / 146_097
    let ofEra = days % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// Whether a number can be a day: of 1970 to 2099, or of the years 2400 to 2699 that are typed in
  /// the Buddhist era.
  public static func isLikely(_ number: Int) -> Bool {
    (25_569...73_050).contains(number) || (182_623...292_194).contains(number)
  }

  /// The day from 2000 on that a text of five digits may be; six may be a year with a month too.
  static func meant(by text: String) -> Day? {
    guard text.utf8.count == 5, let number = Numerals.whole(text), number >= 36_526,
      isLikely(number)
    else { return nil }
    let (year, month, day) = date(number)
    return Day(year: year, month: month, day: day)
  }
}
