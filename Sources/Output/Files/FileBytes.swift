import Artifact
import Glibc

/// Bytes of open files, in pieces of a size that does not grow with the file.
extension OpenFile {
  static var pieceSize: Int { 1 << 18 }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(path, code: errno) }
      rest = .init(rebasing: rest[count...])
    }
  }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try write($0) }
  }

  /// Fills the piece from an offset on, or so much of it; fewer bytes only at the end of the file.
  func read(
    at offset: Int, into piece: inout [UInt8], atMost limit: Int = .max
  ) throws -> Int {
    let wanted = min(piece.count, limit)
    var filled = 0
    while filled < wanted {
      let count = piece.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[filled..<wanted])
        return pread(descriptor, rest.baseAddress, rest.count, offset + filled)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(path, code: errno) }
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }

  func readAll() throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: try status().size)
    let count = try read(at: 0, into: &bytes)
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  func copyBytesByReading(from source: OpenFile) throws {
    // Not an array, whose zeros would take longer to write than a small file to copy.
    try withUnsafeTemporaryAllocation(byteCount: Self.pieceSize, alignment: 1) { piece in
      while true {
        let count = Glibc.read(source.descriptor, piece.baseAddress, piece.count)
        if count < 0 && errno == EINTR { continue }
        guard count >= 0 else { throw FileFailure(source.path, code: errno) }
        guard count > 0 else { return }
        try write(.init(rebasing: piece[..<count]))
      }
    }
  }

  /// Whether the file, of as many bytes, holds these.
  func holds(_ bytes: [UInt8], piece: inout [UInt8]) throws -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = try read(at: offset, into: &piece, atMost: bytes.count - offset)
      let isSame = bytes.withUnsafeBytes { expected in
        piece.withUnsafeBytes { found in
          guard count > 0, let one = expected.baseAddress, let other = found.baseAddress else {
            return false
          }
          return memcmp(one + offset, other, count) == 0
        }
      }
      guard isSame else { return false }
      offset += count
    }
    return true
  }

  /// Whether the file holds the bytes that somebody reads in pieces as it does itself.
  func holdsSame(
    piece: inout [UInt8], otherPiece: inout [UInt8],
    as readOther: (_ offset: Int, _ piece: inout [UInt8]) throws -> Int
  ) throws -> Bool {
    var offset = 0
    while true {
      let count = try read(at: offset, into: &piece)
      guard try readOther(offset, &otherPiece) == count else { return false }
      guard memcmp(piece, otherPiece, count) == 0 else { return false }
      if count < piece.count { return true }
      offset += count
    }
  }
}
