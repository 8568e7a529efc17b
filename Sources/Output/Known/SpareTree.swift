import Artifact
import Glibc

/// The tree that the last swap left, as it was found; nothing in it is changed before it is taken.
final class SpareTree: Sendable {
  let built: BuiltTree
  /// Of its folders.
  let modes: [FileName: mode_t]
  /// Whatever is not a folder, by the inode that its folder lists.
  let files: [FileName: FileIdentity]
  /// Folders without any file in them or below.
  private let bareFolders: [FileName]
  let folders: [FolderTree.Folder]
  private let top: FileStatus

  init(_ built: BuiltTree, known: KnownTree?) throws {
    let tree = try FolderTree(of: built.folder, known: known)
    let device = tree.top.identity.device
    var files: [FileName: FileIdentity] = [:]
    var filled: Set<FileName> = []
    var bareFolders: [FileName] = []
    for entry in tree.entries.reversed() {
      if entry.kind != .folder {
        files[entry.name] = FileIdentity(device: device, inode: entry.inode)
      } else if !filled.contains(entry.name) {
        bareFolders.append(entry.name)
        continue
      }
      if let above = entry.name.folder { filled.insert(above) }
    }
    self.built = built
    self.files = files
    self.bareFolders = bareFolders
    folders = tree.folders
    modes = Dictionary(tree.folders.map { ($0.name, $0.status.mode) }) { first, _ in first }
    top = tree.top
  }

  /// Whether this user may change it and has nothing to remove from it for the next site.
  func isReady(for artifacts: SiteFiles, besides foreign: [FolderEntry]) -> Bool {
    let foreignFolders = Set(foreign.filter { $0.kind == .folder }.map(\.name))
    let kept =
      artifacts.sorted.count { files[FileName($0.path)] != nil }
      + foreign.count { $0.kind != .folder && files[$0.name] != nil }
    return kept + 1 == files.count && files[FileName(Manifest.name)] != nil
      && bareFolders.allSatisfy(foreignFolders.contains)
      && (geteuid() == 0 || ([top.mode] + modes.values).allSatisfy { $0 & 0o700 == 0o700 })
  }

  /// Whether no name in it has come or gone since, its own aside.
  func isUnchanged(in folder: OpenFile) throws -> Bool {
    try folder.status().modified == top.modified
      && folder.changed(folders).isEmpty
  }
}
