import Artifact
import Glibc

/// A relative path as the file system knows it: any bytes, since old names may be in Windows-874.
struct FileName: Sendable, Hashable {
  /// Ends in NUL, as calls to the system want it.
  let characters: [CChar]

  init(_ characters: [CChar]) { self.characters = characters }
  init(_ text: String) { characters = Array(text.utf8CString) }

  /// For people, and for comparing with names of ours, which are all UTF-8.
  var text: String {
    String(decoding: characters.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var isHidden: Bool { characters.first == CChar(bitPattern: UInt8(ascii: ".")) }

  /// The path without its last name; nil for a lone name.
  var folder: FileName? {
    guard let end = characters.lastIndex(of: CChar(bitPattern: slash)) else { return nil }
    return FileName(characters[..<end] + [0])
  }

  func inside(_ folder: FileName?) -> FileName {
    guard let folder else { return self }
    return FileName(folder.characters.dropLast() + [CChar(bitPattern: slash)] + characters)
  }
}

/// One name in a folder.
struct FolderEntry: Sendable, Hashable {
  enum Kind: Sendable { case file, folder, link, other }
  let name: FileName
  let kind: Kind
  let inode: UInt

  func inside(_ folder: FileName?) -> FolderEntry {
    FolderEntry(name: name.inside(folder), kind: kind, inode: inode)
  }
}

extension OpenFile {
  /// All names in the folder, sorted by bytes, `.` and `..` left out.
  func entries() throws -> [FolderEntry] {
    let descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { throw FileFailure(path, code: errno) }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      throw FileFailure(path, code: errno)
    }
    defer { closedir(stream) }
    // The position is shared with the open folder, which may have been listed before.
    rewinddir(stream)

    var found: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        let start = UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
        return FileName(Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1)))
      }
      guard name.text != "." && name.text != ".." else { continue }
      let kind = self.kind(of: name, Int32(entry.pointee.d_type))
      found.append(FolderEntry(name: name, kind: kind, inode: UInt(entry.pointee.d_ino)))
      errno = 0
    }
    guard errno == 0 else { throw FileFailure(path, code: errno) }
    return found.sorted { $0.name.characters.lexicographicallyPrecedes($1.name.characters) }
  }

  private func kind(of name: FileName, _ type: Int32) -> FolderEntry.Kind {
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
    try remove(FileName(name), knownAs: .other)
  }

  private func remove(_ name: FileName, knownAs kind: FolderEntry.Kind) throws {
    if kind != .folder {
      if unlinkat(descriptor, name.characters, 0) == 0 || errno == ENOENT { return }
      guard errno == EISDIR || errno == EPERM else { throw failure(name.text) }
    }
    let folder = try self.folder(name)
    guard try !folder.isMount() else { throw failure(name.text, EBUSY) }
    // A folder that was kept without the right to write in it could not be emptied.
    if geteuid() != 0 { fchmod(folder.descriptor, 0o700) }
    for entry in try folder.entries() { try folder.remove(entry.name, knownAs: entry.kind) }
    guard unlinkat(descriptor, name.characters, AT_REMOVEDIR) == 0 else {
      throw failure(name.text)
    }
  }
}
