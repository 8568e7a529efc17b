extension Diagnostic {
  /// The finding as people read it, with the names of the signs in it that nobody sees.
  public var withInvisibleSignsNamed: Diagnostic {
    Diagnostic(
      severity, id, at: place, message.withInvisibleSignsNamed,
      fix: fix?.withInvisibleSignsNamed, ignored: ignored, hidesNumbers: hidesNumbers)
  }
}

extension Words {
  /// The sentences with the names of the signs in them that nobody sees, such as `‹U+200B›`: a text
  /// that a message quotes would look right otherwise.
  fileprivate var withInvisibleSignsNamed: Words {
    let (thai, english) = (named(in: self.thai), named(in: self.english))
    return thai == nil && english == nil
      ? self : Words(thai ?? self.thai, english ?? self.english)
  }

  /// Nil when there are none.
  private func named(in text: String) -> String? {
    // They begin with one of three bytes, of which Thai has none.
    guard text.holdsByte(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }),
      text.unicodeScalars.contains(where: isInvisible)
    else { return nil }
    return text.unicodeScalars.reduce(into: "") { named, scalar in
      if isInvisible(scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        named += "‹U+\(String(repeating: "0", count: max(0, 4 - number.utf8.count)))\(number)›"
      } else {
        named.unicodeScalars.append(scalar)
      }
    }
  }

  /// Zero-width and non-breaking blanks, joiners, marks of direction, the soft hyphen and the
  /// byte-order mark.
  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// Whether one of its bytes is such, which is told at a fraction of what characters would take.
  func holdsByte(where isSuch: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSuch) }
      ?? utf8.contains(where: isSuch)
  }
}
