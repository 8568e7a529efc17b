import Cores
import Diagnostics
import Glibc
import Text

/// All that lies in a source folder, found by one walk; nothing is read yet.
public struct FolderWalk: Sendable {
  public struct File: Sendable, Hashable {
    /// Relative to the folder.
    public let path: String
    /// 0 where the size was not asked for.
    public let bytes: Int
    /// Whether it is no ordinary file, which is said.
    public let isOdd: Bool
  }

  /// What somebody who walks wants to know of each name.
  public enum Interest: Sendable {
    /// Its kind and, of a file, its size.
    case size
    case kind
    /// Nothing: it is passed over.
    case none
  }

  /// Files and whatever is no folder, sorted by bytes.
  public private(set) var files: [File] = []
  /// Without slash at the end, sorted by bytes.
  public private(set) var folders: [String] = []
  /// Paths that were passed over, in no order.
  public private(set) var leftOut: [String] = []
  /// What can't be published or read; in no order.
  public private(set) var problems: [Diagnostic] = []

  /// Goes through a folder with all below it, on all cores.
  public init(_ folder: SourceFolder, _ interest: @Sendable (_ name: String) -> Interest) {
    var level = [""]
    while !level.isEmpty {
      let found = concurrentMap(level.count, atATime: 8) { [level] in
        FolderWalk(in: level[$0], of: folder, interest)
      }
      level = found.flatMap(\.folders)
      folders += level
      for one in found {
        files += one.files
        leftOut += one.leftOut
        problems += one.problems
      }
    }
    files.sort { $0.path.precedes($1.path) }
    folders.sort { $0.precedes($1) }
  }

  /// What one folder holds by itself, in no order.
  private init(
    in path: String, of folder: SourceFolder, _ interest: (_ name: String) -> Interest
  ) {
    let prefix = path.isEmpty ? "" : path + "/"
    do throws(Refusal) {
      try folder.list(path) { characters, type, descriptor in
        let name = String(cString: characters)
        let interest = interest(name)
        if interest == .none {
          leftOut.append(prefix + name)
        } else if String(validatingCString: characters) == nil {
          problems.append(.nameNotUTF8(folder.place(prefix + name)))
        } else {
          add(prefix + name, characters, type, interest, descriptor, folder)
        }
      }
    } catch {
      problems.append(folder.diagnostic(error, at: path))
    }
  }

  private mutating func add(
    _ path: String, _ characters: UnsafePointer<CChar>, _ type: Int32, _ interest: Interest,
    _ descriptor: Int32, _ folder: SourceFolder
  ) {
    var kind = FileKind(listed: type)
    var status = stat()
    if kind == nil || kind == .file && interest == .size {
      guard fstatat(descriptor, characters, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        problems.append(folder.diagnostic(.failed(errno), at: path))
        return
      }
      kind = FileKind(status.st_mode)
    }
    switch kind {
    case .folder?: folders.append(path)
    case .file?, nil: files.append(File(path: path, bytes: Int(status.st_size), isOdd: false))
    case let odd?:
      problems.append(folder.diagnostic(.odd(odd), at: path))
      files.append(File(path: path, bytes: 0, isOdd: true))
    }
  }
}

extension Diagnostic {
  fileprivate static func nameNotUTF8(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "name-not-utf8", at: place,
      Words("ชื่อไฟล์นี้ไม่ได้เข้ารหัสเป็น UTF-8", "this file's name is not in UTF-8"),
      fix: Words("เปลี่ยนชื่อไฟล์ใหม่", "rename the file"))
  }
}
