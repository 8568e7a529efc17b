import Glibc

/// An ordinary file, open for reading; closed when let go.
public struct ReadableFile: ~Copyable, Sendable {
  public let descriptor: Int32
  /// As it was when it was opened.
  public let status: stat

  /// Takes over a descriptor, of whatever it may be.
  init(descriptor: Int32) throws(Refusal) {
    var status = stat()
    let code = fstat(descriptor, &status) == 0 ? 0 : errno
    let kind = FileKind(status.st_mode)
    guard code == 0, kind == .file else {
      close(descriptor)
      throw code == 0 ? .odd(kind) : .failed(code)
    }
    self.descriptor = descriptor
    self.status = status
  }

  deinit { close(descriptor) }

  public var bytes: Int { Int(status.st_size) }

  /// Leaves the descriptor to the caller, who closes it.
  public consuming func release() -> Int32 {
    let left = descriptor
    discard self
    return left
  }

  /// As many bytes as it had when it was opened, or fewer when it became shorter.
  func read(upTo limit: Int) throws(Refusal) -> [UInt8] {
    guard bytes <= limit else { throw .larger(than: limit) }
    return try read(first: bytes)
  }

  /// The bytes with which it begins, no more than a count.
  public func read(first count: Int) throws(Refusal) -> [UInt8] {
    let size = min(bytes, count)
    let descriptor = descriptor
    var code: Int32 = 0
    let read = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size, let base = buffer.baseAddress {
        let got = Glibc.read(descriptor, base + count, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard code == 0 else { throw .failed(code) }
    return read
  }

  /// The bytes from an offset on, no more than a count; none where they can't be read.
  public borrowing func bytes(at offset: Int, _ count: Int) -> [UInt8] {
    let descriptor = descriptor
    let size = max(0, min(count, bytes - offset))
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, read in
      read = max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
    }
  }
}
