import CBuiltIn

/// A file that comes with the tool, in the program itself, so that it is there wherever the program
/// is copied to.
public struct BuiltInFile: Sendable {
  /// Relative to the folder of its list: `home.mustache`, `assets/style.css`.
  public let path: String
  public let bytes: [UInt8]

  /// The templates of this repository with their assets, by path in bytes.
  public static let templates = files(built_in_templates(), below: "../../Templates/")
  /// The editions of this repository, the oldest first: `2566.yml`.
  public static let editions = files(built_in_editions(), below: "../../Content/editions/")
  /// What a new source begins with: `about.md.mustache`, `gitignore`.
  public static let start = files(built_in_start(), below: "start/")
  /// The templates of a regional site and its style sheet.
  public static let region = files(built_in_region(), below: "region/")

  /// A template or asset by its path.
  public static func template(_ path: String) -> BuiltInFile? {
    templates.first { $0.path == path }
  }

  private static func files(_ list: built_in_list, below folder: String) -> [BuiltInFile] {
    UnsafeBufferPointer(start: list.files, count: list.count).map { file in
      BuiltInFile(
        path: String(cString: file.path + folder.utf8.count),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }
  }
}
