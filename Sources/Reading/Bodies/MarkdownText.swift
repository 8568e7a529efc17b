import Glibc

extension MarkdownNode {
  /// The literal as bytes; valid as long as the document.
  var text: UnsafeBufferPointer<UInt8> {
    guard let literalStart else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(literalStart)
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(literalStart).assumingMemoryBound(to: UInt8.self), count: count)
  }

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
  var holdsID: Bool { holds(UInt8(ascii: "{")) { $0[1] == 0x23 } }

  /// Whether a piece of text stands in the literal.
  func holds(_ piece: StaticString) -> Bool {
    guard let start = literalStart else { return false }
    return UnsafeRawPointer(piece.utf8Start).withMemoryRebound(
      to: CChar.self, capacity: piece.utf8CodeUnitCount + 1
    ) { strstr(start, $0) != nil }
  }

  /// Whether Thai stands in the literal.
  var holdsThai: Bool { holds(0xE0) { UInt8(bitPattern: $0[1]) & 0xFE == 0xB8 } }

  /// Whether `](` or `] (` stands in the literal: a link that Markdown did not take for one.
  var looksLikeLink: Bool {
    holds(UInt8(ascii: "]")) { $0[1] == 0x28 || $0[1] == 0x20 && $0[2] == 0x28 }
  }

  /// Whether a byte stands in the literal where all that begins with it fits.
  private func holds(_ byte: UInt8, where fits: (UnsafeMutablePointer<CChar>) -> Bool) -> Bool {
    guard var at = literalStart else { return false }
    while let found = strchr(at, Int32(byte)) {
      if fits(found) { return true }
      at = UnsafePointer(found) + 1
    }
    return false
  }

  /// The visible text of the node, without marks of emphasis; a line break is a blank.
  var plainText: String {
    if let only = firstChild, only.kind == .text, only.next == nil { return only.literal }
    var text = ""
    walk { inner, isEntering in
      guard isEntering else { return }
      switch inner.kind {
      case .text, .code: text += inner.literal
      case .softBreak, .hardBreak: text += " "
      default: break
      }
    }
    return text
  }

  /// The text within the node as its HTML shows it: no alternative text of a picture, but the
  /// number of a footnote, and line breaks as they stand there.
  var shownText: String {
    if let only = firstChild, only.kind == .text, only.next == nil { return only.literal }
    var text = ""
    var pictures = 0
    walk { inner, isEntering in
      switch inner.kind {
      case .image: pictures += isEntering ? 1 : -1
      case .text, .code, .noteReference: if isEntering, pictures == 0 { text += inner.literal }
      case .softBreak, .hardBreak: if pictures == 0 { text += "\n" }
      default: break
      }
    }
    return text
  }
}

extension Markdown {
  /// The HTML of a text as the GFM specification has it, Thai read as meant, before anything else
  /// of ours is done to it.
  public static func html(
    _ text: [UInt8], extensions: [String] = extensions, footnotes: Bool = true
  ) -> [UInt8] {
    var html: [UInt8] = []
    withDocument(text[...], extensions, footnotes: footnotes) { document in
      html = document.html()
    }
    return html
  }
}
