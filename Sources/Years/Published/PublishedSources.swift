import Artifact
import Coverage
import Disclosure
import Folders
import Text
import Thai

extension PublishedList.Year {
  /// What a year's addresses are now.
  ///
  /// - Parameters:
  ///   - year: with its entries.
  ///   - coverage: of that year, whose evidence says which places on pages count.
  ///   - site: which holds it.
  ///   - files: all of the site.
  ///   - day: on which they are submitted.
  public init(
    _ year: Year, _ coverage: YearCoverage, of site: Site, files: SiteFiles, on day: Day
  ) {
    let anchors = PublishedList.anchors(of: coverage)
    let root = "\(year.year)/"
    var pages: [PublishedList.Address] = []
    var others: [PublishedList.Address] = []
    for file in files.sorted where file.path.begins(with: root) {
      guard file.path.ends(with: "index.html") else {
        others.append(
          PublishedList.Address("/\(file.path)", sha256: PublishedList.sum(of: file)))
        continue
      }
      let address = "/" + String(Substring(file.path.utf8.dropLast("index.html".utf8.count)))
      pages.append(
        PublishedList.Address(
          address, sha256: PublishedList.sum(ofPage: address, in: site),
          anchors: anchors[address] ?? []))
    }
    self.init(
      year: year.year, submitted: day,
      pages: pages.sorted { $0.address.precedes($1.address) }, files: others)
  }
}

extension PublishedList {
  /// The SHA-256 of what a page is made of: its text, and of an entry its sub-pages and tables too.
  ///
  /// Nil for a page that only the tool makes, and where a source can't be read.
  static func sum(ofPage address: String, in site: Site) -> String? {
    guard let page = site.page(at: address) else { return nil }
    var paths = [page.path]
    if let entry = site.entry(of: page), entry.page.path.isSame(as: page.path) {
      paths += entry.subPages.map(\.path)
      paths += site.files.filter { file in
        file.year == entry.year && file.item == entry.code
          && (file.path.ends(with: ".csv") || file.path.ends(with: ".xlsx"))
      }.map(\.path)
    }
    var bytes: [UInt8] = []
    for path in paths.sorted(by: { $0.precedes($1) }) {
      guard let part = try? site.content.read(path, upTo: 64 << 20) else { return nil }
      bytes += "\(path) \(part.count)\n".utf8
      bytes += part
    }
    return sha256(bytes)
  }

  /// The SHA-256 of a file of Content; nil for what the tool makes.
  static func sum(of file: SiteFile) -> String? {
    switch file.content {
    case .made: return nil
    case .file(let source), .picture(let source): return sum(of: source)
    }
  }

  /// The same of a file by itself; nil where it can't be read.
  static func sum(of source: SourceFile) -> String? {
    guard let open = try? source.open() else { return nil }
    return try? sha256(descriptor: open.descriptor, of: source.path)
  }

  /// The places on a year's pages that show elements, by the pages' addresses.
  static func anchors(of coverage: YearCoverage) -> [String: [String]] {
    var found: [String: Set<String>] = [:]
    for evidence in coverage.items.flatMap(\.elements).flatMap(\.evidence) {
      guard case .page(let address, let fragment?) = evidence.target else { continue }
      let id = fragment.utf8.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) }
      found[address, default: []].insert(id ?? fragment)
    }
    return found.mapValues { $0.sorted { $0.precedes($1) } }
  }
}
