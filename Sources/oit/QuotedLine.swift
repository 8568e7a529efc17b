import Diagnostics
import Glibc
import Synchronization

/// The line that a report quotes, read anew: the tool keeps no source in memory but the last.
func quotedLine(at place: Place, in source: String) -> String? {
  last.withLock { last in
    let location = "\(source)/\(place.path)"
    // Findings come in the order of their places: without this each would read its file again.
    if last.location != location || place.line < last.line {
      last = FileLines(location)
    }
    return last.line(place.line)
  }
}

private let last = Mutex(FileLines(nil))

/// One file, read from line to line.
private struct FileLines {
  let location: String?
  private(set) var line = 0
  private var bytes: [UInt8] = []
  private var at = 0
  private var text: ArraySlice<UInt8> = []

  /// Larger files are not text that anybody wrote, and are not loaded.
  private static let largest = 16 * 1024 * 1024

  init(_ location: String?) {
    self.location = location
    guard let location, let file = fopen(location, "r") else { return }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= FileLines.largest
    else { return }
    let size = Int(status.st_size)
    bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The text of a line at or behind the last one asked for.
  mutating func line(_ number: Int) -> String? {
    while line < number {
      guard at < bytes.count else { return nil }
      let end = bytes[at...].firstIndex(of: 10) ?? bytes.count
      text = bytes[at..<end]
      at = end + 1
      line += 1
    }
    while text.last == 13 { text = text.dropLast() }
    // A line without end, as in a file of one line, would fill the screen; another encoding is
    // noise.
    return text.count <= 2000 ? String(validating: text, as: UTF8.self) : nil
  }
}
