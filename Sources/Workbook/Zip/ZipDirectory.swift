/// Where the list of a zip file stands (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3).
struct ZipDirectory {
  let count: Int
  let offset: Int
  let end: Int

  /// Nil when the bytes end in no list.
  init?(of bytes: [UInt8]) {
    guard let last = ZipDirectory.last(in: bytes) else { return nil }
    var (count, size, offset) = (
      bytes.number(at: last + 10, 2), bytes.number(at: last + 12, 4),
      bytes.number(at: last + 16, 4)
    )
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      let locator = last - 20
      guard bytes.isSign(0x0706_4B50, at: locator) else { return nil }
      let wide = bytes.number(at: locator + 8, 8)
      guard bytes.isSign(0x0606_4B50, at: wide), wide + 56 <= locator else { return nil }
      (count, size, offset) = (
        bytes.number(at: wide + 32, 8), bytes.number(at: wide + 40, 8),
        bytes.number(at: wide + 48, 8)
      )
    }
    guard count >= 0, size >= 0, offset >= 0, size <= last, offset <= last - size else {
      return nil
    }
    self.count = count
    self.offset = offset
    end = offset + size
  }

  /// The record that ends the file; behind it stands only its comment.
  private static func last(in bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    let first = Swift.max(0, at - 0xFFFF)
    while at >= first {
      if bytes.isSign(0x0605_4B50, at: at), at + 22 + bytes.number(at: at + 20, 2) == bytes.count {
        return at
      }
      at -= 1
    }
    return nil
  }
}

extension [UInt8] {
  /// A number written with its lowest byte first; negative when it is beyond all files.
  fileprivate func number(at offset: Int, _ length: Int) -> Int {
    var number: UInt64 = 0
    for index in (0..<length).reversed() { number = number << 8 | UInt64(self[offset + index]) }
    return Int(exactly: number) ?? -1
  }

  fileprivate func isSign(_ sign: Int, at offset: Int) -> Bool {
    offset >= 0 && offset <= count - 4 && number(at: offset, 4) == sign
  }

  /// The entry of the list that begins at a byte, and where the next one begins.
  func zipEntry(at offset: Int) -> (ZipArchive.Entry, next: Int)? {
    guard isSign(0x0201_4B50, at: offset), offset <= count - 46 else { return nil }
    let lengths = [28, 30, 32].map { number(at: offset + $0, 2) }
    let name = offset + 46
    let next = name + lengths[0] + lengths[1] + lengths[2]
    guard next <= count else { return nil }
    // Sizes and place, in the order in which zip64 writes those that are too large for 4 bytes.
    var numbers = [24, 20, 42].map { number(at: offset + $0, 4) }
    let wide = zip64(name + lengths[0]..<name + lengths[0] + lengths[1])
    for (index, value) in zip(numbers.indices.filter { numbers[$0] == 0xFFFF_FFFF }, wide) {
      numbers[index] = value
    }
    guard !numbers.contains(where: { $0 < 0 || $0 > 1 << 40 }) else { return nil }
    let entry = ZipArchive.Entry(
      name: String(decoding: self[name..<name + lengths[0]], as: UTF8.self),
      method: number(at: offset + 10, 2), isLocked: number(at: offset + 8, 2) & 1 == 1,
      checksum: UInt(number(at: offset + 16, 4)), packed: numbers[1], size: numbers[0],
      offset: numbers[2])
    return (entry, next)
  }

  /// The numbers of 8 bytes in the extra field of zip64.
  private func zip64(_ extra: Range<Int>) -> [Int] {
    var at = extra.lowerBound
    while at + 4 <= extra.upperBound {
      let length = number(at: at + 2, 2)
      guard at + 4 + length <= extra.upperBound else { return [] }
      if number(at: at, 2) == 1 {
        return stride(from: at + 4, through: at + length - 4, by: 8).map { number(at: $0, 8) }
      }
      at += 4 + length
    }
    return []
  }

  /// Where the packed bytes of a file begin; nil when its own head is no head of that name.
  func zipData(of entry: ZipArchive.Entry) -> Int? {
    let at = entry.offset
    guard isSign(0x0403_4B50, at: at), at <= count - 30 else { return nil }
    let (name, extra) = (number(at: at + 26, 2), number(at: at + 28, 2))
    guard at + 30 + name + extra <= count,
      self[at + 30..<at + 30 + name].elementsEqual(entry.name.utf8)
    else { return nil }
    return at + 30 + name + extra
  }
}
