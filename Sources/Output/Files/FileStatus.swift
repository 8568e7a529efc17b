import Artifact
import Folders
import Glibc

/// What the file system says of a file or folder.
struct FileStatus: Sendable {
  let size: Int
  let mark: FileMark
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
    mark = FileMark(raw)
    isFile = raw.st_mode & S_IFMT == S_IFREG
    isFolder = raw.st_mode & S_IFMT == S_IFDIR
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
    names = Int(raw.st_nlink)
  }

  var identity: FileIdentity { mark.identity }
  var modified: Int { mark.modified }
  var changed: Int { mark.changed }

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
