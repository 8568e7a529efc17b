import Text
import Thai

/// An item as one year names it: `O12`, `2567/O12`, `topic:annual-plan`, `topic:2567/annual-plan`.
public struct ItemName: Sendable {
  public enum Part: Sendable {
    case code(ItemCode)
    /// Whatever number it has.
    case topic(String)
  }

  /// Nil for the year that names it.
  public let year: Int?
  public let part: Part
  /// As it was written.
  public let text: String

  /// Nil when the text is neither a code nor a topic, or a year is no number.
  public init?(_ text: String) {
    let isTopic = text.begins(with: "topic:")
    var rest = Substring(text.utf8.dropFirst(isTopic ? "topic:".utf8.count : 0))
    if let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      guard let year = Numerals.whole(Numerals.plain(String(rest[..<slash]))) else { return nil }
      self.year = year
      rest = Substring(rest.utf8[slash...].dropFirst())
    } else {
      year = nil
    }
    if isTopic {
      part = .topic(String(rest))
    } else if let code = ItemCode(reading: String(rest)) {
      part = .code(code)
    } else {
      return nil
    }
    self.text = text
  }
}

extension Edition {
  /// Nil where its list has no such item.
  public subscript(part: ItemName.Part) -> Item? {
    switch part {
    case .code(let code): self[code]
    case .topic(let topic): self[topic: topic]
    }
  }
}

extension Site {
  /// The items that an item of a year reports on; what no edition has is told by reading.
  public func followed(by item: Item, in year: Year) -> [(year: Year, item: Item)] {
    item.follows.compactMap { name in
      guard let year = name.year.map({ self[$0] }) ?? year, let item = year.edition[name.part]
      else { return nil }
      return (year, item)
    }
  }
}
