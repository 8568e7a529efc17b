import Artifact
import Folders
import Text

/// Answers as they are kept in a file for the next build.
///
/// Its lines: what it is, the SHA-256 of all that follows, the run of the machine, the library
/// (device, inode, time of change and of writing, version, path), and then for each file its
/// SHA-256, its size, its own four numbers or zeros, and the answer. A file whose sum is wrong is
/// not read; a line that is none is passed over.
struct StoredAnswers: Sendable {
  struct Known: Sendable {
    let hash: String
    let size: Int
    let mark: FileMark?
    let answer: String
  }

  /// With what every such file begins, of whatever version.
  static let kind = "oit found "
  private static let opening = "\(kind)1\n"
  /// Bytes of a file that is read, and of an answer.
  static let largest = 16 << 20
  fileprivate static let longest = 400

  let library: LibraryMark?
  private(set) var byHash: [String: Known] = [:]
  private(set) var byMark: [FileMark: Known] = [:]
  private(set) var sizes: Set<Int> = []

  init(library: LibraryMark?) { self.library = library }

  mutating func add(_ known: Known) {
    byHash[known.hash] = known
    if let mark = known.mark { byMark[mark] = known }
    sizes.insert(known.size)
  }

  /// Nil for a file of another kind, or one that is not whole.
  init?(_ bytes: [UInt8]) {
    let opening = Array(StoredAnswers.opening.utf8)
    guard bytes.count <= StoredAnswers.largest, bytes.starts(with: opening) else { return nil }
    let rest = bytes[opening.count...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
      String(decoding: rest[..<end], as: UTF8.self) == sha256(Array(rest[(end + 1)...]))
    else { return nil }
    let lines = rest[(end + 1)...].split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard lines.count > 1, let library = LibraryMark(line: lines[1]) else { return nil }
    self.init(library: library)
    let isSameRun = lines[0] == StoredAnswers.run
    for line in lines.dropFirst(2) {
      guard let known = Known(line: line, marked: isSameRun) else { continue }
      add(known)
    }
  }

  /// The lines of all answers, in order.
  var lines: [String] { byHash.values.map(\.line).sorted { $0.precedes($1) } }

  var text: [UInt8]? {
    guard let library else { return nil }
    let body = ([StoredAnswers.run, library.line] + lines).map { $0 + "\n" }.joined()
    return Array("\(StoredAnswers.opening)\(sha256(Array(body.utf8)))\n\(body)".utf8)
  }

  /// Inodes and times are believed until the machine is started anew.
  private static let run = (runOfMachine() ?? "-").filter { $0 != "\n" }
}

/// What blanks separate; the last may hold some.
private func fields(of line: String, _ count: Int) -> [String] {
  line.utf8.split(separator: UInt8(ascii: " "), maxSplits: count - 1).map { String(Substring($0)) }
}

extension StoredAnswers.Known {
  fileprivate var line: String { "\(hash) \(size) \(mark?.numbers ?? "0 0 0 0") \(answer)" }

  fileprivate init?(line: String, marked: Bool) {
    let words = fields(of: line, 7)
    guard words.count == 7, words[0].utf8.count == 64, let size = Int(words[1]), size >= 0,
      words[6].utf8.count <= StoredAnswers.longest
    else { return nil }
    self.init(
      hash: words[0], size: size, mark: marked ? FileMark(numbers: words[2...5]) : nil,
      answer: words[6])
  }
}

extension LibraryMark {
  fileprivate var line: String { "\(mark.numbers) \(version) \(path)" }

  fileprivate init?(line: String) {
    let words = fields(of: line, 6)
    guard words.count == 6, let mark = FileMark(numbers: words[0...3]) else { return nil }
    self.init(version: words[4], path: words[5], mark: mark)
  }
}

extension FileMark {
  /// Device, inode, time of the last change and of writing.
  fileprivate var numbers: String {
    "\(identity.device) \(identity.inode) \(changed) \(modified)"
  }

  /// Nil for zeros, and for what are no four numbers.
  fileprivate init?(numbers words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 4, let device = UInt(words[0]), let inode = UInt(words[1]), inode != 0,
      let changed = Int(words[2]), let modified = Int(words[3])
    else { return nil }
    self.init(
      identity: FileIdentity(device: device, inode: inode), changed: changed, modified: modified)
  }
}
