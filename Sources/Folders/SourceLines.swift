import Diagnostics
import Synchronization

/// The lines that a report quotes, read anew from the source: no more than one file is kept.
///
/// Nil for what is no ordinary file, wherever a link may lead.
public final class SourceLines: Sendable {
  private let source: String
  private let last: Mutex<FileLines>

  /// - Parameter source: the folder that holds Content and Templates.
  public init(of source: String) {
    self.source = source
    last = Mutex(FileLines("", in: source))
  }

  /// The text of the line at a place, without its end; nil where there is none to show.
  public func line(at place: Place) -> String? {
    last.withLock { last in
      // Findings come in the order of their places: without this each would read its file again.
      if last.path != place.path || place.line < last.line {
        last = FileLines(place.path, in: source)
      }
      return last.line(place.line)
    }
  }
}

/// One file, read from line to line.
private struct FileLines {
  let path: String
  private(set) var line = 0
  private var bytes: [UInt8] = []
  private var at = 0
  private var text: ArraySlice<UInt8> = []

  /// Larger files are not text that anybody wrote, and are not loaded.
  private static let largest = 16 << 20

  init(_ path: String, in source: String) {
    self.path = path
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")),
      let folder = try? SourceFolder(String(path[..<slash]), in: source),
      let read = try? folder.read(
        String(path[path.utf8.index(after: slash)...]), upTo: FileLines.largest)
    else { return }
    // Its first lines are text, and of no use to anybody.
    if read.starts(with: "%PDF-".utf8) { return }
    bytes = read
    if bytes.hasByteOrderMark { at = 3 }
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
    guard (1...2000).contains(text.count), !text.contains(0) else { return nil }
    return String(validating: text, as: UTF8.self)
  }
}
