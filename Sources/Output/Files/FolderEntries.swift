import Artifact
import Glibc

/// One name in a folder.
struct FolderEntry: Sendable, Hashable {
  enum Kind: Sendable { case file, folder, link, other }
  let name: EntryName
  let kind: Kind
  let inode: UInt

  func inside(_ folder: EntryName?) -> FolderEntry {
    FolderEntry(name: name.inside(folder), kind: kind, inode: inode)
  }
}

extension OpenFile {
  /// All names in the folder, sorted by bytes, `.` and `..` left out.
  func entries() throws -> [FolderEntry] {
    var found: [FolderEntry] = []
    try forEachName { characters, inode, type in
      guard strcmp(characters, ".") != 0, strcmp(characters, "..") != 0 else { return }
      let length = strlen(characters)
      let name = EntryName(Array(UnsafeBufferPointer(start: characters, count: length + 1)))
      found.append(FolderEntry(name: name, kind: kind(of: name, type), inode: inode))
    }
    return found.sorted { strcmp($0.name.characters, $1.name.characters) < 0 }
  }

  private func kind(of name: EntryName, _ type: Int32) -> FolderEntry.Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN): break
    default: return .other
    }
    // Some file systems name the kind only when asked for each file.
    var status = stat()
    guard fstatat(descriptor, name.characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return .other
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Removes a file, a link itself, or a folder with all it holds; nothing there is no error.
  ///
  /// Never enters what is mounted: that would take apart somebody else's disk.
  func remove(_ name: String) throws {
    try remove(EntryName(name), knownAs: .other)
  }

  func remove(_ entry: FolderEntry) throws {
    try remove(entry.name, knownAs: entry.kind)
  }

  private func remove(_ name: EntryName, knownAs kind: FolderEntry.Kind) throws {
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
