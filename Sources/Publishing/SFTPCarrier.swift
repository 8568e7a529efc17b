import Diagnostics
import Glibc
import Output
import Text

/// Publishes through ssh with OpenSSH's `sftp`, whose rename takes the place of a file at once.
///
/// Keys, known hosts and names of machines are ssh's own business; a password, where one is needed,
/// is asked of this program's environment and never stands on a command line. Files may be carried
/// by `rsync`, which packs them on the way; all else is done by `sftp`.
public struct SFTPCarrier: Carrier {
  let account: Account
  let site: String
  let folder: PrivateFolder
  private let carriesByRsync: Bool

  /// - Parameters:
  ///   - account: where.
  ///   - site: the folder of the built site.
  ///   - carriesByRsync: whether `rsync` carries the files.
  /// - Throws: a `Diagnostic`, where nothing can be written for the time of the work.
  public init(
    _ account: Account, from site: String, carriesByRsync: Bool = false
  ) throws(Diagnostic) {
    guard let folder = PrivateFolder() else {
      throw .publishFailed("TMPDIR", systemReason(errno))
    }
    self.account = account
    self.site = site
    self.folder = folder
    self.carriesByRsync = carriesByRsync
  }

  public func look() throws(Diagnostic) -> ServerState { try look(after: []) }

  private func look(after lines: [String]) throws(Diagnostic) -> ServerState {
    let listing = try run(
      lines + ServerState.notes.map { "-get \(quoted($0)) \(quoted(folder.placeAnew(of: $0)))" }
        + ["!echo .", "-ls -1", "!echo .", "-ls -lan \(PublishStep.staging)"]
    ).split(separator: "\n").filter { !$0.hasPrefix("sftp> ") }
      .split(separator: ".", omittingEmptySubsequences: false)
    var state = ServerState { folder.read(copy: $0) }
    state.holdsOther = listing.dropFirst().first?.contains { !$0.hasPrefix(".") } ?? false
    for line in listing.dropFirst(2).first ?? [] {
      let words = line.split(separator: " ")
      guard words.count == 9, words[0].hasPrefix("-"), let size = Int(words[4]) else { continue }
      state.staged[String(words[8].split(separator: "/").last ?? words[8])] = size
    }
    return state
  }

  public func lock(_ note: LockNote) throws(Diagnostic) -> ServerState {
    folder.write(note.text, to: "lock")
    let new = PublishStep.newLock(of: note)
    return try look(after: [
      "-mkdir \(new)", "put \(quoted("\(folder.path)/lock")) \(new)/id",
      "-rmdir \(PublishStep.lock)", "rename \(new) \(PublishStep.lock)",
    ])
  }

  public func unlock() throws(Diagnostic) {
    _ = try run(["-rm \(PublishStep.lock)/id", "-rmdir \(PublishStep.lock)"])
  }

  public func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    guard carriesByRsync, let first = steps.firstIndex(where: \.isSending) else {
      return try command(steps, sent)
    }
    // Files are sent one behind the other.
    let end = steps[first...].firstIndex { !$0.isSending } ?? steps.count
    try command(Array(steps[..<first]), sent)
    try carry(steps[first..<end], sent)
    try command(Array(steps[end...]), sent)
  }

  private func command(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    guard !steps.isEmpty else { return }
    var made: Set<String> = []
    var lines: [String] = []
    for (number, step) in steps.enumerated() {
      switch step {
      case .makeFolder(let path):
        var folder = ""
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
          folder += (folder.isEmpty ? "" : "/") + String(Substring(part))
          if made.insert(folder).inserted { lines.append("-mkdir \(quoted(folder))") }
        }
      case .send(let path, let name, _):
        let staged = quoted(StagedName.path(name))
        lines.append("put \(quoted("\(site)/\(path)")) \(staged)")
        lines.append("chmod 644 \(staged)")
      case .note(let name, let text):
        folder.write(text, to: "note-\(number)")
        let new = quoted(StagedName.path(name + ".new"))
        lines.append("put \(quoted("\(folder.path)/note-\(number)")) \(new)")
        lines.append("chmod 644 \(new)")
        lines.append("rename \(new) \(quoted(StagedName.path(name)))")
      case .move(let old, let new): lines.append("rename \(quoted(old)) \(quoted(new))")
      case .remove(let path): lines.append("-rm \(quoted(path))")
      case .removeFolder(let path): lines.append("-rmdir \(quoted(path))")
      }
    }
    _ = try run(lines, sent)
  }

  /// Runs commands in the target's folder; what they print.
  private func run(
    _ lines: [String], _ sent: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> String {
    let text = (["cd \(quoted(account.path))"] + lines).map { $0 + "\n" }.joined()
    folder.write(Array(text.utf8), to: "batch")
    let environment = ["LC_ALL": "C"].merging(folder.asking) { $1 }
    let words =
      ["sftp"] + options + (account.port.map { ["-P", "\($0)"] } ?? [])
      + ["-b", "\(folder.path)/batch", "--", target]
    // Each command is printed before it is carried out: this one when a file has been put.
    let ended = OutsideProgram(
      words, environment: environment, in: folder.path,
      counting: "sftp> chmod 644 \"\(PublishStep.staging)/", sent)
    guard ended.status == 0 else { throw refusal(ended) }
    return String(decoding: ended.output, as: UTF8.self)
  }

  var target: String { account.user.map { "\($0)@\(account.host)" } ?? account.host }

  /// What ssh is told; the first word that it is given about something is the one that holds.
  var options: [String] {
    (["StrictHostKeyChecking=yes", "NumberOfPasswordPrompts=1", "ConnectTimeout=20"]
      + (folder.asking.isEmpty ? [] : ["BatchMode=no"])).flatMap { ["-o", $0] }
  }

  func refusal(_ ended: OutsideProgram) -> Diagnostic {
    let said = ended.errors.split(separator: "\n").map(String.init)
    if ended.status == 127 { return .programMissing("sftp", package: "openssh-client") }
    if ended.errors.contains("Host key verification failed") {
      return .hostKeyUnknown(account.host, account.port ?? 22, fingerprints: fingerprints)
    }
    if ended.errors.contains("Permission denied (") { return .notLetIn(account.host) }
    if said.contains(where: {
      $0.contains("realpath \(account.path)") || $0.contains("stat remote")
    }) {
      return .targetMissing(account.path)
    }
    // Behind it sftp says that the connection is closed.
    let reason = said.first { $0.begins(with: "ssh: ") } ?? said.last ?? ""
    return .publishFailed(account.host, Words(reason, reason))
  }

  /// Those of the keys that the server shows now.
  private var fingerprints: [String] {
    let port = account.port.map { ["-p", "\($0)"] } ?? []
    let keys = OutsideProgram(
      ["ssh-keyscan", "-T", "10"] + port + ["--", account.host], environment: [:], in: folder.path)
    folder.write(keys.output, to: "keys")
    let listed = OutsideProgram(
      ["ssh-keygen", "-l", "-f", "\(folder.path)/keys"], environment: [:], in: folder.path)
    return String(decoding: listed.output, as: UTF8.self).split(separator: "\n")
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
  }

  /// A word of a batch file: in quotes, signs that mean something there behind a backslash.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for sign in text {
      if "\"\\*?[]".contains(sign) { quoted.append("\\") }
      quoted.append(sign)
    }
    return quoted + "\""
  }
}

extension Diagnostic {
  static func programMissing(_ name: String, package: String) -> Diagnostic {
    Diagnostic(
      .error, "program-missing", at: nil,
      Words("เครื่องนี้ไม่มีโปรแกรม \(name)", "this machine has no program \(name)"),
      fix: Words(
        "ติดตั้งด้วยคำสั่ง sudo apt-get install \(package)", "install it: sudo apt-get install \(package)")
    )
  }

  fileprivate static func hostKeyUnknown(
    _ host: String, _ port: Int, fingerprints: [String]
  ) -> Diagnostic {
    let keys = fingerprints.joined(separator: " ")
    return Diagnostic(
      .error, "host-key-unknown", at: nil,
      Words(
        "ยังไม่รู้จักเครื่องแม่ข่าย \(host) หรือกุญแจของเครื่องเปลี่ยนไป กุญแจที่แสดงตอนนี้คือ \(keys)",
        "the key of the server \(host) is not known, or has changed; it shows \(keys)"),
      fix: Words(
        "ถามผู้ดูแลเครื่องว่ากุญแจตรงกันหรือไม่ หากตรง ให้สั่ง ssh -p \(port) \(host) แล้วตอบ yes",
        "ask who runs the server whether that is its key; if it is, run ssh -p \(port) \(host) and answer yes"
      ))
  }

  static func notLetIn(_ host: String) -> Diagnostic {
    Diagnostic(
      .error, "login-refused", at: nil,
      Words("เครื่องแม่ข่าย \(host) ไม่ให้เข้าใช้", "the server \(host) does not let us in"),
      fix: Words(
        "ตรวจ user: ใต้ publish: หากใช้กุญแจ ให้สั่ง ssh-keygen แล้วส่งไฟล์ .pub ที่ได้ให้ผู้ดูแลเครื่อง หากใช้รหัสผ่าน ให้สั่ง read -rs OIT_PUBLISH_PASSWORD; export OIT_PUBLISH_PASSWORD แล้วพิมพ์รหัสผ่าน",
        "look at user: under publish:; for a key, run ssh-keygen and send the .pub file that it writes to who runs the server; for a password, run read -rs OIT_PUBLISH_PASSWORD; export OIT_PUBLISH_PASSWORD and type it"
      ))
  }
}
