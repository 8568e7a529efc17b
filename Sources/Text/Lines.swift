import Diagnostics
import Glibc

/// Tells where bytes of a text stand, one behind the other: each is counted from the last one.
public struct PlaceCounter {
  private let path: String
  private var at = 0
  private var line = 1
  private var column = 1

  public init(_ path: String) { self.path = path }

  /// Its line and its column in Unicode scalars; before the last one, counted from the beginning.
  public mutating func place(ofByte offset: Int, in bytes: [UInt8]) -> Place {
    if offset < at { (at, line, column) = (0, 1, 1) }
    let end = min(offset, bytes.count)
    for byte in bytes[at..<end] {
      if byte == 10 {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    at = end
    return Place(path, line: line, column: column)
  }
}

extension Place {
  /// The place of a byte of a text: its line and its column in Unicode scalars.
  public init(_ path: String, ofByte offset: Int, in bytes: [UInt8]) {
    var counter = PlaceCounter(path)
    self = counter.place(ofByte: offset, in: bytes)
  }
}

/// The first byte of every line.
public func lineStarts(_ bytes: ArraySlice<UInt8>) -> [Int] {
  var starts = [bytes.startIndex]
  bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return }
    var at = 0
    while at < buffer.count, let found = memchr(base + at, 10, buffer.count - at) {
      at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1
      starts.append(bytes.startIndex + at)
    }
  }
  return starts
}

extension [UInt8] {
  /// Whether they begin with the byte-order mark of UTF-8, as editors on Windows write it.
  public var hasByteOrderMark: Bool { starts(with: [0xEF, 0xBB, 0xBF]) }

  /// The bytes from a place on, with a line feed alone for the other ends of lines (CRLF, CR).
  public func withLineFeeds(from start: Int = 0) -> [UInt8] {
    guard withUnsafeBufferPointer({ $0.holds(13) }) else {
      return start == 0 ? self : Array(self[start...])
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(count)
    var isAfterReturn = false
    for byte in self[start...] {
      if byte == 13 {
        plain.append(10)
      } else if byte != 10 || !isAfterReturn {
        plain.append(byte)
      }
      isAfterReturn = byte == 13
    }
    return plain
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is among them, told by the C library.
  public func holds(_ byte: UInt8) -> Bool {
    baseAddress.flatMap { memchr($0, Int32(byte), count) } != nil
  }

  /// How often a byte is among them; a plain loop, which the compiler runs over 16 bytes at once.
  public func count(of byte: UInt8) -> Int {
    guard let start = baseAddress else { return 0 }
    var number = 0
    var at = 0
    while at < count {
      // No more than a byte can count.
      let end = Swift.min(at &+ 255, count)
      var few: UInt8 = 0
      while at < end {
        few &+= start[at] == byte ? 1 : 0
        at &+= 1
      }
      number &+= Int(few)
    }
    return number
  }
}
