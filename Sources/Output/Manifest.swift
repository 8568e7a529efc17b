import Artifact
import Diagnostics

/// What a build put into the output: `manifest.json`, by which the next one knows its own files.
struct Manifest: Sendable {
  struct Entry: Sendable, Hashable {
    let path: String
    let bytes: Int
    let sha256: String
  }

  static let name = "manifest.json"

  let text: [UInt8]
  /// In the order of the text.
  let files: [Entry]
  private let numbers: [String: Int]
  /// When the file was written, in nanoseconds since 1970.
  private let written: Int
  /// Hashes are believed only in a text that no other program has written, and by no time that has
  /// yet to come: the clock was wrong then, and tells nothing about what came after.
  private let isTrusted: Bool

  /// Nil when the text is not JSON of the schema `manifest-1`, or names a path outside the output.
  init?(text: [UInt8], written: Int, now: Int) {
    guard let listed = manifestEntries(of: text) else { return nil }
    self.text = text
    self.written = written
    isTrusted = written <= now && Manifest.text(listed) == text
    files = listed
    numbers = Dictionary(listed.enumerated().map { ($1.path, $0) }) { first, _ in first }
  }

  func lists(_ path: String) -> Bool {
    // Strings are equal when they look equal; files are the same when their bytes are.
    number(of: path).map { files[$0].path.utf8.elementsEqual(path.utf8) } ?? false
  }

  /// The number of a file among `files`.
  func number(of path: String) -> Int? { numbers[path] }

  /// The hash of a file of the last build, unless it has another size or was written since.
  func hash(of path: String, _ status: FileStatus) -> String? {
    guard isTrusted, status.modified <= written, let number = number(of: path),
      files[number].bytes == status.size
    else { return nil }
    return files[number].sha256
  }

  /// Whether the output's copy of a source file is known to hold its bytes without reading them.
  ///
  /// The copy has the source's time of writing; that nothing at all happened to the source since
  /// the manifest was written is said by the time that no program can set.
  func isCopy(_ copy: FileStatus, of source: FileStatus) -> Bool {
    isTrusted && copy.size == source.size && copy.modified == source.modified
      && source.changed < written
  }

  /// One file a line, in the order given, which is that of the paths' bytes.
  static func text(_ entries: [Entry]) -> [UInt8] {
    var text = Array(#"{"schema": "manifest-1", "files": ["#.utf8)
    text.reserveCapacity(entries.count * 140 + 64)
    for (index, entry) in entries.enumerated() {
      text.append(json: index == 0 ? "\n{\"path\": " : ",\n{\"path\": ")
      text.append(string: entry.path)
      text.append(json: ", \"bytes\": ")
      text.append(number: entry.bytes)
      text.append(json: ", \"sha256\": ")
      text.append(string: entry.sha256)
      text.append(json: "}")
    }
    text.append(contentsOf: "\n]}\n".utf8)
    return text
  }
}
