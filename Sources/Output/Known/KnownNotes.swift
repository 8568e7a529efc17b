import Artifact
import Folders
import Glibc

/// The notes in the lock file: a line that says for which manifest and which run of the machine
/// they hold, then the marks as binary numbers, in the order of the manifest and of `SiteLayout`.
extension Known {
  /// Nil when the text is of another manifest, another run of the machine, or not whole.
  init?(_ text: [UInt8], of manifest: FileMark, _ listed: [Manifest.Entry]) {
    guard let heading = Known.heading(manifest), text.starts(with: heading) else { return nil }
    let layout = SiteLayout(listed)
    let folders = layout.folders
    let count = listed.count + 2 * folders.count
    guard text.count == heading.count + count * Known.markSize else { return nil }
    let marks = text.withUnsafeBytes { bytes in
      (0..<count).map { number in
        FileMark(bytes, at: heading.count + number * Known.markSize, manifest.identity.device)
      }
    }
    func known(from start: Int) -> [EntryName: FileMark] {
      var known: [EntryName: FileMark] = [:]
      known.reserveCapacity(folders.count)
      for (folder, mark) in zip(folders, marks[start...]) { known[folder] = mark }
      return known
    }
    self.init(
      files: Array(marks[..<listed.count]), outputFolders: known(from: listed.count),
      spareFolders: known(from: listed.count + folders.count), layout: layout)
  }

  /// The text to store after a build; nil when the system gives no name for its run.
  ///
  /// Of the new manifest and what it lists; `files` are those that are the same in both trees, the
  /// folders of each those that hold no other names. `seen` is when both were looked through
  /// first, in nanoseconds since 1970.
  static func text(
    _ manifest: FileMark, _ listed: [Manifest.Entry], files: [FileMark?],
    output: [EntryName: FileMark], spare: [EntryName: FileMark], seen: Int
  ) -> [UInt8]? {
    guard var text = heading(manifest) else { return nil }
    let folders = SiteLayout(listed).folders
    let marks = files + folders.map { output[$0] } + folders.map { spare[$0] }
    text.reserveCapacity(text.count + marks.count * markSize)
    for mark in marks {
      let isOld = mark?.isOld(at: seen) ?? false
      (isOld ? mark : nil).append(to: &text)
    }
    return text
  }

  /// With what every such text begins.
  fileprivate static let opening = "oit known-files 1"

  private static let markSize = 3 * MemoryLayout<Int>.size

  /// Nil where the system has no name for its run.
  private static func heading(_ manifest: FileMark) -> [UInt8]? {
    guard let run = runOfMachine() else { return nil }
    let (identity, times) = (manifest.identity, "\(manifest.changed) \(manifest.modified)")
    return Array("\(opening) \(identity.device) \(identity.inode) \(times) \(run)".utf8)
  }
}

extension SitePlace {
  /// What the last build noted in the lock file; empty when there is nothing.
  func notes() -> [UInt8] { text(of: lockName) }

  /// What a file beside the output holds; empty when there is none, or one that can't be a note.
  func text(of name: String) -> [UInt8] {
    guard let file = try? parent.file(EntryName(name)),
      let status = try? file.status(), status.isFile, status.size < 1 << 28
    else { return [] }
    return (try? file.readAll()) ?? []
  }

  /// Stores notes for the next build, which is slower without them.
  func note(_ text: (_ manifest: FileMark) -> [UInt8]?) {
    guard let built = try? BuiltTree(parent.folder(EntryName(name))), let text = text(built.mark)
    else { return }
    store(text, in: lockName, opening: Known.opening)
  }

  /// Puts a note into a file beside the output; one that is not ours is left as it is.
  func store(_ text: [UInt8], in name: String, opening: String) {
    let old = self.text(of: name)
    guard old.isEmpty || old.starts(with: opening.utf8) else { return }
    let file = openat(
      parent.descriptor, name,
      O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    try? OpenFile(descriptor: file, path: parent.path(of: name)).write(text)
  }
}

/// A mark as three numbers: inode, time of the last change, time of writing; zeros for none.
extension FileMark {
  fileprivate init?(_ bytes: UnsafeRawBufferPointer, at offset: Int, _ device: UInt) {
    func number(_ index: Int) -> Int {
      bytes.loadUnaligned(fromByteOffset: offset + index * MemoryLayout<Int>.size, as: Int.self)
    }
    guard number(0) != 0 else { return nil }
    self.init(
      identity: FileIdentity(device: device, inode: UInt(bitPattern: number(0))),
      changed: number(1), modified: number(2))
  }
}

extension FileMark? {
  fileprivate func append(to text: inout [UInt8]) {
    let inode = map { Int(bitPattern: $0.identity.inode) } ?? 0
    for number in [inode, self?.changed ?? 0, self?.modified ?? 0] {
      withUnsafeBytes(of: number) { text.append(contentsOf: $0) }
    }
  }
}
