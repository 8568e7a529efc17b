import Diagnostics
import Text

/// Names of places within a page (docs/formats.md, section 1, Headings).
enum AnchorID {
  static let rule = Words(
    "ขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 หรือ - และไม่ขึ้นต้นด้วย oit-",
    "begin with a-z, continue with a-z, 0-9 or -, and do not begin with oit-")

  /// The id of a heading without a written one: Thai vowels and tone marks stay, so that it can be
  /// read.
  static func derived(from title: String) -> String {
    var id: [UInt8] = []
    for scalar in title.unicodeScalars {
      switch kind(of: scalar) {
      case .kept: id += scalar.utf8
      case .lowered: id += scalar.properties.lowercaseMapping.utf8
      case .dash: if id.last != UInt8(ascii: "-") { id.append(UInt8(ascii: "-")) }
      case .dropped: break
      }
    }
    var rest = id[...]
    while rest.starts(with: "oit-".utf8) { rest = rest.dropFirst(4) }
    return rest.isEmpty ? "section" : String(decoding: rest, as: UTF8.self)
  }

  private enum Kind { case kept, lowered, dash, dropped }

  /// The common scalars are recognised by number: Unicode's tables are 30 times slower.
  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0xE01...0xE3A, 0xE40...0xE4E, 0xE50...0xE59: return .kept
    case 0x41...0x5A: return .lowered
    case 0x20, 0x2D: return .dash
    case 0...0x7F: return .dropped
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .lowered
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber:
      return .kept
    default: return scalar.properties.isWhitespace ? .dash : .dropped
    }
  }
}

/// Gives each heading and block of a page its id, none twice, told apart by bytes as browsers do.
struct AnchorNames {
  private var taken: Set<TextBytes>
  /// The number with which the search for a free one goes on.
  private var next: [TextBytes: Int] = [:]

  /// - Parameter written: ids written by hand and aliases, which come first wherever they stand.
  init(written: some Sequence<String>) { taken = Set(written.map { TextBytes($0) }) }

  /// The id itself, or with the first free number behind it: `ก`, `ก-1`, `ก-2`.
  mutating func heading(_ id: String) -> (id: String, isNumbered: Bool) {
    numbered(id, from: 1)
  }

  /// `people`, then `people-2`, `people-3`.
  mutating func block(_ kind: String) -> (id: String, isNumbered: Bool) {
    numbered(kind, from: 2)
  }

  private mutating func numbered(_ id: String, from first: Int) -> (id: String, isNumbered: Bool) {
    let bytes = TextBytes(id)
    if taken.insert(bytes).inserted { return (id, false) }
    var number = next[bytes] ?? first
    while !taken.insert(TextBytes("\(id)-\(number)")).inserted { number += 1 }
    next[bytes] = number + 1
    return ("\(id)-\(number)", true)
  }
}
