import Glibc

/// Identifies a file, whatever it is called.
public struct FileIdentity: Sendable, Hashable {
  public let device: UInt
  public let inode: UInt

  public init(device: UInt, inode: UInt) {
    self.device = device
    self.inode = inode
  }
}

/// Changes whenever the file does: its bytes, names or rights; times in nanoseconds since 1970.
public struct FileMark: Sendable, Hashable {
  public let identity: FileIdentity
  /// When anything about it last changed; no program can set it.
  public let changed: Int
  /// When its bytes were last written; programs can set it.
  public let modified: Int

  public init(identity: FileIdentity, changed: Int, modified: Int) {
    self.identity = identity
    self.changed = changed
    self.modified = modified
  }

  public init(_ raw: stat) {
    self.init(
      identity: FileIdentity(device: UInt(raw.st_dev), inode: UInt(raw.st_ino)),
      changed: raw.st_ctim.tv_sec * 1_000_000_000 + raw.st_ctim.tv_nsec,
      modified: raw.st_mtim.tv_sec * 1_000_000_000 + raw.st_mtim.tv_nsec)
  }

  /// Of the file at a path, links followed; nil when there is none.
  public init?(ofFileAt path: String) {
    var raw = stat()
    guard stat(path, &raw) == 0 else { return nil }
    self.init(raw)
  }

  /// Whether a file that changed after a time would show another mark.
  public func isOld(at time: Int) -> Bool { changed < time - slowestTick }
}

/// Nanoseconds between two ticks of a file system's clock at most: what is younger may change
/// without showing a later time.
public let slowestTick = 2_000_000_000

/// The time of this machine's clock, in nanoseconds since 1970.
public func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// The name that the system gives its run, another after each start of the machine; nil where it
/// has none.
public func runOfMachine() -> String? {
  let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
