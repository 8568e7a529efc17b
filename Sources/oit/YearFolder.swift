import Diagnostics
import Disclosure
import Reading

/// Which file or folder of a year belongs to which item, readable or not.
struct YearFolder {
  private var paths: [ItemCode: String] = [:]

  init(_ year: Int, in source: String) {
    var problems: [Diagnostic] = []
    guard let folder = SourceFolder(source, &problems) else { return }
    for path in folder.folders + folder.files.map(\.path) {
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard parts.count > 1, parts[0] == String(year),
        let stem = parts[1].split(whereSeparator: { $0 == "-" || $0 == "." }).first,
        let code = ItemCode(reading: String(stem))
      else { continue }
      paths[code] = paths[code] ?? "Content/\(parts[0])/\(parts[1])"
    }
  }

  /// The file or folder of an item, by its path from the source on.
  subscript(code: ItemCode) -> String? { paths[code] }
}
