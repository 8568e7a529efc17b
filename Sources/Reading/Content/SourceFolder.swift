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

  public init(_ root: String, _ problems: inout [Diagnostic]) {
    self.root = root
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

/// The bytes of a file up to a limit, or nil when it can't be read.
func readFile(_ location: String, upTo limit: Int = .max) -> [UInt8]? {
  let descriptor = open(location, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
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
  static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-file", at: .content(path),
      Words("อ่านไฟล์หรือโฟลเดอร์นี้ไม่ได้", "this file or folder can't be read"),
      fix: Words("ตรวจสิทธิ์การอ่านของไฟล์", "check its permissions"))
  }
}
