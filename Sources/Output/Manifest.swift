import Artifact

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
      text.append(contentsOf: (index == 0 ? "\n{\"path\": \"" : ",\n{\"path\": \"").utf8)
      appendEscaped(entry.path, to: &text)
      text.append(contentsOf: "\", \"bytes\": ".utf8)
      text.append(contentsOf: String(entry.bytes).utf8)
      text.append(contentsOf: ", \"sha256\": \"".utf8)
      text.append(contentsOf: entry.sha256.utf8)
      text.append(contentsOf: "\"}".utf8)
    }
    text.append(contentsOf: "\n]}\n".utf8)
    return text
  }

  private static func appendEscaped(_ path: String, to text: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        text += "\\u00".utf8
        text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default:
        text.append(byte)
      }
    }
  }
}
