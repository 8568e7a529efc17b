import Diagnostics
import Folders
import Glibc
import Output

/// What was published to a target, kept beside the output: the version that is there now, and the
/// one before it, which `--undo` brings back.
struct PublishedCopies {
  let folder: String

  init(beside output: String, of target: String) {
    let slash = output.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = slash.map { String(output[...$0]) } ?? ""
    let name = slash.map { String(output[output.utf8.index(after: $0)...]) } ?? output
    folder = "\(parent).\(name).published/\(target)"
  }

  var before: String { "\(folder)/before" }

  /// Says who publishes from here, the same at every publication.
  var id: String {
    if let known = try? SourceFolder(at: folder).read("id", upTo: 100) {
      return String(decoding: known, as: UTF8.self)
    }
    var random = SystemRandomNumberGenerator()
    let id = String(random.next(), radix: 16)
    makeFolders(folder)
    _ = try? SourceFolder(at: folder).write(Array(id.utf8), toNew: "id")
    return id
  }

  /// Keeps what was published; the version that was there is the one before from now on.
  ///
  /// - Returns: whether all of it could be kept.
  func keep(_ site: String, _ files: [Manifest.Entry]) -> Bool {
    let new = "\(folder)/new"
    // The same version again leaves the one before as it is.
    guard
      (try? SourceFolder(at: "\(folder)/now").read(Manifest.name, upTo: 1 << 30))
        != Manifest.text(files)
    else { return true }
    removeTree(new)
    for path in files.map(\.path) + [Manifest.name] {
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      makeFolders(slash.map { "\(new)/\(path[..<$0])" } ?? new)
      guard link("\(site)/\(path)", "\(new)/\(path)") == 0 else { return false }
    }
    removeTree(before)
    rename("\(folder)/now", before)
    return rename(new, "\(folder)/now") == 0
  }

  /// Writes down what the last publication sent and removed.
  ///
  /// - Returns: the path of that file; nil where it can't be written.
  func log(_ changes: (sent: [String], removed: [String]), at time: Int) -> String? {
    var (now, parts) = (time + 7 * 3600, tm())
    gmtime_r(&now, &parts)
    var written = [CChar](repeating: 0, count: 32)
    strftime(&written, written.count, "%Y-%m-%dT%H:%M:%S+07:00", &parts)
    let day = String(decoding: written.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    let lines =
      ["\(day) + \(changes.sent.count) - \(changes.removed.count)"]
      + changes.sent.map { "+ \($0)" } + changes.removed.map { "- \($0)" }
    unlink("\(folder)/log.txt")
    let text = lines.map { $0 + "\n" }.joined()
    guard
      (try? SourceFolder(at: folder).write(Array(text.utf8), toNew: "log.txt")) != nil
    else { return nil }
    return "\(folder)/log.txt"
  }

  /// After the version before was published: the two change places.
  func swap() {
    rename("\(folder)/now", "\(folder)/new")
    rename(before, "\(folder)/now")
    rename("\(folder)/new", before)
  }

  private func removeTree(_ path: String) {
    guard let names = try? SourceFolder(at: path).names(in: "") else {
      unlink(path)
      return
    }
    for name in names { removeTree("\(path)/\(name)") }
    rmdir(path)
  }
}
