import Synchronization

/// What was made of a site's values once and is asked for by many pages.
///
/// It may be forgotten without loss: what is remembered under a key is always made of the same.
public final class SiteMemory: Sendable {
  private let made = Mutex<[String: any Sendable]>([:])

  public init() {}

  /// What is remembered under a key, which goes with one type; made where there is nothing yet.
  public func value<Value: Sendable>(_ key: String, _ make: () -> Value) -> Value {
    if let known = made.withLock({ $0[key] }) as? Value { return known }
    let value = make()
    made.withLock { $0[key] = value }
    return value
  }
}
