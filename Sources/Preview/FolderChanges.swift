/// What was edited in watched folders since somebody last asked.
public struct FolderChanges: Sendable, Equatable {
  /// Paths as the folders' own were given, of files that came, went, or were written.
  public internal(set) var files: Set<String> = []
  /// Whether more may have changed than the files say: folders came or went, or reports were lost.
  public internal(set) var isUnbounded = false

  /// Where nothing is known of what is there.
  public static let unbounded = FolderChanges(isUnbounded: true)

  public init(files: Set<String> = [], isUnbounded: Bool = false) {
    self.files = files
    self.isUnbounded = isUnbounded
  }

  var isEmpty: Bool { files.isEmpty && !isUnbounded }

  mutating func add(_ other: FolderChanges) {
    files.formUnion(other.files)
    isUnbounded = isUnbounded || other.isUnbounded
  }
}
