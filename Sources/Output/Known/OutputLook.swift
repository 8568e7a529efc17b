import Dispatch
import Synchronization

/// What lies in an output and beside it, looked at before it is replaced, on a thread of its own.
///
/// For this nothing is locked nor changed; what no longer holds when the lock is taken, or could
/// not be seen, is looked at again then.
public final class OutputLook: Sendable {
  struct Seen: Sendable {
    var present: PresentOutput?
    var spare: SpareTree?
  }

  private let path: String
  private let found = Mutex(Seen())
  private let queue = DispatchQueue(label: "oit.look")

  init(at path: String) {
    self.path = path
    queue.async { [self] in
      guard let place = try? OutputPlace(path), let present = try? PresentOutput(at: place) else {
        return
      }
      found.withLock { $0.present = present }
    }
  }

  /// Goes on with the tree of the last build but one, which only a build that writes will need.
  public func lookAtSpare() {
    queue.async { [self] in
      guard let present = found.withLock({ $0.present }), let place = try? OutputPlace(path),
        let spare = try? place.spare(known: present.known?.spare)
      else { return }
      found.withLock { $0.spare = spare }
    }
  }

  /// Waits until all that was to be looked at is seen.
  public func wait() { queue.sync {} }

  func seen() -> Seen {
    wait()
    return found.withLock { $0 }
  }
}
