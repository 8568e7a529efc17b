import Formats
import Glibc
import TestSupport
import Testing

@Suite struct PicturePartsTests {
  static let jfif = jpegSegment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
  static let profile = jpegSegment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}profile".utf8))
  static let adobe = jpegSegment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])

  static func note(_ orientation: UInt8) -> [UInt8] {
    jpegSegment(0xE1, Array("Exif\0\0".utf8) + exif(orientation, "18.79 N 98.98 E"))
  }

  @Test func aPhotoLosesAllThatIsNotedBesideIt() throws {
    let notes = [
      Self.jfif, Self.note(1), jpegSegment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>".utf8),
      Self.profile, jpegSegment(0xED, "Photoshop 3.0\0".utf8), jpegSegment(0xFE, "สมชาย".utf8),
      Self.adobe, jpegSegment(0xEB, "JP c2pa".utf8), jpegSegment(0xE0, "JFXX\0preview".utf8),
    ]
    let kept = smallJPEG(notes: [Self.jfif, Self.profile, Self.adobe])
    #expect(try published(smallJPEG(notes: notes)) == kept)
    #expect(try published(kept) == kept)
    #expect(try #require(parts(kept)).keepsAll)
  }

  @Test(arguments: 2...8)
  func aPhotoStaysTurned(_ orientation: UInt8) throws {
    let photo = smallJPEG(24, 16, notes: [Self.jfif, Self.note(orientation)])
    let found = try #require(parts(photo))
    #expect(found.orientation == orientation)
    #expect([found.width, found.height] == [24, 16])
    #expect([found.seenWidth, found.seenHeight] == (orientation > 4 ? [16, 24] : [24, 16]))
    let kept = try published(photo)
    #expect(kept.count == smallJPEG(notes: [Self.jfif]).count + 36)
    #expect(parts(kept)?.orientation == Int(orientation))
    #expect(try published(kept) == kept)
  }

  /// What phones put behind the end may tell where it was taken, and moves.
  @Test func whatFollowsTheEndIsCut() throws {
    let photo = smallJPEG(notes: [Self.jfif])
    #expect(try published(photo + "ftypmp42 18.79 N".utf8) == photo)
    let several = smallJPEG(notes: [Self.jfif, jpegSegment(0xE2, "MPF\0".utf8)])
    #expect(try published(several + smallJPEG(notes: [Self.note(1)])) == photo)
    let large = smallJPEG(4000, 3000)
    #expect(try published(large + "film".utf8) == large)
  }

  /// Nothing is published that can't be followed.
  @Test func aTornPhotoIsCutWhereItsPartsEnd() throws {
    let photo = smallJPEG(notes: [Self.jfif])
    for length in stride(from: 3, to: photo.count, by: 1) {
      let torn = Array(photo.prefix(length))
      #expect(photo.starts(with: try published(torn)))
    }
    let start = Array(photo.prefix(2 + Self.jfif.count))
    #expect(try published(start + [0xFF, 0xE1, 0, 1] + photo.dropFirst(2)) == start)
    #expect(try published(start + [7, 0, 0xFF, 0xFF] + photo[start.count...].dropFirst()) == photo)
  }

  @Test func aPictureInPNGKeepsItsColoursAndItsTurn() throws {
    let head = Self.png("IHDR", [0, 0, 0, 30, 0, 0, 0, 20, 8, 2, 0, 0, 0])
    let rest = Self.png("IDAT", [1, 2, 3]) + Self.png("IEND", [])
    let notes =
      Self.png("tEXt", Array("Author\0ก".utf8)) + Self.png("tIME", [1]) + Self.png("zzZz", [1])
    let colours = Self.png("gAMA", [0, 0, 1, 1]) + Self.png("iCCP", [1])
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]
    let picture = signature + head + notes + colours + rest + [7, 7]
    #expect(try published(picture) == signature + head + colours + rest)
    let turned = signature + head + Self.png("eXIf", exif(6, "18.79 N")) + rest
    let found = try #require(parts(try published(turned)))
    #expect([found.orientation, found.seenWidth, found.seenHeight] == [6, 20, 30])
    #expect(!(try published(turned)).contains(UInt8(ascii: "9")))
    #expect(parts(signature + head + Self.png("acTL", [1]) + rest)?.isAnimated == true)
  }

  @Test func aPictureInWebPSaysNothingThatItNoLongerHolds() throws {
    let dots = Self.webp("VP8L", [0x2F, 0x1D, 0xC0, 0x04, 0])
    func file(_ flags: UInt8, _ chunks: [[UInt8]]) -> [UInt8] {
      let body = Self.webp("VP8X", [flags, 0, 0, 0, 29, 0, 0, 19, 0, 0]) + chunks.joined()
      return Array("RIFF".utf8) + [UInt8(body.count + 4), 0, 0, 0] + "WEBP".utf8 + body
    }
    let profile = Self.webp("ICCP", [1, 2])
    let whole = file(0x2C, [profile, dots, Self.webp("EXIF", [1]), Self.webp("XMP ", [1, 2])])
    #expect(try published(whole) == file(0x20, [profile, dots]))
    let turned = file(0x0C, [dots, Self.webp("EXIF", exif(6, "18.79 N"))])
    let found = try #require(parts(try published(turned)))
    #expect([found.orientation, found.seenWidth, found.seenHeight] == [6, 20, 30])
    #expect(parts(file(2, [dots]))?.isAnimated == true)
    let plain = Array("RIFF".utf8) + [UInt8(dots.count + 4), 0, 0, 0] + "WEBP".utf8 + dots
    #expect([parts(plain)?.width, parts(plain)?.height] == [30, 20])
    #expect(try published(plain) == plain)
  }

  @Test func aGIFIsPublishedWhole() throws {
    let still = Array("GIF89a".utf8) + [0x40, 1, 0xF0, 0, 0xFF, 0xFE]
    let found = try #require(parts(still))
    #expect([found.width, found.height] == [320, 240])
    #expect(found.keepsAll && found.isGIF && !found.isAnimated)
    #expect(parts(still + "!NETSCAPE2.0".utf8)?.isAnimated == true)
  }

  @Test func inksOfPrintAreKnown() {
    #expect(parts(smallJPEG(inks: 4))?.isCMYK == true)
    #expect(parts(smallJPEG(inks: 3))?.isCMYK == false)
  }

  @Test(arguments: ["", "photo", "%PDF-1.7", "\0\0\0\u{18}ftypheic"])
  func anotherKindIsLeft(_ text: String) {
    #expect(parts(Array(text.utf8)) == nil)
  }

  private static func png(_ name: String, _ data: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(data.count)] + name.utf8 + data + [0, 0, 0, 0]
  }

  private static func webp(_ name: String, _ data: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(data.count), 0, 0, 0] + data + (data.count % 2 == 1 ? [0] : [])
  }

  private func parts(_ bytes: [UInt8]) -> PictureParts? {
    PictureParts(size: bytes.count) { Array(bytes.dropFirst($0).prefix($1)) }
  }

  /// What is read of an open file, a few bytes at a time.
  private func published(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "picture")
    let kept = try #require(parts(bytes)).kept
    let descriptor = open("\(folder.path)/picture", O_RDONLY)
    defer { close(descriptor) }
    var read: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1000)
    while true {
      let count = piece.withUnsafeMutableBytes { kept.read(descriptor, at: read.count, into: $0) }
      guard count > 0 else { break }
      read += piece[..<count]
    }
    #expect(read.count == kept.size)
    return read
  }
}
