extension String {
  /// The text without spaces, tabs and line ends at its ends, found on bytes.
  @inlinable public func trimmingBlanks() -> String {
    func blank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }
    guard let first = utf8.first, let last = utf8.last, blank(first) || blank(last) else {
      return self
    }
    let start = utf8.drop(while: blank)
    guard let end = start.lastIndex(where: { !blank($0) }) else { return "" }
    return String(Substring(start[...end]))
  }
}
