import Artifact

/// A folder and all below it as they were found; links are not followed.
struct FolderTree: Sendable {
  struct Folder: Sendable {
    let name: FileName
    /// Of before it was listed, so that whatever comes later is seen by a later time.
    let status: FileStatus
  }

  let top: FileStatus
  /// Paths from the top; a folder comes before what it holds.
  private(set) var entries: [FolderEntry] = []
  /// The folders among the entries, in the same order.
  private(set) var folders: [Folder] = []

  /// Throws a `Diagnostic` at what is mounted inside: it would move with what is swapped.
  init(of top: OpenFile) throws {
    self.top = try top.status()
    try look(into: top, nil)
  }

  private mutating func look(into folder: OpenFile, _ path: FileName?) throws {
    for entry in try folder.entries() {
      let inside = entry.inside(path)
      entries.append(inside)
      guard entry.kind == .folder else { continue }
      let inner = try folder.folder(entry.name)
      guard let status = try inner.statusUnlessMount() else { throw refusalOfMount(inner.path) }
      folders.append(Folder(name: inside.name, status: status))
      try look(into: inner, inside.name)
    }
  }

  /// The top among them.
  var statuses: some Sequence<FileStatus> { [top] + folders.map(\.status) }

  /// Whether no name has come or gone since; the top may have been renamed.
  func isUnchanged(in top: OpenFile) throws -> Bool {
    guard try top.status().modified == self.top.modified else { return false }
    return try folders.allSatisfy { folder in
      let status = try top.status(of: folder.name)
      return status?.identity == folder.status.identity && status?.changed == folder.status.changed
    }
  }
}
