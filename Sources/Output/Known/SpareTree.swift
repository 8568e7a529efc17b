import Artifact
import Folders
import Glibc

/// The tree that the last swap left, as it was found; nothing in it is changed before it is taken.
final class SpareTree: Sendable {
  let built: BuiltTree
  /// The permissions of its folders.
  let modes: [EntryName: mode_t]
  /// Whatever is not a folder, by the inode that its folder lists.
  let files: [EntryName: FileIdentity]
  /// Folders without any file in them or below.
  private let bareFolders: [EntryName]
  let folders: [FolderTree.Folder]
  private let top: FileStatus

  init(_ built: BuiltTree, known: Known?) throws {
    let tree = try FolderTree(of: built.folder) { known?.spare.entries(of: $0, $1) }
    let device = tree.top.identity.device
    var files: [EntryName: FileIdentity] = [:]
    var filled: Set<EntryName> = []
    var bareFolders: [EntryName] = []
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
  func isReady(for site: SiteFiles, besides foreign: [FolderEntry]) -> Bool {
    let foreignFolders = Set(foreign.filter { $0.kind == .folder }.map(\.name))
    let kept =
      site.sorted.count { files[EntryName($0.path)] != nil }
      + foreign.count { $0.kind != .folder && files[$0.name] != nil }
    return kept + 1 == files.count && files[EntryName(Manifest.name)] != nil
      && bareFolders.allSatisfy(foreignFolders.contains)
      && (geteuid() == 0 || ([top.mode] + modes.values).allSatisfy { $0 & 0o700 == 0o700 })
  }

  /// Whether no name in it has been added or removed since; its own name does not count.
  var isUnchanged: Bool {
    get throws {
      try built.folder.status().modified == top.modified && built.folder.changed(folders).isEmpty
    }
  }
}

extension SitePlace {
  /// The tree that the last swap left; nil when there is none or it is not whole.
  func spare(known: Known?) throws -> SpareTree? {
    guard try parent.status(of: EntryName(spareName))?.isFolder == true,
      let built = try BuiltTree(parent.folder(EntryName(spareName)))
    else { return nil }
    return try SpareTree(built, known: known)
  }

  /// The spare tree: `seen` if it is still true, else the tree is looked through now.
  func spare(_ seen: SpareTree?, known: Known?) throws -> SpareTree? {
    let isStill = try seen?.built.isStill(spareName, in: parent) ?? false
    return try isStill ? seen : spare(known: known)
  }

  /// Makes the spare tree the staging folder.
  ///
  /// A tree under the staging's name is never trusted again: a killed build left it.
  func takeSpare() throws -> OpenFile {
    try parent.rename(spareName, to: stagingName)
    return try parent.folder(EntryName(stagingName))
  }

  /// Leaves what was swapped out for the next build to stage in, or to clear away.
  ///
  /// Its manifest is given the time of the swap: what comes into the tree later is somebody's.
  func keepSpare() {
    _ = utimensat(parent.descriptor, "\(stagingName)/\(Manifest.name)", nil, AT_SYMLINK_NOFOLLOW)
    try? parent.rename(stagingName, to: spareName)
  }
}
