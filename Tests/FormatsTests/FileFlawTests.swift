import Formats
import Testing

@Suite struct FileFlawTests {
  @Test(arguments: ["a.pdf", "a.jpg", "a.docx", "a.csv", "a.mp4", "a.svg"])
  func aFileOfNoBytesIsEmpty(_ name: String) {
    #expect(Self.flaw(name, []) == .empty)
  }

  @Test(arguments: [
    ("a.pdf", "%PDF-1.4\n1 0 obj"), ("a.pdf", "แผน"), ("a.jpg", "photo"), ("a.png", "\u{7F}PNG"),
    ("a.webp", "RIFF\u{7F}\u{7F}\0\0WEBPVP8 "), ("a.docx", "PK\u{3}\u{4}word"), ("a.zip", "x"),
  ])
  func aFileThatBeginsOrEndsLikeNoneOfItsKindIsDamaged(_ name: String, _ text: String) {
    #expect(Self.flaw(name, Array(text.utf8)) == .damaged)
  }

  @Test(arguments: [
    ("a.jpg", [0x89, 0x50, 0x4E, 0x47], "png"),
    ("a.jpg", Array("\0\0\0\u{18}ftypheic".utf8), "heic"),
    ("a.pdf", [0xFF, 0xD8, 0xFF, 0xE0], "jpg"), ("a.png", Array("%PDF-1.7".utf8), "pdf"),
    ("a.docx", [0xD0, 0xCF, 0x11, 0xE0], "doc"), ("a.pdf", Array("PK\u{3}\u{4}".utf8), "zip"),
    ("a.doc", Array("%PDF-1.7".utf8), "pdf"), ("a.JPG", Array("GIF89a".utf8), "gif"),
  ])
  func aFileOfAnotherKindIsTold(_ name: String, _ bytes: [UInt8], _ found: String) {
    #expect(Self.flaw(name, bytes) == .other(found))
  }

  @Test(arguments: [
    ("a.txt", "x"), ("a.csv", "x"), ("a.doc", "{\\rtf1"), ("a.xls", "PK\u{3}\u{4}…PK\u{5}\u{6}"),
    ("a.mp4", "x"),
    ("a.gif", "GIF89a"), ("a.zip", "PK\u{3}\u{4}…PK\u{5}\u{6}"),
  ])
  func aFileThatMayBeWholeIsLeft(_ name: String, _ text: String) {
    #expect(Self.flaw(name, Array(text.utf8)) == nil)
  }

  /// Cameras put previews before the picture, telephones films behind it.
  @Test func aPictureIsWholeWhenItsEndFollowsItsBeginning() {
    let preview: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0, 6, 0xFF, 0xD9, 0, 0]
    let body: [UInt8] = [0xFF, 0xDA, 0, 2] + Array(repeating: 7, count: 70_000)
    let film = Array(repeating: UInt8(1), count: 70_000)
    #expect(Self.flaw("a.jpg", preview + body) == .damaged)
    #expect(Self.flaw("a.jpg", preview + body + [0xFF, 0xD9]) == nil)
    #expect(Self.flaw("a.jpg", preview + body + [0xFF, 0xD9] + film) == nil)
  }

  /// Who can open PDFs is asked about odd ones only.
  @Test func aPDFThatLooksOddIsTriedOut() {
    let filling = String(repeating: "ก ", count: 500)
    let whole = "%PDF-1.4\n\(filling)xref\ntrailer\nstartxref\n9\n%%EOF\n"
    #expect(Self.flaw("a.pdf", Array(whole.utf8), opens: false) == nil)
    for (text, unknown) in [
      ("%PDF-1.4\n\(filling)", FileFlaw.damaged),
      (whole.replacing("trailer", with: "trailer<</Encrypt 5 0 R>>"), nil),
      (whole.replacing("\n9\n", with: "\n99999\n"), nil),
      (whole.replacing(filling, with: ""), nil),
    ] {
      let bytes = Array(text.utf8)
      #expect(Self.flaw("a.pdf", bytes, opens: true) == nil)
      #expect(Self.flaw("a.pdf", bytes, opens: false) == .damaged)
      #expect(Self.flaw("a.pdf", bytes, opens: nil) == unknown)
    }
  }

  private static func flaw(_ name: String, _ bytes: [UInt8], opens: Bool? = nil) -> FileFlaw? {
    FileFormat(of: name)?.flaw(
      size: bytes.count, head: Array(bytes.prefix(512)),
      read: { Array(bytes.dropFirst($0).prefix($1)) }, pdf: { opens })
  }
}
