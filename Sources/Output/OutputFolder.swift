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
  let path: String
  private let sources: [String]
  private let threads: Int

  /// A path as given to `--output`, a symbolic link to the folder included.
  ///
  /// - Parameters:
  ///   - path: of the folder, which may not exist yet.
  ///   - sources: folders that may neither hold it nor lie in it.
  public init(_ path: String, apartFrom sources: [String] = []) {
    self.init(
      path, apartFrom: sources, threads: min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The same with a number of threads, on which no byte of the output depends.
  public init(_ path: String, apartFrom sources: [String] = [], threads: Int) {
    self.path = path
    self.sources = sources
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
  ///   - isStrict: Whether a file of ours that somebody changed is an error.
  /// - Returns: What was done, in numbers.
  /// - Throws: A `Diagnostic` without a place; the folder is then as it was.
  public func replace(
    with site: SiteFiles, after look: Look? = nil, isStrict: Bool = false
  ) throws -> BuildReport {
    do {
      let place = try SitePlace(path, apartFrom: sources)
      let lock = try place.lock()
      defer { lock.unlock() }
      do {
        return try replace(place, with: site, look, isStrict)
      } catch let failure as FileFailure where failure.code == ENOENT && place.holds(failure) {
        throw refusalOfVanished(place.path)
      }
    } catch let failure as FileFailure {
      throw refusal(failure)
    }
  }

  private func replace(
    _ place: SitePlace, with site: SiteFiles, _ look: Look?, _ isStrict: Bool
  ) throws -> BuildReport {
    let present = try look?.present(at: place) ?? PresentSite(at: place)
    try present?.refuseCollisions(of: present?.contents.foreign ?? [], with: site)
    try place.removeStaging()
    do {
      let staging = Staging(in: place, for: site, insteadOf: present, spare: look?.spare)
      let comparison = Comparison(present: present, staging: staging)
      let outcomes = try comparison.outcomes(of: site.sorted, threads: threads)
      let stale = try present?.stale(besides: site) ?? []
      var report = BuildReport(of: outcomes, removed: stale.count)
      let entries = outcomes.map(\.entry)
      let manifest = Manifest.text(entries)
      guard report.written + stale.count > 0 || manifest != present?.manifest?.text else {
        return report
      }

      if let present {
        let changed =
          outcomes.filter(\.isOverChange).map(\.entry.path)
          + stale.filter(\.isChanged).map(\.path)
        if isStrict, let path = changed.first {
          throw Output.changed(present.folder.path(of: path), keptAt: nil)
        }
        report.changed = try place.keep(changed: changed, of: present)
      }
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
