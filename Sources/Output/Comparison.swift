import Artifact
import Dispatch
import Folders
import Synchronization

/// What became of one file of the site.
struct Outcome: Sendable {
  let entry: Manifest.Entry
  /// Of the file in the present output, when it holds these bytes already; as it was before they
  /// were compared.
  let kept: FileMark?
  /// Whether it takes the place of a file of ours that somebody has changed.
  var isOverChange = false
}

/// Makes the bytes of files, compares them with the present output, stages what differs.
struct Comparison: Sendable {
  let present: PresentSite?
  let staging: Staging

  private struct Progress {
    var next = 0
    var outcomes: [Outcome?]
    var failure: (any Error)?

    mutating func takeChunk() -> Range<Int>? {
      guard failure == nil, next < outcomes.count else { return nil }
      defer { next = min(next + 16, outcomes.count) }
      return next..<min(next + 16, outcomes.count)
    }
  }

  /// In the order of the files, whichever thread was first.
  func outcomes(of files: [SiteFile], threads: Int) throws -> [Outcome] {
    let progress = Mutex(Progress(outcomes: Array(repeating: nil, count: files.count)))
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var buffers = Buffers(thread: thread, pieceSize: present == nil ? 0 : OpenFile.pieceSize)
      while let chunk = progress.withLock({ $0.takeChunk() }) {
        do {
          let found = try files[chunk].map { try outcome(of: $0, &buffers) }
          progress.withLock { $0.outcomes.replaceSubrange(chunk, with: found) }
        } catch {
          progress.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    return try progress.withLock { progress in
      if let failure = progress.failure { throw failure }
      return progress.outcomes.compactMap(\.self)
    }
  }

  /// Memory of one thread, used again for every file.
  private struct Buffers {
    let thread: Int
    var made: [UInt8] = []
    /// What is compared with the present output, piece by piece.
    var piece: [UInt8]
    var otherPiece: [UInt8]

    init(thread: Int, pieceSize: Int) {
      self.thread = thread
      piece = [UInt8](repeating: 0, count: pieceSize)
      otherPiece = piece
    }
  }

  private func outcome(of file: SiteFile, _ buffers: inout Buffers) throws -> Outcome {
    switch file.content {
    case .made(let make):
      buffers.made.removeAll(keepingCapacity: true)
      make(&buffers.made)
      return try outcome(ofMade: file.path, &buffers)
    case .file(let source):
      return try outcome(of: file.path, copiedFrom: OpenSource(source), &buffers)
    case .picture(let source):
      return try outcome(of: file.path, copiedFrom: OpenSource(picture: source), &buffers)
    }
  }

  private func outcome(ofMade path: String, _ buffers: inout Buffers) throws -> Outcome {
    var made: String?
    var isOverChange = false
    if let (status, hash) = try present?.known(path) {
      made = sha256(buffers.made)
      if made == hash { return unchanged(path, status, hash) }
    } else if let (file, status) = try presentFile(path) {
      if status.size == buffers.made.count,
        try file.holds(buffers.made, piece: &buffers.piece)
      {
        let hash = present?.manifest?.hash(of: path, status) ?? sha256(buffers.made)
        return unchanged(path, status, hash)
      }
      isOverChange = try isChanged(path, status)
    } else {
      isOverChange = try isChangedIntoAnother(path)
    }
    try staging.write(buffers.made, to: path, thread: buffers.thread)
    let entry = Manifest.Entry(
      path: path, bytes: buffers.made.count, sha256: made ?? sha256(buffers.made))
    return Outcome(entry: entry, kept: nil, isOverChange: isOverChange)
  }

  private func outcome(
    of path: String, copiedFrom source: OpenSource, _ buffers: inout Buffers
  ) throws -> Outcome {
    var isOverChange = false
    if let (old, oldStatus) = try presentFile(path) {
      let hash = present?.manifest?.hash(of: path, oldStatus)
      if let hash, present?.manifest?.isCopy(oldStatus, of: source) == true {
        return unchanged(path, oldStatus, hash)
      }
      if oldStatus.size == source.size,
        try old.holdsSame(
          piece: &buffers.piece, otherPiece: &buffers.otherPiece, as: source.read)
      {
        let known = try hash ?? sha256(descriptor: old.descriptor, of: old.path)
        return unchanged(path, oldStatus, known)
      }
      isOverChange = try isChanged(path, oldStatus)
    } else {
      isOverChange = try isChangedIntoAnother(path)
    }
    // The copy is hashed, not the source, which an officer may be saving at this moment.
    let copy = try staging.copy(source, to: path, thread: buffers.thread)
    let entry = Manifest.Entry(
      path: path, bytes: try copy.status().size,
      sha256: try sha256(descriptor: copy.descriptor, of: copy.path))
    return Outcome(entry: entry, kept: nil, isOverChange: isOverChange)
  }

  private func isChanged(_ path: String, _ status: FileStatus) throws -> Bool {
    try present?.isChanged(path, status) ?? false
  }

  /// Whether a file of ours has become a link, or something else that is no file.
  private func isChangedIntoAnother(_ path: String) throws -> Bool {
    guard let present, present.manifest?.number(of: path) != nil,
      let status = try present.folder.status(of: EntryName(path)), !status.isFolder
    else { return false }
    return try present.isChanged(path, status)
  }

  private func unchanged(_ path: String, _ status: FileStatus, _ hash: String) -> Outcome {
    let entry = Manifest.Entry(path: path, bytes: status.size, sha256: hash)
    return Outcome(entry: entry, kept: status.mark)
  }

  private func presentFile(_ path: String) throws -> (OpenFile, FileStatus)? {
    guard let file = try present?.folder.file(EntryName(path)) else { return nil }
    let status = try file.status()
    return status.isFile ? (file, status) : nil
  }
}
