import CSV
import Diagnostics
import Disclosure
import Folders
import Text
import Thai
import YAML

/// What a kind of block reads from: the data with places, and the files beside the entry.
public struct BlockReader {
  public let schema: BlockSchema
  public let data: DataNode
  /// The line of the fence.
  public let place: Place
  public internal(set) var problems: [Diagnostic] = []
  /// Links to places within pages, for the page's outline.
  var links: [Outline.Link] = []
  /// Links to files.
  var files: [Outline.FileLink] = []
  var photos: [PhotoUse] = []
  /// Whether a key or a heading is unknown, data stands in another one's cell, or a file can't be
  /// read, which is said: what lacks may be written there.
  public internal(set) var hasStrangeKeys = false
  /// Whether the cell that is read stands in a file beside the entry.
  var isInFile = false
  /// The fields in which belongs what stands in another one's cell of the row.
  var misplaced: [String] = []
  /// Rows of a workbook that tell their months by colours alone, and where.
  var paintedRows: [(row: Int, place: Place)] = []
  let resolver: TargetResolver
  let folder: SourceFolder
  /// Those of the page.
  var offers = NameOffers()

  init(
    _ schema: BlockSchema, _ data: DataNode, at place: Place, _ resolver: TargetResolver,
    _ folder: SourceFolder
  ) {
    self.schema = schema
    self.data = data
    self.place = place
    self.resolver = resolver
    self.folder = folder
  }

  /// How pages write numbers and dates.
  public var digits: Digits { resolver.site.settings?.digits ?? .arabic }
  /// What site.yml says; nil when it can't be read.
  public var settings: Settings? { resolver.site.settings }
  /// The fiscal year of the entry; nil in pages/.
  public var year: Int? { resolver.year }
  /// The tables whose columns the edition of the entry's year lays down.
  public var forms: [TableForm] { year.flatMap { resolver.site.forms[$0] } ?? [] }

  /// How the result of ITA of a year was weighed and graded; nil when no edition says so.
  public func grading(ofResult year: Int) -> GradingRule? { resolver.site.grading[year] }

  /// The address of an item's page as this page links it; nil when no edition asks the item.
  public func href(of item: (year: Int?, code: ItemCode)) -> String? {
    guard let year = item.year ?? year,
      case .success(let target) = resolver.resolve("item:\(year)/\(item.code)", as: .link)
    else { return nil }
    return resolver.href(target)
  }

  public mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  /// Whether there are rows or a `file:`, readable or not.
  public var hasRows: Bool {
    switch data.content {
    case .list(let list): !list.isEmpty
    case .mapping(let pairs): pairs.contains { rowKeys.contains($0.key) && !$0.value.isAbsent }
    case .scalar: false
    }
  }

  /// What is written under a key of the head.
  public func headNode(_ name: String) -> DataNode? {
    guard case .mapping(let pairs) = data.content else { return nil }
    return pairs.first { $0.key == name }?.value
  }

  static let fileKey = "file"
  /// Which sheet of a workbook is read, and which of its cells.
  static let sheetKey = "sheet"
  static let rangeKey = "range"

  var rowKeys: [String] { schema.hasRows ? [schema.rowsKey, BlockReader.fileKey] : [] }
  var sheetKeys: [String] { schema.hasRows ? [BlockReader.sheetKey, BlockReader.rangeKey] : [] }
}
