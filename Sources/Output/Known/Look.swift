import Cores

/// What lies in an output and beside it, looked at before it is replaced, on a thread of its own.
///
/// Nothing is locked or changed. What is no longer true when the lock is taken, or could
/// not be seen, is looked at again then.
public final class Look: Sendable {
  private struct Seen: Sendable {
    var present: PresentSite?
    var spare: SpareTree?
  }

  private let seen: Future<Seen>

  init(at path: String) {
    seen = Future {
      guard let place = try? SitePlace(path), let present = try? PresentSite(at: place) else {
        return Seen()
      }
      // Only a build that writes will need it.
      return Seen(present: present, spare: try? place.spare(known: present.known))
    }
  }

  /// Waits until all that was to be looked at is seen.
  public func wait() { _ = seen.value }

  /// The site in the output as it was seen; nil when another build has run since.
  ///
  /// What others put there since is found by `lateEntries`.
  func present(at place: SitePlace) throws -> PresentSite? {
    guard let present = seen.value.present else { return nil }
    return try present.built?.isStill(place.name, in: place.parent) == true ? present : nil
  }

  /// The spare tree as it was seen; `takeSpare` asks whether it still is.
  var spare: SpareTree? { seen.value.spare }
}

extension BuiltTree {
  /// Whether no build has changed it since, nor put another tree in its place.
  func isStill(_ name: String, in parent: OpenFile) throws -> Bool {
    let found = try parent.status(of: EntryName(name + "/" + Manifest.name))
    return try found?.identity == status.identity && found?.changed == status.changed
      && found?.size == status.size
      && parent.status(of: EntryName(name))?.identity == folder.status().identity
  }
}
