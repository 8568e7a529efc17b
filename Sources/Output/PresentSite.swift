import Artifact
import Folders
import Glibc

/// What lies in the output before the build: our files by the manifest, and what others put there.
struct PresentSite: Sendable {
  let folder: OpenFile
  /// Nil when the folder holds nothing but dot-files.
  let manifest: Manifest?
  let contents: Contents
  /// When it was looked through, in nanoseconds since 1970.
  let seen: Int
  let built: BuiltTree?
  /// What the last build noted of it.
  let known: Known?

  /// Nil when there is no folder yet; one whose manifest can't be read throws a `Diagnostic`.
  init?(at place: SitePlace) throws {
    guard place.parent.has(place.name) else { return nil }
    folder = try place.parent.folder(EntryName(place.name))
    seen = now()
    built = try BuiltTree(folder)
    if let built {
      let text = try built.manifest.readAll()
      manifest = Manifest(text: text, written: built.written, now: seen)
      known = manifest.flatMap { Known(place.notes(), of: built.mark, $0.files) }
    } else {
      manifest = nil
      known = nil
    }
    guard manifest != nil || !folder.has(Manifest.name) else {
      throw refusalOfManifest(folder.path)
    }
    let tree = try FolderTree(of: folder) { [known] in known?.output.entries(of: $0, $1) }
    contents = try Contents(tree, of: folder, besides: manifest)
  }

  /// Refuses files that would take the place of a file that is not ours, or need a folder there.
  func refuseCollisions(of foreign: [FolderEntry], with site: SiteFiles) throws {
    guard !foreign.isEmpty else { return }
    let paths = Set(site.sorted.map(\.path) + [Manifest.name])
    let ourFolders = folders(of: paths)
    for entry in foreign {
      let path = entry.name.text
      let isTaken =
        paths.contains(path) || entry.kind != .folder && ourFolders.contains(path)
        || folders(above: path).contains(where: paths.contains)
      if isTaken { throw refusalOfCollision(folder.path(of: path)) }
    }
  }
}
