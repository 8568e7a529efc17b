import Text

/// Letters as a reader sees them, gathered from pieces of UTF-8.
///
/// The rule is that of `String.asSeen()`: signs that can't be seen are left out, blanks of any kind
/// are one, `ํา` is `ำ` and `เเ` is `แ`. Beyond it a tone mark stands behind the vowel above or
/// below the same letter, glyphs of old Thai fonts (U+F700–F71A), as PDFs have them, are their
/// letters, and `~`, which parts the stored text, is U+223C.
struct SeenLetters: ~Copyable {
  private var memory = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 1 << 12)
  private var count = 0
  private var isBlankDue = false

  deinit { memory.deallocate() }

  /// What was gathered, which is no more when something is added.
  var letters: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  mutating func removeAll() {
    count = 0
    isBlankDue = false
  }

  /// What follows is another word.
  mutating func part() { isBlankDue = true }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: text.count + 2)
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte == 0xE0, at + 2 < text.count, text[at + 1] & 0xFE == 0xB8 {
        let letter = 0xE00 | UInt32(text[at + 1] & 1) << 6 | UInt32(text[at + 2] & 0x3F)
        if isBlankDue || count == 0 || memory[count - 1].mayJoin {
          add(thai: letter)
        } else {
          memory[count] = letter
          count += 1
        }
        at += 3
      } else if byte < 0x80 {
        add(ascii: byte)
        at += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard at + length <= text.count else { return }
        var scalar = UInt32(byte) & (0x7F >> UInt32(length))
        for next in text[(at + 1)..<(at + length)] { scalar = scalar << 6 | UInt32(next & 0x3F) }
        add(other: scalar)
        at += length
      }
    }
  }

  private mutating func makeRoom(for more: Int) {
    guard count + more > memory.count else { return }
    let larger = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 2 * (count + more))
    _ = larger.update(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }

  @inline(__always)
  private mutating func add(ascii byte: UInt8) {
    switch byte {
    case 0x21..<0x7E: append(UInt32(byte))
    case 0x20, 9...13: isBlankDue = true
    case 0x7E: append(0x223C)
    default: break
    }
  }

  private mutating func add(other scalar: UInt32) {
    switch scalar {
    case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: isBlankDue = true
    case 0xF700...0xF71A: add(thai: thaiMovedAside[Int(scalar - 0xF700)])
    default: append(scalar)
    }
  }

  @inline(__always)
  private mutating func append(_ letter: UInt32) {
    if isBlankDue {
      isBlankDue = false
      if count > 0 {
        memory[count] = 0x20
        count += 1
      }
    }
    memory[count] = letter
    count += 1
  }

  private mutating func add(thai letter: UInt32) {
    let last = count - 1
    guard !isBlankDue, last >= 0 else { return append(letter) }
    switch letter {
    case 0xE40 where memory[last] == 0xE40:
      memory[last] = 0xE41
    case 0xE32 where memory[last] == 0xE4D:
      memory[last] = 0xE33
    case 0xE32 where last > 0 && memory[last].isTone && memory[last - 1] == 0xE4D:
      memory[last - 1] = memory[last]
      memory[last] = 0xE33
    case 0xE31 where memory[last].isTone, 0xE34...0xE3A where memory[last].isTone:
      append(letter)
      var place = count - 1
      while place > 0, memory[place - 1].isTone {
        memory.swapAt(place, place - 1)
        place -= 1
      }
    default: append(letter)
    }
  }
}

extension UInt32 {
  fileprivate var isTone: Bool { 0xE48...0xE4B ~= self }

  /// Whether what follows may change it: เ, a tone mark, ํ.
  @inline(__always)
  fileprivate var mayJoin: Bool {
    let place = self &- 0xE40
    return place < 14 && (0b10_1111_0000_0001 >> place) & 1 != 0
  }
}
