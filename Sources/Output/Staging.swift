import Artifact
import Folders
import Glibc
import Synchronization

/// The folder beside the output in which the next one is put together; made with its first file.
///
/// The tree that the last swap left is taken for it when there is one: a disk that must neither
/// make nor remove folders is ten times faster.
final class Staging: Sendable {
  struct State {
    var tree: Tree?
    /// Those that were made.
    var folders: Set<EntryName> = []
    /// Those of the spare tree in which names or rights were changed.
    var touched: Set<EntryName> = []
  }

  struct Tree {
    let folder: OpenFile
    /// What it holds of an earlier site, in which somebody may still be reading.
    var spare: SpareTree?
  }

  let place: SitePlace
  let site: SiteFiles
  let present: PresentSite?
  let spare: SpareTree?
  let state = Mutex(State())

  init(
    in place: SitePlace, for site: SiteFiles, insteadOf present: PresentSite?,
    spare: SpareTree?
  ) {
    self.place = place
    self.site = site
    self.present = present
    self.spare = spare
  }

  func folder() throws -> OpenFile { try tree().folder }

  private func tree() throws -> Tree {
    try state.withLock { state in
      if let tree = state.tree { return tree }
      let tree = try (try? takeSpare()) ?? Tree(folder: place.makeStaging())
      try announce(in: tree)
      state.tree = tree
      return tree
    }
  }

  /// Threads that write at once must have different numbers.
  func write(_ bytes: [UInt8], to path: String, thread: Int = 0) throws {
    try put(EntryName(path), thread) { try $0.newFile($1).write(bytes) }
  }

  /// Copies a file of the source with its time of writing, by which the copy is known again.
  func copy(_ source: OpenSource, to path: String, thread: Int) throws -> OpenFile {
    try put(EntryName(path), thread) { folder, name in
      let copy = try folder.newFile(name)
      try source.copyBytes(to: copy)
      source.status.setTimes(of: copy)
      // Later builds believe it by size and time, which a power cut may leave without the bytes.
      try copy.synchronize()
      return copy
    }
  }

  /// Adds all that stays as it is, and the manifest: the folder is then ready to be swapped.
  ///
  /// Returns the marks of the files that were already there and needed no new link.
  func complete(_ outcomes: [Outcome], manifest: [UInt8]) throws -> [FileMark?] {
    var marks: [FileMark?] = outcomes.map { _ in nil }
    if let present {
      for (number, outcome) in outcomes.enumerated() {
        guard let kept = outcome.kept else { continue }
        let name = EntryName(outcome.entry.path)
        if try holds(name, kept.identity) {
          marks[number] = kept
        } else {
          try keep(name, .file, from: present.folder)
        }
      }
      try keepForeign(of: present)
      try keepModes(of: present)
    }
    let tree = try tree()
    let isSafe = tree.spare != nil && tree.folder.writesBeforeReplacing
    // Waiting for the disk takes seconds while another program writes much.
    try put(manifest: manifest, in: tree, isForced: !isSafe)
    return marks
  }

  private func keepForeign(of present: PresentSite) throws {
    for entry in present.contents.foreign {
      let status = try present.folder.status(of: entry.name)
      guard let status, status.isFolder == (entry.kind == .folder) else {
        // Gone since it was seen: then from the spare tree too.
        let folder = try folder()
        if try folder.status(of: entry.name) != nil { try folder.remove(entry) }
        continue
      }
      if status.isFolder {
        try makeFolder(entry.name)
      } else if try !holds(entry.name, status.identity) {
        try keep(entry.name, entry.kind, from: present.folder)
      }
    }
  }

  /// Last, innermost folders first, because adding a file changes its folder's time.
  private func keepModes(of present: PresentSite) throws {
    let tree = try tree()
    for old in present.contents.folders.reversed() {
      let isOurs = present.contents.isOurs(old.name)
      if isOurs && tree.spare?.modes[old.name] == old.status.mode { continue }
      guard let new = try tree.folder.status(of: old.name), new.isFolder else { continue }
      guard !isOurs || new.mode != old.status.mode else { continue }
      let copy = try tree.folder.folder(old.name)
      old.status.setMode(of: copy)
      touch(old.name)
      if !isOurs { old.status.setTimes(of: copy) }
    }
    try present.folder.status().setMode(of: tree.folder)
  }

  /// Whether the spare tree has this very file under this name already.
  private func holds(_ name: EntryName, _ identity: FileIdentity) throws -> Bool {
    let tree = try tree()
    guard let spare = tree.spare else { return false }
    // The kernel's list of names may give other numbers than it gives of each file: then it is
    // asked.
    return try spare.files[name] == identity || tree.folder.status(of: name)?.identity == identity
  }

  private func keep(_ name: EntryName, _ kind: FileKind, from old: OpenFile) throws {
    try put(name, 0) { folder, newName in
      do {
        try old.link(name, in: folder, as: newName)
      } catch let failure as FileFailure {
        // A mount of one file: what is swapped out could not be taken apart.
        if failure.code == EXDEV { throw refusalOfMount(failure.path) }
        guard kind == .file || kind == .link else { throw failure }
        try old.copy(name, kind, to: folder, as: newName)
      }
    }
  }

  /// Makes a file in place, or beside the spare tree and moves it in: a reader still
  /// in that tree, like a long upload, meets the old file or the new one, whole.
  private func put<Made>(
    _ name: EntryName, _ thread: Int, _ make: (OpenFile, EntryName) throws -> Made
  ) throws -> Made {
    let tree = try tree()
    if let above = name.folder { try makeFolder(above) }
    guard tree.spare != nil else { return try make(tree.folder, name) }
    let part = EntryName(place.partName(thread))
    let made = try make(place.parent, part)
    try place.parent.move(part, to: tree.folder, as: name)
    touch(name.folder)
    return made
  }

  func put(manifest: [UInt8], in tree: Tree, isForced: Bool) throws {
    let part = EntryName(place.partName(0))
    let file = try place.parent.newFile(part)
    try file.write(manifest)
    if isForced { try file.synchronize() }
    try place.parent.move(part, to: tree.folder, as: EntryName(Manifest.name))
  }

  private func touch(_ folder: EntryName?) {
    if let folder { state.withLock { _ = $0.touched.insert(folder) } }
  }

  private func makeFolder(_ name: EntryName) throws {
    let tree = try tree()
    if tree.spare?.modes[name] != nil || state.withLock({ $0.folders.contains(name) }) { return }
    if let above = name.folder { try makeFolder(above) }
    try tree.folder.makeFolder(name)
    touch(name.folder)
    state.withLock { _ = $0.folders.insert(name) }
  }
}
