import Artifact
import Folders
import Glibc

/// One name in a folder.
struct FolderEntry: Sendable, Hashable {
  let name: EntryName
  let kind: FileKind
  let inode: UInt

  func inside(_ folder: EntryName?) -> FolderEntry {
    FolderEntry(name: name.inside(folder), kind: kind, inode: inode)
  }
}

extension OpenFile {
  /// All names in the folder, sorted by bytes.
  func entries() throws -> [FolderEntry] {
    var found: [FolderEntry] = []
    try forEachName { characters, inode, type in
      let length = strlen(characters)
      let name = EntryName(Array(UnsafeBufferPointer(start: characters, count: length + 1)))
      found.append(FolderEntry(name: name, kind: kind(of: name, type), inode: inode))
    }
    return found.sorted { strcmp($0.name.characters, $1.name.characters) < 0 }
  }

  private func kind(of name: EntryName, _ type: Int32) -> FileKind {
    if let kind = FileKind(listed: type) { return kind }
    // Some file systems name the kind only when asked for each file.
    var status = stat()
    let isThere = fstatat(descriptor, name.characters, &status, AT_SYMLINK_NOFOLLOW) == 0
    return isThere ? FileKind(status.st_mode) : .file
  }

  /// Removes a file, a link itself, or a folder with all it holds; nothing there is no error.
  ///
  /// Never enters what is mounted: that would take apart somebody else's disk.
  func remove(_ name: String) throws {
    try remove(EntryName(name), knownAs: .file)
  }

  func remove(_ entry: FolderEntry) throws {
    try remove(entry.name, knownAs: entry.kind)
  }

  private func remove(_ name: EntryName, knownAs kind: FileKind) throws {
    if kind != .folder {
      if unlinkat(descriptor, name.characters, 0) == 0 || errno == ENOENT { return }
      guard errno == EISDIR || errno == EPERM else { throw failure(name.text) }
    }
    let folder = try self.folder(name)
    guard try !folder.isMount() else { throw failure(name.text, EBUSY) }
    try folder.allowChanges()
    for entry in try folder.entries() { try folder.remove(entry) }
    guard unlinkat(descriptor, name.characters, AT_REMOVEDIR) == 0 else {
      throw failure(name.text)
    }
  }

  /// Whether this user may add names to the folder and remove them, or may allow that.
  func mayBeChanged() -> Bool {
    if faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 { return true }
    return (try? status().owner) == geteuid()
  }

  /// A folder without write permission could not be emptied later.
  func allowChanges() throws {
    guard geteuid() != 0, try status().mode & 0o700 != 0o700 else { return }
    fchmod(descriptor, 0o700)
  }
}
