import CZlib

/// Bytes packed by DEFLATE (RFC 1951), unpacked piece by piece.
enum Inflation {
  /// How much is unpacked at a time.
  private static let piece = 1 << 16

  /// Gives the pieces in their order; the sum of their lengths is at most `most`.
  ///
  /// - Returns: whether the packed bytes ended in order, within `most`.
  static func unpack(
    _ packed: UnsafeRawBufferPointer, upTo most: Int,
    _ take: (UnsafeRawBufferPointer) throws(WorkbookFlaw) -> Void
  ) throws(WorkbookFlaw) -> Bool {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    // zlib only reads what it is given to read.
    stream.next_in = UnsafeMutablePointer(
      mutating: packed.bindMemory(to: UInt8.self).baseAddress)
    stream.avail_in = UInt32(packed.count)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      stream.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
      stream.avail_out = UInt32(piece)
      let status = inflate(&stream, Z_NO_FLUSH)
      let count = piece - Int(stream.avail_out)
      total += count
      guard total <= most, status == Z_OK || status == Z_STREAM_END else { return false }
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      if status == Z_STREAM_END { return true }
      guard count > 0 else { return false }
    }
  }

  /// The checksum of zip files over the bytes before and these.
  static func checksum(_ sum: UInt, _ bytes: UnsafeRawBufferPointer) -> UInt {
    crc32(sum, bytes.bindMemory(to: UInt8.self).baseAddress, UInt32(bytes.count))
  }
}
