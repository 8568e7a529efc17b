import Diagnostics
import Folders
import Glibc
import Output
import Text

/// Publishes as a commit on a branch, which hosts like GitHub Pages show; never by force.
///
/// A push changes the branch at once, and is refused where somebody else has pushed since: so no
/// lock is needed, and nothing is ever half there.
public struct GitCarrier: Carrier {
  private let repository: String
  private let branch: String
  private let site: String
  private let store: String
  private let folder: PrivateFolder

  private static let there = "refs/oit/there"
  private static let new = "refs/oit/new"

  /// - Parameters:
  ///   - repository: an address or a path, as git takes it.
  ///   - branch: its branch; one that is not there is begun.
  ///   - site: the folder of the built site.
  ///   - store: where this machine keeps what it knows of the repository.
  /// - Throws: a `Diagnostic`, where nothing can be written for the time of the work.
  public init(
    _ repository: String, branch: String, from site: String, store: String
  ) throws(Diagnostic) {
    guard let folder = PrivateFolder() else {
      throw .publishFailed("TMPDIR", systemReason(errno))
    }
    self.repository = repository
    self.branch = branch
    self.site = site
    self.store = store
    self.folder = folder
  }

  public func look() throws(Diagnostic) -> ServerState {
    if access("\(store)/HEAD", F_OK) != 0 { _ = try git(["init", "-q", "--bare", store]) }
    let found = try git(["ls-remote", "--heads", "--", repository, "refs/heads/\(branch)"])
    guard !found.isEmpty else {
      _ = try git(["update-ref", "-d", Self.there])
      return ServerState()
    }
    _ = try git([
      "fetch", "-q", "--no-tags", "--depth", "1", "--", repository,
      "+refs/heads/\(branch):\(Self.there)",
    ])
    var state = ServerState { path in
      let ended = run(["cat-file", "blob", "\(Self.there):\(path)"])
      return ended.status == 0 ? ended.output : nil
    }
    let names = try git(["ls-tree", "-z", "--name-only", Self.there]).split(separator: 0)
    state.holdsOther = names.contains { $0.first != UInt8(ascii: ".") }
    return state
  }

  public func lock(_ note: LockNote) throws(Diagnostic) -> ServerState { try look() }
  public func unlock() throws(Diagnostic) {}

  public func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic) {
    let stream = "\(folder.path)/stream"
    try write(steps, to: stream)
    _ = try git(["fast-import", "--quiet", "--force"], input: stream)
    _ = try git([
      "push", "-q", "--", repository, "\(Self.new):refs/heads/\(branch)",
    ])
  }

  /// The commit, as `git fast-import` reads it: what goes first, then what comes.
  private func write(_ steps: [PublishStep], to stream: String) throws(Diagnostic) {
    let file = open(stream, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(errno) }
    defer { close(file) }
    let isBegun = run(["rev-parse", "-q", "--verify", Self.there]).status == 0
    var head = "reset \(Self.new)\n\ncommit \(Self.new)\ncommitter \(committer)\n"
    head += "data 11\noit publish\n"
    if isBegun { head += "from \(Self.there)^0\n" }
    for case .remove(let path) in steps { head += "D \(path)\n" }
    try append(Array(head.utf8), to: file)
    // So that hosts take the files as they are.
    try append(".nojekyll", [], to: file)
    for step in steps {
      switch step {
      case .send(let path, _, _):
        try append(path, try contents(of: path, in: site), to: file)
      case .note(StagedName.next, let text): try append(Manifest.name, text, to: file)
      case .note(StagedName.kept, let text):
        try append(StagedName.path(StagedName.kept), text, to: file)
      default: break
      }
    }
  }

  private func append(_ path: String, _ bytes: [UInt8], to file: Int32) throws(Diagnostic) {
    try append(
      Array("M 100644 inline \(path)\ndata \(bytes.count)\n".utf8) + bytes + [0x0A], to: file)
  }

  private func append(_ bytes: [UInt8], to file: Int32) throws(Diagnostic) {
    guard writeAll(bytes[...], to: file) else { throw failure(errno) }
  }

  /// Who git says that somebody is; where it does not know, the tool.
  private var committer: String {
    let known = run(["var", "GIT_COMMITTER_IDENT"])
    let text = String(decoding: known.output, as: UTF8.self).split(separator: "\n").first
    guard known.status == 0, let text else { return "oit <oit@localhost> \(time(nil)) +0700" }
    return String(text)
  }

  private func git(_ words: [String], input: String = "/dev/null") throws(Diagnostic) -> [UInt8] {
    let ended = run(words, input: input)
    guard ended.status == 0 else { throw refusal(ended) }
    return ended.output
  }

  private func run(_ words: [String], input: String = "/dev/null") -> OutsideProgram {
    let environment = ["LC_ALL": "C", "GIT_DIR": store, "GIT_TERMINAL_PROMPT": "0"]
    return OutsideProgram(
      ["git"] + words, environment: environment.merging(folder.asking) { $1 }, in: folder.path,
      input: input)
  }

  private func refusal(_ ended: OutsideProgram) -> Diagnostic {
    if ended.status == 127 { return .programMissing("git", package: "git") }
    let errors = ended.errors
    let refused = ["Permission denied", "Authentication failed", "could not read"]
    if refused.contains(where: errors.contains) { return .notLetIn(repository) }
    if errors.contains("[rejected]") { return .targetChanged }
    let lines = errors.split(separator: "\n").map(String.init)
    let reason =
      lines.first { $0.begins(with: "fatal:") || $0.begins(with: "remote:") } ?? lines.last ?? ""
    return .publishFailed(repository, Words(reason, reason))
  }

  private func failure(_ code: Int32) -> Diagnostic {
    .publishFailed("TMPDIR", systemReason(code))
  }
}
