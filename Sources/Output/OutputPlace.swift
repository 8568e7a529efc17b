import Artifact
import Diagnostics
import Glibc

/// Where the output is or will be: its name in its parent folder, and the names kept beside it.
struct OutputPlace: Sendable {
  let parent: OpenFile
  let name: String
  var path: String { parent.path(of: name) }
  var stagingName: String { ".\(name).new" }

  /// Follows symbolic links first, since the swap would change the link instead of its target.
  init(_ given: String) throws {
    let path = try resolved(given)
    name = fileName(of: path)
    guard !name.isEmpty else { throw refusalOfMount(path) }
    parent = try OpenFile(folderPath(of: path))
    try refuseWhatMayNotBeReplaced()
  }

  /// Asked before the lock, which leaves a file beside the output.
  private func refuseWhatMayNotBeReplaced() throws {
    guard parent.has(name) else { return }
    guard try parent.status(of: name).isFolder else { throw refusalOfFile(path) }
    let folder = try parent.folder(FileName(name))
    guard try !folder.isMount() else { throw refusalOfMount(path) }
    let isBare = try folder.entries().allSatisfy(\.name.isHidden)
    guard isBare || folder.has(Manifest.name) else { throw refusalOfForeignFolder(path) }
  }

  /// Held until the value is let go; the file stays, as a lock file must.
  func lock() throws -> OpenFile {
    let lockName = ".\(name).lock"
    let file = openat(
      parent.descriptor, lockName, O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure(parent.path(of: lockName), code: errno) }
    let lock = OpenFile(descriptor: file, path: parent.path(of: lockName))
    do {
      try lock.lock()
    } catch let failure as FileFailure where failure.code == EWOULDBLOCK {
      throw refusalOfLocked(path)
    }
    return lock
  }

  func removeStaging() throws {
    try parent.remove(stagingName)
  }

  /// The staged folder takes the output's place at once; the old one is then taken apart.
  func swap(_ staging: Staging, for present: PresentOutput?) throws {
    guard let present else { return try parent.rename(stagingName, to: name) }
    do {
      try parent.exchange(stagingName, name)
    } catch let failure as FileFailure {
      switch failure.code {
      case EBUSY: throw refusalOfMount(path)
      case EXDEV, EINVAL, ENOSYS: throw refusalOfSwap(path)
      default: throw failure
      }
    }
    // The site is published: what fails from here on is left for the next build to clear away.
    if (try? present.moveLateFiles(to: staging.folder())) != nil {
      try? removeStaging()
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
