import Artifact
import Glibc

/// By what the files and folders of the output and its spare are known again without being read or listed; noted in the
/// lock file beside them.
///
/// What has the inode and times that were seen is what it was: no program can set the time of the last change. In
/// doubt everything is looked at as if nothing were known: what changed in the last seconds, since clocks of file
/// systems tick slowly; everything when the manifest is another, or when the machine was started anew, since a power
/// cut may tear what was not forced to the disk.
struct KnownFiles: Sendable {
  /// Of each file, by its number in the manifest, the same in both trees.
  private var files: [FileMark?] = []
  /// Of folders that hold nothing but what the manifest says.
  private var outputFolders: [FileName: FileMark] = [:]
  private var spareFolders: [FileName: FileMark] = [:]
  private let layout: SiteLayout

  /// Nil when the text is of another manifest, another run of the machine, or not whole.
  init?(_ text: [UInt8], of manifest: FileMark, _ listed: [Manifest.Entry]) {
    guard let heading = KnownFiles.heading(manifest), text.starts(with: heading) else { return nil }
    layout = SiteLayout(listed)
    let folders = layout.folders
    let count = listed.count + 2 * folders.count
    guard text.count == heading.count + count * KnownFiles.markSize else { return nil }
    text.withUnsafeBytes { bytes in
      func mark(_ number: Int) -> FileMark? {
        FileMark(bytes, at: heading.count + number * KnownFiles.markSize, manifest.identity.device)
      }
      files = listed.indices.map(mark)
      for (number, folder) in folders.enumerated() {
        outputFolders[folder] = mark(listed.count + number)
        spareFolders[folder] = mark(listed.count + folders.count + number)
      }
    }
  }

  /// Whether nothing has happened to a file of the output since, by its number in the manifest.
  func isStill(_ number: Int, _ status: FileStatus) -> Bool { files[number] == status.mark }

  var output: KnownTree { KnownTree(files: files, folders: outputFolders, layout: layout) }
  var spare: KnownTree { KnownTree(files: files, folders: spareFolders, layout: layout) }

  /// The text that says what is known after a build; nil when that can't be said.
  ///
  /// Of the new manifest and what it lists; `files` are those that are the same in both trees, and the folders of each
  /// are those that hold no other names. `seen` is when both were looked at first, in nanoseconds since 1970.
  static func text(
    _ manifest: FileMark, _ listed: [Manifest.Entry], files: [FileMark?],
    output: [FileName: FileMark], spare: [FileName: FileMark], seen: Int
  ) -> [UInt8]? {
    guard var text = heading(manifest) else { return nil }
    let folders = SiteLayout(listed).folders
    let marks = files + folders.map { output[$0] } + folders.map { spare[$0] }
    text.reserveCapacity(text.count + marks.count * markSize)
    for mark in marks {
      let isOld = mark.map { $0.changed < seen - slowestTick } ?? false
      (isOld ? mark : nil).append(to: &text)
    }
    return text
  }

  /// With what every such text begins.
  static let opening = "oit known-files 1"

  private static let markSize = 3 * MemoryLayout<Int>.size

  /// Nil where the system has no name for its run.
  private static func heading(_ manifest: FileMark) -> [UInt8]? {
    guard let run = systemText("/proc/sys/kernel/random/boot_id") else { return nil }
    let (identity, times) = (manifest.identity, "\(manifest.changed) \(manifest.modified)")
    return Array("\(opening) \(identity.device) \(identity.inode) \(times) \(run)".utf8)
  }
}

/// One of the two trees, as far as it is known.
struct KnownTree: Sendable {
  let files: [FileMark?]
  let folders: [FileName: FileMark]
  let layout: SiteLayout

  /// What a folder holds, if nothing has happened to it since; inode 0 where it is not known.
  func entries(of folder: FileName, _ status: FileStatus) -> [FolderEntry]? {
    guard let mark = folders[folder], mark == status.mark else { return nil }
    return layout.names[folder]?.map { name in
      FolderEntry(
        name: name.path, kind: name.number == nil ? .folder : .file,
        inode: name.number.flatMap { files[$0]?.identity.inode } ?? 0)
    }
  }
}

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

/// A short text that the kernel makes when it is read.
private func systemText(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  let bytes = [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
