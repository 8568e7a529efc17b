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
    /// Where it came from, when all that led on was followed.
    public let address: String
    /// Of the body.
    public let sha256: String
  }

  private static let atATime = 64

  private let base: String
  /// What a file may have at most: what is larger is not read to its end.
  private let mostBytes: Int
  /// Connections at once: few to one site, many to many.
  private let atOnce: Int
  /// Seconds that may pass for each.
  private let patience: Int
  private let folder: PrivateFolder

  /// - Parameter base: the address at which it begins, without a slash at the end.
  /// - Throws: a `Diagnostic`, where nothing can be written for the time of the work.
  public init(at base: String) throws(Diagnostic) {
    try self.init(at: base, mostBytes: 1 << 28, atOnce: 6)
  }

  private init(
    at base: String, mostBytes: Int, atOnce: Int, patience: Int = 120
  ) throws(Diagnostic) {
    guard let folder = PrivateFolder() else {
      throw .publishFailed("TMPDIR", systemReason(errno))
    }
    self.base = base
    self.mostBytes = mostBytes
    self.atOnce = atOnce
    self.patience = patience
    self.folder = folder
  }

  /// Reads a file of each of many sites, and follows where they lead on.
  ///
  /// - Parameters:
  ///   - addresses: whole, percent-encoded, without quotes and blanks.
  ///   - mostBytes: what a file may have.
  ///   - take: called with the number of an address, the answer and what was read, if anything.
  /// - Throws: a `Diagnostic`: `program-missing`.
  public static func read(
    _ addresses: [String], upTo mostBytes: Int, _ take: (Int, Answer, [UInt8]?) -> Void
  ) throws(Diagnostic) {
    let web = try PublicSite(at: "", mostBytes: mostBytes, atOnce: 32)
    for start in stride(from: 0, to: addresses.count, by: atATime) {
      let some = Array(addresses[start..<min(start + atATime, addresses.count)])
      for (number, answer) in try web.some(some, true).enumerated() {
        take(start + number, answer, web.folder.read(copy: "\(number)"))
      }
    }
  }

  /// Asks whether addresses of many sites answer: each site for one at a time, and no more once it
  /// has given no answer.
  ///
  /// - Parameters:
  ///   - addresses: as for ``read(_:upTo:_:)``.
  ///   - seconds: how long a further address is asked for.
  /// - Returns: the answers in the order of the addresses; nil for what there was no time to ask.
  /// - Throws: a `Diagnostic`: `program-missing`.
  public static func answers(
    to addresses: [String], within seconds: Int
  ) throws(Diagnostic) -> [Answer?] {
    let web = try PublicSite(at: "", mostBytes: 1 << 16, atOnce: 16, patience: 20)
    let end = time(nil) + seconds
    var answers = [Answer?](repeating: nil, count: addresses.count)
    var silent: [String: Answer] = [:]
    var rest = Array(addresses.indices)
    while !rest.isEmpty, time(nil) < end {
      var asked: [(number: Int, host: String)] = []
      var later: [Int] = []
      for number in rest {
        let host = Self.host(of: addresses[number])
        if let answer = silent[host] {
          answers[number] = answer
        } else if asked.count < atATime, !asked.contains(where: { $0.host == host }) {
          asked.append((number, host))
        } else {
          later.append(number)
        }
      }
      guard !asked.isEmpty else { break }
      let given = try web.some(asked.map { addresses[$0.number] }, true)
      for ((number, host), answer) in zip(asked, given) {
        answers[number] = answer
        if answer.status == 0 { silent[host] = answer }
      }
      rest = later
    }
    return answers
  }

  private static func host(of address: String) -> String {
    let parts = address.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count > 2 ? Substring(parts[2]).asciiLowercased() : address
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
      let some = paths[start..<min(start + Self.atATime, paths.count)]
      answers += try self.some(some.map { base + percentEncoded(path: $0) }, follows)
    }
    return answers
  }

  /// The bytes at a path; nil where the server has none.
  public func bytes(at path: String) throws(Diagnostic) -> [UInt8]? {
    let answer = try some([base + percentEncoded(path: path)], false)
    return answer[0].status == 200 ? folder.read(copy: "0") : nil
  }

  private func some(_ addresses: [String], _ follows: Bool) throws(Diagnostic) -> [Answer] {
    let lines = addresses.enumerated().map { number, address in
      """
      url = "\(address)"
      output = "\(folder.placeAnew(of: "\(number)"))"

      """
    }
    folder.write(Array(lines.joined().utf8), to: "asked")
    let told =
      ["urlnum", "http_code", "content_type", "url_effective"].map { "%{\($0)}" }
      + ["content-security-policy", "x-content-type-options"].map { "%header{\($0)}" }
      + ["%{errormsg}\\n"]
    let ended = OutsideProgram(
      [
        "curl", "-q", "--silent", "--globoff", "--parallel", "--parallel-max", "\(atOnce)",
        "--proto", "=http,https", "--proto-redir", "=http,https", "--max-redirs", "5",
        "--connect-timeout", "15", "--max-time", "\(patience)", "--max-filesize", "\(mostBytes)",
        "--user-agent", "oit", "--write-out", told.joined(separator: "\\t"), "--config",
        "\(folder.path)/asked",
      ] + (follows ? ["--location"] : []), environment: [:], in: folder.path)
    guard ended.status != 127 else { throw .programMissing("curl", package: "curl") }
    var answers = Array(repeating: Answer(failure: "curl \(ended.status)"), count: addresses.count)
    for line in ended.output.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 7, let number = Int(words[0]), answers.indices.contains(number) else {
        continue
      }
      answers[number] = Answer(
        status: Int(words[1]) ?? 0, failure: words[6], type: words[2], policy: words[4],
        sniffing: words[5], address: words[3], sha256: digest(number))
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
    self.init(
      status: 0, failure: failure, type: "", policy: "", sniffing: "", address: "", sha256: "")
  }
}
