import Glibc
import NIOCore

/// An attachment open for reading, so that its size and bytes are of one file while it is sent.
final class Attachment: Sendable {
  let size: Int
  private let descriptor: Int32

  /// Nil when there is no regular file (any more) or it can't be read.
  init?(_ path: String) {
    // Without O_NONBLOCK a named pipe in the file's place would hold the thread for ever.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    let isRegular =
      descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : 0
    guard isRegular else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Bytes from an offset, at least one; throws when the file has become shorter than it was.
  func read(at offset: Int, atMost count: Int) throws -> ByteBuffer {
    var buffer = ByteBufferAllocator().buffer(capacity: count)
    let read = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
      max(0, pread(descriptor, bytes.baseAddress, count, off_t(offset)))
    }
    guard read > 0 else { throw Shortened() }
    return buffer
  }

  struct Shortened: Error {}
}
