import Artifact
import Folders
import Glibc

/// Links or copies an existing file into another folder.
extension OpenFile {
  /// A hard link: the same file under a further name; of a symbolic link the link itself.
  func link(_ name: EntryName, in other: OpenFile, as new: EntryName) throws {
    guard linkat(descriptor, name.characters, other.descriptor, new.characters, 0) == 0 else {
      throw failure(name.text)
    }
  }

  /// A copy with mode and times, for what can't be linked: other people's files, some disks.
  func copy(
    _ name: EntryName, _ kind: FileKind, to other: OpenFile, as new: EntryName
  ) throws {
    guard kind == .file else { return try copyLink(name, to: other, as: new) }
    guard let source = try file(name) else { throw failure(name.text, ENOENT) }
    let status = try source.status()
    let copy = try other.newFile(new)
    try copy.copyBytes(from: source)
    status.setMode(of: copy)
    status.setTimes(of: copy)
  }

  private func copyLink(_ name: EntryName, to other: OpenFile, as new: EntryName) throws {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard readlinkat(descriptor, name.characters, &target, target.count - 1) > 0,
      symlinkat(target, other.descriptor, new.characters) == 0
    else { throw failure(name.text) }
  }
}
