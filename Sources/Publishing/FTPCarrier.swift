import Diagnostics
import Glibc
import Output
import Text

/// Publishes over FTP with TLS, through `lftp`, which is told each step.
///
/// The password comes from the environment or from netrc, and never stands on a command line.
public struct FTPCarrier: Carrier {
  private let account: Account
  private let site: String
  private let certificate: String?
  private let allowsPlain: Bool
  private let folder: PrivateFolder

  /// - Parameters:
  ///   - account: where.
  ///   - site: the folder of the built site.
  ///   - certificate: a file in PEM with the only certificates that are trusted; nil for those of
  ///     this machine.
  ///   - allowsPlain: whether a server without TLS will do.
  /// - Throws: a `Diagnostic`, where nothing can be written for the time of the work.
  public init(
    _ account: Account, from site: String, certificate: String?, allowsPlain: Bool
  ) throws(Diagnostic) {
    guard let folder = PrivateFolder() else {
      throw .publishFailed("TMPDIR", systemReason(errno))
    }
    self.account = account
    self.site = site
    self.certificate = certificate
    self.allowsPlain = allowsPlain
    self.folder = folder
  }

  public func look() throws(Diagnostic) -> ServerState { try look(after: []) }

  private func look(after lines: [String]) throws(Diagnostic) -> ServerState {
    let listing = try run(
      lines + ServerState.notes.map { "(\(get($0)) || echo)" }
        + ["echo .", "cls -1aB", "echo .", staged]
    ).split(separator: "\n", omittingEmptySubsequences: false).split(separator: ".")
    var state = ServerState { folder.read(copy: $0) }
    state.holdsOther =
      listing.dropFirst().first?.contains { !$0.isEmpty && !$0.hasPrefix(".") } ?? false
    state.staged = sizes(listing.dropFirst(2).first ?? [])
    return state
  }

  public func lock(_ note: LockNote) throws(Diagnostic) -> ServerState {
    folder.write(note.text, to: "lock")
    let new = PublishStep.newLock(of: note)
    return try look(after: [
      "(mkdir -p -f \(new) || echo)",
      "put \(quoted("\(folder.path)/lock")) -o \(quoted("\(new)/id"))",
      "(rmdir -f \(PublishStep.lock) || echo)", "mv \(new) \(PublishStep.lock)",
    ])
  }

  public func unlock() throws(Diagnostic) {
    _ = try run(["rm -f \(PublishStep.lock)/id", "rmdir -f \(PublishStep.lock)"])
  }

  public func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    let ended = end(of: commands(for: steps, replacing: false), sent)
    guard ended.status != 0 else { return }
    // Said by the server itself, so that it was not done: it does not rename over a file.
    guard ended.errors.contains("mv: Access failed: 55") else { throw refusal(ended) }
    let left = sizes(
      try run([staged]).split(separator: "\n", omittingEmptySubsequences: false)[...])
    let rest = steps.drop { step in
      guard case .move(let old, _) = step else { return true }
      return !left.keys.contains { StagedName.path($0) == old }
    }
    _ = try run(commands(for: Array(rest), replacing: true))
  }

  private func commands(for steps: [PublishStep], replacing: Bool) -> [String] {
    var made: Set<String> = []
    return steps.enumerated().flatMap { number, step -> [String] in
      switch step {
      case .makeFolder(let path):
        guard made.insert(path).inserted else { return [] }
        return ["(mkdir -p -f \(quoted(path)) || echo)"]
      case .send(let path, let name, _):
        return put("\(site)/\(path)", as: name) + ["echo \(Self.isSent)"]
      case .note(let name, let text):
        folder.write(text, to: "note-\(number)")
        return put("\(folder.path)/note-\(number)", as: "\(name).new") + [
          "rm -f \(quoted(StagedName.path(name)))",
          "mv \(quoted(StagedName.path("\(name).new"))) \(quoted(StagedName.path(name)))",
        ]
      case .move(let old, let new):
        return (replacing ? ["rm -f \(quoted(new))"] : []) + ["mv \(quoted(old)) \(quoted(new))"]
      case .remove(let path): return ["(rm -f \(quoted(path)) || echo)"]
      case .removeFolder(let path): return ["(rmdir -f \(quoted(path)) || echo)"]
      }
    }
  }

  /// What is printed when a file was sent.
  private static let isSent = "+"

  private func put(_ file: String, as name: String) -> [String] {
    let place = quoted(StagedName.path(name))
    // Not every server knows modes of files.
    return ["put \(quoted(file)) -o \(place)", "(chmod -f 644 \(place) || echo)"]
  }

  private func get(_ path: String) -> String {
    "get \(quoted(path)) -o \(quoted(folder.placeAnew(of: path)))"
  }

  private var staged: String { "(cls -1aB --size --block-size=1 \(PublishStep.staging) || echo)" }

  private func sizes(_ lines: ArraySlice<Substring>) -> [String: Int] {
    let pairs = lines.compactMap { line -> (String, Int)? in
      let words = line.split(separator: " ")
      guard words.count == 2, let size = Int(words[0]), !words[1].hasSuffix("/") else { return nil }
      return (String(words[1]), size)
    }
    return Dictionary(pairs) { one, _ in one }
  }

  private func run(_ lines: [String]) throws(Diagnostic) -> String {
    let ended = end(of: lines)
    guard ended.status == 0 else { throw refusal(ended) }
    return String(decoding: ended.output, as: UTF8.self)
  }

  /// Runs commands in the target's folder, up to the first that fails.
  private func end(of lines: [String], _ sent: (Int) -> Void = { _ in }) -> OutsideProgram {
    let password = getenv(Account.password).map { String(cString: $0) }
    let login =
      (password == nil ? "" : "--env-password ") + (account.user.map { "-u \($0) " } ?? "")
      + (account.port.map { "-p \($0) " } ?? "")
    let settings =
      [
        "cmd:fail-exit yes", "cmd:interactive no", "cmd:save-cwd-history no",
        "cmd:save-rl-history no", "cache:enable no", "net:max-retries 1", "net:timeout 20",
        "net:reconnect-interval-base 2", "xfer:clobber yes", "ssl:verify-certificate yes",
        "ssl:check-hostname yes",
        "ftp:ssl-allow yes", "ftp:ssl-force \(allowsPlain ? "no" : "yes")",
        "ftp:ssl-protect-data yes", "ftp:ssl-protect-list yes", "ftp:list-options -a",
      ] + (certificate.map { ["ssl:ca-file \(quoted($0))"] } ?? [])
    let script =
      settings.map { "set \($0)" }
      + ["open \(login)ftp://\(account.host)", "cd \(quoted(account.path))"] + lines
    folder.write(Array(script.map { $0 + "\n" }.joined().utf8), to: "script")
    var environment = ["LC_ALL": "C.UTF-8"]
    if let password { environment["LFTP_PASSWORD"] = password }
    return OutsideProgram(
      ["lftp", "--norc", "-f", "\(folder.path)/script"], environment: environment,
      in: folder.path, counting: Self.isSent, sent)
  }

  private func refusal(_ ended: OutsideProgram) -> Diagnostic {
    if ended.status == 127 { return .programMissing("lftp", package: "lftp") }
    if ended.errors.contains("ftp:ssl-force") { return .withoutTLS(account.host) }
    if ended.errors.contains("Login failed") { return .notLetIn(account.host) }
    if ended.errors.contains("cd: Access failed") { return .targetMissing(account.path) }
    let last = ended.errors.split(separator: "\n").last.map(String.init) ?? ""
    if ended.errors.contains("ertificate") { return .certificateRefused(account.host, last) }
    return .publishFailed(account.host, Words(last, last))
  }

  /// A word of a script: in quotes, with a backslash before what means something there.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for sign in text.unicodeScalars {
      if sign == "\"" || sign == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(sign)
    }
    return quoted + "\""
  }
}

extension Diagnostic {
  fileprivate static func certificateRefused(_ host: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "certificate-refused", at: nil,
      Words(
        "ใบรับรองของเครื่องแม่ข่าย \(host) เชื่อถือไม่ได้: \(reason)",
        "the certificate of the server \(host) can't be trusted: \(reason)"),
      fix: Words(
        "แก้ host: ให้ตรงกับใบรับรอง หรือขอไฟล์ใบรับรองจากผู้ดูแลเครื่อง แล้วระบุใน certificate:",
        "write host: as the certificate has it, or ask who runs the server for its certificate and name the file in certificate:"
      ))
  }

  fileprivate static func withoutTLS(_ host: String) -> Diagnostic {
    Diagnostic(
      .error, "server-without-tls", at: nil,
      Words(
        "เครื่องแม่ข่าย \(host) ไม่มี TLS รหัสผ่านจึงอ่านได้ระหว่างทาง",
        "the server \(host) has no TLS, so that the password could be read on the way"),
      fix: Words(
        "ขอใช้ SFTP หรือ FTPS จากผู้ดูแลเครื่อง หากไม่มีทางอื่น ให้เพิ่ม allow-plain: true",
        "ask who runs the server for SFTP or FTPS; if there is no other way, add allow-plain: true")
    )
  }
}
