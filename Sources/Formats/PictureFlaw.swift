import Text
import XML

/// Why a picture in SVG is no mere picture: opened by itself, it can do what a page can.
public struct PictureFlaw: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// An element, attribute or address that runs script, as it is written.
    case script(String)
    /// An address elsewhere, as it is written.
    case elsewhere(String)
    /// No XML, or not in an encoding that expat knows.
    case unreadable
  }

  public let kind: Kind
  /// The byte at which what is wrong begins.
  public let offset: Int

  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// The flaws of an SVG file, in their order.
  public static func all(in bytes: [UInt8]) -> [PictureFlaw] {
    let found = Found()
    guard let stream = XMLStream(found, readsDocumentType: true) else { return [] }
    found.stream = stream
    do {
      try bytes.withUnsafeBytes { try stream.feed($0, isLast: true) }
    } catch {
      found.add(.unreadable)
    }
    return found.flaws
  }
}

/// Collects while the text is gone through.
private final class Found: XMLTaker {
  private(set) var flaws: [PictureFlaw] = []
  /// Where the text is.
  weak var stream: XMLStream?
  /// How many elements are open above the one that is read, and where the style sheet is.
  private var depth = 0
  private var style: (depth: Int, offset: Int, text: String)?

  func begin(_ tag: XMLTag) {
    depth += 1
    let name = tag.name.text
    if name.asciiLowercased() == "style" { style = (depth, stream?.offset ?? 0, "") }
    let attributes = tag.all.map { Attribute($0.name.text, $0.value.text) }
    if let kind = flaw(of: name, attributes) { add(kind) }
  }

  func end(_: XMLWord) {
    if let sheet = style, sheet.depth == depth {
      if let kind = flaw(ofStyle: sheet.text) { add(kind, at: sheet.offset) }
      style = nil
    }
    depth -= 1
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    style?.text += String(decoding: bytes, as: UTF8.self)
  }

  func instruction(_ target: XMLWord) {
    if target == "xml-stylesheet" { add(.elsewhere(target.text)) }
  }

  func add(_ kind: PictureFlaw.Kind, at offset: Int? = nil) {
    flaws.append(PictureFlaw(kind: kind, offset: offset ?? stream?.offset ?? 0))
  }

  private static let running: Set<String> = [
    "script", "foreignobject", "handler", "listener", "iframe", "object", "embed", "html", "body",
  ]

  private func flaw(of name: String, _ attributes: [Attribute]) -> PictureFlaw.Kind? {
    let element = name.asciiLowercased()
    if Found.running.contains(element) { return .script("<\(name)>") }
    for attribute in attributes {
      let (key, value) = (attribute.local, attribute.value)
      // Elements of HTML run what they run in a page, under whatever prefix.
      if attribute.isNamespace {
        if value.ends(with: "/xhtml") { return .script("\(attribute.name)=\"\(value)\"") }
        continue
      }
      if !attribute.hasPrefix, key.begins(with: "on") { return .script(attribute.name) }
      if key == "attributename", let flaw = flaw(ofAnimated: value) { return flaw }
      if key == "href" || key == "src", let flaw = flaw(ofAddress: value, isLink: element == "a") {
        return flaw
      }
      if !attribute.hasPrefix, let flaw = flaw(ofStyle: value) { return flaw }
    }
    return nil
  }

  /// What is animated changes after it was looked at: no links, no events.
  private func flaw(ofAnimated name: String) -> PictureFlaw.Kind? {
    let lower = name.asciiLowercased()
    return lower.ends(with: "href") || lower.trimmingBlanks().begins(with: "on")
      ? .script("attributeName=\"\(name)\"") : nil
  }

  private func flaw(ofAddress written: String, isLink: Bool) -> PictureFlaw.Kind? {
    // As browsers read it: without blanks at its ends, and without line ends and tabs inside.
    let address = String(decoding: written.utf8.filter { $0 > 0x20 }, as: UTF8.self)
      .asciiLowercased()
    if address.isEmpty || address.begins(with: "#") { return nil }
    if Found.pictures.contains(where: { address.begins(with: $0) }) { return nil }
    if ["javascript:", "vbscript:", "data:"].contains(where: { address.begins(with: $0) }) {
      return .script(String(written.prefix(60)))
    }
    let isLeading = ["https://", "http://", "mailto:", "tel:"].contains { address.begins(with: $0) }
    return isLink && isLeading ? nil : .elsewhere(written)
  }

  /// Pictures within the picture; SVG would have to be looked into again.
  private static let pictures = ["png", "jpeg", "jpg", "gif", "webp"].map { "data:image/\($0);" }

  /// Of a style sheet, or of an attribute: `fill="url(#a)"`.
  private func flaw(ofStyle text: String) -> PictureFlaw.Kind? {
    let lower = Array(text.asciiLowercased().utf8)
    // An escaped letter hides what stands there.
    guard lower.contains(UInt8(ascii: "(")) || lower.contains(UInt8(ascii: "@")) else { return nil }
    if lower.contains(UInt8(ascii: "\\")) { return .elsewhere("\\") }
    if lower.firstRange(of: Array("@import".utf8)) != nil { return .elsewhere("@import") }
    var rest = lower[...]
    while let url = rest.firstRange(of: Array("url(".utf8)) {
      rest = rest[url.upperBound...]
      let inside = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let isInside =
        inside.first == UInt8(ascii: "#")
        || Found.pictures.contains { inside.starts(with: $0.utf8) }
      guard isInside else {
        return .elsewhere(
          "url(" + String(decoding: inside.prefix { $0 != 0x29 }, as: UTF8.self) + ")")
      }
    }
    return ["image(", "image-set("].contains { lower.firstRange(of: Array($0.utf8)) != nil }
      ? .elsewhere("image-set()") : nil
  }
}

private struct Attribute {
  /// As it is written.
  let name: String
  /// Without its prefix, in lower case.
  let local: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
    local = (name.utf8.split(separator: UInt8(ascii: ":")).last.map { Substring($0) } ?? "")
      .asciiLowercased()
  }

  var hasPrefix: Bool { name.holds(UInt8(ascii: ":")) }
  var isNamespace: Bool { name == "xmlns" || name.begins(with: "xmlns:") }
}
