/// Why nothing at all of a file can be read as a workbook.
enum WorkbookFlaw: Error, Hashable {
  /// No zip file, or one cut off, damaged or contradictory.
  case broken
  /// It would unpack to more than is read.
  case tooLarge
  /// Kept by a password.
  case locked
  /// `.xls`, whatever its name.
  case oldFormat
  /// `.ods`, whatever its name.
  case openDocument
  /// `.xlsb`, whatever its name.
  case binary
  /// A sound zip file that holds something else.
  case other
}
