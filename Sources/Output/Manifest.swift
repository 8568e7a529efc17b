/// What a build put into the output: `manifest.json`, by which the next one knows its own files.
public struct Manifest: Sendable {
  public struct Entry: Sendable, Hashable {
    public let path: String
    public let bytes: Int
    public let sha256: String

    public init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  public static let name = "manifest.json"

  let text: [UInt8]
  /// In the order of the text.
  let files: [Entry]
  private let numbers: [String: Int]
  /// When the file was written, in nanoseconds since 1970.
  private let written: Int
  /// Hashes are not believed when the file was written at a time that has yet to come: the clock
  /// was wrong then, and tells nothing about what came after.
  private let isTrusted: Bool

  /// Nil when no build wrote this text, or it names a path outside the output.
  init?(text: [UInt8], written: Int, now: Int) {
    guard let listed = Manifest.entries(of: text) else { return nil }
    self.text = text
    self.written = written
    isTrusted = written <= now
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

  /// Whether nothing has happened to a file since the manifest was written, its names included.
  func isOlder(_ status: FileStatus) -> Bool { isTrusted && status.changed < written }

  /// Whether the output's copy of a source file is known to hold its bytes without reading them.
  ///
  /// The copy has the source's time of writing; that nothing at all happened to the source since
  /// the manifest was written follows from the change time, which no program can set.
  func isCopy(_ copy: FileStatus, of source: OpenSource) -> Bool {
    isTrusted && copy.size == source.size && copy.modified == source.status.modified
      && source.status.changed < written
  }
}
