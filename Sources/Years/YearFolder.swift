import Disclosure
import Folders
import Text

/// Which file or folder of a year belongs to which item, readable or not.
public struct YearFolder: Sendable {
  private var paths: [ItemCode: String] = [:]

  public init(_ year: Int, in content: SourceFolder) {
    // There is none while nothing was written for the year.
    let names = (try? content.names(in: String(year))) ?? []
    for name in names.sorted(by: { $0.precedes($1) })
    where name.utf8.first != UInt8(ascii: ".") {
      guard let stem = name.utf8.split(whereSeparator: { "-.".utf8.contains($0) }).first,
        let code = ItemCode(reading: String(Substring(stem)))
      else { continue }
      paths[code] = paths[code] ?? content.place("\(year)/\(name)").path
    }
  }

  /// The file or folder of an item, by its path from the source on.
  public subscript(code: ItemCode) -> String? { paths[code] }
}
