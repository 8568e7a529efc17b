import Artifact
import Glibc

/// Everything in an output that the last build did not put there: files, links and folders.
///
/// A folder that held files of ours is ours, and is foreign no more than they are. Throws a
/// `Diagnostic` at what is mounted inside: it would move with the folder that is swapped out.
func foreignEntries(in output: OpenFile, besides manifest: Manifest?) throws -> [FolderEntry] {
  let ours = manifest.map { folders(of: $0.entries.keys) } ?? []
  var found: [FolderEntry] = []

  func visit(_ folder: OpenFile, _ path: FileName?) throws {
    for entry in try folder.entries() {
      let foreign = entry.inside(path)
      let text = foreign.name.text
      if entry.kind == .folder {
        if !ours.contains(text) { found.append(foreign) }
        let inner = try folder.folder(entry.name)
        guard try !inner.isMount() else { throw refusalOfMount(inner.path) }
        try visit(inner, foreign.name)
      } else if manifest?.lists(text) != true && text != Manifest.name {
        found.append(foreign)
      }
    }
  }

  try visit(output, nil)
  return found
}
