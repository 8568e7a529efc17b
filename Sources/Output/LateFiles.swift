import Artifact
import Glibc

extension PresentOutput {
  /// Saves what others put into the swapped-out folder after it was looked through.
  func moveLateFiles(to new: OpenFile) throws {
    let known = Set(contents.foreign)
    let knownFolders = Set(contents.folders.map(\.name))
    var late = OutputContents(besides: manifest)
    var files: [FolderEntry] = []

    func look(into folder: OpenFile, _ path: FileName?) throws {
      for entry in try folder.entries() {
        let inside = entry.inside(path)
        if entry.kind != .folder {
          if contents.isForeign(inside.name), !known.contains(inside) { files.append(inside) }
        } else if !knownFolders.contains(inside.name) {
          try new.makeFolder(inside.name)
          try late.look(into: folder.folder(entry.name), inside.name)
        }
      }
    }

    try look(into: folder, nil)
    for known in contents.folders where try hasChanged(known) {
      try look(into: folder.folder(known.name), known.name)
    }
    for entry in late.foreign + files where entry.kind == .folder {
      try new.makeFolder(entry.name)
    }
    for entry in late.foreign + files where entry.kind != .folder {
      try entry.name.folder.map(new.makeFolder)
      try folder.move(entry.name, to: new, as: entry.name)
    }
  }

  /// Whether a folder may hold other names than when it was looked through.
  private func hasChanged(_ known: OutputContents.Folder) throws -> Bool {
    guard let status = try folder.status(of: known.name) else { return false }
    // Clocks of file systems tick slowly: what is younger may change without showing a later time.
    let tick = 2_000_000_000
    return status.changed != known.status.changed || known.status.changed > seen - tick
  }
}
