import Diagnostics
import Disclosure
import Folders
import Text

extension Site {
  /// Where a text stands first in a file of Content, which is read anew; its first line where the
  /// text stands there otherwise, such as over two lines.
  ///
  /// For what is found in a page as it is shown, which keeps no lines: asked where something is
  /// said alone.
  func place(of text: some Sequence<UInt8>, in path: String) -> Place {
    let start = Place.content(path)
    guard let source = try? content.read(path, upTo: 16 << 20),
      let at = source[...].place(of: Array(text))
    else { return start }
    let line = source[..<at].lastIndex(of: 10).map { $0 + 1 } ?? 0
    return Place(
      start.path, line: source[..<at].count { $0 == 10 } + 1,
      column: String(decoding: source[line..<at], as: UTF8.self).unicodeScalars.count + 1)
  }

  func place(of text: String, in path: String) -> Place { place(of: text.utf8, in: path) }
}
