import Diagnostics
import Glibc
import Mustache
import Text

/// What the folder Templates holds: templates by name, and the other files of `assets/`.
struct TemplateFolder {
  private(set) var templates: [String: (path: String, bytes: [UInt8])] = [:]
  /// By path relative to `assets/`.
  private(set) var assets: [(path: String, location: String, bytes: [UInt8])] = []
  private let root: String

  /// Reads the folder, nil when there is none; what can't be read, and symbolic links, land in
  /// `problems`.
  init?(_ source: String, _ problems: inout [Diagnostic]) {
    root = source
    var status = stat()
    guard stat("\(root)/\(TemplateFolder.name)", &status) == 0 || errno != ENOENT else {
      problems.append(.noTemplates(in: root))
      return nil
    }
    walk(TemplateFolder.name, &problems)
  }

  fileprivate static let name = "Templates"

  private mutating func walk(_ folder: String, _ problems: inout [Diagnostic]) {
    guard let names = names(in: folder) else {
      problems.append(.unreadable(at: Place(folder), errno))
      return
    }
    for name in names where name.utf8.first != UInt8(ascii: ".") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat("\(root)/\(path)", &status) == 0 else {
        problems.append(.unreadable(at: Place(path), errno))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: walk(path, &problems)
      case S_IFLNK: problems.append(.symbolicLink(path))
      case S_IFREG: add(path, &problems)
      default: continue
      }
    }
  }

  private mutating func add(_ path: String, _ problems: inout [Diagnostic]) {
    let inside = Substring(path.utf8.dropFirst(TemplateFolder.name.utf8.count + 1))
    let isTemplate = path.ends(with: ".mustache")
    let isAsset = inside.begins(with: "assets/")
    guard isTemplate || isAsset else { return }
    guard let bytes = bytes(ofFile: "\(root)/\(path)") else {
      problems.append(.unreadable(at: Place(path), errno))
      return
    }
    if isTemplate {
      templates[String(Substring(inside.utf8.dropLast(9)))] = (path, bytes)
    } else {
      assets.append((String(Substring(inside.utf8.dropFirst(7))), "\(root)/\(path)", bytes))
    }
  }

  /// Sorted by bytes; nil when the folder can't be read.
  private func names(in folder: String) -> [String]? {
    guard let stream = opendir("\(root)/\(folder)") else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted { $0.precedes($1) }
  }
}

/// The bytes of a small file, or nil when it can't be read.
func bytes(ofFile location: String) -> [UInt8]? {
  let descriptor = open(location, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return nil }
    guard count > 0 else { return bytes }
    bytes += piece[..<count]
  }
}

extension Diagnostic {
  fileprivate static func noTemplates(in source: String) -> Diagnostic {
    Diagnostic(
      .error, "missing-templates", at: nil,
      Words(
        "ไม่พบโฟลเดอร์ \(TemplateFolder.name) ใน ‘\(source)’",
        "there is no folder \(TemplateFolder.name) in ‘\(source)’"),
      fix: Words(
        "คัดลอกโฟลเดอร์ \(TemplateFolder.name) ที่มากับโปรแกรมไปวางไว้ข้าง Content",
        "copy the folder \(TemplateFolder.name) that comes with oit beside Content"))
  }

  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "symbolic-link", at: Place(path),
      Words("ใน Templates ต้องไม่มีลิงก์สัญลักษณ์", "Templates may not hold symbolic links"),
      fix: Words("วางไฟล์จริงแทนลิงก์", "replace the link with the file itself"))
  }
}
