import Artifact
import Folders
import Glibc

/// All names of the next site, used to clear everything else from an earlier tree.
struct StagedNames {
  private var folders: Set<EntryName>
  /// Whatever is not a folder: files, links, pipes.
  private var files: Set<EntryName>

  init(_ site: SiteFiles, besidesThoseIn present: PresentSite) {
    let paths = site.sorted.map(\.path)
    folders = Set(Output.folders(of: paths).map { EntryName($0) })
    files = Set(paths.map { EntryName($0) })
    files.insert(EntryName(Manifest.name))
    for entry in present.contents.foreign {
      if entry.kind == .folder {
        folders.insert(entry.name)
      } else {
        files.insert(entry.name)
        folders.formUnion(sequence(first: entry.name, next: \.folder).dropFirst())
      }
    }
  }

  /// Removes all else from a tree.
  ///
  /// No symbolic link is left then on the way to a file, nor a folder in the place of one.
  func clear(_ tree: OpenFile) throws { try clear(tree, nil) }

  private func holds(_ name: EntryName, _ kind: FileKind) -> Bool {
    (kind == .folder ? folders : files).contains(name)
  }

  private func clear(_ folder: OpenFile, _ path: EntryName?) throws {
    guard try !folder.isMount() else { throw FileFailure(folder.path, code: EBUSY) }
    try folder.allowChanges()
    for entry in try folder.entries() {
      let name = entry.name.inside(path)
      if !holds(name, entry.kind) {
        try folder.remove(entry)
      } else if entry.kind == .folder {
        try clear(folder.folder(entry.name), name)
      }
    }
  }
}
