import CPosix
import Glibc

/// A descriptor of what lies at a path below an open folder, or −1 with `errno`; an empty path is
/// the folder itself.
///
/// No symbolic link is followed, and nobody is waited for, as opening a named pipe would.
func openBeneath(_ folder: Int32, _ path: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
  let flags = flags | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
  return cposix_open_beneath(folder, path.isEmpty ? "." : path, flags, mode)
}

/// Calls with each name in an open folder, its inode and its kind (`DT_REG`, `DT_DIR` …), `.` and
/// `..` aside; in no order.
///
/// - Returns: 0, or an `errno`.
public func forEachName(
  inFolder descriptor: Int32, _ body: (UnsafePointer<CChar>, UInt, Int32) -> Void
) -> Int32 {
  withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 8) { buffer in
    while true {
      let count = cposix_list(descriptor, buffer.baseAddress, buffer.count)
      guard count >= 0 else { return errno }
      guard count > 0 else { return 0 }
      var offset = 0
      while offset < count {
        let entry = cposix_name_at(buffer.baseAddress, offset)
        offset = entry.next
        if strcmp(entry.name, ".") != 0, strcmp(entry.name, "..") != 0 {
          body(entry.name, entry.inode, Int32(entry.type))
        }
      }
    }
  }
}
