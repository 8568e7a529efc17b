/// The number from 1 to 255 of a letter in postings: one for letters that are searched alike, such
/// as capitals and small ones, Thai and Arabic digits, ำ and the า that many PDFs have instead.
///
/// ASCII has its own numbers, Thai those from 0x81 on; all else shares the 36 last ones, so that
/// postings may offer what the text then does not hold.
private func letterCode(_ letter: UInt32) -> Int {
  switch letter {
  case 0x41...0x5A: Int(letter + 0x20)
  case ..<0x80: Int(letter)
  case 0xE50...0xE59: Int(letter - 0xE20)
  case 0xE33: 0xB2
  case 0xE01...0xE5B: Int(letter - 0xD80)
  case 0xC0...0xD6, 0xD8...0xDE: otherCode(letter + 0x20)
  default: otherCode(letter)
  }
}

/// Those of the letters below U+1000.
let letterCodes: [UInt16] = (0..<0x1000).map { UInt16(letterCode($0)) }

/// Whether a letter's number is that of a digit.
func isDigit(_ code: Int) -> Bool { 0x30...0x39 ~= code }

func otherCode(_ letter: UInt32) -> Int { 0xDC + Int(letter % 36) }

/// The shards, of which each has the postings of the pairs that begin with its letters.
enum Shard {
  /// `d5`, `l3` for Latin letters, `t81` for a Thai one, `p` for other signs of ASCII, `x`.
  static func name(of code: Int) -> String {
    switch code {
    case _ where isDigit(code): "d\(code - 0x30)"
    case 0x61...0x7A: "l\(code % 8)"
    case ..<0x80: "p"
    case 0x81..<0xDC: "t\(String(code, radix: 16))"
    default: "x"
    }
  }

  /// Those with the codes that each holds, in order.
  static let all: [(name: String, codes: [Int])] = Dictionary(
    grouping: (0x20...0xFF).filter { !unused.contains($0) }, by: name
  ).map { (name: $0.key, codes: $0.value) }.sorted { $0.codes[0] < $1.codes[0] }

  /// Capitals, what no text holds, places between Thai letters, Thai digits.
  private static let unused = Set(
    Array(0x41...0x5A) + [0x7E, 0x7F, 0x80, 0xB3] + Array(0xBB...0xBE) + Array(0xD0...0xD9))
}
