import Artifact
import Glibc

extension PresentOutput {
  /// What others put there after it was looked through; a folder comes before what it holds.
  func lateEntries() throws -> [FolderEntry] {
    let known = Set(contents.foreign)
    let knownFolders = Set(contents.folders.map(\.name))
    var late: [FolderEntry] = []

    func look(into folder: OpenFile, _ path: FileName?) throws {
      guard try !folder.isMount() else { throw refusalOfMount(folder.path) }
      for entry in try folder.entries() {
        let inside = entry.inside(path)
        if entry.kind != .folder {
          if contents.isForeign(inside.name), !known.contains(inside) { late.append(inside) }
        } else if !knownFolders.contains(inside.name) {
          late.append(inside)
          try look(into: folder.folder(entry.name), inside.name)
        }
      }
    }

    try look(into: folder, nil)
    for known in contents.folders where try hasChanged(known) {
      try look(into: folder.folder(known.name), known.name)
    }
    return late
  }

  /// Saves it from the folder that was swapped out.
  func move(_ late: [FolderEntry], to new: OpenFile) throws {
    for entry in late {
      if entry.kind == .folder {
        try new.makeFolder(entry.name)
      } else {
        try entry.name.folder.map(new.makeFolder)
        try folder.move(entry.name, to: new, as: entry.name)
      }
    }
  }

  /// Whether a folder may hold other names than when it was looked through.
  private func hasChanged(_ known: OutputContents.Folder) throws -> Bool {
    guard let status = try folder.status(of: known.name), status.isFolder else { return false }
    // Clocks of file systems tick slowly: what is younger may change without showing a later time.
    let tick = 2_000_000_000
    return status.changed != known.status.changed || known.status.changed > seen - tick
  }
}
