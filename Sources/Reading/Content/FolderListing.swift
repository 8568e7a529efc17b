import Diagnostics
import Disclosure
import Glibc
import Text

/// What one folder of Content holds by itself.
struct FolderListing: Sendable {
  /// Paths relative to Content, in no order.
  private(set) var files: [SourceFolder.File] = []
  private(set) var folders: [String] = []
  private(set) var problems: [Diagnostic] = []

  /// Reads a folder at a location on this machine; `path` is its own relative to Content.
  init(_ path: String, at location: String) {
    guard let stream = opendir(location) else {
      problems.append(.unreadable(path))
      return
    }
    defer { closedir(stream) }
    let prefix = path.isEmpty ? "" : path + "/"
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          add($0, Int(entry.pointee.d_type), in: dirfd(stream), prefix)
        }
      }
    }
  }

  private mutating func add(
    _ characters: UnsafePointer<CChar>, _ type: Int, in folder: Int32, _ prefix: String
  ) {
    let name = String(cString: characters)
    guard name != ".", name != ".." else { return }
    let path = prefix + name
    if FolderListing.isLitter(name) {
      problems.append(.leftOut(path))
      return
    }
    guard String(validatingCString: characters) != nil else {
      problems.append(.nameNotUTF8(path))
      return
    }
    // For a page the listing says enough; for other files the size has to be looked up.
    if type == DT_REG, name.ends(with: ".md") {
      files.append(SourceFolder.File(path: path, bytes: 0))
      return
    }
    var status = stat()
    if type == DT_DIR {
      status.st_mode = S_IFDIR
    } else if fstatat(folder, characters, &status, AT_SYMLINK_NOFOLLOW) != 0 {
      problems.append(.unreadable(path))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: files.append(SourceFolder.File(path: path, bytes: Int(status.st_size)))
    case S_IFDIR: folders.append(path)
    case S_IFLNK: problems.append(.symbolicLink(path))
    default: problems.append(.noFile(path))
    }
  }

  /// What systems and editors leave behind.
  private static func isLitter(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") || name == "Thumbs.db" || name == "desktop.ini"
      || name.begins(with: "~$")
  }
}

extension Diagnostic {
  fileprivate static func nameNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "name-not-utf8", at: .content(path),
      Words("ชื่อไฟล์นี้ไม่ได้เข้ารหัสเป็น UTF-8", "this file's name is not in UTF-8"),
      fix: Words("เปลี่ยนชื่อไฟล์ใหม่", "rename the file"))
  }

  fileprivate static func leftOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .note, "file-left-out", at: .content(path),
      Words(
        "ไม่นำไฟล์ของระบบนี้ขึ้นเว็บไซต์", "this file belongs to the system or an editor and is left out"))
  }

  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "symbolic-link", at: .content(path),
      Words("ใน Content ต้องไม่มีลิงก์สัญลักษณ์", "Content may not hold symbolic links"),
      fix: Words("วางไฟล์จริงแทนลิงก์", "replace the link with the file itself"))
  }

  fileprivate static func noFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "not-a-file", at: .content(path),
      Words("ไม่ใช่ไฟล์หรือโฟลเดอร์ธรรมดา", "this is neither a file nor a folder"),
      fix: Words("ย้ายออกจาก Content", "move it out of Content"))
  }
}
