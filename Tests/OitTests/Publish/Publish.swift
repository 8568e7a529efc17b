import TestSupport

extension TemporarySite {
  /// Publishes it in English on the day of the tests; `before` is what the shell is told first.
  @discardableResult
  func publish(
    _ words: String = "", before: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      "\(before) oit publish \(words) --today 2567-03-31 --lang en", environment: environment)
  }
}
