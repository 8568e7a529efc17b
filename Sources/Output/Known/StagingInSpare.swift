import Artifact
import Folders

/// Staging in the tree that the last swap left, and what is noted of both trees afterwards.
extension Staging {
  func takeSpare() throws -> Tree? {
    guard let present, let spare = try place.spare(spare, known: present.known) else { return nil }
    if spare.isReady(for: site, besides: present.contents.foreign), try spare.isUnchanged {
      return Tree(folder: try place.takeSpare(), spare: spare)
    }
    try place.refuseStrangers(under: place.spareName)
    let folder = try place.takeSpare()
    try StagedNames(site, besidesThoseIn: present).clear(folder)
    return Tree(folder: folder, spare: try SpareTree(spare.built, known: nil))
  }

  /// Notes for the next build what the new site and the one that it replaced have in common.
  ///
  /// - Parameters:
  ///   - listed: What the new manifest lists.
  ///   - same: Marks of the files that both trees held already, in that order.
  func remember(_ listed: [Manifest.Entry], same: [FileMark?]) {
    guard let present, same.contains(where: { $0 != nil }) else { return }
    let isSameSite = present.holdsOnly(site)
    place.note { manifest in
      Known.text(
        manifest, listed, files: same, output: isSameSite ? untouchedFolders : [:],
        spare: isSameSite ? present.contents.folders.marks : [:], seen: present.seen)
    }
  }

  /// Folders of the spare tree that are as they were when it was looked through.
  private var untouchedFolders: [EntryName: FileMark] {
    state.withLock { state in
      (state.tree?.spare?.folders ?? []).filter { !state.touched.contains($0.name) }.marks
    }
  }
}

extension PresentSite {
  /// Whether it has the names of these files and no others.
  fileprivate func holdsOnly(_ site: SiteFiles) -> Bool {
    guard let manifest, contents.foreign.isEmpty, manifest.files.count == site.sorted.count
    else { return false }
    return site.sorted.allSatisfy { manifest.number(of: $0.path) != nil }
  }
}

extension Sequence<FolderTree.Folder> {
  fileprivate var marks: [EntryName: FileMark] {
    Dictionary(map { ($0.name, $0.status.mark) }) { first, _ in first }
  }
}
