import Text

/// Signs that a page's text holds at all: what needs one is looked for only then.
struct PresentSigns: OptionSet {
  let rawValue: Int

  static let emphasis = PresentSigns(rawValue: 1)
  static let bars = PresentSigns(rawValue: 2)
  static let tabs = PresentSigns(rawValue: 4)
  static let notes = PresentSigns(rawValue: 8)
  static let definitions = PresentSigns(rawValue: 16)
  static let addresses = PresentSigns(rawValue: 32)
  static let references = PresentSigns(rawValue: 64)

  init(rawValue: Int) { self.rawValue = rawValue }

  init(in text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { bytes in
      var signs: PresentSigns = []
      if "*_~".utf8.contains(where: { bytes.holds($0) }) { signs.insert(.emphasis) }
      if bytes.holds(UInt8(ascii: "|")) { signs.insert(.bars) }
      if bytes.holds(9) { signs.insert(.tabs) }
      if bytes.holds(UInt8(ascii: "^")) { signs.insert(.notes) }
      if bytes.place(of: HalfAddress.opening) != nil { signs.insert(.addresses) }
      var at = 0
      while let bracket = bytes.first(UInt8(ascii: "]"), from: at) {
        at = bracket + 1
        guard at < bytes.count else { break }
        if bytes[at] == UInt8(ascii: ":") { signs.insert(.definitions) }
        if bytes[at] == UInt8(ascii: "[") { signs.insert(.references) }
      }
      return signs
    }
  }
}
