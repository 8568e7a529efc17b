import TestSupport
import Testing
import Text

/// Where a text stops being one.
@Suite struct TextFlawTests {
  @Test(
    arguments: [
      ([0x61, 0xE0, 0xB8], 1), ([0xE0, 0x80, 0x80], 0), ([0x61, 0x62, 0xED, 0xA0, 0x80], 2),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC1, 0x80], 0), ([0x0A, 0x80], 1), ([0xFF], 0),
    ] as [([UInt8], Int)])
  func namesTheFirstByteOfWhatIsNoUTF8(_ bytes: [UInt8], _ offset: Int) {
    let flaw = TextFlaw(in: bytes)
    #expect(flaw?.offset == offset)
    #expect(flaw?.code == nil)
    #expect(endOfUTF8(in: bytes[...]) == offset)
  }

  @Test(
    arguments: [
      (Array("ก\u{7}".utf8), 3, 7), (Array("ab\u{7F}".utf8), 2, 0x7F),
      (Array("หน้า\u{85}".utf8), 12, 0x85), ([0x61, 0, 0xFF], 1, 0),
      (Array("กข".utf8) + [0xEF, 0xBF, 0xBF], 6, 0xFFFF), ([0xEF, 0xBF, 0xBE], 0, 0xFFFE),
      (Array("abcdefgh\u{202E}".utf8), 8, 0x202E), (Array("ชื่อ\u{202B}ก".utf8), 12, 0x202B),
      (Array("a\u{2067}".utf8), 1, 0x2067), ([0xEF, 0xB7, 0x90], 0, 0xFDD0),
    ] as [([UInt8], Int, UInt32)])
  func namesTheFirstControlCharacter(_ bytes: [UInt8], _ offset: Int, _ code: UInt32) {
    let flaw = TextFlaw(in: bytes)
    #expect(flaw?.offset == offset)
    #expect(flaw?.code == code)
  }

  @Test func takesTabsLineEndsAndLettersOfAllKindsForText() {
    #expect(
      TextFlaw(in: Array("แผน\t2567\r\n“ก”\u{A0}😀\u{FEFF}＝\u{202D}054\u{202C}\u{200B}".utf8)) == nil
    )
    #expect(TextFlaw(in: []) == nil)
  }

  /// It looks at eight bytes at a time, wherever they begin.
  @Test func findsAFlawAtAnyPlace() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let before = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        ["ก", "a", "\n", "é", "😀"].randomElement(using: &random) ?? ""
      }.joined()
      let bytes = Array((before + "\u{1}" + before).utf8)
      #expect(TextFlaw(in: bytes)?.offset == before.utf8.count)
    }
  }

  /// A first look tells that most pages are Thai and ASCII alone: it must miss nothing that a walk
  /// over the letters finds.
  @Test func agreesWithAWalkOverTheLetters() {
    var random = SeededGenerator(seed: 19)
    let whole = ["ก", "ำ", "ก่", "a", " ", "\n", "ก", "แผน"].map { Array($0.utf8) }
    let broken: [[UInt8]] = [
      [0xE0], [0x80], [0xB8], [0xE0, 0xB8], [0xE0, 0xE0], [0xE0, 0x80, 0x80], [0x7F], [0x1F],
      [0xE0, 0xB8, 0x41], [0xFF], [0xC3, 0xA9], [0xE2, 0x80, 0xA6], [0xE0, 0xBA, 0x81],
    ]
    for _ in 0..<4_000 {
      var bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
        whole.randomElement(using: &random) ?? []
      }
      if Bool.random(using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        bytes.insert(contentsOf: broken.randomElement(using: &random) ?? [], at: place)
      }
      let isText =
        String(validating: bytes, as: UTF8.self).map { text in
          text.unicodeScalars.allSatisfy { ($0.value >= 0x20 || $0 == "\n") && $0.value != 0x7F }
        } ?? false
      #expect((TextFlaw(in: bytes) == nil) == isText, "\(bytes)")
    }
  }
}
