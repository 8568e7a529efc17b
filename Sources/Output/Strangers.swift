import Artifact
import Folders
import Glibc

/// What lies beside the output under the names that oit uses there, and is somebody's.
extension SitePlace {
  /// Refuses to take or to clear away what somebody else put under a name beside the output.
  ///
  /// A folder is ours when its manifest is. In it a file is somebody's that the manifest does not
  /// list, that has no other name anywhere, and that came after the manifest was written, or the
  /// folder swapped out (``keepSpare()``).
  func refuseStrangers(under name: String) throws {
    guard let status = try parent.status(of: EntryName(name)) else { return }
    guard status.isFolder else { throw refusalOfStranger(parent.path(of: name)) }
    let folder = try parent.folder(EntryName(name))
    let built = try BuiltTree(folder)
    let manifest = try built.flatMap {
      Manifest(text: try $0.manifest.readAll(), written: $0.written, now: now())
    }
    let known = manifest.flatMap { manifest in built.map { (manifest, $0.written) } }
    guard let stranger = try folder.stranger(besides: known) else { return }
    throw refusalOfStranger(known == nil ? folder.path : folder.path(of: stranger.text))
  }

  /// Removes a tree beside the output; its manifest goes last, so that what a killed build leaves
  /// of it is known as ours.
  func removeTree(_ name: String) throws {
    guard try parent.status(of: EntryName(name)) != nil else { return }
    try refuseStrangers(under: name)
    let folder = try parent.folder(EntryName(name))
    guard try !folder.isMount() else { throw FileFailure(folder.path, code: EBUSY) }
    try folder.allowChanges()
    for entry in try folder.entries() where entry.name.text != Manifest.name {
      try folder.remove(entry)
    }
    try parent.remove(name)
  }
}

extension OpenFile {
  /// The first thing in the folder or below, folders aside, that would be lost with it and is
  /// somebody's.
  fileprivate func stranger(
    besides known: (manifest: Manifest, written: Int)?, in path: EntryName? = nil
  ) throws -> EntryName? {
    let status = try status()
    for entry in try entries() {
      let name = entry.name.inside(path)
      if entry.kind == .folder {
        let inner = try folder(entry.name)
        if let found = try inner.stranger(besides: known, in: name) { return found }
      } else if let file = try self.status(of: entry.name), file.names == 1 {
        guard let (manifest, written) = known else { return name }
        let isOurs = manifest.lists(name.text) || name.text == Manifest.name
        let isOld = status.modified <= written || file.changed <= written
        if !isOurs, !isOld { return name }
      }
    }
    return nil
  }
}
