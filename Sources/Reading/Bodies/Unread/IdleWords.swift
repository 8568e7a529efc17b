import Text

extension MarkdownNode {
  /// The words of a link where they are some that don't say where it leads.
  var idleWords: String? {
    // Most links begin with other letters, and only short ones are meant.
    guard let start = firstChild?.literalStart, IdleWords.mayOpen(UInt8(bitPattern: start[0]))
    else { return nil }
    let words = plainText
    guard words.utf8.count <= 60 else { return nil }
    let plain = words.trimmingBlanks()
    return IdleWords.all.contains { $0.isSame(asLowercased: plain) } ? plain : nil
  }
}

private enum IdleWords {
  static let all = [
    "คลิก", "คลิ๊ก", "คลิกที่นี่", "คลิ๊กที่นี่", "คลิกที่นี้", "คลิกเพื่อดู", "คลิกดู", "คลิกดาวน์โหลด", "กดที่นี่",
    "ที่นี่", "ที่นี้", "อ่านต่อ", "ดูที่นี่", "ดูเพิ่มเติม", "เพิ่มเติม", "ลิงก์", "ลิงค์", "click", "click here", "here",
    "link", "more", "read more",
  ]

  /// Whether some of them begin so, in capitals or not.
  static func mayOpen(_ byte: UInt8) -> Bool {
    byte == 0xE0 || byte == 0x20 || "chlmr".utf8.contains(byte | 0x20)
  }
}

extension String {
  /// Compares lengths first, then bytes, A–Z as a–z.
  fileprivate func isSame(asLowercased other: String) -> Bool {
    utf8.count == other.utf8.count
      && zip(utf8, other.utf8).allSatisfy { $0 == (0x41...0x5A ~= $1 ? $1 | 0x20 : $1) }
  }
}
