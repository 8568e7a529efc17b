/// The text of `manifest.json`: a head, one file a line, an end.
///
///     {"schema": "manifest-1", "files": [
///     {"path": "2567/o01/index.html", "bytes": 5120, "sha256": "…"},
///     …
///     ]}
extension Manifest {
  private static let head = Array(#"{"schema": "manifest-1", "files": ["#.utf8)
  private static let end = Array("]}\n".utf8)
  fileprivate static let beforePath = Array(#"{"path": ""#.utf8)
  fileprivate static let beforeBytes = Array(#"", "bytes": "#.utf8)
  fileprivate static let beforeHash = Array(#", "sha256": ""#.utf8)
  fileprivate static let afterHash = Array(#""}"#.utf8)

  /// In the order given, which is that of the paths' bytes.
  public static func text(_ entries: [Entry]) -> [UInt8] {
    var text = head
    text.reserveCapacity(entries.count * 140 + 64)
    for (index, entry) in entries.enumerated() {
      if index > 0 { text.append(comma) }
      text.append(newline)
      text += beforePath
      appendEscaped(entry.path, to: &text)
      text += beforeBytes
      text += String(entry.bytes).utf8
      text += beforeHash
      text += entry.sha256.utf8
      text += afterHash
    }
    text.append(newline)
    text += end
    return text
  }

  /// What `text` was made of; nil for a text that it never makes, or that was forged.
  public static func entries(of text: [UInt8]) -> [Entry]? {
    let entries = text.split(separator: newline).dropFirst().dropLast().compactMap(
      Entry.init(line:))
    guard self.text(entries) == text, entries.allSatisfy({ $0.isInside && $0.hasDigest }) else {
      return nil
    }
    return entries
  }

  private static func appendEscaped(_ path: String, to text: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""), backslash:
        text += [backslash, byte]
      case 0..<0x20:
        text += "\\u00".utf8
        text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default:
        text.append(byte)
      }
    }
  }
}

extension Manifest.Entry {
  /// Takes a line apart by the lengths of its fixed parts, whatever these hold: the whole text is
  /// compared with what would be written of the entries.
  fileprivate init?(line: ArraySlice<UInt8>) {
    let fields = line.dropFirst(Manifest.beforePath.count)
      .dropLast(Manifest.afterHash.count + (line.last == comma ? 1 : 0))
    let numbered = fields.dropLast(64 + Manifest.beforeHash.count)
    guard let blank = numbered.lastIndex(of: UInt8(ascii: " ")),
      let bytes = Int(String(decoding: numbered[(blank + 1)...], as: UTF8.self)),
      let path = Manifest.Entry.unescaped(
        numbered[...blank].dropLast(Manifest.beforeBytes.count))
    else { return nil }
    self.init(path: path, bytes: bytes, sha256: String(decoding: fields.suffix(64), as: UTF8.self))
  }

  private static func unescaped(_ path: ArraySlice<UInt8>) -> String? {
    guard path.contains(backslash) else { return String(validating: path, as: UTF8.self) }
    var bytes: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      if byte != backslash {
        bytes.append(byte)
      } else if rest.first == UInt8(ascii: "u") {
        let digits = String(decoding: rest.dropFirst(3).prefix(2), as: UTF8.self)
        guard let control = UInt8(digits, radix: 16) else { return nil }
        bytes.append(control)
        rest = rest.dropFirst(5)
      } else if let escaped = rest.popFirst() {
        bytes.append(escaped)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Whether the path stays in the output: a manifest is a file like any other, and may be forged.
  fileprivate var isInside: Bool {
    path != Manifest.name && !path.utf8.contains(0)
      && path.utf8.split(separator: slash, omittingEmptySubsequences: false).allSatisfy { name in
        !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
      }
  }

  fileprivate var hasDigest: Bool {
    sha256.utf8.count == 64
      && sha256.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}

private let newline = UInt8(ascii: "\n")
private let comma = UInt8(ascii: ",")
private let backslash = UInt8(ascii: "\\")
