import Cores
import Diagnostics
import Disclosure
import Glibc

/// What the folder of Content holds, found by one walk; nothing is read yet.
public struct SourceFolder: Sendable {
  /// One file, by its path relative to Content.
  public struct File: Sendable, Hashable {
    public let path: String
    /// 0 for Markdown, which is not published as it is.
    public let bytes: Int
  }

  /// The folder that holds Content and Templates.
  public let root: String
  /// Relative to Content, sorted by bytes.
  public private(set) var files: [File] = []
  /// Folders relative to Content, without slash at the end, sorted by bytes.
  public private(set) var folders: [String] = []

  /// Nil when there is no folder of Content, or none that can be read.
  public init?(_ root: String, _ problems: inout [Diagnostic]) {
    self.root = root
    guard let content = opendir("\(root)/\(contentFolder)") else {
      problems.append(
        [ENOENT, ENOTDIR].contains(errno)
          ? .noContent(root) : .unreadable(at: Place(contentFolder), errno))
      return nil
    }
    closedir(content)
    var level = [""]
    while !level.isEmpty {
      let found = concurrentMap(level.count, atATime: 8) { [level] in
        FolderListing(level[$0], at: "\(root)/\(contentFolder)/\(level[$0])")
      }
      level = found.flatMap(\.folders)
      folders += level
      for listing in found {
        files += listing.files
        problems += listing.problems
      }
    }
    files.sort { $0.path.precedes($1.path) }
    folders.sort { $0.precedes($1) }
  }

  /// The files of editions with their years.
  var editions: [(year: Int, path: String)] {
    files.compactMap { file in ContentMap.edition(file.path).map { ($0, file.path) } }
  }

  /// The path of a file on this machine.
  public func location(of path: String) -> String { "\(root)/\(contentFolder)/\(path)" }
}

/// The bytes of a file up to a limit, or nil when it can't be read; `errno` then holds the reason.
func readFile(_ location: String, upTo limit: Int = .max) -> [UInt8]? {
  let descriptor = open(location, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    errno = EISDIR
    return nil
  }
  let size = min(Int(status.st_size), limit)
  var failed = false
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = 0
    while count < size, let base = buffer.baseAddress {
      let got = read(descriptor, base + count, size - count)
      if got < 0 && errno == EINTR { continue }
      failed = got < 0
      guard got > 0 else { break }
      count += got
    }
  }
  return failed ? nil : bytes
}

extension Diagnostic {
  /// What has just not been read, for the reason that `errno` holds.
  static func unreadable(_ path: String) -> Diagnostic {
    .unreadable(at: .content(path), errno)
  }

  fileprivate static func noContent(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "missing-content", at: nil,
      Words(
        "ไม่พบโฟลเดอร์ \(contentFolder) ใน ‘\(root)’",
        "there is no folder \(contentFolder) in ‘\(root)’"),
      fix: Words(
        "ใช้คำสั่งในโฟลเดอร์ที่มี \(contentFolder) หรือระบุโฟลเดอร์นั้นด้วย --source",
        "run oit in the folder that has \(contentFolder), or name that folder with --source"))
  }
}
