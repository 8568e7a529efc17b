import TestSupport

extension TemporarySite {
  /// Publishes it in English on the day of the tests.
  @discardableResult
  func publish(_ words: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try run("oit publish \(words) --today 2567-03-31 --lang en", environment: environment)
  }
}
