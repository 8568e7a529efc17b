/// A grey JPEG of any size by hand: 2 bits for each square of 8 by 8 dots, whole enough for every
/// reader; or a rough one, each square of another shade, 9 bits for each.
public func smallJPEG(
  _ width: Int = 24, _ height: Int = 16, inks: Int = 1, notes: [[UInt8]] = [], isRough: Bool = false
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
  let count = (width + 7) / 8 * ((height + 7) / 8) * inks
  let squares = isRough ? roughSquares(count) : evenSquares(count)
  let shades = codes.dropLast() + [isRough ? 7 : 0]
  return [0xFF, 0xD8] + notes.joined()
    + jpegSegment(0xDB, [0, 8] + Array(repeating: 1, count: 63)) + jpegSegment(0xC0, frame)
    + jpegSegment(0xC4, [0] + shades + [0x10] + codes) + jpegSegment(0xDA, scan) + squares + [
      0xFF, 0xD9,
    ]
}

private func evenSquares(_ count: Int) -> [UInt8] {
  var squares = [UInt8](repeating: 0, count: (count * 2 + 7) / 8)
  if count % 4 > 0 { squares[squares.count - 1] = 0xFF >> UInt8(count % 4 * 2) }
  return squares
}

/// Shades go up and down by turns, by amounts that look like chance.
private func roughSquares(_ count: Int) -> [UInt8] {
  var squares: [UInt8] = []
  var (held, bits, chance) = (UInt32(0), 0, UInt32(1))
  for number in 0..<count {
    chance = chance &* 1_103_515_245 &+ 12345
    let step = chance >> 16 & 0x3F
    // One bit of code, seven of which the first is the sign, one that ends the square.
    held = held << 9 | (number % 2 == 0 ? 0x80 | step << 1 : step << 1)
    bits += 9
    while bits >= 8 {
      bits -= 8
      squares.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
      if squares.last == 0xFF { squares.append(0) }
    }
  }
  if bits > 0 {
    squares.append(UInt8(truncatingIfNeeded: held << UInt32(8 - bits)) | 0xFF >> UInt8(bits))
  }
  return squares
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
