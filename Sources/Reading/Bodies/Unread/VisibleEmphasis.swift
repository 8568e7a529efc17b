/// A sign of emphasis that Markdown left in a text, though it was meant as one.
///
/// `2 * 3`, `ชื่อ ____` and `a__b` are no such signs, nor is a lone `*` or `_`.
struct VisibleEmphasis {
  /// `**`, `__`, `~~`, `*` or `_`.
  let sign: String
  /// Where it stands in the text, in bytes.
  let at: Int

  /// The first such sign from a byte on.
  ///
  /// `isOpen` says whether something that is no text stands before, and behind it.
  init?(
    in text: UnsafeBufferPointer<UInt8>, from first: Int,
    isOpen: (before: Bool, after: Bool)
  ) {
    var opener: [UInt8: Int] = [:]
    // A sign between blanks, which with a second one is meant: `** ก **`.
    var lone: [UInt8: Int] = [:]
    var at = first
    while at < text.count {
      let byte = text[at]
      let start = at
      at += 1
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
      else { continue }
      while at < text.count, text[at] == byte { at += 1 }
      let before =
        start == 0 && isOpen.before ? .punctuation : Neighbour.before(start, in: text)
      let after = at == text.count && isOpen.after ? .punctuation : Neighbour.after(at, in: text)
      if at - start == 2, let first = lone[byte] {
        self.init(sign: byte, 2, at: first)
        return
      }
      guard before != .blank || after != .blank || at == text.count && opener[byte] != nil else {
        if at - start == 2 { lone[byte] = start }
        // `** ก` at the beginning of a line is none of the signs that stand between words.
        guard at - start == 2, start == 0, !isOpen.before, at < text.count,
          byte != UInt8(ascii: "_")
        else { continue }
        self.init(sign: byte, 2, at: start)
        return
      }
      let isWithin = before == .letter && after == .letter
      switch (byte, at - start) {
      case (UInt8(ascii: "~"), 2), (UInt8(ascii: "*"), 2...3): break
      case (UInt8(ascii: "_"), 2): if isWithin { continue }
      case (UInt8(ascii: "*"), 1), (UInt8(ascii: "_"), 1):
        if let first = opener[byte], !isWithin, before != .blank || after == .blank {
          self.init(sign: byte, 1, at: first)
          return
        }
        if before != .letter, before != .thai, after != .blank { opener[byte] = start }
        continue
      default: continue
      }
      self.init(sign: byte, at - start, at: start)
      return
    }
    return nil
  }

  private init(sign: UInt8, _ count: Int, at: Int) {
    self.sign = String(repeating: Character(Unicode.Scalar(sign)), count: count)
    self.at = at
  }
}
