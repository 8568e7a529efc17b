import Diagnostics

/// A value as it was written in YAML, with the place of everything.
public struct DataNode: Sendable {
  public enum Content: Sendable {
    case scalar(String)
    case list([DataNode])
    case mapping([Pair])
  }

  /// A key with its value.
  public struct Pair: Sendable {
    public let key: String
    public let keyPlace: Place
    public let value: DataNode
  }

  public let content: Content
  public let place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The text of a scalar that says something: not blank, not a lone `-`, `–` or `~`.
  public var text: String? {
    guard case .scalar(let text) = content else { return nil }
    let trimmed = text.trimmingBlanks()
    // No sign of absence is longer than `–`.
    guard trimmed.utf8.count <= 3 else { return trimmed }
    return trimmed.isEmpty || trimmed.isDash || trimmed == "~" ? nil : trimmed
  }

  /// Whether it is a lone dash, as officers write for what there is not.
  var isDash: Bool {
    guard case .scalar(let text) = content else { return false }
    return text.trimmingBlanks().isDash
  }

  /// Whether nothing is written: an empty scalar, list or mapping, or a sign of absence.
  public var isAbsent: Bool {
    switch content {
    case .scalar: text == nil
    case .list(let items): items.isEmpty
    case .mapping(let pairs): pairs.isEmpty
    }
  }
}

extension String {
  fileprivate var isDash: Bool { self == "-" || isSame(as: "–") }

  /// Equality that is dear, as of Thai, only where the lengths are equal.
  ///
  /// Marks of one letter may stand in any order, so equal texts are not always equal bytes.
  func isSame(as other: String) -> Bool { utf8.count == other.utf8.count && self == other }

  /// The text without spaces, tabs and line feeds at its ends, found on bytes.
  func trimmingBlanks() -> String {
    func blank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }
    guard let first = utf8.first, let last = utf8.last, blank(first) || blank(last) else {
      return self
    }
    let start = utf8.drop(while: blank)
    guard let end = start.lastIndex(where: { !blank($0) }) else { return "" }
    return String(Substring(start[...end]))
  }
}
