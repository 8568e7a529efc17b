import Diagnostics
import Text

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

    public init(key: String, keyPlace: Place, value: DataNode) {
      self.key = key
      self.keyPlace = keyPlace
      self.value = value
    }
  }

  public let content: Content
  public let place: Place

  public init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }

  /// The text of a scalar that says something: not blank, not a lone `-`, `–` or `~`, not dots
  /// alone (`…`, `.....`), which forms have where something is to be filled in.
  public var text: String? {
    guard case .scalar(let text) = content else { return nil }
    let trimmed = text.trimmingBlanks()
    switch trimmed.utf8.first {
    case nil: return nil
    // The first byte of `–` and `…` is 0xE2.
    case 0x2D, 0x2E, 0x7E, 0xE2:
      return trimmed.isDash || trimmed == "~" || trimmed.isDots ? nil : trimmed
    default: return trimmed
    }
  }

  /// Whether it is a lone dash, as officers write for what there is not.
  public var isDash: Bool {
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
  fileprivate var isDash: Bool { self == "-" || utf8.elementsEqual("–".utf8) }

  /// A lone point is taken as it stands.
  fileprivate var isDots: Bool {
    utf8.count > 1 && unicodeScalars.allSatisfy { $0 == "." || $0 == "…" || $0 == " " }
  }
}
