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

/// SHA-256 of a file of any size, read piece by piece, as 64 lower-case hexadecimal digits.
public func sha256(file path: String) throws(FileFailure) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileFailure(path, code: errno) }
  defer { close(descriptor) }
  return try sha256(descriptor: descriptor, of: path)
}

/// SHA-256 of an open file from its first byte on; its offset stays, the path is for the error.
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
