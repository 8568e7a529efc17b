/// Whether a text is an e-mail address as offices have them, which may stand in a `mailto:` link.
///
/// Letters, digits and `. _ + -` before one `@`, and a domain of at least two names behind it.
public func isEmail(_ text: some StringProtocol) -> Bool {
  let parts = Array(text.utf8).split(
    separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard parts.count == 2, (1...64).contains(parts[0].count), text.utf8.count <= 254,
    parts[0].allSatisfy({ isLetterOrDigit($0) || "._+-".utf8.contains($0) })
  else { return false }
  let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.count > 1
    && labels.allSatisfy { label in
      label.first.map(isLetterOrDigit) == true && label.last.map(isLetterOrDigit) == true
        && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}
