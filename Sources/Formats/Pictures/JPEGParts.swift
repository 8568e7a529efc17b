import Text

extension PictureParts {
  /// Goes through the segments before the picture (ITU-T T.81, annex B), and cuts those that are
  /// neither needed to show it nor its colours: all APP but JFIF, ICC and Adobe's, and comments.
  mutating func readJPEG(_ size: Int, _ read: (Int, Int) -> [UInt8]) {
    kept.keep(0..<2)
    var offset = 2
    /// Phones put further pictures with notes of their own behind the end.
    var isFirstOfSeveral = false
    while true {
      let head = read(offset, 4)
      guard head.count >= 2 else { return }
      guard head[0] == 0xFF, head[1] != 0, head[1] != 0xFF else {
        // What decoders pass over.
        guard let next = read(offset + 1, 1 << 16).firstIndex(of: 0xFF) else { return }
        offset += 1 + next
        continue
      }
      let marker = head[1]
      if marker == 0xD9 { return kept.keep(offset..<offset + 2) }
      if marker == 0x01 || (0xD0...0xD7).contains(marker) {
        offset += 2
        continue
      }
      guard head.count == 4, head[2...].bigEndian >= 2 else { return }
      let next = offset + 2 + head[2...].bigEndian
      switch marker {
      case 0xDA:
        let end =
          isFirstOfSeveral || read(size - 2, 2) != JPEG.end ? JPEG.end(from: next, read) : nil
        return kept.keep(offset..<(end ?? size))
      case 0xE1:
        if let turned = JPEG.orientation(read(offset + 4, min(next - offset - 4, 1 << 16))) {
          orientation = turned
          kept.put([0xFF, 0xE1, 0, 34] + "Exif\0\0".utf8 + ExifOrientation.block(turned))
        }
      case 0xE0, 0xE2, 0xEE:
        let name = read(offset + 4, 12)
        if name.starts(with: "MPF\0".utf8) { isFirstOfSeveral = true }
        if JPEG.names.contains(where: { name.starts(with: $0.utf8) }) {
          kept.keep(offset..<min(next, size))
        }
      case 0xE3...0xEF, 0xFE: break
      default:
        if JPEG.frames.contains(marker) { readFrame(read(offset + 4, 6)) }
        kept.keep(offset..<min(next, size))
      }
      offset = next
    }
  }

  private mutating func readFrame(_ frame: [UInt8]) {
    guard frame.count == 6, width == 0 else { return }
    height = frame[1..<3].bigEndian
    width = frame[3..<5].bigEndian
    isCMYK = frame[5] == 4
  }
}

private enum JPEG {
  static let end: [UInt8] = [0xFF, 0xD9]
  /// With which the segments begin that say something of the colours.
  static let names = ["JFIF\0", "ICC_PROFILE\0", "Adobe"]
  /// Segments that say how wide and high a picture is.
  static let frames = Set<UInt8>(0xC0...0xCF).subtracting([0xC4, 0xC8, 0xCC])

  /// The number in a segment APP1; nil for one that is no Exif, or says none.
  static func orientation(_ segment: [UInt8]) -> Int? {
    guard segment.starts(with: "Exif\0\0".utf8) else { return nil }
    return ExifOrientation.read(segment.dropFirst(6))
  }

  /// Where the picture ends: within it the two bytes of its end never stand beside each other.
  static func end(from start: Int, _ read: (Int, Int) -> [UInt8]) -> Int? {
    var offset = start
    while true {
      let piece = read(offset, 1 << 16)
      if let found = piece[...].place(of: end) { return offset + found + end.count }
      guard piece.count > 1 else { return nil }
      offset += piece.count - 1
    }
  }
}
