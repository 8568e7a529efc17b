import Artifact
import Diagnostics
import Glibc
import Text

/// A site as the public meets it, read through `curl`.
public struct PublicSite {
  /// What a server gave for a path.
  public struct Answer: Sendable {
    /// 0 where there was none.
    public let status: Int
    /// Why there was none, as curl says it.
    public let failure: String
    public let type: String
    public let policy: String
    public let sniffing: String
    /// Of the body.
    public let sha256: String
  }

  /// What a file may have at most: what is larger is not read to its end.
  private static let mostBytes = 1 << 28
  private static let atATime = 64

  private let base: String
  private let folder: PrivateFolder

  /// - Parameter base: the address at which it begins, without a slash at the end.
  /// - Throws: a `Diagnostic`, where nothing can be written for the time of the work.
  public init(at base: String) throws(Diagnostic) {
    guard let folder = PrivateFolder() else {
      throw .publishFailed("TMPDIR", systemReason(errno))
    }
    self.base = base
    self.folder = folder
  }

  /// Asks for several paths at once.
  ///
  /// - Parameters:
  ///   - paths: from the first `/` on, as they are, not percent-encoded.
  ///   - follows: whether an answer that leads on is followed.
  /// - Returns: the answers in the order of the paths.
  /// - Throws: a `Diagnostic`: `program-missing`.
  public func answers(to paths: [String], follows: Bool = false) throws(Diagnostic) -> [Answer] {
    var answers: [Answer] = []
    for start in stride(from: 0, to: paths.count, by: Self.atATime) {
      answers += try some(Array(paths[start..<min(start + Self.atATime, paths.count)]), follows)
    }
    return answers
  }

  /// The bytes at a path; nil where the server has none.
  public func bytes(at path: String) throws(Diagnostic) -> [UInt8]? {
    let answer = try some([path], false)
    return answer[0].status == 200 ? folder.read(copy: "0") : nil
  }

  private func some(_ paths: [String], _ follows: Bool) throws(Diagnostic) -> [Answer] {
    let lines = paths.enumerated().map { number, path in
      """
      url = "\(base)\(percentEncoded(path: path))"
      output = "\(folder.placeAnew(of: "\(number)"))"

      """
    }
    folder.write(Array(lines.joined().utf8), to: "asked")
    let told =
      ["urlnum", "http_code", "content_type"].map { "%{\($0)}" }
      + ["content-security-policy", "x-content-type-options"].map { "%header{\($0)}" }
      + ["%{errormsg}\\n"]
    let ended = OutsideProgram(
      [
        "curl", "-q", "--silent", "--globoff", "--parallel", "--parallel-max", "6",
        "--proto", "=http,https", "--proto-redir", "=http,https", "--max-redirs", "5",
        "--connect-timeout", "15", "--max-time", "120", "--max-filesize", "\(Self.mostBytes)",
        "--user-agent", "oit", "--write-out", told.joined(separator: "\\t"), "--config",
        "\(folder.path)/asked",
      ] + (follows ? ["--location"] : []), environment: [:], in: folder.path)
    guard ended.status != 127 else { throw .programMissing("curl", package: "curl") }
    var answers = Array(repeating: Answer(failure: "curl \(ended.status)"), count: paths.count)
    for line in ended.output.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 6, let number = Int(words[0]), answers.indices.contains(number) else {
        continue
      }
      answers[number] = Answer(
        status: Int(words[1]) ?? 0, failure: words[5], type: words[2], policy: words[3],
        sniffing: words[4], sha256: digest(number))
    }
    return answers
  }

  private func digest(_ number: Int) -> String {
    let file = open(folder.copy(of: "\(number)"), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    return (try? sha256(descriptor: file, of: "\(number)")) ?? ""
  }
}

extension PublicSite.Answer {
  fileprivate init(failure: String) {
    self.init(status: 0, failure: failure, type: "", policy: "", sniffing: "", sha256: "")
  }
}
