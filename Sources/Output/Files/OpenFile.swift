import Artifact
import CPosix
import Folders
import Glibc

/// An open file or folder, closed when let go; paths given to a folder are relative to it.
///
/// A call that fails throws `FileFailure` with the whole path.
final class OpenFile: Sendable {
  let descriptor: Int32
  /// The path is put together when somebody asks for it: thousands of files are opened.
  private let top: String
  private let name: EntryName?

  var path: String { name.map { (top == "/" ? "" : top) + "/" + $0.text } ?? top }

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    top = path
    name = nil
  }

  private init(descriptor: Int32, _ name: EntryName, in folder: OpenFile) {
    self.descriptor = descriptor
    top = folder.top
    self.name = name.inside(folder.name)
  }

  convenience init(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(path, code: errno) }
    self.init(descriptor: descriptor, path: path)
  }

  deinit { close(descriptor) }

  func path(of name: String) -> String { (path == "/" ? "" : path) + "/" + name }

  func failure(_ name: String, _ code: Int32 = errno) -> FileFailure {
    FileFailure(path(of: name), code: code)
  }

  /// A folder in this one, never through a symbolic link.
  func folder(_ name: EntryName) throws -> OpenFile {
    let inner = openat(
      descriptor, name.characters, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { throw failure(name.text) }
    return OpenFile(descriptor: inner, name, in: self)
  }

  /// An existing file for reading; nil when there is none, or something else in its place.
  func file(_ name: EntryName) throws -> OpenFile? {
    let file = openat(
      descriptor, name.characters, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file >= 0 { return OpenFile(descriptor: file, name, in: self) }
    guard [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) else { throw failure(name.text) }
    return nil
  }

  /// A new file for writing, mode 0644 less the umask; its folder must exist.
  func newFile(_ name: EntryName) throws -> OpenFile {
    let file = openat(descriptor, name.characters, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(name.text) }
    return OpenFile(descriptor: file, name, in: self)
  }

  /// Makes a folder and those above it, mode 0755 less the umask; one that exists is left as it is.
  func makeFolder(_ name: EntryName) throws {
    if mkdirat(descriptor, name.characters, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let above = name.folder else { throw failure(name.text) }
    try makeFolder(above)
    guard mkdirat(descriptor, name.characters, 0o755) == 0 || errno == EEXIST else {
      throw failure(name.text)
    }
  }

  func rename(_ name: String, to new: String) throws {
    guard renameat(descriptor, name, descriptor, new) == 0 else { throw failure(new) }
  }

  /// Takes the place of what has the new name there, at once.
  func move(_ name: EntryName, to other: OpenFile, as new: EntryName) throws {
    guard renameat(descriptor, name.characters, other.descriptor, new.characters) == 0 else {
      throw other.failure(new.text)
    }
  }

  func exchange(_ one: String, _ other: String) throws {
    guard cposix_exchange(descriptor, one, other) == 0 else { throw failure(other) }
  }

  func lock() throws {
    guard cposix_lock(descriptor) == 0 else { throw FileFailure(path, code: errno) }
  }

  /// Unlocks now, even if a child process still holds the file open.
  func unlock() { cposix_unlock(descriptor) }

  func isMount() throws -> Bool { try statusUnlessMount() == nil }

  /// Of the open folder itself, or of a name in it; nil when it is the root of a mount, bind mounts
  /// included.
  func statusUnlessMount(_ name: EntryName? = nil) throws -> FileStatus? {
    var raw = stat()
    let answer = cposix_status(descriptor, name?.characters ?? [0], &raw)
    guard answer >= 0 else { throw name.map { failure($0.text) } ?? FileFailure(path, code: errno) }
    return answer == 1 ? nil : FileStatus(raw)
  }

  /// Calls with each name in the folder, its inode and its kind, as Folders does.
  func forEachName(_ body: (UnsafePointer<CChar>, UInt, Int32) -> Void) throws {
    // It may have been listed before.
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw FileFailure(path, code: errno) }
    let code = Folders.forEachName(inFolder: descriptor, body)
    guard code == 0 else { throw FileFailure(path, code: code) }
  }

  /// Whether a file that takes the place of another in this folder is whole after a power cut, or
  /// the old
  /// one is there.
  var writesBeforeReplacing: Bool { cposix_writes_before_replacing(descriptor) == 1 }

  /// Waits until the file is on the disk.
  func synchronize() throws {
    guard fsync(descriptor) == 0 else { throw FileFailure(path, code: errno) }
  }

  /// Copies what the other file holds from its offset on, sharing blocks where the disk can.
  func copyBytes(from source: OpenFile) throws {
    if cposix_clone(source.descriptor, descriptor) == 0 { return }
    var count = 1
    while count > 0 {
      count = cposix_copy_range(source.descriptor, descriptor, 1 << 30)
    }
    if count == 0 { return }
    try copyBytesByReading(from: source)
  }
}
