import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands next; nil when it stands nowhere from `start` on.
  public func first(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// Where a piece of one byte or more stands first, from a place on; nil when it stands nowhere.
  ///
  /// It is looked for by one of its bytes: the one whose number is `sign`, best one that is rare.
  public func place(of piece: [UInt8], bySign sign: Int? = nil, from start: Int = 0) -> Int? {
    piece.withUnsafeBufferPointer { place(of: $0, bySign: sign, from: start) }
  }

  func place(
    of piece: UnsafeBufferPointer<UInt8>, bySign rare: Int? = nil, from start: Int = 0
  ) -> Int? {
    guard let base = baseAddress, let wanted = piece.baseAddress else { return nil }
    // Tags and Thai letters begin alike; what follows tells them apart.
    let sign = rare ?? piece.firstIndex { $0 != 0x3C && $0 != 0xE0 && $0 & 0xFE != 0xB8 } ?? 0
    let last = count - piece.count
    var at = start
    while at <= last {
      let from = base + at + sign
      guard let found = memchr(from, Int32(wanted[sign]), last - at + 1) else { return nil }
      at += UnsafeRawPointer(from).distance(to: UnsafeRawPointer(found))
      if memcmp(base + at, wanted, piece.count) == 0 { return at }
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
