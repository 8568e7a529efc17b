import Glibc
import Text

/// A program of this machine that is run to its end: sftp, lftp, git, curl.
struct OutsideProgram {
  let status: Int32
  let output: [UInt8]
  /// A line feed ends each line, where ssh writes two signs.
  let errors: String

  /// What it prints goes into files of a folder, so that no pipe is ever full.
  ///
  /// Status 127 where the program is not there.
  ///
  /// - Parameters:
  ///   - words: the program and its arguments.
  ///   - environment: what differs from the one of this program.
  ///   - folder: where its output goes.
  ///   - input: what it reads.
  ///   - opening: with what a line of its output begins that is counted while it works.
  ///   - count: called with the number of such lines, when there are more.
  init(
    _ words: [String], environment: [String: String], in folder: String,
    input: String = "/dev/null", counting opening: String? = nil, _ count: (Int) -> Void = { _ in }
  ) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let (output, errors) = ("\(folder)/output", "\(folder)/errors")
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
    var all: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var name = environ
    while let variable = name.pointee {
      let text = String(cString: variable)
      if !environment.keys.contains(where: { text.utf8.starts(with: "\($0)=".utf8) }) {
        variables.append(strdup(text))
      }
      name += 1
    }
    variables += environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in all + variables { free(text) } }
    var child = pid_t()
    guard posix_spawnp(&child, words[0], &actions, nil, &all, &variables) == 0 else {
      (status, self.output, self.errors) = (127, [], "")
      return
    }
    var ended: Int32 = 0
    if let opening {
      var lines = GrowingLines(output, beginningWith: opening)
      while waitpid(child, &ended, WNOHANG) == 0 {
        usleep(100_000)
        lines.read(count)
      }
      lines.read(count)
    } else {
      while waitpid(child, &ended, 0) < 0 && errno == EINTR {}
    }
    status = ended & 0x7F == 0 ? ended >> 8 & 0xFF : 128 + ended & 0x7F
    self.output = contents(of: output)
    self.errors = String(decoding: contents(of: errors).withLineFeeds(), as: UTF8.self)
  }
}

/// Lines of a file that somebody is writing.
private struct GrowingLines: ~Copyable {
  private let file: Int32
  private let opening: String
  private var line: [UInt8] = []
  private var count = 0

  init(_ path: String, beginningWith opening: String) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    self.opening = opening
  }

  deinit { if file >= 0 { close(file) } }

  /// Reads what has come; calls with the number of lines so far, if it has changed.
  mutating func read(_ changed: (Int) -> Void) {
    let before = count
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let size = Glibc.read(file, &buffer, buffer.count), size > 0 {
      for byte in buffer[..<size] {
        guard byte == UInt8(ascii: "\n") else {
          line.append(byte)
          continue
        }
        if line.starts(with: opening.utf8) { count += 1 }
        line.removeAll(keepingCapacity: true)
      }
    }
    if count > before { changed(count) }
  }
}

/// A folder that nobody else can look into, which goes with the value.
final class PrivateFolder {
  let path: String

  init?() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/oit-publish.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink("\(path)/\(name)") }
    }
    closedir(folder)
    rmdir(path)
  }

  func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = writeAll(bytes[...], to: file)
  }

  /// Where a copy of a file of the server goes; one that was there is gone.
  func placeAnew(of path: String) -> String {
    let place = copy(of: path)
    unlink(place)
    return place
  }

  /// The copy of a file of the server, if there was one.
  func read(copy path: String) -> [UInt8]? {
    let place = copy(of: path)
    return access(place, F_OK) == 0 ? contents(of: place) : nil
  }

  func copy(of path: String) -> String {
    "\(self.path)/copy-"
      + path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }.joined(
        separator: "-")
  }

  /// What ssh and git are told to ask for the password, where one is in the environment.
  var asking: [String: String] {
    guard getenv(Account.password) != nil else { return [:] }
    let text = "#!/bin/sh\nprintf '%s\\n' \"$\(Account.password)\"\n"
    write(Array(text.utf8), to: "ask", mode: 0o700)
    let ask = "\(path)/ask"
    return ["SSH_ASKPASS": ask, "SSH_ASKPASS_REQUIRE": "force", "GIT_ASKPASS": ask]
  }
}

private func contents(of path: String) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
  return bytes
}
