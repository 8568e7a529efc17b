import Foreign
import Blocks
import Checks
import Coverage
import Diagnostics
import Disclosure
import Folders
import Foundation
import Kinds
import Reading
import Thai

extension TemporarySite {
  /// All that is known of the site on a day, with the findings of reading and of all checks in
  /// order; of PDFs only with somebody who looks into them.
  public func read(
    today: String = "2567-03-31", baseURL: String? = nil, isOffline: Bool = false,
    kinds: [BlockKind] = BlockKind.all, texts: PDFTexts? = nil
  ) throws -> (site: Site?, coverage: SiteCoverage?, problems: [Diagnostic]) {
    let day = try Day.read(today).get()
    let (site, problems) = SiteReader.read(
      root, kinds: kinds, baseURL: baseURL, isOffline: isOffline,
      readers: FileReaders(pdfs: .built, texts: texts))
    guard let site else { return (nil, nil, problems.inOrder()) }
    let coverage = cover(site, on: day, kinds: kinds)
    return (site, coverage, (problems + check(site, coverage)).inOrder())
  }

  /// What reading and all checks print, as a terminal without colours shows it.
  public func printed(
    _ language: Language = .thai, today: String = "2567-03-31", texts: PDFTexts? = nil
  ) throws -> String {
    text(of: try read(today: today, texts: texts).problems, language)
  }

  /// What reading alone prints, without the checks.
  public func printedReading(_ language: Language = .thai) -> String {
    text(
      of: SiteReader.read(root, kinds: BlockKind.all, readers: FileReaders(pdfs: .built)).problems
        .inOrder(), language)
  }

  /// Diagnostics as a terminal without colours shows them.
  public func text(of problems: [Diagnostic], _ language: Language = .thai) -> String {
    let lines = SourceLines(of: root)
    let form = TextForm(language, isColoured: false) { lines.line(at: $0) }
    return problems.map(form.text).joined()
  }

  /// The text of a line as the tool shows it below a diagnostic.
  public func line(at place: Place) -> String? { SourceLines(of: root).line(at: place) }
}
