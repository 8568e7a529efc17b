import CPoppler
import Disclosure
import Glibc
import Synchronization

/// How long a PDF is, as poppler reads it.
public enum PDFPages: Sendable, Equatable {
  case count(Int)
  /// Damaged, kept by a password, or no PDF at all.
  case unreadable
  /// Poppler is not installed on this machine (`libpoppler-glib8`).
  case unknown

  init(ofFile location: String) {
    let file = open(location, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      self = .unreadable
      return
    }
    let pages = PDFPages.turn.withLock { _ in cpoppler_pages(file) }
    self = pages < 0 ? .unknown : pages == 0 ? .unreadable : .count(Int(pages))
  }

  /// Poppler is not thread-safe: one thread at a time loads and asks it.
  private static let turn = Mutex(())
}

extension BlockReader {
  /// The length of a published PDF; nil for a file of another kind.
  public func pages(of file: PublishedFile) -> PDFPages? {
    file.format == "PDF" ? PDFPages(ofFile: folder.location(of: file.path)) : nil
  }
}
