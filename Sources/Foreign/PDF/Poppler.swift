import CPoppler
import Glibc

/// Poppler in Swift's words, loaded when a process apart needs it.
enum Poppler {
  static func load() -> ForeignLibrary? {
    guard let version = cpoppler_load(), let path = cpoppler_path() else { return nil }
    return ForeignLibrary(version: String(cString: version), path: String(cString: path))
  }

  /// How many pages an open PDF has, which is closed; 0 when it can't be read.
  static func pages(of descriptor: Int32) -> Int { Int(cpoppler_pages(descriptor)) }

  /// The text of an open PDF, which is closed, and what is seen of it; nil when it can't be opened.
  ///
  /// Whole pages of so many bytes at most, a form feed behind each.
  static func text(of descriptor: Int32, upTo most: Int) -> (text: [UInt8], seen: Seen)? {
    var count = 0
    var seen = cpoppler_seen()
    let text = cpoppler_text(descriptor, most, &count, &seen)
    defer { free(text) }
    guard seen.pages > 0 else { return nil }
    return (text.map { Array(UnsafeRawBufferPointer(start: $0, count: count)) } ?? [], Seen(seen))
  }

  struct Seen {
    let pages: Int
    let isScan: Bool
    let hasTitle: Bool
    let isTagged: Bool

    init(_ seen: cpoppler_seen) {
      pages = Int(seen.pages)
      isScan = seen.is_scan != 0
      hasTitle = seen.has_title != 0
      isTagged = seen.is_tagged != 0
    }
  }
}
