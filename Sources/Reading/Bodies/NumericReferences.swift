import Diagnostics
import Disclosure
import Text

extension SourceText {
  /// References in Markdown such as `&#x202E;` to characters that may stand in no text: the page
  /// would hold what the file may not.
  func referencesToNoText(from start: Int) -> [Diagnostic] {
    guard bytes.withUnsafeBufferPointer({ $0.holds(UInt8(ascii: "&")) }) else { return [] }
    var places = PlaceCounter("\(contentFolder)/\(path)")
    return bytes.indices[start...].compactMap { at in
      guard bytes[at] == UInt8(ascii: "&"), let scalar = scalar(ofReferenceAt: at), scalar.isNoText
      else { return nil }
      return .controlCharacter(scalar.value, places.place(ofByte: at, in: bytes))
    }
  }

  private func scalar(ofReferenceAt start: Int) -> Unicode.Scalar? {
    var rest = bytes[start...].dropFirst()
    guard rest.popFirst() == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = rest.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = (isHexadecimal ? rest.dropFirst() : rest).prefix(9).prefix {
      $0 != UInt8(ascii: ";")
    }
    guard bytes.indices.contains(digits.endIndex), bytes[digits.endIndex] == UInt8(ascii: ";")
    else {
      return nil
    }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
      .flatMap { Unicode.Scalar($0) }
  }
}
