import Foreign
import Artifact
import Blocks
import Coverage
import Diagnostics
import Disclosure
import Kinds
import Pages
import Reading
import Thai

extension TemporarySite {
  /// Lists the pages of a day; each is made when its text is asked for.
  public func render(on day: String = "2567-03-31", isOffline: Bool = false) throws -> RenderedSite
  {
    try withExtendedLifetime(self) { try RenderedSite(root, on: day, isOffline: isOffline) }
  }
}

extension [UInt8] {
  /// As text, without the signs that keep words whole: U+2060, and U+00A0 for a blank.
  public var withoutJoiners: String { String(decoding: self, as: UTF8.self).withoutJoiners }
}

extension String {
  /// Without the signs that keep words whole: U+2060, and U+00A0 for a blank.
  public var withoutJoiners: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { $0 != "\u{2060}" }.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}

/// A site with its pages listed; each is made when asked for.
public struct RenderedSite {
  public struct Unreadable: Error {
    public let problems: [Diagnostic]
  }

  public let artifacts: SiteFiles
  public let problems: [Diagnostic]

  /// Throws what stands in the way when nothing can be rendered.
  public init(_ root: String, on day: String, isOffline: Bool = false) throws {
    let (site, found) = SiteReader.read(
      root, kinds: BlockKind.all, isOffline: isOffline, readers: FileReaders(pdfs: .built))
    var problems = found.filter { $0.severity == .error }
    let day = try Day.read(day).get()
    guard let site, problems.isEmpty else { throw Unreadable(problems: problems) }
    let coverage = cover(site, on: day, kinds: BlockKind.all)
    let pages = SitePages(
      of: site, coverage, TemplateFolder(root), kinds: BlockKind.all, &problems)
    guard let pages else { throw Unreadable(problems: problems) }
    artifacts = pages.artifacts
    self.problems = problems
  }

  /// The paths of all pages.
  public var pages: [String] { artifacts.sorted.map(\.path).filter { $0.hasSuffix(".html") } }

  /// The text at a path of the output, without the signs that keep words whole; empty when
  /// nothing is made there.
  public func text(_ path: String) -> String {
    bytes(path).withoutJoiners
  }

  /// What stands at a path of the output, to the letter.
  public func bytes(_ path: String) -> [UInt8] {
    guard case .made(let make)? = artifacts[path]?.content else { return [] }
    var bytes: [UInt8] = []
    make(&bytes)
    return bytes
  }
}
