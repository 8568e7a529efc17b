import Diagnostics
import Glibc

/// What the folder of Content holds, found by one walk; nothing is read yet.
public struct SourceFolder: Sendable {
  /// One file, by its path relative to Content.
  public struct File: Sendable, Hashable {
    public let path: String
    public let bytes: Int
  }

  /// The folder that holds Content and Templates.
  public let root: String
  /// Relative to Content, sorted by bytes.
  public private(set) var files: [File] = []
  /// Folders relative to Content, without slash at the end, sorted by bytes.
  public private(set) var folders: [String] = []

  /// Where paths in diagnostics begin.
  static let content = "Content"

  public init(_ root: String, _ problems: inout [Diagnostic]) {
    self.root = root
    walk("", &problems)
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    folders.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path of a file on this machine.
  public func location(of path: String) -> String { "\(root)/\(SourceFolder.content)/\(path)" }

  /// Bytes of a file, 0 when it was not met on the walk.
  func size(of path: String) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < files.count && files[low].path == path ? files[low].bytes : 0
  }

  private mutating func walk(_ folder: String, _ problems: inout [Diagnostic]) {
    guard let names = SourceFolder.names(in: location(of: folder)) else {
      problems.append(.unreadable(folder))
      return
    }
    for (name, status) in names.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if SourceFolder.isLitter(name) {
        problems.append(.leftOut(path))
        continue
      }
      guard let status else {
        // Bytes that are no UTF-8 have become U+FFFD, under which no file is found.
        let isText = !name.unicodeScalars.contains("\u{FFFD}")
        problems.append(isText ? .unreadable(path) : .nameNotUTF8(path))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFREG: files.append(File(path: path, bytes: Int(status.st_size)))
      case S_IFDIR:
        folders.append(path)
        walk(path, &problems)
      case S_IFLNK: problems.append(.symbolicLink(path))
      default: problems.append(.noFile(path))
      }
    }
  }

  /// The names in a folder without `.` and `..`, with what each is; nil when it can't be read.
  private static func names(in folder: String) -> [(String, stat?)]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [(String, stat?)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      let isThere = fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0
      names.append((name, isThere ? status : nil))
    }
    return names
  }

  /// What systems and editors leave behind.
  private static func isLitter(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") || name == "Thumbs.db" || name == "desktop.ini"
      || name.utf8.starts(with: "~$".utf8)
  }
}

/// The bytes of a file, or nil when it can't be read.
func readFile(_ location: String) -> [UInt8]? {
  let descriptor = open(location, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  let size = Int(status.st_size)
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

  fileprivate static func nameNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "name-not-utf8", at: .content(path),
      Words("ชื่อไฟล์นี้ไม่ได้เข้ารหัสเป็น UTF-8", "this file's name is not in UTF-8"),
      fix: Words("เปลี่ยนชื่อไฟล์ใหม่", "rename the file"))
  }

  fileprivate static func leftOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, "file-left-out", at: .content(path),
      Words("ไม่นำไฟล์ของระบบนี้ขึ้นเว็บไซต์", "this file of the system or an editor is left out"))
  }

  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "symbolic-link", at: .content(path),
      Words("ใน Content ต้องไม่มีลิงก์สัญลักษณ์", "Content may not hold symbolic links"),
      fix: Words("วางไฟล์จริงแทนลิงก์", "put the file itself in its place"))
  }

  fileprivate static func noFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-a-file", at: .content(path),
      Words("ไม่ใช่ไฟล์หรือโฟลเดอร์ธรรมดา", "this is neither a file nor a folder"),
      fix: Words("ย้ายออกจาก Content", "move it out of Content"))
  }
}

extension Place {
  /// A place in the folder Content, by the path within it.
  static func content(_ path: String, line: Int = 1, column: Int = 1) -> Place {
    Place(
      path.isEmpty ? SourceFolder.content : "\(SourceFolder.content)/\(path)", line: line,
      column: column)
  }
}
