import Glibc

/// Where tags begin in some HTML, whose texts hold no `<`.
struct TagPlaces: Sequence, IteratorProtocol {
  private let html: [UInt8]
  private var at = 0

  init(_ html: [UInt8]) { self.html = html }

  mutating func next() -> Int? {
    let found = html.withUnsafeBytes { bytes -> Int? in
      guard at < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + at, Int32(UInt8(ascii: "<")), bytes.count - at)
        .map { base.distance(to: UnsafeRawPointer($0)) }
    }
    at = (found ?? at) + 1
    return found
  }
}
