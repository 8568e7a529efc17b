import Formats

/// What was edited in watched folders since somebody last asked.
public struct FolderChanges: Sendable, Equatable {
  /// Paths as the folders' own were given, of files that came, went, or were written.
  public private(set) var files: Set<String> = []
  /// Of these, the ones that were not there before.
  private var came: Set<String> = []
  /// Whether more may have changed than the files say: folders came or went, or reports were lost.
  public internal(set) var isUnbounded = false

  /// Where nothing is known of what is there.
  public static let unbounded = FolderChanges(isUnbounded: true)

  public init(isUnbounded: Bool = false) { self.isUnbounded = isUnbounded }

  var isEmpty: Bool { files.isEmpty && !isUnbounded }

  /// Whether none of it is in a file that pages may show by its address, as they do pictures: it
  /// would be another one at the same address.
  var isOfTexts: Bool {
    !isUnbounded && files.allSatisfy { FileFormat(of: $0)?.opening != .browser }
  }

  /// Adds what came to pass between two that somebody asked.
  mutating func add(_ other: FolderChanges) {
    files.formUnion(other.files)
    isUnbounded = isUnbounded || other.isUnbounded
  }

  /// What happened to a file.
  enum Event { case came, went, written }

  /// Adds a file, in the order in which things happened.
  ///
  /// One that came and went leaves nothing: so do the files that editors write before they give
  /// them the name of the one that is edited.
  mutating func note(_ file: String, _ event: Event) {
    switch event {
    case .came: if files.insert(file).inserted { came.insert(file) }
    case .went where came.remove(file) != nil: files.remove(file)
    case .went, .written: files.insert(file)
    }
  }
}
