extension [UInt8] {
  /// The bytes of a cell's text in UTF-8 between the blanks at both ends, no-break spaces too.
  public func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blankLength(at: start)
      guard length > 0 else { break }
      start += length
    }
    while start < end {
      if blankLength(at: end - 1) == 1 {
        end -= 1
      } else if end - start > 1, blankLength(at: end - 2) == 2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// How many bytes the blank at a byte has: 2 for a no-break space, 0 when there is none.
  public func blankLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 9, 10: 1
    case 0xC2 where self[offset + 1] == 0xA0: 2
    default: 0
    }
  }
}
