import Formats
import Testing

@Suite struct PictureSizeTests {
  private func size(_ bytes: [UInt8]) -> [Int]? {
    PictureSize { Array(bytes.dropFirst($0).prefix($1)) }.map { [$0.width, $0.height] }
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 3, 0xC0, 0, 0, 1, 0x9B]
  /// Metadata of 300 bytes before the frame.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE1, 1, 0x2C] + [UInt8](repeating: 0xC0, count: 298)
    + [0xFF, 0xC2, 0, 17, 8, 1, 0x9B, 3, 0xC0, 3]
  private static func webp(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(kind)".utf8) + rest
  }

  @Test func isReadFromEachKind() {
    #expect(size(Self.png) == [960, 411])
    #expect(size(Array("GIF89a".utf8) + [0xC0, 3, 0x9B, 1]) == [960, 411])
    #expect(size(Self.jpeg) == [960, 411])
    #expect(
      size(Self.webp("VP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0xBF, 3, 0, 0x9A, 1, 0])) == [960, 411])
    #expect(
      size(Self.webp("VP8L", [9, 0, 0, 0, 0x2F, 0xBF, 0x83, 0x66, 0, 0, 0, 0, 0, 0])) == [960, 411])
    #expect(
      size(Self.webp("VP8 ", [9, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0xC0, 3, 0x9B, 1]))
        == [960, 411])
  }

  @Test func isUnknownWhereBytesDoNotSay() {
    for whole in [Self.png, Self.jpeg] {
      for count in 0..<whole.count where count < whole.count - 1 {
        #expect(size(Array(whole.prefix(count))) == nil, "\(count)")
      }
    }
    #expect(size(Array("BM".utf8) + [UInt8](repeating: 1, count: 40)) == nil)
    #expect(size([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 5000)) == nil)
    #expect(size([0xFF, 0xD8] + [UInt8](repeating: 0, count: 50)) == nil)
  }
}
