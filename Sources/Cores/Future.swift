import Dispatch
import Synchronization

/// A value that is made on a thread of its own while the one who asked for it goes on.
public final class Future<Value: Sendable>: Sendable {
  private let queue = DispatchQueue(label: "oit.future")
  private let made = Mutex<Value?>(nil)

  /// Begins at once.
  public init(_ make: @escaping @Sendable () -> Value) {
    queue.async { [self] in
      let value = make()
      made.withLock { $0 = value }
    }
  }

  /// Waits until it is made.
  public var value: Value {
    queue.sync {}
    guard let value = made.withLock({ $0 }) else { preconditionFailure("it was made") }
    return value
  }
}
