extension String {
  /// The text as a reader sees it: two texts that look alike are the same.
  ///
  /// - `ํ` and `า`, with a tone mark before or between, are `ำ`; two `เ` are `แ`. Unicode's normal
  ///   forms do neither.
  /// - Signs that can't be seen are left out: zero-width blanks and joiners (U+200B–U+200F,
  ///   U+2060), the soft hyphen (U+00AD) and the byte-order mark (U+FEFF).
  /// - Blanks of any kind, line ends too, are one blank, and none at the ends.
  public func asSeen() -> String {
    guard utf8.mayLookOtherwise else { return self }
    var seen: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x200B...0x200F, 0x2060, 0xAD, 0xFEFF: continue
      case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
        if let last = seen.last, last != " " { seen.append(" ") }
      case 0xE40 where seen.last == "\u{E40}":
        seen[seen.count - 1] = "\u{E41}"
      case 0xE32: append(sara: scalar, to: &seen)
      default: seen.append(scalar)
      }
    }
    if seen.last == " " { seen.removeLast() }
    return String(String.UnicodeScalarView(seen))
  }

  /// า, which is the end of ำ where ํ stands before it.
  private func append(sara scalar: Unicode.Scalar, to seen: inout [Unicode.Scalar]) {
    func isTone(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { 0xE48...0xE4B ~= $0.value } ?? false
    }
    let ring: Unicode.Scalar = "\u{E4D}"
    if seen.last == ring {
      seen[seen.count - 1] = "\u{E33}"
    } else if isTone(seen.last), seen.dropLast().last == ring {
      seen.swapAt(seen.count - 1, seen.count - 2)
      seen[seen.count - 1] = "\u{E33}"
    } else {
      seen.append(scalar)
    }
  }

  /// Compares lengths first, since comparing Thai letter by letter is slow; texts that look alike
  /// are the same.
  public func isSame(as other: String) -> Bool {
    if utf8.count == other.utf8.count, self == other { return true }
    guard utf8.mayLookOtherwise || other.utf8.mayLookOtherwise else { return false }
    return asSeen() == other.asSeen()
  }
}

extension String.UTF8View {
  /// Whether some byte may belong to a text that looks like another one.
  fileprivate var mayLookOtherwise: Bool {
    var (last, beforeLast): (UInt8, UInt8) = (0x20, 0)
    var bytesSinceE = 3
    for byte in self {
      bytesSinceE &+= 1
      switch byte {
      case 0xC2, 0xE2, 0xE3, 0xEF, 0x09...0x0D: return true
      case 0x20 where last == 0x20: return true
      // The last bytes of ํ, and of เ that follows another one.
      case 0x8D where last == 0xB9: return true
      case 0x80 where last == 0xB9 && beforeLast == 0xE0:
        if bytesSinceE == 3 { return true }
        bytesSinceE = 0
      default: break
      }
      (beforeLast, last) = (last, byte)
    }
    return last == 0x20 && !isEmpty
  }
}
