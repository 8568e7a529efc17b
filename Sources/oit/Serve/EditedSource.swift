import Artifact
import Blocks
import Cores
import Disclosure
import Foreign
import Kinds
import Pages
import Preview
import Reading
import Synchronization

/// A source that is loaded again and again while somebody edits it.
///
/// What was read of a page stands until that page is written or anything but pages changes, unless
/// a PDF or photo found nobody who had the time to read it.
final class EditedSource: Sendable {
  private let options: SourceOptions
  private let readers: FileReaders
  private let last = Mutex<LoadedSource?>(nil)

  init(_ options: SourceOptions) {
    self.options = options
    readers = FileReaders(options)
  }

  /// Loads the source as it now is, after changes since it was last loaded.
  ///
  /// `early` is given the pages of the entries that were edited, where nothing else was, as soon as
  /// they are known.
  func load(after changes: FolderChanges, _ early: (SiteFiles) -> Void) -> LoadedSource {
    last.withLock { last in
      readers.texts?.askAgain()
      let source = reading(again: changes, last, early) ?? oit.load(options, readers)
      last = source
      return source
    }
  }

  private func reading(
    again changes: FolderChanges, _ last: LoadedSource?, _ early: (SiteFiles) -> Void
  ) -> LoadedSource? {
    guard let last, !changes.isUnbounded, !readers.mayKnowMore,
      let written = pages(among: changes.files),
      let content = last.content?.reading(again: written)
    else { return nil }
    let isContent = written.count == changes.files.count
    if isContent { show(written, content, last, early) }
    // What could not be read for a moment is read again.
    let same = isContent && last.pages != nil ? last.templates : nil
    let templates = same ?? Future { [options] in TemplateFolder(options.source) }
    if written.isEmpty, let source = last.showing(templates, options, readers) {
      return source
    }
    return oit.load(content, content.site(), templates, options, readers)
  }

  /// Gives the pages of entries that were read again, unless more than entries was.
  private func show(
    _ written: [String], _ content: ReadContent, _ last: LoadedSource, _ early: (SiteFiles) -> Void
  ) {
    guard let entries = content.entries(of: written), let pages = last.sitePages,
      let coverage = last.coverage, coverage.day == options.day,
      let site = last.site.flatMap({ content.site($0, after: written) })
    else { return }
    let judged = coverage.judging(again: entries, of: site, kinds: BlockKind.all)
    early(pages.edited(entries, of: site, judged))
  }

  /// Those of Content, relative to it; nil when one is none.
  private func pages(among files: Set<String>) -> [String]? {
    let (content, templates) = ("\(options.source)/Content/", "\(options.source)/Templates/")
    var pages: [String] = []
    for file in files where !file.begins(with: templates) {
      guard file.begins(with: content), file.ends(with: ".md") else { return nil }
      pages.append(String(file.dropFirst(content.count)))
    }
    return pages.sorted()
  }
}
