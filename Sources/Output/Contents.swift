import Artifact
import Glibc

/// The entries of an output that the last build did not write, and all folders.
///
/// A folder that held files of ours is ours too, not foreign.
struct Contents: Sendable {
  private let manifest: Manifest?
  /// Files, links and folders; a folder comes before what it holds.
  let foreign: [FolderEntry]
  /// The output itself aside; in the same order.
  let folders: [FolderTree.Folder]
  private let foreignFolders: Set<EntryName>

  init(_ tree: FolderTree, of top: OpenFile, besides manifest: Manifest?) throws {
    let ours = manifest.map { Output.folders(of: $0.files.map(\.path)) } ?? []
    foreign = tree.entries.filter { entry in
      entry.kind == .folder
        ? !ours.contains(entry.name.text) : Output.isForeign(entry.name, besides: manifest)
    }
    foreignFolders = Set(foreign.filter { $0.kind == .folder }.map(\.name))
    folders = tree.folders
    self.manifest = manifest
    try refuseWhatCannotMove(in: top)
  }

  func isForeign(_ file: EntryName) -> Bool { Output.isForeign(file, besides: manifest) }

  func isOurs(_ folder: EntryName) -> Bool { !foreignFolders.contains(folder) }

  /// Another user's folder can neither be kept as it is nor be taken apart after the swap.
  private func refuseWhatCannotMove(in top: OpenFile) throws {
    for (entry, next) in zip(foreign, foreign.dropFirst())
    where entry.kind == .folder && next.name.folder == entry.name {
      let folder = try top.folder(entry.name)
      guard folder.mayBeChanged() else { throw FileFailure(folder.path, code: EACCES) }
    }
  }
}

private func isForeign(_ file: EntryName, besides manifest: Manifest?) -> Bool {
  let path = file.text
  return manifest?.lists(path) != true && path != Manifest.name
}
