import Artifact
import Diagnostics
import Glibc

/// The folder in which a site is published: replaced as a whole or not at all.
///
/// A build stages what changed in `.NAME.new` beside the folder, links what did not and what
/// others put there, and changes both in one step. The old folder stays as `.NAME.spare`, in which
/// the next change is staged: it shares all files with the new one but those that differ.
///
/// Pages are not forced to the disk one by one, which takes seconds on ext4: after a power cut the
/// next build finds a torn page by its bytes and writes it again. As long as the machine runs on,
/// pages and folders are known by inode and times instead (``Known``, in `.NAME.lock`). Copied
/// files are forced, since later builds know them by size and time alone, and so is the manifest,
/// by which the folder is ours, unless the file system sees to it.
public struct OutputFolder: Sendable {
  private let path: String
  private let threads: Int

  /// A path as given to `--output`, a symbolic link to the folder included.
  public init(_ path: String) {
    self.init(path, threads: min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The same with a number of threads, on which no byte of the output depends.
  public init(_ path: String, threads: Int) {
    self.path = path
    self.threads = min(max(1, threads), Self.mostThreads)
  }

  static let mostThreads = 8

  /// Looks through the folder on a thread of its own, while the site is still being read.
  public func look() -> Look { Look(at: path) }

  /// Makes the folder hold these files, and what others put there; writes nothing if it does.
  ///
  /// Whether the folder may and can be replaced is checked before any bytes are made.
  /// - Parameters:
  ///   - site: All files of the site.
  ///   - look: What was seen of the folder before; it is believed only where it still holds.
  /// - Returns: What was done, in numbers.
  /// - Throws: A `Diagnostic` without a place; the folder is then as it was.
  public func replace(
    with site: SiteFiles, after look: Look? = nil
  ) throws -> BuildReport {
    do {
      let place = try SitePlace(path)
      let lock = try place.lock()
      defer { lock.unlock() }
      do {
        return try replace(place, with: site, look)
      } catch let failure as FileFailure where failure.code == ENOENT && place.holds(failure) {
        throw refusalOfVanished(place.path)
      }
    } catch let failure as FileFailure {
      throw refusal(failure)
    }
  }

  private func replace(
    _ place: SitePlace, with site: SiteFiles, _ look: Look?
  ) throws -> BuildReport {
    let present = try look?.present(at: place) ?? PresentSite(at: place)
    try present?.refuseCollisions(of: present?.contents.foreign ?? [], with: site)
    try place.removeStaging()
    do {
      let staging = Staging(in: place, for: site, insteadOf: present, spare: look?.spare)
      let comparison = Comparison(present: present, staging: staging)
      let outcomes = try comparison.outcomes(of: site.sorted, threads: threads)
      let stale = present?.stale(besides: site) ?? 0
      let report = BuildReport(of: outcomes, removed: stale)
      let entries = outcomes.map(\.entry)
      let manifest = Manifest.text(entries)
      guard report.written + stale > 0 || manifest != present?.manifest?.text else { return report }

      let same = try staging.complete(outcomes, manifest: manifest)
      try place.swap(staging, for: present, with: site)
      staging.remember(entries, same: same)
      return report
    } catch {
      try? place.removeStaging()
      throw error
    }
  }
}
