import Synchronization

/// What was made of a site's values once and is asked for by many pages.
///
/// It may be forgotten without loss: what is remembered under a key is always made of the same.
public final class SiteMemory: Sendable {
  private final class Place: Sendable {
    let made = Mutex<(any Sendable)?>(nil)
  }

  private let places = Mutex<[String: Place]>([:])

  public init() {}

  /// What is remembered under a key, which goes with one type; made where there is nothing yet,
  /// while all others who ask for it wait.
  public func value<Value: Sendable>(_ key: String, _ make: () -> Value) -> Value {
    let place = places.withLock { places in
      if let known = places[key] { return known }
      let place = Place()
      places[key] = place
      return place
    }
    return place.made.withLock { made in
      if let known = made as? Value { return known }
      let value = make()
      made = value
      return value
    }
  }
}
