/// What is asked of YAML text before libyaml sees it, whose reading takes stack for each level and time for each alias.
struct YAMLDepth {
  /// Levels of lists, mappings and brackets; what officers write has fewer than ten.
  static let limit = 50

  /// The first byte that lies too deep; nil when none does.
  private(set) var tooDeep: Int?
  /// The first anchor in a text with so many aliases that they may stand for millions of values.
  private(set) var manyAliases: Int?

  /// Columns at which the open block levels began.
  private var columns: [Int] = []
  private var brackets = 0
  private var anchor: Int?
  private var aliases = 0

  init(_ text: [UInt8]) {
    var at = 0
    while at < text.count, tooDeep == nil {
      at = indentation(text, at)
      at = restOfLine(text, at)
    }
    if aliases >= 20 { manyAliases = anchor }
  }

  /// Blanks and the signs `- ` and `? `, each of which opens a level; gives where the rest begins.
  private mutating func indentation(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    var begins = true
    while at < text.count, text[at] != 10 {
      if text[at] == 0x20 {
        at += 1
        continue
      }
      let column = at - start
      if begins { columns.removeAll { $0 >= column } }
      begins = false
      columns.append(column)
      let isSign = text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "?")
      guard isSign, at + 1 < text.count, text[at + 1] == 0x20 else { break }
      at += 1
    }
    note(at)
    return at
  }

  private mutating func restOfLine(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < text.count, text[at] != 10 {
      switch text[at] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        note(at)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "&") where beginsName(text, at): anchor = anchor ?? at
      case UInt8(ascii: "*") where beginsName(text, at): aliases += 1
      default: break
      }
      at += 1
    }
    return at + 1
  }

  private mutating func note(_ at: Int) {
    if tooDeep == nil, columns.count + brackets > YAMLDepth.limit { tooDeep = at }
  }

  /// Whether a sign stands where a value begins and is followed by a name.
  private func beginsName(_ text: [UInt8], _ at: Int) -> Bool {
    let before = at == 0 ? 10 : text[at - 1]
    guard at + 1 < text.count, Array(" \n[{,".utf8).contains(before) else { return false }
    return text[at + 1] > 0x20 && text[at + 1] != text[at]
  }
}
