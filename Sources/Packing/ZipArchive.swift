/// Files in a zip archive, each as it is (APPNOTE 6.3, method 0), with one time for all: the same
/// files give the same bytes.
///
/// What is added goes to the end of a buffer, which may be emptied into a file at any time.
public struct ZipArchive {
  /// A day and a time of day, as zip files write them: local, of two seconds.
  public struct Moment: Sendable {
    let time: UInt16
    let day: UInt16

    /// 1 January 1980, the first that there is.
    public static let first = Moment(time: 0, day: 0x21)

    init(time: UInt16, day: UInt16) {
      self.time = time
      self.day = day
    }

    /// - Parameters:
    ///   - day: its year (1980 to 2107), month and day from 1.
    ///   - time: hours, minutes and seconds.
    public init(
      day: (year: Int, month: Int, day: Int), time: (hour: Int, minute: Int, second: Int)
    ) {
      let years = min(max(day.year - 1980, 0), 127)
      self.init(
        time: UInt16(time.hour << 11 | time.minute << 5 | time.second / 2),
        day: UInt16(years << 9 | day.month << 5 | day.day))
    }
  }

  /// What an archive of this kind holds at most.
  public static let mostFiles = 0xFFFE
  public static let mostBytes = 0xFFFF_FFFE

  /// How long it is so far, with its end.
  public var bytes: Int { length + directory.count + 22 }
  public private(set) var count = 0
  private var directory: [UInt8] = []
  private var length = 0
  private let moment: Moment

  public init(of moment: Moment = .first) { self.moment = moment }

  /// Adds a file under a path in UTF-8.
  public mutating func add(_ path: String, _ bytes: [UInt8], to out: inout [UInt8]) {
    var head: [UInt8] = []
    head.append(numbers16: [20, 0x800, 0, moment.time, moment.day])
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
    directory.append(number32: UInt32(length))
    directory += path.utf8
    length += 4 + head.count + path.utf8.count + bytes.count
    count += 1
  }

  /// How long an archive of files is, by their paths and lengths.
  public static func bytes(of files: [(path: String, bytes: Int)]) -> Int {
    files.reduce(22) { $0 + 76 + 2 * $1.path.utf8.count + $1.bytes }
  }

  /// Ends the archive.
  public func finish(in out: inout [UInt8]) {
    out += directory
    out.append(number32: 0x0605_4B50)
    out.append(numbers16: [0, 0, UInt16(count), UInt16(count)])
    out.append(number32: UInt32(directory.count))
    out.append(number32: UInt32(length))
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
