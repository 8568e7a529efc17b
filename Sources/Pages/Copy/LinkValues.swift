import Text

/// The values of attributes in some HTML that lead somewhere, as oit writes it: in double quotes,
/// none of which stands in a text.
struct LinkValues: Sequence, IteratorProtocol {
  struct Value {
    let range: Range<Int>
    /// Whether what is there is a part of the page.
    let isShown: Bool
    /// Whether it may name several (`srcset`).
    let isList: Bool
  }

  private let html: [UInt8]
  private var at = 0

  init(_ html: [UInt8]) { self.html = html }

  mutating func next() -> Value? {
    while let sign = html[at...].place(of: LinkValues.sign) {
      let start = sign + LinkValues.sign.count
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      at = end
      let before = html[..<sign]
      if before.ends(with: " href") {
        return Value(range: start..<end, isShown: false, isList: false)
      } else if before.ends(with: " src") {
        return Value(range: start..<end, isShown: true, isList: false)
      } else if before.ends(with: " srcset") {
        return Value(range: start..<end, isShown: true, isList: true)
      } else if before.ends(with: " content"),
        html[start..<end].starts(with: LinkValues.refresh.utf8)
      {
        return Value(
          range: start + LinkValues.refresh.utf8.count..<end, isShown: false, isList: false)
      }
    }
    return nil
  }

  private static let sign = Array("=\"".utf8)
  /// With which a page leads on to another.
  private static let refresh = "0; url="
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
