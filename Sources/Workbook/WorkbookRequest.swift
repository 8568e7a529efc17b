import Diagnostics
import Text

/// What is asked of a workbook: which cells, and what the table's headings may be called.
public struct WorkbookRequest {
  /// A word of the block with its place.
  public typealias Word = (text: String, place: Place)

  /// Where the file is named.
  public let place: Place
  /// The name of the sheet; nil for the only one that can be seen.
  public let sheet: Word?
  /// `A4:H60`; nil for the rows from the headings to the last that says something.
  public let range: Word?
  public let labels: ColumnLabels

  public init(place: Place, sheet: Word?, range: Word?, _ labels: ColumnLabels) {
    self.place = place
    self.sheet = sheet
    self.range = range
    self.labels = labels
  }
}

/// What a workbook answers.
public struct WorkbookAnswer: Sendable {
  /// Nil when the table can't be read, which is said.
  public let table: SheetTable?
  /// Whether all that is in the workbook can be seen by who opens it: no hidden sheets, rows or
  /// columns, no comments, no programs.
  public let isOpen: Bool

  /// Reads the bytes of a `.xlsx` file; formulas and programs in it are never run.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - path: the one in diagnostics, such as `Content/2567/o13/plan.xlsx`.
  ///   - request: which table of it.
  ///   - problems: gets what is found, at most 20 errors of cells and one that counts the rest.
  /// - Returns: the table, and whether the workbook may be offered as it is.
  public static func read(
    _ bytes: [UInt8], _ path: String, _ request: WorkbookRequest, _ problems: inout [Diagnostic]
  ) -> WorkbookAnswer {
    do throws(WorkbookFlaw) {
      var reader = try WorkbookReader(bytes, path, request)
      let answer = try reader.read()
      problems += reader.problems
      return answer
    } catch {
      problems.append(.workbook(error, Place(path)))
      return WorkbookAnswer(table: nil, isOpen: false)
    }
  }
}
