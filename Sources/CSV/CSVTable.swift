import Diagnostics
import Text

/// A table read from a CSV file, with the place of every cell (RFC 4180).
///
/// Read is what Excel saves: UTF-8 with or without byte-order mark, UTF-16 with one ("Unicode
/// text") and Windows-874; cells apart by comma, semicolon or tab; lines ended by LF, CRLF or CR.
public struct CSVTable: Sendable {
  /// The text of one cell without quotes and blanks at its ends, and where it begins in the file.
  public struct Cell: Sendable {
    /// Lines inside it are ended by a line feed alone.
    public let text: String
    /// The opening quote if there is one, else the first character; columns count Unicode scalars.
    public let place: Place
  }

  /// A row that holds some text.
  public struct Row: Sendable {
    /// As an officer counts it in the spreadsheet, empty rows included, the headings being row 1.
    public let number: Int
    let line: Int
    let offset: Int
    let source: CSVSource

    /// The line of the file where the row begins.
    public var place: Place { Place(source.path, line: line) }

    /// Cells, as many as there are headings.
    ///
    /// They are made anew from the text each time, so that a long table costs little memory.
    public var cells: [Cell] { source.cells(ofRowAt: offset, line: line) }
  }

  /// The names of the columns; empty only for a column without any text between two others, and
  /// below a heading on its left that stands over it.
  public let headings: [Cell]
  /// In the order of the file.
  public let rows: [Row]

  /// Reads the bytes of a file and says all that is wrong with it.
  ///
  /// A row with a flaw is reported, and kept as far as it can be read.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - path: the one in diagnostics, such as `Content/2567/o13/monthly.csv`.
  ///   - problems: gets what is found, at most 20 errors and one that counts the rest.
  ///   - labels: by which the head is found below titles; nil where it is the first row that says
  ///     something.
  /// - Returns: nil when the table can't be read, which is said: its encoding, its headings or a
  ///   quote that is never closed.
  public static func read(
    _ bytes: [UInt8], _ path: String, _ problems: inout [Diagnostic],
    labels: ColumnLabels? = nil
  ) -> CSVTable? {
    let text = CSVText(bytes)
    var reader = CSVReader(text.bytes, path, labels)
    reader.read()
    guard text.isWhole else {
      problems.append(.csvNotUTF8(reader.location, reader.place))
      return nil
    }
    if text.encoding == .windows874 { problems.append(.csvWindows874(Place(path))) }
    problems += reader.notes + reader.errors.diagnostics
    return reader.table
  }
}
