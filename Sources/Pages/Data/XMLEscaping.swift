/// A text as it may stand in XML between tags and in attributes of double quotes.
///
/// Control characters that XML 1.0 does not allow are left out.
func escapedXML(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case 9, 10, 13, 0x20...: bytes.append(byte)
    default: break
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
