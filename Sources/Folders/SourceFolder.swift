import Diagnostics
import Glibc

/// A folder of the source, Content or Templates, opened once: what lies in it is reached from
/// there, by paths relative to it.
///
/// Never through a symbolic link, so that nothing outside is read, whatever somebody puts into the
/// place of a file after it was looked at; and nobody waits, whatever it is.
public final class SourceFolder: Sendable {
  /// The folder that holds it, as it was given.
  public let source: String
  /// Its own name, with which the paths of diagnostics begin.
  public let name: String
  let descriptor: Int32

  /// Opens a folder by its path.
  public convenience init(at path: String) throws(Refusal) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    try self.init(name, in: slash.map { String(path[..<$0]) } ?? ".")
  }

  /// Opens a folder that lies in another; it may itself be a link.
  public init(_ name: String, in source: String) throws(Refusal) {
    self.source = source
    self.name = name
    descriptor = Glibc.open("\(source)/\(name)", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Refusal(opening: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  public func place(_ path: String) -> Place { Place(path.isEmpty ? name : "\(name)/\(path)") }

  /// Opens an ordinary file for reading.
  public func open(_ path: String) throws(Refusal) -> ReadableFile {
    let file = openBeneath(descriptor, path, O_RDONLY)
    guard file >= 0 else { throw Refusal(opening: errno) }
    return try ReadableFile(descriptor: file)
  }

  /// The bytes of an ordinary file that has no more than a limit.
  public func read(_ path: String, upTo limit: Int) throws(Refusal) -> [UInt8] {
    try open(path).read(upTo: limit)
  }

  /// The bytes with which an ordinary file begins, no more than a count.
  public func read(first count: Int, of path: String) throws(Refusal) -> [UInt8] {
    try open(path).read(first: count)
  }

  /// Calls with each name in a folder and its kind, as `forEachName` gives them, and with a
  /// descriptor of that folder.
  func list(
    _ path: String, _ body: (UnsafePointer<CChar>, _ type: Int32, _ folder: Int32) -> Void
  ) throws(Refusal) {
    let folder = openBeneath(descriptor, path, O_RDONLY | O_DIRECTORY)
    guard folder >= 0 else { throw Refusal(opening: errno) }
    defer { close(folder) }
    let code = forEachName(inFolder: folder) { name, _, type in body(name, type, folder) }
    guard code == 0 else { throw .failed(code) }
  }

  /// The names in a folder, hidden ones too, of all that may be a folder or of everything; in no
  /// order.
  public func names(in path: String, foldersOnly: Bool = false) throws(Refusal) -> [String] {
    var names: [String] = []
    try list(path) { name, type, _ in
      guard !foldersOnly || FileKind(listed: type) ?? .folder == .folder else { return }
      names.append(String(cString: name))
    }
    return names
  }
}
