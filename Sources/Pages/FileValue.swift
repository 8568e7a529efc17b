import Disclosure
import Mustache

extension PublishedFile {
  static let names: Shape = ["href", "name", "format", "size", "download"]

  func values(_ links: Links, _ digits: Digits) -> [Value] {
    [
      .text(links.file(self)), .text(name), .text(format), .text(size(digits)),
      .text(originalName),
    ]
  }

  /// As the officer wrote it.
  var name: String {
    originalName ?? address.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(Substring($0))
    } ?? address
  }

  /// `PDF`, by the end of the name; nil when it has none.
  var format: String? {
    let parts = address.utf8.split(separator: UInt8(ascii: "."))
    guard parts.count > 1, let last = parts.last, !last.contains(UInt8(ascii: "/")) else {
      return nil
    }
    return Substring(last).uppercased()
  }

  /// Whether browsers show it where it stands, so that pages need not list it.
  var isPicture: Bool {
    ["JPG", "JPEG", "PNG", "GIF", "WEBP", "SVG"].contains(format ?? "")
  }

  /// `2.4 MB`, `87 KB`; of 1,024 bytes, at least 1 KB.
  func size(_ digits: Digits) -> String {
    let kilobytes = max(1, (bytes + 512) / 1024)
    guard kilobytes >= 1024 else { return "\(digits.text(kilobytes)) KB" }
    let tenths = (kilobytes * 10 + 512) / 1024
    return "\(digits.text("\(tenths / 10).\(tenths % 10)")) MB"
  }

  /// Name, format and size for a link: `plan.pdf (PDF 2.4 MB)`.
  func label(_ digits: Digits) -> String {
    let about = [format, size(digits)].compactMap { $0 }.joined(separator: " ")
    return "\(name) (\(about))"
  }
}
