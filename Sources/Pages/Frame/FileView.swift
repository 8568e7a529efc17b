import Disclosure
import Mustache
import Thai

extension PublishedFile {
  static let view: View<Shown<PublishedFile>> = [
    .text("href") { $0.links.file($0.model) },
    .text("name") { $0.name },
    .text("format") { $0.format },
    .text("size") { $0.model.size($0.digits) },
    .text("download") { $0.downloadName },
    .text("saved") { $0.isShown ? $0.originalName : nil },
  ]

  /// Name, format and size for a link: `plan.pdf (PDF 2.4 MB)`.
  func label(_ digits: Digits) -> String { "\(name) (\(about(digits)))" }
}
