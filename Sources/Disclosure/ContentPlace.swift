import Diagnostics

/// The folder of the source that holds what officers write; paths in diagnostics begin with it.
public let contentFolder = "Content"

extension Place {
  /// A place in the folder Content, by the path within it.
  public static func content(_ path: String, line: Int = 1, column: Int = 1) -> Place {
    Place(
      path.isEmpty ? contentFolder : "\(contentFolder)/\(path)", line: line, column: column)
  }
}
