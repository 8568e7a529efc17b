import Artifact

/// Which names lie in which folders of a site, according to its manifest.
struct SiteLayout: Sendable {
  struct Name: Sendable {
    /// The whole path.
    let path: EntryName
    /// In the manifest; nil for a folder.
    let number: Int?
  }

  /// All but the top; each after the one it lies in.
  private(set) var folders: [EntryName] = []
  private(set) var names: [EntryName: [Name]] = [:]

  init(_ files: [Manifest.Entry]) {
    for (number, file) in files.enumerated() {
      add(Name(path: EntryName(file.path), number: number))
    }
  }

  private mutating func add(_ name: Name) {
    guard let folder = name.path.folder else { return }
    if names[folder] == nil {
      // Taken first, so that the folders above come before.
      names[folder] = []
      add(Name(path: folder, number: nil))
      folders.append(folder)
    }
    names[folder]?.append(name)
  }
}
