import Artifact
import Glibc

/// A look through an output: what the last build did not put there, and every folder.
///
/// A folder that held files of ours is ours, and is foreign no more than they are.
struct OutputContents: Sendable {
  struct Folder: Sendable {
    let name: FileName
    let status: FileStatus
    let isOurs: Bool
  }

  private let manifest: Manifest?
  private let ours: Set<String>
  /// Files, links and folders; a folder comes before what it holds.
  private(set) var foreign: [FolderEntry] = []
  /// The output itself aside; in the same order.
  private(set) var folders: [Folder] = []

  init(besides manifest: Manifest?) {
    self.manifest = manifest
    ours = manifest.map { Output.folders(of: $0.entries.keys) } ?? []
  }

  func isForeign(_ file: FileName) -> Bool {
    let path = file.text
    return manifest?.lists(path) != true && path != Manifest.name
  }

  /// Throws a `Diagnostic` at what is mounted inside: it would move with what is swapped out.
  mutating func look(into folder: OpenFile, _ path: FileName? = nil) throws {
    for entry in try folder.entries() {
      let inside = entry.inside(path)
      if entry.kind == .folder {
        try look(intoFolder: entry.name, of: folder, inside)
      } else if isForeign(inside.name) {
        foreign.append(inside)
      }
    }
  }

  private mutating func look(
    intoFolder name: FileName, of above: OpenFile, _ entry: FolderEntry
  ) throws {
    let folder = try above.folder(name)
    guard try !folder.isMount() else { throw refusalOfMount(folder.path) }
    let isOurs = ours.contains(entry.name.text)
    // Before it is listed, so that whatever comes later is seen by a later time.
    let status = try folder.status()
    folders.append(Folder(name: entry.name, status: status, isOurs: isOurs))
    let known = foreign.count
    if !isOurs { foreign.append(entry) }
    try look(into: folder, entry.name)
    // Another user's folder can neither be kept as it is nor be taken apart after the swap.
    let isMovable = isOurs || known + 1 == foreign.count || folder.mayBeChanged()
    guard isMovable else { throw FileFailure(folder.path, code: EACCES) }
  }
}
