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

  /// The text of an open PDF, which is closed: whole pages of so many bytes at most, a form feed
  /// behind each.
  static func text(of descriptor: Int32, upTo most: Int) -> [UInt8] {
    var count = 0
    guard let text = cpoppler_text(descriptor, most, &count) else { return [] }
    defer { free(text) }
    return Array(UnsafeRawBufferPointer(start: text, count: count))
  }
}
