import Glibc

extension UInt8 {
  var isDigit: Bool { 0x30...0x39 ~= self }

  fileprivate var isWord: Bool { isDigit || 0x61...0x7A ~= (self | 0x20) }
}

/// A text as bytes, looked at around a place.
extension UnsafeBufferPointer<UInt8> {
  func holds(_ piece: String, from start: Int) -> Bool {
    piece.isEmpty || start <= count && self[start...].starts(with: piece.utf8)
  }

  func holds(_ piece: String, endingAt end: Int) -> Bool {
    let start = end + 1 - piece.utf8.count
    return start >= 0 && holds(piece, from: start)
  }

  /// The first byte of the letter to which a byte belongs.
  func letterStart(before byte: Int) -> Int {
    var start = byte
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The bytes of the line around a place, without its end.
  func line(around byte: Int) -> Range<Int> {
    let start = self[..<byte].lastIndex(of: 10).map { $0 + 1 } ?? 0
    return start..<(first(10, from: byte) ?? count)
  }

  /// The digit, Thai or Arabic, that begins at a byte, and how many bytes it has.
  func digit(at start: Int) -> (value: UInt8, length: Int)? {
    guard start < count else { return nil }
    if self[start].isDigit { return (self[start] - 0x30, 1) }
    guard start + 2 < count, self[start] == 0xE0, self[start + 1] == 0xB9,
      0x90...0x99 ~= self[start + 2]
    else { return nil }
    return (self[start + 2] - 0x90, 3)
  }

  /// The last byte of the next Thai digit that has an Arabic one beside it.
  ///
  /// Eight places are looked at as one number: one by one would take longer than all else that is
  /// looked for.
  func thaiDigit(besideArabicFrom start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    let (low, high) = (0x7F7F_7F7F_7F7F_7F7F as UInt64, 0xF0F0_F0F0_F0F0_F0F0 as UInt64)
    var at = start
    while at + 1 < count {
      if at + 9 <= count {
        let mark = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let digit = bytes.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self)
        // A byte is 0 where a Thai digit has its second and third.
        let other = (mark ^ 0xB9B9_B9B9_B9B9_B9B9) | ((digit & high) ^ 0x9090_9090_9090_9090)
        if (((other & low) &+ low) | other | low) == .max {
          at += 8
          continue
        }
      }
      let end = Swift.min(at + 8, count - 1)
      for place in at..<end where endsMixed(at: place + 1) { return place + 1 }
      at = end
    }
    return nil
  }

  private func endsMixed(at end: Int) -> Bool {
    guard end > 1, self[end - 1] == 0xB9, 0x90...0x99 ~= self[end] else { return false }
    return end > 2 && self[end - 3].isDigit || end + 1 < count && self[end + 1].isDigit
  }

  /// The digits around a byte, with the commas and points between them.
  func number(around byte: Int) -> Range<Int> {
    var start = letterStart(before: byte)
    while start > 0 {
      let before = letterStart(before: start - 1)
      if digit(at: before) == nil, !isBetween(start - 1) { break }
      start = before
    }
    var end = byte + 1
    while end < count {
      if let digit = digit(at: end) {
        end += digit.length
      } else if isBetween(end), digit(at: end + 1) != nil {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isBetween(_ byte: Int) -> Bool {
    guard self[byte] == UInt8(ascii: ",") || self[byte] == UInt8(ascii: "."), byte > 0 else {
      return false
    }
    return digit(at: letterStart(before: byte - 1)) != nil
  }

  /// Whether a capital O may open the code of an item: not within a word, an address or a target,
  /// and not under a key that is read by itself.
  func mayOpenCode(at letter: Int) -> Bool {
    guard letter > 0 else { return true }
    let before = self[letter - 1]
    if before.isWord || ":/-#_.%@&=".utf8.contains(before) { return false }
    return !["item: ", "of: ", "-in: ", "item: \"", "of: \""].contains {
      holds($0, endingAt: letter - 1)
    }
  }

  /// Whether what stands at a byte makes the digits before it part of something longer.
  func goesOn(at byte: Int) -> Bool {
    guard byte < count else { return false }
    if self[byte].isWord || "/_%".utf8.contains(self[byte]) { return true }
    return self[byte] == UInt8(ascii: ".") && digit(at: byte + 1) != nil
  }

  /// The Buddhist years 2500 to 2599 in a range.
  func years(in line: Range<Int>) -> [Int] {
    var years: [Int] = []
    var at = line.lowerBound
    while at < line.upperBound {
      var (value, length) = (0, 0)
      while let digit = digit(at: at), at < line.upperBound {
        value = Swift.min(value * 10 + Int(digit.value), 99_999)
        length += 1
        at += digit.length
      }
      if length == 4, 2500...2599 ~= value { years.append(value) }
      if length == 0 { at += self[at] == 0xE0 ? 3 : 1 }
    }
    return years
  }

  /// How many boxes of a line, from a byte on, are open and ticked.
  func boxes(inLineFrom start: Int) -> (open: Int, ticked: Int) {
    var (open, ticked) = (0, 0)
    var at = start
    while at + 2 < count, self[at] != 10 {
      if self[at] == 0xE2 {
        switch (self[at + 1], self[at + 2]) {
        case (0x96, 0xA1), (0x98, 0x90): open += 1
        case (0x98, 0x91), (0x98, 0x92), (0x9C, 0x93), (0x9C, 0x94): ticked += 1
        default: break
        }
      }
      at += 1
    }
    return (open, ticked)
  }
}
