import Diagnostics
import Glibc

/// What a name in a folder stands for.
public enum FileKind: Sendable, Hashable {
  case file, folder, link, pipe, socket, device

  /// From the bits of `st_mode`.
  public init(_ mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// As the kernel lists it; nil where the file system does not say.
  public init?(listed type: Int32) {
    guard type != Int32(DT_UNKNOWN) else { return nil }
    // The numbers are those of S_IFMT, without the bits below.
    self.init(mode_t(type) << 12)
  }

  public var words: Words {
    switch self {
    case .file: Words("ไฟล์", "a file")
    case .folder: Words("โฟลเดอร์", "a folder")
    case .link: Words("ลิงก์สัญลักษณ์ (symbolic link)", "a symbolic link")
    case .pipe: Words("ไปป์ (named pipe)", "a named pipe")
    case .socket: Words("ซ็อกเก็ต (socket)", "a socket")
    case .device: Words("อุปกรณ์ (device)", "a device")
    }
  }
}

/// Why something in a source folder is not read.
public enum Refusal: Error, Sendable, Hashable {
  /// It is no file, or where a folder is asked for no folder; a link may stand on the way to it.
  case odd(FileKind)
  /// It has more bytes than this.
  case larger(than: Int)
  /// What the system says, by its `errno`.
  case failed(Int32)

  /// Why a file or folder could not be opened.
  init(opening code: Int32) {
    switch code {
    case ELOOP: self = .odd(.link)
    case ENXIO: self = .odd(.socket)
    case ENODEV: self = .odd(.device)
    default: self = .failed(code)
    }
  }
}

extension SourceFolder {
  /// Says at its place why something here is not read.
  public func diagnostic(_ refusal: Refusal, at path: String) -> Diagnostic {
    refusal.diagnostic(at: place(path), in: name)
  }
}

extension Refusal {
  /// Says why what stands at a place, in the source folder of a name, is not read.
  public func diagnostic(at place: Place, in name: String) -> Diagnostic {
    switch self {
    case .odd(.link):
      return Diagnostic(
        .error, "symbolic-link", at: place,
        Words("ใน \(name) ต้องไม่มีลิงก์สัญลักษณ์", "\(name) must not contain symbolic links"),
        fix: Words("วางไฟล์จริงแทนลิงก์", "replace the link with the file itself"))
    case .odd(let kind):
      return Diagnostic(
        .error, "not-a-file", at: place,
        Words(
          "รายการนี้เป็น\(kind.words.thai) ไม่ใช่ไฟล์ธรรมดา",
          "this is \(kind.words.english), not an ordinary file"),
        fix: Words("ย้ายออกจาก \(name)", "move it out of \(name)"))
    case .larger(let limit):
      return Diagnostic(
        .error, "file-too-large", at: place,
        Words("ไฟล์นี้ใหญ่เกิน \(limit >> 20) MB", "this file is over \(limit >> 20) MB"),
        fix: Words("แบ่งเป็นหลายหน้าหรือหลายไฟล์", "split it into several pages or files"))
    case .failed(let code): return .unreadable(at: place, code)
    }
  }
}
