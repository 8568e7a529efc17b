import Glibc

extension String {
  /// Whether it stands before the other one in the order of bytes, which is the same on every
  /// machine; `<` asks for Unicode's normal forms first.
  public func precedes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { these in
      other.utf8.withContiguousStorageIfAvailable { those in
        // An empty text may have no address.
        guard let a = these.baseAddress, let b = those.baseAddress else { return Int32(0) }
        return memcmp(a, b, min(these.count, those.count))
      }
    }
    guard case let order?? = order else { return utf8.lexicographicallyPrecedes(other.utf8) }
    return order == 0 ? utf8.count < other.utf8.count : order < 0
  }
}
