import Artifact
import Folders
import Glibc

/// What a parser has said of files, by their content.
///
/// It may be forgotten without loss of truth. An answer is that of the bytes (SHA-256) and of the
/// very file of the library, which a newer version replaces. Inode and times of a file stand for
/// its bytes, as in a rebuild: where they are as they were, nothing is read.
struct ForeignMemory: Sendable {
  /// A file as it was when somebody looked at it.
  struct Look: Sendable {
    let source: SourceFile
    let mark: FileMark
    let size: Int
    /// Whether the mark tells it from all that its name may hold later.
    let isOld: Bool

    init(_ source: SourceFile, _ status: stat, seen: Int) {
      self.source = source
      mark = FileMark(status)
      size = Int(status.st_size)
      isOld = mark.isOld(at: seen)
    }

    /// The hash of its bytes; nil when it is no longer what it was.
    func hash() -> String? {
      guard let file = try? source.open(), FileMark(file.status) == mark,
        let hash = try? sha256(descriptor: file.descriptor, of: source.path)
      else { return nil }
      var after = stat()
      return fstat(file.descriptor, &after) == 0 && FileMark(after) == mark ? hash : nil
    }
  }

  /// What was said of a file that was met since the last ``turn()``, or before it.
  private struct Met: Sendable {
    let look: Look
    let answer: String
    var hash: String?
  }

  private var met: [FileMark: Met] = [:]
  private var before: [FileMark: Met] = [:]
  private var stored: StoredAnswers
  private(set) var library: LibraryMark?

  /// - Parameter text: what ``text(_:)`` gave to an earlier build.
  init(_ text: [UInt8] = []) {
    stored = StoredAnswers(text) ?? StoredAnswers(library: nil)
    library = stored.library
    // Another version may say something else.
    if library?.isStill != true { forget() }
  }

  /// What is known of a file by its mark.
  mutating func recall(_ look: Look) -> String? {
    if let known = met[look.mark] ?? before[look.mark], known.look.isOld {
      met[look.mark] = known
      return known.answer
    }
    guard let known = stored.byMark[look.mark], known.size == look.size else { return nil }
    remember(known.answer, of: look, hash: known.hash)
    return known.answer
  }

  /// Whether it may be known by its bytes: hashing takes time.
  func holds(size: Int) -> Bool { stored.sizes.contains(size) }

  /// What is known of a file by its bytes.
  mutating func recall(_ look: Look, hash: String) -> String? {
    guard let known = stored.byHash[hash], known.size == look.size else { return nil }
    remember(known.answer, of: look, hash: hash)
    return known.answer
  }

  mutating func remember(_ answer: String, of look: Look, hash: String? = nil) {
    met[look.mark] = Met(look: look, answer: answer, hash: hash)
  }

  /// What another library has said is forgotten.
  mutating func use(_ found: LibraryMark?) {
    guard library != found else { return }
    library = found
    forget()
  }

  private mutating func forget() {
    stored = StoredAnswers(library: nil)
    met = [:]
    before = [:]
  }

  /// The site has been read: what was not met in it is forgotten with the next.
  mutating func turn() {
    before = met
    met = [:]
  }

  /// What is to be stored for the next build, of what was met before the last ``turn()``; nil when
  /// it is stored already.
  func text() -> [UInt8]? {
    guard let library else { return nil }
    var answers = StoredAnswers(library: library)
    for known in before.values {
      guard let hash = known.hash ?? known.look.hash() else { continue }
      answers.add(
        StoredAnswers.Known(
          hash: hash, size: known.look.size, mark: known.look.isOld ? known.look.mark : nil,
          answer: known.answer))
    }
    return answers.lines == stored.lines ? nil : answers.text
  }
}

/// The file from which a library was loaded.
struct LibraryMark: Sendable, Hashable {
  let version: String
  let path: String
  let mark: FileMark

  init(version: String, path: String, mark: FileMark) {
    self.version = version
    self.path = path
    self.mark = mark
  }

  init?(_ library: ForeignLibrary) {
    guard let mark = FileMark(ofFileAt: library.path) else { return nil }
    self.init(version: library.version, path: library.path, mark: mark)
  }

  /// Whether the file is the same today.
  var isStill: Bool { FileMark(ofFileAt: path) == mark }
}
