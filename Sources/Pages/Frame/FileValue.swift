import Disclosure
import Mustache
import Thai

extension PublishedFile {
  static let names: Shape = ["href", "name", "format", "size", "download"]

  func values(_ links: Links, _ digits: Digits) -> [Value] {
    [
      .text(links.file(self)), .text(name), .text(format), .text(size(digits)),
      .text(originalName),
    ]
  }

  /// Name, format and size for a link: `plan.pdf (PDF 2.4 MB)`.
  func label(_ digits: Digits) -> String {
    let about = [format, size(digits)].compactMap { $0 }.joined(separator: " ")
    return "\(name) (\(about))"
  }
}
