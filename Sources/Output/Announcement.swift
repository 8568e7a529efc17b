import Artifact

extension Staging {
  /// Lists in a manifest of the staging folder what is going to lie there, before any of it does.
  ///
  /// So what a killed build leaves is known as ours by the same sign as an output. Sizes and hashes
  /// are not known yet; nobody asks a staging folder for them.
  func announce(in tree: Tree) throws {
    if let spare = tree.spare, site.sorted.allSatisfy({ spare.files[EntryName($0.path)] != nil }) {
      // The spare's own manifest lists them all.
      return
    }
    let foreign = (present?.contents.foreign ?? []).filter { $0.kind != .folder }.map(\.name.text)
    let found = (tree.spare?.files.keys).map { $0.map(\.text) } ?? []
    let names = Set(site.sorted.map(\.path) + foreign + found).subtracting([Manifest.name])
    let entries = names.map { Manifest.Entry(path: $0, bytes: 0, sha256: Self.unknown) }
    try put(manifest: Manifest.text(entries), in: tree, isForced: false)
  }

  private static let unknown = String(repeating: "0", count: 64)
}
