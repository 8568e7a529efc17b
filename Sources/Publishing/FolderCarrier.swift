import Diagnostics
import Folders
import Glibc
import Output
import Text

/// Publishes into a folder of this machine, or of one that it has mounted.
public struct FolderCarrier: Carrier {
  private let root: String
  /// The folder of the built site.
  private let site: String

  /// - Parameters:
  ///   - root: an absolute path; the folder is there.
  ///   - site: the folder of the built site.
  public init(_ root: String, from site: String) {
    self.root = root
    self.site = site
  }

  public func look() throws(Diagnostic) -> ServerState {
    var status = stat()
    guard stat(root, &status) == 0, FileKind(status.st_mode) == .folder else {
      throw .targetMissing(root)
    }
    var state = ServerState(read)
    for name in names(in: PublishStep.staging) {
      guard stat("\(root)/\(PublishStep.staging)/\(name)", &status) == 0 else { continue }
      state.staged[name] = Int(status.st_size)
    }
    state.holdsOther = names(in: "").contains { $0.utf8.first != UInt8(ascii: ".") }
    return state
  }

  public func lock(_ note: LockNote) throws(Diagnostic) -> ServerState {
    let new = PublishStep.newLock(of: note)
    guard mkdir(path(new), 0o755) == 0 || errno == EEXIST else { throw failure(new, errno) }
    try write(note.text, to: "\(new)/id")
    try move(new, to: PublishStep.lock)
    return try look()
  }

  public func unlock() throws(Diagnostic) {
    unlink(path("\(PublishStep.lock)/id"))
    rmdir(path(PublishStep.lock))
  }

  public func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    var count = 0
    for step in steps {
      try perform(step)
      guard step.isSending else { continue }
      count += 1
      sent(count)
    }
  }

  private func perform(_ step: PublishStep) throws(Diagnostic) {
    switch step {
    case .makeFolder(let folder):
      var made = ""
      for part in folder.utf8.split(separator: UInt8(ascii: "/")) {
        made += (made.isEmpty ? "" : "/") + String(Substring(part))
        guard mkdir(path(made), 0o755) == 0 || errno == EEXIST else { throw failure(made, errno) }
      }
    case .send(let file, let name, _):
      try copy(file, to: StagedName.path(name))
    case .note(let name, let text):
      try write(text, to: StagedName.path(name + ".new"))
      try move(StagedName.path(name + ".new"), to: StagedName.path(name))
    case .move(let old, let new):
      try move(old, to: new)
    case .remove(let file):
      guard unlink(path(file)) == 0 || [ENOENT, ENOTDIR, EISDIR].contains(errno) else {
        throw failure(file, errno)
      }
    case .removeFolder(let folder):
      guard rmdir(path(folder)) == 0 || [ENOENT, ENOTDIR, ENOTEMPTY, EEXIST].contains(errno)
      else { throw failure(folder, errno) }
    }
  }

  private func move(_ old: String, to new: String) throws(Diagnostic) {
    guard rename(path(old), path(new)) == 0 else { throw failure(new, errno) }
  }

  private func copy(_ file: String, to new: String) throws(Diagnostic) {
    let input = open("\(site)/\(file)", O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(file, errno) }
    defer { close(input) }
    let output = open(path(new), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw failure(new, errno) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = Glibc.read(input, &buffer, buffer.count)
      guard count >= 0 else { throw failure(file, errno) }
      guard count > 0 else { break }
      try write(buffer[..<count], to: output, new)
    }
    fchmod(output, 0o644)
  }

  private func write(_ bytes: [UInt8], to new: String) throws(Diagnostic) {
    let output = open(path(new), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard output >= 0 else { throw failure(new, errno) }
    defer { close(output) }
    try write(bytes[...], to: output, new)
  }

  private func write(
    _ bytes: ArraySlice<UInt8>, to output: Int32, _ name: String
  ) throws(Diagnostic) {
    guard writeAll(bytes, to: output) else { throw failure(name, errno) }
  }

  private func read(_ name: String) -> [UInt8]? {
    try? SourceFolder(at: root).read(name, upTo: 1 << 30)
  }

  private func names(in folder: String) -> [String] {
    (try? SourceFolder(at: root).names(in: folder)) ?? []
  }

  private func path(_ name: String) -> String { "\(root)/\(name)" }

  private func failure(_ name: String, _ code: Int32) -> Diagnostic {
    .publishFailed(name, systemReason(code))
  }
}

extension Diagnostic {
  static func targetMissing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "target-missing", at: nil,
      Words("ไม่พบโฟลเดอร์ปลายทาง ‘\(path)’", "there is no folder ‘\(path)’ to publish to"),
      fix: Words(
        "สร้างโฟลเดอร์นั้น หรือแก้ path: ใต้ publish: ใน site.yml",
        "make that folder, or correct path: under publish: in site.yml"))
  }

  static func publishFailed(_ name: String, _ reason: Words) -> Diagnostic {
    Diagnostic(
      .error, "publish-failed", at: nil,
      Words(
        "เผยแพร่ไม่สำเร็จที่ ‘\(name)’: \(reason.thai)",
        "publishing failed at ‘\(name)’: \(reason.english)"),
      fix: Words(
        "แก้ตามสาเหตุแล้วสั่งใหม่ โปรแกรมจะทำต่อจากที่ค้างไว้",
        "cure the cause and try again; it goes on where it stopped"))
  }
}
