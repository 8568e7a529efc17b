/// Width and height of a picture in pixels, as its own bytes say.
public struct PictureSize: Sendable, Hashable {
  public let width: Int
  public let height: Int

  /// Of a PNG, a JPEG, a WebP or a GIF; nil for any other, and where its bytes don't say.
  ///
  /// `read` gives the bytes from an offset on, at most so many.
  public init?(of read: (_ offset: Int, _ count: Int) -> [UInt8]) {
    let head = read(0, 30)
    let found: (Int, Int)?
    switch true {
    case head.starts(with: [0x89, 0x50, 0x4E, 0x47]): found = PictureSize.png(head)
    case head.starts(with: [0xFF, 0xD8]): found = PictureSize.jpeg(read)
    case head.starts(with: "RIFF".utf8): found = PictureSize.webp(head)
    case head.starts(with: "GIF8".utf8): found = PictureSize.gif(head)
    default: found = nil
    }
    guard let (width, height) = found, width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  private static func png(_ head: [UInt8]) -> (Int, Int)? {
    guard head.count >= 24 else { return nil }
    return (number(head[16..<20]), number(head[20..<24]))
  }

  /// Walks from segment to segment to the one that opens a frame; metadata may lie before it.
  private static func jpeg(_ read: (Int, Int) -> [UInt8]) -> (Int, Int)? {
    var at = 2
    for _ in 0..<1000 {
      let segment = read(at, 9)
      guard segment.count == 9, segment[0] == 0xFF else { return nil }
      let marker = segment[1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (number(segment[7..<9]), number(segment[5..<7]))
      }
      // Signs that fill stand one by one; all else says how long it is.
      at += marker == 0xFF ? 1 : 2 + max(2, number(segment[2..<4]))
    }
    return nil
  }

  private static func webp(_ head: [UInt8]) -> (Int, Int)? {
    guard head.count == 30 else { return nil }
    func little(_ range: Range<Int>) -> Int { number(head[range].reversed()) }
    switch head[12..<16] {
    case let kind where kind.elementsEqual("VP8X".utf8):
      return (little(24..<27) + 1, little(27..<30) + 1)
    case let kind where kind.elementsEqual("VP8L".utf8):
      let bits = little(21..<25)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    case let kind where kind.elementsEqual("VP8 ".utf8):
      return (little(26..<28) & 0x3FFF, little(28..<30) & 0x3FFF)
    default: return nil
    }
  }

  private static func gif(_ head: [UInt8]) -> (Int, Int)? {
    guard head.count >= 10 else { return nil }
    return (number(head[6..<8].reversed()), number(head[8..<10].reversed()))
  }

  /// The highest byte first.
  private static func number(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
