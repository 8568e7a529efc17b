import Glibc

extension MarkdownNode {
  /// Whether the literal has visible text, found without making a String.
  var saysSomething: Bool {
    guard var at = literalStart else { return false }
    while at.pointee == 0x20 || at.pointee == 9 || at.pointee == 10 { at += 1 }
    let first = UInt8(bitPattern: at.pointee)
    // Thai (E0 B8, E0 B9) is recognised here; other non-ASCII text may be a Unicode space.
    guard first >= 0xC2, first != 0xE0 || at[1] & 0x3E != 0x38 else { return first != 0 }
    return String(cString: at).unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
  }

  /// Whether `{#` stands in the literal.
  var holdsID: Bool {
    literalStart.map { strstr($0, "{#") != nil } ?? false
  }

  /// Whether `](` stands in the literal: a link that Markdown did not take for one.
  var looksLikeLink: Bool {
    guard var at = literalStart else { return false }
    while let bracket = strchr(at, 0x5D) {
      if bracket[1] == 0x28 { return true }
      at = UnsafePointer(bracket) + 1
    }
    return false
  }

  /// The visible text of the node, without marks of emphasis; a line break is a blank.
  var plainText: String {
    var text = ""
    walk { inner in
      switch inner.kind {
      case .text, .code: text += inner.literal
      case .softBreak: text += " "
      default: break
      }
    }
    return text
  }
}
