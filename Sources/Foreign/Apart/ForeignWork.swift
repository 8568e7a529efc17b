import Glibc
import Text

/// What the process apart does: loads the library, then answers for each file that it is handed,
/// until nobody asks any more.
///
/// Standard input is the connection, of which standard output is a copy; the library reads and
/// prints into nothing.
public func workApart<Parser: ForeignParser>(as parser: Parser.Type) {
  guard let channel = ownChannel(), parser.bounds.bind(), parser.bounds.startClocks() else {
    return
  }
  guard channel.send(Greeting(parser.load()).line) else { return }
  while case .line(let words, let file) = channel.receive(), file >= 0,
    parser.bounds.startClocks()
  {
    let answer = parser.answer(to: ForeignRequest(rawValue: words), about: file)
    guard channel.send(answer.text, file: answer.file) else { return }
    if answer.file >= 0 { close(answer.file) }
  }
}

/// The connection, moved out of the way of a library that prints.
private func ownChannel() -> Channel? {
  let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
  let own = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  guard own >= 0, nothing >= 0 else { return nil }
  for stream in STDIN_FILENO...STDERR_FILENO { dup2(nothing, stream) }
  close(nothing)
  return Channel(descriptor: own)
}

/// With what a process apart begins: `oit 1`, then the version and the path of the library, or
/// nothing when it is not installed.
struct Greeting {
  let library: ForeignLibrary?

  private static let opening = "oit 1"

  init(_ library: ForeignLibrary?) { self.library = library }

  init?(line: String) {
    guard line.begins(with: Self.opening) else { return nil }
    let words = line.utf8.dropFirst(Self.opening.utf8.count)
      .split(separator: UInt8(ascii: " "), maxSplits: 1).map { String(Substring($0)) }
    switch words.count {
    case 0: library = nil
    case 2: library = ForeignLibrary(version: words[0], path: words[1])
    default: return nil
    }
  }

  var line: String {
    guard let library else { return Self.opening }
    return "\(Self.opening) \(library.version) \(library.path)"
  }
}
