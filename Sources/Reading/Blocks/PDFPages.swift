import CPoppler
import Disclosure
import Folders
import Synchronization

/// How long a PDF is, as poppler reads it.
public enum PDFPages: Sendable, Equatable {
  case count(Int)
  /// Damaged, kept by a password, or no PDF at all.
  case unreadable
  /// Poppler is not installed on this machine (`libpoppler-glib8`).
  case unknown

  init(of file: consuming ReadableFile) {
    let file = file.release()
    let pages = PDFPages.turn.withLock { _ in cpoppler_pages(file) }
    self = pages < 0 ? .unknown : pages == 0 ? .unreadable : .count(Int(pages))
  }

  /// Poppler is not thread-safe: one thread at a time loads and asks it.
  private static let turn = Mutex(())
}

extension BlockReader {
  /// The length of a published PDF; nil for a file of another kind.
  public func pages(of file: PublishedFile) -> PDFPages? {
    guard file.format == "PDF" else { return nil }
    do throws(Refusal) {
      return PDFPages(of: try folder.open(file.path))
    } catch {
      // What is no file is said where it was found.
      if case .odd = error { return nil }
      return .unreadable
    }
  }
}
