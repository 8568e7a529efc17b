/// The tree that the last swap left, as it was found; nothing in it is changed before it is taken.
struct SpareTree: Sendable {
  let built: BuiltTree
  let tree: FolderTree
}
