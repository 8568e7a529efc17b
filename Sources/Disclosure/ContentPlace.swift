import Diagnostics
import Text

/// The folder of the source that holds what officers write; paths in diagnostics begin with it.
public let contentFolder = "Content"

extension Place {
  /// A place in the folder Content, by the path within it.
  public static func content(_ path: String, line: Int = 1, column: Int = 1) -> Place {
    Place(
      path.isEmpty ? contentFolder : "\(contentFolder)/\(path)", line: line, column: column)
  }
}

/// The folder of Content in which the files beside a page lie, `2567/o01-structure`: the first two
/// parts of its path; a page in one file has a folder that holds nothing.
public func entryFolder(of path: String) -> String {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
  return parts.prefix(2).map { String(Substring($0)) }.joined(separator: "/")
}
