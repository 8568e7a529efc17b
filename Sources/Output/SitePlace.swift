import Artifact
import Diagnostics
import Glibc

/// Where the output is or will be: its name in its parent folder, and the names kept beside it.
struct SitePlace: Sendable {
  let parent: OpenFile
  let name: String
  var path: String { parent.path(of: name) }
  var stagingName: String { ".\(name).new" }
  var spareName: String { ".\(name).spare" }
  var lockName: String { ".\(name).lock" }
  /// What was made of photos, for the next build.
  var photosName: String { ".\(name).photos" }
  /// The texts of PDFs, for the next build.
  var textsName: String { ".\(name).texts" }
  /// What was found in files of the source, for the next build.
  func findingsName(_ kind: Findings) -> String {
    switch kind {
    case .documents: ".\(name).found"
    case .photos: "\(photosName)/found"
    case .texts: "\(textsName)/found"
    case .links: ".\(name).links"
    }
  }
  /// A file of one thread on its way into the staging.
  func partName(_ thread: Int) -> String { ".\(name).new.\(thread)" }

  /// Follows symbolic links first, since the swap would change the link instead of its target.
  init(_ given: String, apartFrom sources: [String] = []) throws {
    let path = try resolved(given)
    try refuseOverlap(of: path, with: sources)
    name = fileName(of: path)
    guard !name.isEmpty else { throw refusalOfMount(path) }
    parent = try OpenFile(folderPath(of: path))
    try refuseWhatMayNotBeReplaced()
  }

  /// Whether a call failed at something inside the output.
  func holds(_ failure: FileFailure) -> Bool {
    failure.path != path && isFolder(path, of: failure.path)
  }

  /// Checked before locking, since the lock leaves a file beside the output.
  private func refuseWhatMayNotBeReplaced() throws {
    guard parent.has(name) else { return }
    guard try parent.status(of: EntryName(name))?.isFolder == true else {
      throw refusalOfFile(path)
    }
    let folder = try parent.folder(EntryName(name))
    guard try !folder.isMount() else { throw refusalOfMount(path) }
    let isBare = try folder.entries().allSatisfy(\.name.isHidden)
    guard isBare || folder.has(Manifest.name) else { throw refusalOfForeignFolder(path) }
  }

  /// The file stays, as a lock file must.
  func lock() throws -> OpenFile {
    let file = openat(
      parent.descriptor, lockName,
      O_RDONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o644)
    let lockPath = parent.path(of: lockName)
    guard file >= 0 else {
      let isOdd = [ELOOP, EISDIR, ENXIO, ENODEV].contains(errno)
      throw isOdd ? refusalOfLock(lockPath) : FileFailure(lockPath, code: errno)
    }
    let lock = OpenFile(descriptor: file, path: lockPath)
    guard try lock.status().isFile else { throw refusalOfLock(lockPath) }
    do {
      try lock.lock()
    } catch let failure as FileFailure where failure.code == EWOULDBLOCK {
      throw refusalOfLocked(path)
    }
    return lock
  }

  /// What a killed build left goes, but for what is somebody's, which is refused.
  func removeStaging() throws {
    try removeTree(stagingName)
    for thread in 0..<OutputFolder.mostThreads { try removePart(thread) }
  }

  private func removePart(_ thread: Int) throws {
    let name = partName(thread)
    if unlinkat(parent.descriptor, name, 0) == 0 || errno == ENOENT { return }
    throw errno == EISDIR ? refusalOfStranger(parent.path(of: name)) : parent.failure(name)
  }

  /// An empty staging folder; a spare that can't be used goes.
  func makeStaging() throws -> OpenFile {
    try removeTree(spareName)
    try removeStaging()
    let name = EntryName(stagingName)
    try parent.makeFolder(name)
    return try parent.folder(name)
  }

  /// The staged folder takes the output's place at once; the old one stays as the next staging.
  func swap(
    _ staging: Staging, for present: PresentSite?, with site: SiteFiles
  ) throws {
    guard let present else { return try parent.rename(stagingName, to: name) }
    try exchange()
    let late: [FolderEntry]
    do {
      let old = try parent.status(of: EntryName(stagingName))
      // Somebody put another folder there in the meantime: it is not ours to take.
      guard try old?.identity == present.folder.status().identity else {
        throw refusalOfVanished(path)
      }
      late = try present.lateEntries()
      try present.refuseCollisions(of: late, with: site)
    } catch {
      try exchange()
      throw error
    }
    // The site is published: what fails from here on is left for the next build to clear away.
    guard (try? present.move(late, to: staging.folder())) != nil else { return }
    keepSpare()
  }

  private func exchange() throws {
    do {
      try parent.exchange(stagingName, name)
    } catch let failure as FileFailure {
      switch failure.code {
      case EBUSY: throw refusalOfMount(path)
      case EXDEV, EINVAL, ENOSYS: throw refusalOfSwap(path)
      case ENOENT: throw refusalOfVanished(path)
      default: throw failure
      }
    }
  }
}

/// Refuses an output that lies in a folder of the source, or around one.
private func refuseOverlap(of path: String, with sources: [String]) throws {
  for source in sources {
    guard let source = realPath(source) else { continue }
    guard !isFolder(source, of: path), !isFolder(path, of: source) else {
      throw refusalOfOverlap(path, with: source)
    }
  }
}

/// The absolute path without symbolic links; its last name need not exist yet.
private func resolved(_ given: String) throws -> String {
  var path = given
  for _ in 0..<40 {
    if let real = realPath(path) { return real }
    let code = errno
    guard code == ENOENT else { throw FileFailure(path, code: code) }
    if let target = linkTarget(of: path) {
      path = target.utf8.first == slash ? target : folderPath(of: path) + "/" + target
      continue
    }
    let parent = folderPath(of: path)
    guard let real = realPath(parent) else { throw FileFailure(parent, code: errno) }
    return (real == "/" ? "" : real) + "/" + fileName(of: path)
  }
  throw FileFailure(given, code: ELOOP)
}
