import Artifact
import Glibc

/// What lies in the output before the build: our files by the manifest, and what others put there.
struct PresentOutput: Sendable {
  let folder: OpenFile
  /// Nil when the folder holds nothing but dot-files.
  let manifest: Manifest?
  /// A folder comes before what it holds.
  let foreign: [FolderEntry]

  /// Nil when there is no folder yet; one whose manifest can't be read throws a `Diagnostic`.
  init?(at place: OutputPlace) throws {
    guard place.parent.has(place.name) else { return nil }
    folder = try place.parent.folder(FileName(place.name))
    manifest = try readManifest(in: folder)
    foreign = try foreignEntries(in: folder, besides: manifest)
  }

  /// Refuses artifacts that would take the place of a file that is not ours, or need a folder there.
  func refuseCollisions(with artifacts: Artifacts) throws {
    guard !foreign.isEmpty else { return }
    let paths = Set(artifacts.sorted.map(\.path) + [Manifest.name])
    let ourFolders = folders(of: paths)
    for entry in foreign {
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

  /// Saves what others put into the swapped-out folder after it was looked through.
  func moveLateFiles(to new: OpenFile) throws {
    let known = Set(foreign)
    for entry in try foreignEntries(in: folder, besides: manifest) where !known.contains(entry) {
      if entry.kind == .folder {
        try new.makeFolder(entry.name)
      } else {
        try entry.name.folder.map(new.makeFolder)
        try folder.move(entry.name, to: new)
      }
    }
  }
}

private func readManifest(in folder: OpenFile) throws -> Manifest? {
  guard folder.has(Manifest.name) else { return nil }
  guard let file = try folder.file(FileName(Manifest.name)) else {
    throw refusalOfManifest(folder.path)
  }
  let status = try file.status()
  guard status.isFile,
    let manifest = Manifest(text: try file.readAll(), written: status.modified)
  else { throw refusalOfManifest(folder.path) }
  return manifest
}
