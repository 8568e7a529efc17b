import Glibc

/// One report of the kernel on a watched folder.
struct InotifyEvent {
  /// The number of the watched folder.
  let watch: Int32
  let mask: UInt32
  /// The name of the file in the folder; empty when the folder itself is meant.
  let name: Slice<UnsafeRawBufferPointer>

  static let asked =
    [
      IN_MODIFY, IN_CLOSE_WRITE, IN_ATTRIB, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO,
      IN_DELETE_SELF, IN_MOVE_SELF, IN_ONLYDIR,
    ].reduce(0) { $0 | UInt32($1) }

  private func has(_ bits: Int32...) -> Bool {
    bits.contains { mask & UInt32(bitPattern: $0) != 0 }
  }

  /// False for an editor's own files, and for the echo of a watch that was let go.
  var matters: Bool { !has(IN_IGNORED) && !isEditorsOwn(name) }

  var event: FolderChanges.Event {
    has(IN_CREATE) ? .came : has(IN_DELETE, IN_MOVED_FROM) ? .went : .written
  }

  /// Whether the set of folders may have changed; assumed when reports were lost.
  var movesFolders: Bool {
    has(IN_DELETE_SELF, IN_MOVE_SELF, IN_UNMOUNT, IN_Q_OVERFLOW)
      || has(IN_ISDIR) && has(IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO)
  }
}

/// The reports that one `read` from inotify gave, each of 16 bytes and its name padded with zeros.
struct InotifyEvents: Sequence, IteratorProtocol {
  private var rest: Slice<UnsafeRawBufferPointer>

  init(_ bytes: Slice<UnsafeRawBufferPointer>) {
    rest = bytes
  }

  mutating func next() -> InotifyEvent? {
    let head = UnsafeRawBufferPointer(rebasing: rest)
    guard head.count >= 16 else { return nil }
    let length = Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    let padded = rest.dropFirst(16).prefix(length)
    rest = rest.dropFirst(16 + length)
    return InotifyEvent(
      watch: head.loadUnaligned(as: Int32.self),
      mask: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
      name: padded[..<(padded.firstIndex(of: 0) ?? padded.endIndex)])
  }
}

/// Whether a name is one that editors and office programs make for themselves.
func isEditorsOwn(_ name: some Sequence<UInt8>) -> Bool {
  name.starts(with: ".".utf8) || name.starts(with: "~$".utf8)
}
