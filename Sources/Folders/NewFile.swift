import Glibc

extension SourceFolder {
  /// Writes a file that is not there yet, mode 0644 less the umask, and the folders in which it
  /// lies; one that can't be written whole is taken away.
  public func write(_ bytes: [UInt8], toNew path: String) throws(Refusal) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folderPath = slash.map { String(path[..<$0]) } ?? ""
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let folder = try openFolder(folderPath)
    defer { close(folder) }
    let file = openBeneath(folder, name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
    guard file >= 0 else { throw Refusal(opening: errno) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        unlinkat(folder, name, 0)
        throw .failed(code)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// A descriptor of a folder, which is made first where it is not there.
  private func openFolder(_ path: String) throws(Refusal) -> Int32 {
    var folder = openBeneath(descriptor, "", O_RDONLY | O_DIRECTORY)
    for part in path.utf8.split(separator: UInt8(ascii: "/")) where folder >= 0 {
      let name = String(Substring(part))
      mkdirat(folder, name, 0o755)
      let inner = openBeneath(folder, name, O_RDONLY | O_DIRECTORY)
      let code = errno
      close(folder)
      guard inner >= 0 else { throw Refusal(opening: code) }
      folder = inner
    }
    guard folder >= 0 else { throw Refusal(opening: errno) }
    return folder
  }
}
