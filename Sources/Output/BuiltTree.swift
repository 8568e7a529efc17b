import Artifact
import Folders

/// A folder that a build has put together, known again by its manifest.
struct BuiltTree: Sendable {
  let folder: OpenFile
  /// Kept open, so that no other file is given its inode.
  let manifest: OpenFile
  let status: FileStatus

  /// Nil when it has no manifest, or one that is not a regular file.
  init?(_ folder: OpenFile) throws {
    guard let manifest = try folder.file(EntryName(Manifest.name)) else { return nil }
    status = try manifest.status()
    guard status.isFile else { return nil }
    self.folder = folder
    self.manifest = manifest
  }

  var written: Int { status.modified }
  /// Of the manifest.
  var mark: FileMark { status.mark }
}
