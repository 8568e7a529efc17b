import Artifact
import Glibc
import Synchronization

/// The folder beside the output in which the next one is put together; made with its first file.
final class Staging: Sendable {
  private struct State {
    var folder: OpenFile?
    var made: Set<String> = []
  }

  private let place: OutputPlace
  private let state = Mutex(State())

  init(in place: OutputPlace) { self.place = place }

  func folder() throws -> OpenFile {
    try state.withLock { state in
      if let folder = state.folder { return folder }
      let name = FileName(place.stagingName)
      try place.parent.makeFolder(name)
      let folder = try place.parent.folder(name)
      state.folder = folder
      return folder
    }
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try newFile(path).write(bytes)
  }

  /// Copies a file of the source with its time of writing, by which the copy is known again.
  func copy(_ source: OpenFile, _ status: FileStatus, to path: String) throws -> OpenFile {
    let copy = try newFile(path)
    try copy.copyBytes(from: source)
    status.setTimes(of: copy)
    // Later builds believe it by size and time, which a power cut may leave without the bytes.
    try copy.synchronize()
    return copy
  }

  /// Adds all that stays as it is, and the manifest: the folder is then ready to be swapped.
  func complete(
    _ outcomes: [Outcome], manifest: [UInt8], from present: PresentOutput?
  ) throws {
    let folder = try folder()
    if let present {
      for outcome in outcomes where outcome.isUnchanged {
        let path = outcome.entry.path
        try makeFolder(above: path)
        try keep(FileName(path), .file, from: present.folder)
      }
      try keepForeign(of: present)
      try present.folder.status().setMode(of: folder)
    }
    let file = try newFile(Manifest.name)
    try file.write(manifest)
    try file.synchronize()
  }

  private func keepForeign(of present: PresentOutput) throws {
    for entry in present.foreign {
      if entry.kind == .folder {
        try folder().makeFolder(entry.name)
      } else {
        try entry.name.folder.map(folder().makeFolder)
        try keep(entry.name, entry.kind, from: present.folder)
      }
    }
    // Last and from the inside out: what is put into a folder changes its time.
    for entry in present.foreign.reversed() where entry.kind == .folder {
      let status = try present.folder.folder(entry.name).status()
      let copy = try folder().folder(entry.name)
      status.setMode(of: copy)
      status.setTimes(of: copy)
    }
  }

  private func keep(
    _ name: FileName, _ kind: FolderEntry.Kind, from old: OpenFile
  ) throws {
    do {
      try old.link(name, in: folder())
    } catch let failure as FileFailure {
      // A mount of one file: what is swapped out could not be taken apart.
      if failure.code == EXDEV { throw refusalOfMount(failure.path) }
      guard kind == .file || kind == .link else { throw failure }
      try old.copy(name, kind, to: folder())
    }
  }

  private func newFile(_ path: String) throws -> OpenFile {
    let folder = try folder()
    try makeFolder(above: path)
    return try folder.newFile(FileName(path))
  }

  private func makeFolder(above path: String) throws {
    guard let above = folders(above: path).first(where: { _ in true }) else { return }
    if state.withLock({ $0.made.contains(above) }) { return }
    try folder().makeFolder(FileName(above))
    state.withLock { _ = $0.made.insert(above) }
  }
}
