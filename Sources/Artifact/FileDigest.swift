import Crypto
import Glibc
import Text

/// A call to the operating system that failed: the path it was about, and its `errno`.
public struct FileFailure: Error, Sendable, Hashable {
  public let path: String
  public let code: Int32

  public init(_ path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// SHA-256 of an open file of any size, as 64 lower-case hexadecimal digits; the path is for the
/// error.
///
/// It is read piece by piece, from its first byte on, and its offset stays.
public func sha256(descriptor: Int32, of path: String) throws(FileFailure) -> String {
  var hash = SHA256()
  let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
  defer { piece.deallocate() }
  var offset = 0
  while true {
    let count = pread(descriptor, piece.baseAddress, piece.count, offset)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw FileFailure(path, code: errno) }
    guard count > 0 else { return hexadecimal(hash.finalize()) }
    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: piece[..<count]))
    offset += count
  }
}
