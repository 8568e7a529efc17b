import Artifact
import Dispatch
import Synchronization

/// A folder and all below it as they were found; links are not followed.
struct FolderTree: Sendable {
  struct Folder: Sendable {
    let name: EntryName
    /// Taken before listing, so that any later change shows a later time.
    let status: FileStatus
  }

  /// What is said to be in a folder of this name and status; nil when it must be listed.
  typealias Remembered = (EntryName, FileStatus) -> [FolderEntry]?

  let top: FileStatus
  /// Paths from the top; a folder comes before what it holds.
  private(set) var entries: [FolderEntry] = []
  /// The folders among the entries, in the same order.
  private(set) var folders: [Folder] = []

  /// Lists all folders but those whose entries are known, by whole paths.
  ///
  /// Throws a `Diagnostic` at what is mounted inside: it would move with what is swapped.
  init(of top: OpenFile, known: Remembered) throws {
    self.top = try top.status()
    try look(at: top.entries(), in: top, known)
  }

  private mutating func look(
    at found: [FolderEntry], in top: OpenFile, _ known: Remembered
  ) throws {
    for entry in found {
      entries.append(entry)
      guard entry.kind == .folder else { continue }
      guard let status = try top.statusUnlessMount(entry.name) else {
        throw refusalOfMount(top.path(of: entry.name.text))
      }
      folders.append(Folder(name: entry.name, status: status))
      let inside =
        try known(entry.name, status)
        ?? top.folder(entry.name).entries().map { $0.inside(entry.name) }
      try look(at: inside, in: top, known)
    }
  }
}

extension OpenFile {
  /// The numbers of those folders in this one that have changed since or are gone.
  ///
  /// Asked on two threads: of a thousand folders it takes a millisecond otherwise.
  func changed(_ folders: [FolderTree.Folder]) throws -> [Int] {
    let found = Mutex(Result<[Int], any Error>.success([]))
    let half = (folders.count + 1) / 2
    DispatchQueue.concurrentPerform(iterations: 2) { turn in
      let part = turn == 0 ? 0..<half : half..<folders.count
      let changed = Result {
        try part.filter { number in
          let known = folders[number]
          let status = try self.status(of: known.name)
          return status?.changed != known.status.changed
            || status?.identity != known.status.identity
        }
      }
      found.withLock { found in
        found = Result { try found.get() + changed.get() }
      }
    }
    return try found.withLock { try $0.get() }
  }
}
