/// A grey JPEG of any size by hand: 2 bits for each square of 8 by 8 dots, whole enough for every
/// reader.
public func smallJPEG(
  _ width: Int = 24, _ height: Int = 16, inks: Int = 1, notes: [[UInt8]] = []
) -> [UInt8] {
  let size = [height >> 8, height & 0xFF, width >> 8, width & 0xFF].map { UInt8($0) }
  var frame = [8] + size + [UInt8(inks)]
  var scan = [UInt8(inks)]
  for ink in 1...UInt8(inks) {
    frame += [ink, 0x11, 0]
    scan += [ink, 0]
  }
  scan += [0, 63, 0]
  // One code in each table: no difference to the square before, and one shade within.
  let codes: [UInt8] = [1] + Array(repeating: 0, count: 16)
  let bits = (width + 7) / 8 * ((height + 7) / 8) * 2 * inks
  var squares = [UInt8](repeating: 0, count: (bits + 7) / 8)
  if bits % 8 > 0 { squares[squares.count - 1] = 0xFF >> UInt8(bits % 8) }
  return [0xFF, 0xD8] + notes.joined()
    + jpegSegment(0xDB, [0] + Array(repeating: 1, count: 64)) + jpegSegment(0xC0, frame)
    + jpegSegment(0xC4, [0] + codes + [0x10] + codes) + jpegSegment(0xDA, scan) + squares + [
      0xFF, 0xD9,
    ]
}

/// A piece of a JPEG before its dots: APP1 is 0xE1.
public func jpegSegment(_ marker: UInt8, _ data: some Collection<UInt8>) -> [UInt8] {
  let count = data.count + 2
  return [0xFF, marker, UInt8(count >> 8), UInt8(count & 0xFF)] + data
}

/// What a telephone notes beside a picture: how it was held (1 to 8), and a text, such as where.
public func exif(_ orientation: UInt8, _ text: String) -> [UInt8] {
  let entries: [UInt8] = [
    0x0F, 0x01, 2, 0, 4, 0, 0, 0, 0x41, 0x42, 0x43, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0,
    0, 0,
  ]
  return Array("II*\0".utf8) + [8, 0, 0, 0, 2, 0] + entries + [0, 0, 0, 0] + text.utf8
}
