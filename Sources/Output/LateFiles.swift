import Artifact
import Folders
import Glibc

extension PresentSite {
  /// What others put there after it was looked through; a folder comes before what it holds.
  func lateEntries() throws -> [FolderEntry] {
    let known = Set(contents.foreign)
    let knownFolders = Set(contents.folders.map(\.name))
    var late: [FolderEntry] = []

    func look(into folder: OpenFile, _ path: EntryName?) throws {
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
    let young = seen - slowestTick
    let changed = try Set(folder.changed(contents.folders))
    for (number, known) in contents.folders.enumerated()
    where known.status.changed > young || changed.contains(number) {
      guard try folder.status(of: known.name)?.isFolder == true else { continue }
      try look(into: folder.folder(known.name), known.name)
    }
    return late
  }

  /// Moves it out of the folder that was swapped out.
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
}
