import Glibc

extension String {
  /// Whether it stands before the other one in the order of bytes, which is the same on every
  /// machine; `<` asks for Unicode's normal forms first.
  public func precedes(_ other: String) -> Bool {
    var (one, other) = (self, other)
    let order = one.withUTF8 { these in
      other.withUTF8 { those in
        // An empty text may have no address.
        guard let a = these.baseAddress, let b = those.baseAddress else { return Int32(0) }
        return memcmp(a, b, min(these.count, those.count))
      }
    }
    return order == 0 ? one.utf8.count < other.utf8.count : order < 0
  }
}
