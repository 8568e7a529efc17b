import Artifact

/// A folder that a build has put together, known again by its manifest.
struct BuiltTree: Sendable {
  let folder: OpenFile
  /// Kept open, so that no other file is given its inode.
  let manifest: OpenFile
  private let status: FileStatus

  /// Nil when there is no manifest that is a file.
  init?(_ folder: OpenFile) throws {
    guard let manifest = try folder.file(FileName(Manifest.name)) else { return nil }
    status = try manifest.status()
    guard status.isFile else { return nil }
    self.folder = folder
    self.manifest = manifest
  }

  var written: Int { status.modified }
  /// Of the manifest.
  var mark: FileMark { status.mark }

  /// Whether no build has changed it since, nor put another tree in its place.
  func isStill(_ name: String, in parent: OpenFile) throws -> Bool {
    let found = try parent.status(of: FileName(name + "/" + Manifest.name))
    return try found?.identity == status.identity && found?.changed == status.changed
      && found?.size == status.size
      && parent.status(of: FileName(name))?.identity == folder.status().identity
  }
}
