extension PictureParts {
  /// Goes through the chunks (PNG, third edition, 5) up to the last, and cuts those that are
  /// neither needed to show it nor its colours: texts, time, Exif, and what nobody knows.
  mutating func readPNG(_ size: Int, _ read: (Int, Int) -> [UInt8]) {
    var offset = PNGChunk.signature.count
    kept.keep(0..<offset)
    while true {
      let head = read(offset, 8)
      guard head.count == 8 else { return }
      let length = head[..<4].bigEndian
      let name = String(decoding: head[4...], as: UTF8.self)
      let next = offset + 12 + length
      switch name {
      case "IHDR":
        let frame = read(offset + 8, 8)
        guard frame.count == 8 else { return }
        width = frame[..<4].bigEndian
        height = frame[4...].bigEndian
      case "acTL": isAnimated = true
      case "eXIf":
        if let turned = ExifOrientation.read(read(offset + 8, min(length, 1 << 16))[...]) {
          orientation = turned
          kept.put(PNGChunk.bytes("eXIf", ExifOrientation.block(turned)))
        }
      default: break
      }
      // A capital says that the picture can't be shown without it.
      if (0x41...0x5A).contains(head[4]) || PNGChunk.colours.contains(name) {
        kept.keep(offset..<min(next, size))
      }
      if name == "IEND" || next > size { return }
      offset = next
    }
  }
}

enum PNGChunk {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Those with a small letter that change what is seen.
  static let colours: Set = [
    "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "sPLT",
    "pHYs", "acTL", "fcTL", "fdAT",
  ]

  static func bytes(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return fourBytes(data.count) + body + fourBytes(Int(checksum(body)))
  }

  private static func fourBytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 of a few bytes.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
