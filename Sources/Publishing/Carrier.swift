import Diagnostics

/// Who carries out steps on a target.
public protocol Carrier {
  /// What lies there now; throws a `Diagnostic` where the target can't be reached.
  func look() throws(Diagnostic) -> ServerState
  /// Makes the lock, which fails where one is; what lies there then.
  func lock(_ note: LockNote) throws(Diagnostic) -> ServerState
  func unlock() throws(Diagnostic)
  /// Carries out steps in their order, and stops at the first that fails.
  ///
  /// - Parameters:
  ///   - steps: what to do.
  ///   - sent: called with the number of files that have been sent, as they go.
  /// - Throws: a `Diagnostic` that says why the step could not be done.
  func perform(_ steps: [PublishStep], _ sent: (Int) -> Void) throws(Diagnostic)
}

extension Carrier {
  public func perform(_ steps: [PublishStep]) throws(Diagnostic) { try perform(steps) { _ in } }
}

/// What the lock says of who holds it.
public struct LockNote: Sendable, Hashable {
  /// Of the machine and folder that publish: letters and digits.
  public let id: String
  /// When it began, in seconds since 1970.
  public let began: Int

  public init(id: String, began: Int) {
    self.id = id
    self.began = began
  }

  public var text: [UInt8] { Array("\(id) \(began)\n".utf8) }

  /// Nil for what is no such note.
  public init?(text: [UInt8]) {
    let words = text.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2, let began = Int(words[1]) else { return nil }
    self.init(id: words[0], began: began)
  }
}
