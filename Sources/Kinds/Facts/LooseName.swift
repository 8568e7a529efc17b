import Diagnostics
import Disclosure
import Text

/// A name; two are equal that look alike, or differ only in blanks or in Thai and Arabic digits.
public struct LooseName: Sendable, Hashable {
  public let text: String
  private let key: [UInt32]

  public init(_ text: String) {
    self.text = text
    key = text.asSeen().unicodeScalars.compactMap { LooseName.plain($0.value) }
  }

  public static func == (one: LooseName, other: LooseName) -> Bool { one.key == other.key }

  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static func plain(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x20: nil
    case 0xE50...0xE59: scalar - 0xE50 + 0x30
    default: scalar
    }
  }

  /// As sentences have it.
  public var quoted: Words { Words("‘\(text)’", "‘\(text)’") }
}

extension BlockRecord {
  /// The text under a key as a name.
  public func name(_ key: Key<String>) -> LooseName? { self[key].map { LooseName($0) } }

  /// What stands for a row in a sentence: its name, or the number of a row without one.
  public func label(_ name: LooseName?) -> Words {
    name?.quoted ?? Words("ลำดับที่ \(number)", "row \(number)")
  }
}

extension Sequence {
  /// Elements of the same name together, in the order of the first; those without one alone.
  public func grouped<Name: Hashable>(by name: (Element) -> Name?) -> [[Element]] {
    var groups: [[Element]] = []
    var numbers: [Name: Int] = [:]
    for element in self {
      let name = name(element)
      if let number = name.flatMap({ numbers[$0] }) {
        groups[number].append(element)
      } else {
        if let name { numbers[name] = groups.count }
        groups.append([element])
      }
    }
    return groups
  }
}
