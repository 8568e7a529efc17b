/// Files in a zip archive, each as it is (APPNOTE 6.3, method 0), with one time for all: the same
/// files give the same bytes.
struct ZipArchive {
  private var directory: [UInt8] = []
  private var count = 0
  private let start: Int

  /// What stands in the buffer already is not part of it.
  init(in out: [UInt8]) { start = out.count }

  /// Adds a file under a path of ASCII.
  mutating func add(_ path: String, _ bytes: [UInt8], to out: inout [UInt8]) {
    let place = out.count - start
    var head: [UInt8] = []
    // 1 January 1980, the first time that there is.
    head.append(numbers16: [20, 0x800, 0, 0, 0x21])
    head.append(number32: crc(of: bytes))
    head.append(number32: UInt32(bytes.count))
    head.append(number32: UInt32(bytes.count))
    head.append(numbers16: [UInt16(path.utf8.count), 0])
    out.append(number32: 0x0403_4B50)
    out += head
    out += path.utf8
    out += bytes
    directory.append(number32: 0x0201_4B50)
    directory.append(numbers16: [20])
    directory += head
    directory.append(numbers16: [0, 0, 0, 0, 0])
    directory.append(number32: UInt32(place))
    directory += path.utf8
    count += 1
  }

  /// Ends the archive.
  func finish(in out: inout [UInt8]) {
    let place = out.count - start
    out += directory
    out.append(number32: 0x0605_4B50)
    out.append(numbers16: [0, 0, UInt16(count), UInt16(count)])
    out.append(number32: UInt32(directory.count))
    out.append(number32: UInt32(place))
    out.append(numbers16: [0])
  }
}

/// The check sum of zip files (CRC-32, polynomial 0xEDB88320).
private func crc(of bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
}

private let table: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
}

extension [UInt8] {
  fileprivate mutating func append(number32 number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }

  fileprivate mutating func append(numbers16 numbers: [UInt16]) {
    for number in numbers {
      append(UInt8(truncatingIfNeeded: number))
      append(UInt8(truncatingIfNeeded: number >> 8))
    }
  }
}
