/// How a picture has to be turned, as Exif notes it (CIPA DC-008, tag 0x0112).
enum ExifOrientation {
  /// The number in a block of Exif, which begins with its order of bytes; nil when it says none
  /// from 2 to 8.
  static func read(_ block: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(block)
    let isBig = bytes.starts(with: "MM".utf8)
    guard isBig || bytes.starts(with: "II".utf8) else { return nil }
    func number(_ offset: Int, _ count: Int) -> Int {
      guard offset >= 0, offset + count <= bytes.count else { return 0 }
      let part = bytes[offset..<offset + count]
      return isBig ? part.bigEndian : part.littleEndian
    }
    let table = number(4, 4)
    for entry in 0..<number(table, 2) {
      let offset = table + 2 + entry * 12
      guard offset + 12 <= bytes.count else { return nil }
      guard number(offset, 2) == 0x0112 else { continue }
      let found = number(offset + 8, 2)
      return (2...8).contains(found) ? found : nil
    }
    return nil
  }

  /// The shortest block that says nothing else.
  static func block(_ orientation: Int) -> [UInt8] {
    Array("MM\0*\0\0\0\u{8}".utf8)
      + [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
  }
}
