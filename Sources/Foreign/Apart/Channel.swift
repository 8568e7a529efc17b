import CPosix
import Glibc

/// One end of the connection between a build and a process apart: short lines, and open files with
/// them; closed when let go.
final class Channel: Sendable {
  let descriptor: Int32

  /// Takes over a descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// The two ends of a new connection.
  static func pair() -> (Channel, Channel)? {
    var ends: [Int32] = [-1, -1]
    guard cposix_channel(&ends) == 0 else { return nil }
    return (Channel(descriptor: ends[0]), Channel(descriptor: ends[1]))
  }

  /// Another descriptor of this end, which the caller closes.
  func copy() -> Int32? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    return copy < 0 ? nil : copy
  }

  /// Nobody needs a longer line.
  private static let longest = 4096

  /// Sends a line, its end added, and an open file with it.
  func send(_ line: String, file: Int32 = -1) -> Bool {
    let bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
    return cposix_send(descriptor, bytes, bytes.count, file) == bytes.count
  }

  enum Received {
    case line(String, file: Int32)
    case tooLong
    /// The other end is closed.
    case end
    case late
  }

  /// The next line without its end, and the file that came with it or −1; waits so many seconds
  /// at most.
  func receive(within seconds: Int? = nil) -> Received {
    let start = ContinuousClock.now
    var line: [UInt8] = []
    var file: Int32 = -1
    while line.count < Self.longest {
      if let seconds {
        let left = Duration.seconds(seconds) - (ContinuousClock.now - start)
        guard left > .zero, isReadable(within: left) else { return .late }
      }
      var piece = [UInt8](repeating: 0, count: Self.longest - line.count)
      var came: Int32 = -1
      let count = cposix_receive(descriptor, &piece, piece.count, &came)
      if count < 0 && errno == EINTR { continue }
      if came >= 0 {
        if file >= 0 { close(file) }
        file = came
      }
      guard count > 0 else { break }
      line += piece[..<count]
      guard let end = line.firstIndex(of: UInt8(ascii: "\n")) else { continue }
      // Both sides wait for an answer: nobody says two things at once.
      guard end == line.count - 1 else { break }
      return .line(String(decoding: line.dropLast(), as: UTF8.self), file: file)
    }
    if file >= 0 { close(file) }
    return line.isEmpty ? .end : .tooLong
  }

  private func isReadable(within duration: Duration) -> Bool {
    let (seconds, attoseconds) = duration.components
    var asked = pollfd(descriptor: descriptor)
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1
    return poll(&asked, 1, Int32(clamping: milliseconds)) != 0
  }
}

/// A new open file in memory that holds these bytes; nil when there is no room for it.
func memoryFile(holding bytes: [UInt8]) -> Int32? {
  let file = cposix_memory_file()
  guard file >= 0 else { return nil }
  if write(file, bytes, bytes.count) == bytes.count { return file }
  close(file)
  return nil
}

extension pollfd {
  fileprivate init(descriptor: Int32) {
    self.init(fd: descriptor, events: Int16(POLLIN), revents: 0)
  }
}

extension ForeignBounds {
  /// Binds this process for good, before the library is loaded.
  func bind() -> Bool { cposix_bound(memory, written) == 0 }

  /// Gives this process the time for one more file.
  func startClocks() -> Bool {
    // The other side ends it before; this is for one whose other side was killed.
    cposix_bound_time(UInt32(work), UInt32(patience) + 10) == 0
  }
}
