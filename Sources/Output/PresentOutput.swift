import Artifact
import Glibc

/// What lies in the output before the build: our files by the manifest, and what others put there.
struct PresentOutput: Sendable {
  let folder: OpenFile
  /// Nil when the folder holds nothing but dot-files.
  let manifest: Manifest?
  let contents: OutputContents
  /// When it was looked through, in nanoseconds since 1970.
  let seen: Int

  /// Nil when there is no folder yet; one whose manifest can't be read throws a `Diagnostic`.
  init?(at place: OutputPlace) throws {
    guard place.parent.has(place.name) else { return nil }
    folder = try place.parent.folder(FileName(place.name))
    seen = now()
    manifest = try readManifest(in: folder, now: seen)
    var contents = OutputContents(besides: manifest)
    try contents.look(into: folder)
    self.contents = contents
  }

  /// Refuses artifacts that would take the place of a file that is not ours, or need a folder there.
  func refuseCollisions(with artifacts: Artifacts) throws {
    guard !contents.foreign.isEmpty else { return }
    let paths = Set(artifacts.sorted.map(\.path) + [Manifest.name])
    let ourFolders = folders(of: paths)
    for entry in contents.foreign {
      let path = entry.name.text
      let isTaken =
        paths.contains(path) || entry.kind != .folder && ourFolders.contains(path)
        || folders(above: path).contains(where: paths.contains)
      if isTaken { throw refusalOfCollision(folder.path(of: path)) }
    }
  }

  /// How many files of the last build are there that these artifacts no longer make.
  func stale(besides artifacts: Artifacts) -> Int {
    guard let manifest else { return 0 }
    let paths = Set(artifacts.sorted.map(\.path))
    return manifest.entries.keys.count { !paths.contains($0) && folder.has($0) }
  }
}

private func readManifest(in folder: OpenFile, now: Int) throws -> Manifest? {
  guard folder.has(Manifest.name) else { return nil }
  guard let file = try folder.file(FileName(Manifest.name)) else {
    throw refusalOfManifest(folder.path)
  }
  let status = try file.status()
  guard status.isFile,
    let manifest = Manifest(text: try file.readAll(), written: status.modified, now: now)
  else { throw refusalOfManifest(folder.path) }
  return manifest
}
