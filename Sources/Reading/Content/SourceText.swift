import Diagnostics
import Glibc

/// The text of one source file: UTF-8 without byte-order mark, lines ended by a line feed alone.
struct SourceText: Sendable {
  /// Relative to the source folder.
  let path: String
  let bytes: [UInt8]

  /// Makes the bytes of a file plain; what is no text is said and nil is given.
  init?(_ path: String, raw: [UInt8], _ problems: inout [Diagnostic]) {
    self.path = path
    guard let flaw = SourceText.flaw(in: raw) else {
      bytes = SourceText.plain(raw)
      return
    }
    // Places are those of the text as an editor shows it.
    let before = SourceText.plain(Array(raw.prefix(flaw.offset)))
    let place = SourceText.place(
      ofByte: before.count, in: before, "\(SourceFolder.content)/\(path)")
    problems.append(flaw.code.map { .controlCharacter($0, place) } ?? .notUTF8(place))
    return nil
  }

  /// The first byte of every line.
  static func lineStarts(_ bytes: ArraySlice<UInt8>) -> [Int] {
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

  /// Line and column, in Unicode scalars, of a byte.
  static func place(ofByte offset: Int, in bytes: [UInt8], _ path: String) -> Place {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == 10 {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(path, line: line, column: column)
  }

  private static func plain(_ raw: [UInt8]) -> [UInt8] {
    let marked = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let holdsReturn = raw.withUnsafeBufferPointer { $0.holds(13) }
    guard marked || holdsReturn else { return raw }
    var plain: [UInt8] = []
    plain.reserveCapacity(raw.count)
    var at = marked ? 3 : 0
    while at < raw.count {
      if raw[at] == 13 {
        plain.append(10)
        if at + 1 < raw.count, raw[at + 1] == 10 { at += 1 }
      } else {
        plain.append(raw[at])
      }
      at += 1
    }
    return plain
  }

  /// The first byte that belongs to no text.
  ///
  /// `code` is the number of a control character other than tab and line ends, nil for what is no UTF-8.
  private static func flaw(in bytes: [UInt8]) -> (offset: Int, code: UInt8?)? {
    bytes.withUnsafeBytes { flaw(in: $0) }
  }

  private static func flaw(in bytes: UnsafeRawBufferPointer) -> (offset: Int, code: UInt8?)? {
    var at = 0
    while at < bytes.count {
      while at + 8 <= bytes.count {
        let length = plainLength(of: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        guard length > 0 else { break }
        at += length
      }
      guard at < bytes.count else { break }
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 32, byte != 9, byte != 10, byte != 13 { return (at, byte) }
        if byte == 127 { return (at, byte) }
        at += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard byte >= 0xC2, byte <= 0xF4, at + length <= bytes.count else {
        return (at, nil)
      }
      for offset in 1..<length where bytes[at + offset] & 0xC0 != 0x80 { return (at, nil) }
      let second = bytes[at + 1]
      if byte == 0xC2, second < 0xA0 { return (at, second) }
      if (byte == 0xE0 && second < 0xA0) || (byte == 0xED && second > 0x9F)
        || (byte == 0xF0 && second < 0x90) || (byte == 0xF4 && second > 0x8F)
      {
        return (at, nil)
      }
      at += length
    }
    return nil
  }

  /// How many of eight bytes are surely text, told at once: two letters of Thai, eight of ASCII, or 0.
  private static func plainLength(of bytes: UInt64) -> Int {
    let bytes = UInt64(littleEndian: bytes)
    // E0, then B8 or B9, then 80 to BF, twice.
    if bytes & 0xC0_FE_FF_C0_FE_FF == 0x80_B8_E0_80_B8_E0 { return 6 }
    // The highest bit of each byte: set in it, borrowed below 0x20, carried from 0x7F.
    let flaws =
      bytes | (bytes &- 0x2020_2020_2020_2020) | (bytes &+ 0x0101_0101_0101_0101)
    return flaws & 0x8080_8080_8080_8080 == 0 ? 8 : 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  func holds(_ byte: UInt8) -> Bool {
    baseAddress.flatMap { memchr($0, Int32(byte), count) } != nil
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-utf8", at: place,
      Words("ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8", "this file is not saved as UTF-8"),
      fix: Words(
        "เปิดไฟล์ในโปรแกรมแก้ไขข้อความ แล้วเลือกบันทึกเป็น UTF-8",
        "open the file in a text editor and save it as UTF-8"))
  }

  static func controlCharacter(_ code: UInt8, _ place: Place) -> Diagnostic {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)"
    return Diagnostic(
      .error, "control-character", at: place,
      Words(
        "มีอักขระควบคุม \(name) ซึ่งมองไม่เห็นและไม่ใช่ข้อความ",
        "a control character, \(name), stands here, which can't be seen and is no text"),
      fix: Words(
        "ลบอักขระนี้ หรือพิมพ์ข้อความตรงนี้ใหม่", "delete the character, or type this part anew"))
  }
}
