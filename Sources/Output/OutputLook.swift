import Dispatch
import Synchronization

/// What lies in an output and beside it, looked at before it is replaced.
///
/// For this nothing is locked nor changed; what no longer holds when the lock is taken, or could
/// not be seen, is looked at again then.
public final class OutputLook: Sendable {
  struct Seen: Sendable {
    var present: PresentOutput?
    var spare: SpareTree?
  }

  private let found = Mutex(Seen())
  private let group = DispatchGroup()

  init(at path: String) {
    DispatchQueue.global().async(group: group) {
      guard let place = try? OutputPlace(path), let present = try? PresentOutput(at: place) else {
        return
      }
      self.found.withLock { $0.present = present }
      guard let spare = try? place.spare() else { return }
      self.found.withLock { $0.spare = spare }
    }
  }

  /// Waits until all has been looked at.
  func seen() -> Seen {
    group.wait()
    return found.withLock { $0 }
  }
}
