import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a piece of one byte or more stands first, from a place on; nil when it stands nowhere.
  public func place(of piece: [UInt8], from start: Int = 0) -> Int? {
    guard let base = baseAddress, let opening = piece.first else { return nil }
    let last = count - piece.count
    var at = start
    while at <= last {
      guard let found = memchr(base + at, Int32(opening), last - at + 1) else { return nil }
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      if memcmp(base + at, piece, piece.count) == 0 { return at }
      at += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Where a piece of one byte or more stands first; nil when it stands nowhere.
  public func place(of piece: [UInt8]) -> Int? {
    withUnsafeBufferPointer { $0.place(of: piece) }.map { startIndex + $0 }
  }
}
