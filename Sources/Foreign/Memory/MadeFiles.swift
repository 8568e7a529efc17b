import Artifact
import Glibc

/// Files that were made of others, each under the SHA-256 of its bytes, in a folder beside the
/// output.
///
/// All of it may be deleted without loss; what holds other bytes than its name says is made anew.
public struct MadeFiles: Sendable {
  /// Nil where there is none.
  private let folder: String?
  private let isWritten: Bool

  /// - Parameters:
  ///   - folder: its path; it may not exist.
  ///   - isWritten: whether what is made is kept there.
  public init(_ folder: String?, isWritten: Bool) {
    self.folder = folder
    self.isWritten = isWritten
  }

  func bytes(_ hash: String, count: Int) -> [UInt8]? {
    guard let folder else { return nil }
    let file = open("\(folder)/\(hash)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, read in
      read = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
    }
    return bytes.count == count && sha256(bytes) == hash ? bytes : nil
  }

  func holds(_ hash: String, count: Int) -> Bool {
    guard let folder else { return false }
    var status = stat()
    return lstat("\(folder)/\(hash)", &status) == 0 && status.st_size == count
  }

  func keep(_ bytes: [UInt8], _ hash: String) {
    guard let folder, isWritten, !holds(hash, count: bytes.count) else { return }
    mkdir(folder, 0o755)
    let path = "\(folder)/\(hash)"
    let part = "\(path).\(getpid()).\(pthread_self())"
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    let isWhole = write(file, bytes, bytes.count) == bytes.count
    close(file)
    if !isWhole || rename(part, path) != 0 { unlink(part) }
  }

  /// Removes what nothing of the site needs any more.
  func removeAll(besides hashes: Set<String>) {
    guard let folder, isWritten, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      let isOurs = name.utf8.count >= 64 && name.utf8.prefix(64).allSatisfy(isHexadecimal)
      if isOurs, !hashes.contains(name) { unlink("\(folder)/\(name)") }
    }
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
