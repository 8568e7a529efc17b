/// Whether a text is an e-mail address: one `@` with something before it, and a domain of letters,
/// digits, `-` and dots after it.
public func isEmail(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[0].isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
  else { return false }
  let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return labels.count > 1
    && labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
    }
}
