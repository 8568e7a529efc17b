import CExpat
import Glibc

/// Takes what an XML text holds, in its order; what it is given is valid during the call alone.
public protocol XMLTaker: AnyObject {
  func begin(_ tag: XMLTag)
  func end(_ name: XMLWord)
  /// A piece of what stands between tags, entities resolved; it may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// `<?target … ?>`; the declaration at the top is none.
  func instruction(_ target: XMLWord)
}

extension XMLTaker {
  public func instruction(_ target: XMLWord) {}
}

/// A name or a value in UTF-8, not yet a text of its own.
public struct XMLWord {
  fileprivate let start: UnsafePointer<CChar>

  @inline(__always)
  public static func == (word: XMLWord, text: StaticString) -> Bool {
    strcmp(word.start, UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// Its bytes, without the zero that ends it.
  public var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: strlen(start))
  }

  public var text: String { String(cString: start) }

  /// A whole number of ASCII digits; nil for anything else.
  public var number: Int? {
    let bytes = bytes
    guard (1...15).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// `1` or `true`, as XML Schema writes it.
  public var isTrue: Bool { self == "1" || self == "true" }

  fileprivate var withoutPrefix: XMLWord {
    strchr(start, Int32(UInt8(ascii: ":"))).map { XMLWord(start: UnsafePointer($0) + 1) } ?? self
  }
}

/// The opening of an element.
public struct XMLTag {
  /// Without its prefix.
  public let name: XMLWord
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute that has no prefix.
  public subscript(name: StaticString) -> XMLWord? { value { $0 == name } }

  /// The value of an attribute whatever its prefix.
  public subscript(anyPrefix name: StaticString) -> XMLWord? { value { $0.withoutPrefix == name } }

  /// All attributes in their order, names with their prefixes.
  public var all: [(name: XMLWord, value: XMLWord)] {
    var all: [(XMLWord, XMLWord)] = []
    while let name = attributes[2 * all.count], let value = attributes[2 * all.count + 1] {
      all.append((XMLWord(start: name), XMLWord(start: value)))
    }
    return all
  }

  /// Names and values stand in turn, up to a null.
  @inline(__always)
  private func value(of isMeant: (XMLWord) -> Bool) -> XMLWord? {
    var at = 0
    while let name = attributes[at], let value = attributes[at + 1] {
      if isMeant(XMLWord(start: name)) { return XMLWord(start: value) }
      at += 2
    }
    return nil
  }
}

/// Why a text is not gone through to its end.
public enum XMLFlaw: Error, Sendable, Hashable {
  /// What expat can't read.
  case malformed
  /// A document type, which may define entities; none is read.
  case documentType
  /// The taker called `stop`.
  case stopped
}

/// Goes through an XML text that comes in pieces, in any encoding that expat knows.
///
/// Nothing outside the text is loaded. A document type ends it, so that no entity can grow, unless
/// it is asked for: then expat itself stops at entities that grow beyond measure.
public final class XMLStream {
  private let parser: XML_Parser
  private unowned let taker: any XMLTaker
  private var flaw: XMLFlaw?

  /// Nil when there is no memory for it; the taker must outlive it.
  public init?(_ taker: any XMLTaker, readsDocumentType: Bool = false) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    self.taker = taker
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let name, let attributes else { return }
        XMLStream.of(user)?.taker.begin(
          XMLTag(name: XMLWord(start: name).withoutPrefix, attributes: attributes))
      },
      { user, name in
        guard let name else { return }
        XMLStream.of(user)?.taker.end(XMLWord(start: name).withoutPrefix)
      })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      guard let text else { return }
      XMLStream.of(user)?.taker.text(
        UnsafeBufferPointer(
          start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: Int(count)))
    }
    XML_SetProcessingInstructionHandler(parser) { user, target, _ in
      guard let target else { return }
      XMLStream.of(user)?.taker.instruction(XMLWord(start: target))
    }
    guard !readsDocumentType else { return }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLStream.of(user)?.end(.documentType)
    }
  }

  /// The byte at which begins what the taker is being told of, or at which the reading ended.
  public var offset: Int { max(0, Int(XML_GetCurrentByteIndex(parser))) }

  deinit { XML_ParserFree(parser) }

  /// Reads on; `isLast` with the last piece, which may be empty.
  public func feed(_ piece: UnsafeRawBufferPointer, isLast: Bool) throws(XMLFlaw) {
    let status = XML_Parse(
      parser, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), isLast ? 1 : 0)
    if let flaw { throw flaw }
    guard status == XML_STATUS_OK else { throw .malformed }
  }

  /// Ends the reading from within a call of the taker.
  public func stop() { end(.stopped) }

  private func end(_ flaw: XMLFlaw) {
    self.flaw = flaw
    XML_StopParser(parser, XML_Bool(0))
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
    user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }
}
