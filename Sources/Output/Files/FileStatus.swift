import Artifact
import Glibc

/// Identifies a file, whatever it is called.
struct FileIdentity: Sendable, Hashable {
  let device: UInt
  let inode: UInt
}

/// Changes whenever the file does: its bytes, names or rights.
struct FileMark: Sendable, Hashable {
  let identity: FileIdentity
  let changed: Int
  let modified: Int
}

/// What the file system says of a file or folder; times in nanoseconds since 1970.
struct FileStatus: Sendable {
  let size: Int
  /// When its bytes were last written; programs can set it.
  let modified: Int
  /// When anything about it last changed; no program can set it.
  let changed: Int
  let isFile: Bool
  let isFolder: Bool
  /// The permission bits, without the kind of file.
  let mode: mode_t
  let owner: uid_t
  /// How many names it has, on this disk.
  let names: Int
  private let raw: stat

  init(_ raw: stat) {
    self.raw = raw
    size = Int(raw.st_size)
    modified = raw.st_mtim.tv_sec * 1_000_000_000 + raw.st_mtim.tv_nsec
    changed = raw.st_ctim.tv_sec * 1_000_000_000 + raw.st_ctim.tv_nsec
    isFile = raw.st_mode & S_IFMT == S_IFREG
    isFolder = raw.st_mode & S_IFMT == S_IFDIR
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    names = Int(raw.st_nlink)
  }

  var identity: FileIdentity { FileIdentity(device: UInt(raw.st_dev), inode: UInt(raw.st_ino)) }
  var mark: FileMark { FileMark(identity: identity, changed: changed, modified: modified) }

  /// Gives an open file these times; an error is of no consequence to what is published.
  func setTimes(of file: OpenFile) {
    _ = futimens(file.descriptor, [raw.st_atim, raw.st_mtim])
  }

  /// Gives an open file this mode and, where the user may, this owner.
  func setMode(of file: OpenFile) {
    _ = fchown(file.descriptor, raw.st_uid, raw.st_gid)
    _ = fchmod(file.descriptor, mode)
  }
}

/// Nanoseconds between two ticks of a file system's clock at most: what is younger may change
/// without showing a later time.
let slowestTick = 2_000_000_000

/// The time of this machine's clock, in nanoseconds since 1970.
func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

extension OpenFile {
  /// The status of the open file or folder.
  func status() throws -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw FileFailure(path, code: errno) }
    return FileStatus(raw)
  }

  /// The status of what has this name, not following a symbolic link; nil when nothing has.
  func status(of name: EntryName) throws -> FileStatus? {
    var raw = stat()
    if fstatat(descriptor, name.characters, &raw, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileStatus(raw)
    }
    guard errno == ENOENT || errno == ENOTDIR else { throw failure(name.text) }
    return nil
  }

  /// Whether something has this name, a broken symbolic link included.
  func has(_ name: String) -> Bool {
    var raw = stat()
    return fstatat(descriptor, name, &raw, AT_SYMLINK_NOFOLLOW) == 0
  }
}
