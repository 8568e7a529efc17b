extension PictureParts {
  /// Goes through the chunks (RFC 9649), and keeps those that hold the picture and its colours.
  mutating func readWebP(_ size: Int, _ read: (Int, Int) -> [UInt8]) {
    let end = min(size, 8 + read(4, 4).littleEndian)
    var body = KeptBytes()
    /// The chunk that says which others there are.
    var extended: [UInt8] = []
    var offset = 12
    while offset < end {
      let head = read(offset, 8)
      guard head.count == 8 else { break }
      let length = head[4...].littleEndian
      let next = offset + 8 + length + length % 2
      let chunk = offset..<min(next, end)
      switch String(decoding: head[..<4], as: UTF8.self) {
      case "VP8X" where extended.isEmpty:
        extended = read(offset, 18)
        guard extended.count == 18, length == 10 else { return }
        isAnimated = extended[8] & WebP.animation != 0
        setSize(extended[12..<15].littleEndian + 1, extended[15...].littleEndian + 1)
      case "VP8 ":
        let frame = read(offset + 14, 4)
        setSize(frame.prefix(2).littleEndian & 0x3FFF, frame.dropFirst(2).littleEndian & 0x3FFF)
        body.keep(chunk)
      case "VP8L":
        let bits = read(offset + 9, 4).littleEndian
        setSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        body.keep(chunk)
      case "EXIF":
        let block = read(offset + 8, min(length, 1 << 16))
        let prefix = block.starts(with: "Exif\0\0".utf8) ? 6 : 0
        if let turned = ExifOrientation.read(block.dropFirst(prefix)) {
          orientation = turned
          body.put(WebP.chunk("EXIF", ExifOrientation.block(turned)))
        }
      case "ICCP", "ALPH", "ANIM", "ANMF": body.keep(chunk)
      default: break
      }
      offset = next
    }
    let before = extended
    if !extended.isEmpty {
      // What it says lies further on may no longer be there.
      extended[8] &= ~WebP.notes
      if orientation > 1 { extended[8] |= WebP.exif }
    }
    kept.put(Array("RIFF".utf8) + WebP.fourBytes(4 + extended.count + body.size) + "WEBP".utf8)
    if !extended.isEmpty { kept.put(extended) }
    kept.append(body)
    if kept.size == size, extended == before {
      kept = KeptBytes()
      kept.keep(0..<size)
    }
  }

  private mutating func setSize(_ width: Int, _ height: Int) {
    guard self.width == 0 else { return }
    self.width = width
    self.height = height
  }
}

private enum WebP {
  static let animation: UInt8 = 0x02
  static let exif: UInt8 = 0x08
  /// Exif and XMP.
  static let notes: UInt8 = 0x0C

  /// One whose data is of an even length.
  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array(name.utf8) + fourBytes(data.count) + data
  }

  static func fourBytes(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
