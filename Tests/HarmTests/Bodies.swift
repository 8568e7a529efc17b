import Foreign
import Blocks
import Diagnostics
import Disclosure
import Kinds
import Reading
import TestSupport

extension Body {
  /// The HTML that Markdown made, without the blocks.
  var html: String {
    pieces.map { piece in
      if case .html(let bytes) = piece { String(decoding: bytes, as: UTF8.self) } else { "" }
    }.joined()
  }
}

extension TemporarySite {
  /// What reading alone finds.
  func findings() -> [Diagnostic] {
    // The folder goes with the value, which an optimiser may let go once its path is known.
    withExtendedLifetime(self) {
      SiteReader.read(root, kinds: BlockKind.all, readers: FileReaders(pdfs: .built)).problems
    }
  }
}
