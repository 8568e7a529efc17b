/// Letters as they stand between quotes in a script: each Thai one as one sign of ASCII, a third of
/// what UTF-8 takes, and nothing that a server's word about the encoding could change.
///
/// `~` begins and ends what stands for itself; blanks, digits and `.,-()/:` stand for themselves
/// everywhere, and so do the others outside those that stand for Thai.
struct StoredText {
  /// The signs that stand for U+0E01–0E3A and U+0E40–0E4F, in this order.
  static let signs: [UInt8] = (0x21...0x7D).filter { sign in
    !(0x30...0x39).contains(sign) && !#""\.,-()/:"#.utf8.contains(sign)
  }

  /// What each sign of ASCII is that stands for itself everywhere, and from 0x80 on what stands for
  /// a Thai letter; 0 for others.
  private static let byLetter: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (sign, letter) in zip(signs, Array(0x01...0x3A) + Array(0x40...0x4F)) {
      table[letter | 0x80] = sign
    }
    for sign in Array(" 0123456789.,-()/:".utf8) { table[Int(sign)] = sign }
    return table
  }()

  /// Appends them to a script, between whose quotes they stand.
  static func append(_ letters: UnsafeBufferPointer<UInt32>, to out: inout [UInt8]) {
    // None takes more than a sign that parts, one that keeps a quote, and four bytes.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6 * letters.count + 1) { bytes in
      byLetter.withUnsafeBufferPointer { byLetter in
        let count = write(letters, byLetter, to: bytes)
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<count]))
      }
    }
  }

  private static func write(
    _ letters: UnsafeBufferPointer<UInt32>, _ byLetter: UnsafeBufferPointer<UInt8>,
    to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isPlain = false
    for letter in letters {
      // Below 0x80 what stands for itself everywhere, from there on Thai.
      let place =
        letter < 0x80 ? Int(letter) : letter & ~0x7F == 0xE00 ? Int(letter & 0x7F) | 0x80 : 1
      let sign = byLetter[place]
      if sign != 0, place < 0x80 || !isPlain {
        bytes[count] = sign
        count += 1
        continue
      }
      if isPlain == (sign != 0) {
        bytes[count] = UInt8(ascii: "~")
        count += 1
        isPlain.toggle()
      }
      if sign != 0 {
        bytes[count] = sign
        count += 1
      } else {
        for byte in plain(letter) {
          bytes[count] = byte
          count += 1
        }
      }
    }
    return count
  }

  /// A letter that stands for itself within a string of a script.
  private static func plain(_ letter: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(letter) else { return [] }
    let escape: [UInt8] = letter == 0x22 || letter == 0x5C ? [0x5C] : []
    return escape + Array(UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
  }
}
