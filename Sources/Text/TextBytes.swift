/// The bytes of a text, by which it is told apart from others: Unicode's normal forms, by which
/// Strings are, cost ten times as much.
public struct TextBytes: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }

  public init(_ text: String) { bytes = Array(text.utf8) }

  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
