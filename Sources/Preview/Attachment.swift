import Artifact
import Folders
import Formats
import Glibc
import NIOCore

/// An attachment open for reading, so that its size and bytes are of one file while it is sent.
final class Attachment: Sendable {
  private let file: ReadableFile
  /// What of a picture is sent; nil for all.
  private let kept: KeptBytes?

  /// Nil when there is no ordinary file (any more) or it can't be read.
  init?(_ file: SourceFile, isPicture: Bool) {
    guard let open = try? file.open() else { return nil }
    kept = isPicture ? open.keptOfPicture() : nil
    self.file = open
  }

  var size: Int { kept?.size ?? file.bytes }

  /// Bytes from an offset, at least one; throws when the file has become shorter than it was.
  func read(at offset: Int, atMost count: Int) throws -> ByteBuffer {
    var buffer = ByteBufferAllocator().buffer(capacity: count)
    let read = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
      max(
        0,
        kept?.read(file.descriptor, at: offset, into: bytes)
          ?? pread(file.descriptor, bytes.baseAddress, count, off_t(offset)))
    }
    guard read > 0 else { throw Shortened() }
    return buffer
  }

  struct Shortened: Error {}
}
