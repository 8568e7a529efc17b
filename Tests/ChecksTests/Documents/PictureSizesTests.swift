import TestSupport
import Testing

@Suite struct PictureSizesTests {
  @Test func findsAPictureOfAFewPixels() throws {
    let site = try site(width: 40)
    let text = try site.printed() + "\n" + site.printed(.english)
    _ = try recorded("Tests/ChecksTests/Golden/picture-sizes.txt", as: text)
  }

  @Test func takesAPictureOfAFace() throws {
    #expect(try site(width: 300).printed() == "")
  }

  private func site(width: Int) throws -> TemporarySite {
    let body = SoundSite.executives + "\n![นายก](face.gif)\n"
    let site = try TemporarySite(["Content/2567/o02-executives/index.md": body])
    let size = [UInt8(width & 0xFF), UInt8(width >> 8), 0x90, 1]
    try site.write(
      Array("GIF89a".utf8) + size + Array(repeating: 0, count: 30) + [0x3B],
      to: "Content/2567/o02-executives/face.gif")
    return site
  }
}
