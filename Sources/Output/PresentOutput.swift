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
  private let built: BuiltTree?
  let known: KnownFiles?

  /// Nil when there is no folder yet; one whose manifest can't be read throws a `Diagnostic`.
  init?(at place: OutputPlace) throws {
    guard place.parent.has(place.name) else { return nil }
    folder = try place.parent.folder(FileName(place.name))
    seen = now()
    built = try BuiltTree(folder)
    if let built {
      let text = try built.manifest.readAll()
      manifest = Manifest(text: text, written: built.written, now: seen)
      known = manifest.flatMap {
        KnownFiles(place.notes(), of: built.mark, $0.files)
      }
    } else {
      manifest = nil
      known = nil
    }
    guard manifest != nil || !folder.has(Manifest.name) else {
      throw refusalOfManifest(folder.path)
    }
    let tree = try FolderTree(of: folder, known: known?.output)
    contents = try OutputContents(tree, of: folder, besides: manifest)
  }

  /// Whether it has the names of these artifacts and no others.
  func holdsOnly(_ artifacts: SiteFiles) -> Bool {
    guard let manifest, contents.foreign.isEmpty, manifest.files.count == artifacts.sorted.count
    else { return false }
    return artifacts.sorted.allSatisfy { manifest.number(of: $0.path) != nil }
  }

  /// Whether no build has run since; what others put there since is found by `lateEntries`.
  func isStill(at place: OutputPlace) throws -> Bool {
    try built?.isStill(place.name, in: place.parent) ?? false
  }

  /// What is known of a file without reading it: its status and the hash of its bytes.
  func known(_ path: String) throws -> (FileStatus, hash: String)? {
    guard let known, let number = manifest?.number(of: path),
      let status = try folder.status(of: FileName(path)), known.isStill(number, status),
      let hash = manifest?.hash(of: path, status)
    else { return nil }
    return (status, hash)
  }

  /// Refuses artifacts that would take the place of a file that is not ours, or need a folder there.
  func refuseCollisions(of foreign: [FolderEntry], with artifacts: SiteFiles) throws {
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
  func stale(besides artifacts: SiteFiles) -> Int {
    guard let manifest,
      artifacts.sorted.count(where: { manifest.number(of: $0.path) != nil }) < manifest.files.count
    else { return 0 }
    let paths = Set(artifacts.sorted.map(\.path))
    return manifest.files.count { !paths.contains($0.path) && folder.has($0.path) }
  }
}
