import TestSupport
import Testing

/// Pictures that take long to load.
@Suite struct PictureWeightTests {
  private static let folder = "Content/2567/o02-executives"

  private func said(bytes: Int) throws -> String {
    let site = try TemporarySite([
      "\(Self.folder)/index.md":
        "---\nupdated: 2567-03-31\n---\n![ก](big.jpg)\n\n```people\n- {name: ก ข, position: ค, photo: big.jpg, phone: 054-000-010}\n```\n"
    ])
    let picture =
      [UInt8]([0xFF, 0xD8, 0xFF]) + Array(repeating: 0, count: bytes - 5) + [0xFF, 0xD9]
    try site.write(picture, to: "\(Self.folder)/big.jpg")
    return site.text(
      of: try site.read().problems.filter { $0.id != "missing-element" }, .english)
  }

  @Test func ofAMegabyteAndMoreAreANoteWhereTheyStand() throws {
    #expect(
      try said(bytes: 14 << 20) == """
        \(Self.folder)/index.md:4:6: note: ‘big.jpg’ has 14.0 MB: who opens it on a phone waits long [large-picture]
            4 | ![ก](big.jpg)
              |      ^
            fix: save it anew with no side over 1,600 pixels, put that in its place, and keep the original outside Content
        \(Self.folder)/index.md:7:35: note: ‘big.jpg’ has 14.0 MB: who opens it on a phone waits long [large-picture]
            7 | - {name: ก ข, position: ค, photo: big.jpg, phone: 054-000-010}
              |                                   ^
            fix: save it anew with no side over 1,600 pixels, put that in its place, and keep the original outside Content

        """)
  }

  @Test func belowThatNothingIsSaid() throws { #expect(try said(bytes: (1 << 20) - 1) == "") }
}
