import Coverage
import Diagnostics
import Disclosure
import Foreign
import Mustache
import Reading
import Thai

/// A kind of typed data that an entry can hold as fenced code: how it is read, shown and what it
/// proves.
public struct BlockKind: Sendable {
  public typealias Fact = Coverage.Fact
  public typealias Verdict = Coverage.Verdict

  /// How its data is read.
  public let form: BlockForm
  /// What it is for, in a sentence.
  public let summary: Words
  /// What an edition may ask of it with `proof:`.
  public let facts: [Fact]
  /// The name of its template below `Templates/`.
  public let template: String
  /// What its template sees.
  public let view: View<ShownBlock>
  /// What the home page says of an entry that holds these blocks of the kind; nil for nothing.
  public let highlight: @Sendable ([Block], Digits) -> Highlight?
  /// Data that is right and whole, as an officer writes it: documentation and skeletons show it.
  public let example: String

  /// The word after the fence.
  public var name: String { form.name }
  /// What may be written in it.
  public var schema: BlockSchema { form.schema }
}

extension SiteReader {
  /// Reads the files of Content, with the blocks of these kinds; see `files(_:forms:)`.
  public static func files(
    _ root: String, kinds: [BlockKind], baseURL: String? = nil, isOffline: Bool = false,
    readers: FileReaders = FileReaders()
  ) -> (content: ReadContent?, problems: [Diagnostic]) {
    files(
      root, forms: kinds.map(\.form), baseURL: baseURL, isOffline: isOffline,
      readers: readers)
  }

  /// Reads the folder that holds Content, with the blocks of these kinds; see `read(_:forms:)`.
  public static func read(
    _ root: String, kinds: [BlockKind], baseURL: String? = nil, isOffline: Bool = false,
    readers: FileReaders = FileReaders()
  ) -> (site: Site?, problems: [Diagnostic]) {
    read(
      root, forms: kinds.map(\.form), baseURL: baseURL, isOffline: isOffline,
      readers: readers)
  }
}

/// What was asked against what a site shows, on a day, by the facts of these kinds.
public func cover(_ site: Site, on day: Day, kinds: [BlockKind]) -> SiteCoverage {
  cover(site, on: day, facts: facts(of: kinds))
}

extension SiteCoverage {
  /// The same with some entries judged again; see `judging(again:of:facts:)`.
  public func judging(
    again entries: Set<String>, of site: Site, kinds: [BlockKind]
  ) -> SiteCoverage {
    judging(again: entries, of: site, facts: facts(of: kinds))
  }
}

private func facts(of kinds: [BlockKind]) -> [String: [Fact]] {
  Dictionary(kinds.map { ($0.name, $0.facts) }) { one, _ in one }
}
