import Diagnostics
import Folders
import Glibc
import Output
import Packing
import Text

/// Writes what is to be brought to a server into a zip file, which somebody unpacks there; a list
/// of what to delete lies beside it.
///
/// What lies on the server can't be seen: it is taken to be what the last archive made of it.
public struct ArchiveCarrier: Carrier {
  private let path: String
  private let site: String
  private let copies: String
  private let holdsChanges: Bool

  /// - Parameters:
  ///   - path: of the archive; it ends in `.zip`.
  ///   - site: the folder of the built site.
  ///   - copies: the folder that holds the manifest of the last archive, in `now`.
  ///   - holdsChanges: whether the archive holds only what has changed since the last one.
  public init(_ path: String, from site: String, copies: String, holdsChanges: Bool) {
    self.path = path
    self.site = site
    self.copies = copies
    self.holdsChanges = holdsChanges
  }

  /// The list of what is to be deleted, a path a line; none where there is nothing.
  public static func deletions(beside path: String) -> String {
    String(Substring(path.utf8.dropLast(4))) + "-deleted.txt"
  }

  public func look() throws(Diagnostic) -> ServerState {
    var state = ServerState()
    guard holdsChanges, let folder = try? SourceFolder(at: copies) else { return state }
    state.manifest = (try? folder.read("now/\(Manifest.name)", upTo: 1 << 30))
      .flatMap { Manifest.entries(of: $0) }
    state.kept = (try? folder.read(StagedName.kept, upTo: 1 << 30)).map { PathList(text: $0) }
    return state
  }

  public func lock(_ note: LockNote) throws(Diagnostic) -> ServerState { try look() }
  public func unlock() throws(Diagnostic) {}

  public func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    var deleted: [String] = []
    var kept: [UInt8]?
    let new = "\(path).new"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(new) }
    defer {
      close(file)
      unlink(new)
    }
    var archive = ZipArchive(of: .now)
    for step in steps {
      switch step {
      case .send(let name, _, _):
        try add(name, try contents(of: name, in: site), to: &archive, file)
      case .note(StagedName.next, let text): try add(Manifest.name, text, to: &archive, file)
      case .note(StagedName.kept, let text): kept = text
      case .remove(let name) where !name.begins(with: "\(PublishStep.staging)/"):
        deleted.append(name)
      default: break
      }
    }
    var end: [UInt8] = []
    archive.finish(in: &end)
    guard writeAll(end[...], to: file), fsync(file) == 0 else { throw failure(new) }
    try list(deleted)
    guard rename(new, path) == 0 else { throw failure(path) }
    try note(kept)
  }

  private func add(
    _ name: String, _ bytes: [UInt8], to archive: inout ZipArchive, _ file: Int32
  ) throws(Diagnostic) {
    guard archive.count < ZipArchive.mostFiles,
      archive.bytes + bytes.count + 2 * name.utf8.count + 76 <= ZipArchive.mostBytes
    else { throw .archiveTooLarge }
    var out: [UInt8] = []
    archive.add(name, bytes, to: &out)
    guard writeAll(out[...], to: file) else { throw failure(path) }
  }

  /// Nothing to delete, no list.
  private func list(_ deleted: [String]) throws(Diagnostic) {
    let deletions = Self.deletions(beside: path)
    if deleted.isEmpty {
      unlink(deletions)
    } else {
      try write(Array(deleted.map { "\($0)\n" }.joined().utf8), to: deletions)
    }
  }

  private func note(_ kept: [UInt8]?) throws(Diagnostic) {
    guard holdsChanges else { return }
    if let kept { return try write(kept, to: "\(copies)/\(StagedName.kept)") }
    unlink("\(copies)/\(StagedName.kept)")
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    guard writeAll(bytes[...], to: file) else { throw failure(path) }
  }

  private func failure(_ name: String) -> Diagnostic {
    .publishFailed(name, systemReason(errno))
  }
}

extension ZipArchive.Moment {
  /// This moment in Thailand (UTC+7).
  fileprivate static var now: ZipArchive.Moment {
    var now = time(nil) + 7 * 3600
    var parts = tm()
    gmtime_r(&now, &parts)
    return ZipArchive.Moment(
      day: (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)),
      time: (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)))
  }
}

extension Diagnostic {
  fileprivate static var archiveTooLarge: Diagnostic {
    Diagnostic(
      .error, "archive-too-large", at: nil,
      Words(
        "เว็บไซต์ใหญ่เกินกว่าไฟล์ zip หนึ่งไฟล์ (4 GB หรือ 65,534 ไฟล์)",
        "the site is larger than a zip file may be (4 GB or 65,534 files)"),
      fix: Words(
        "ใช้ changes: true หรือปลายทางแบบ sftp", "use changes: true, or a target of kind sftp"))
  }
}
