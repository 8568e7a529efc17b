import Disclosure
import Mustache
import Thai

/// What lies around an item's page: its sub-pages and files, its neighbours, its topic in other
/// years.
struct ItemSurroundings: Sendable {
  static let names: [Shape.Field] = [
    "hasSubPages", "hasFiles", "hasOthers",
    .section("subPages", ["title", "href", .section("updated", Day.names)]),
    .section("files", PublishedFile.names),
    .section("others", ["year", "text", "href", "status", "word"]),
    .section("previous", ["text", "href"]), .section("next", ["text", "href"]),
  ]

  let year: Year
  let subPages: [Page]
  /// Of the entry's folder, pictures left out: those are on the page.
  let files: [PublishedFile]
  let others: [(year: Year, covered: ItemCoverage)]
  let previous: Item?
  let next: Item?

  /// Those of each item of a year.
  static func all(
    in year: Year, of site: Site, _ coverage: Coverage, files: [String: [PublishedFile]]
  ) -> [ItemSurroundings] {
    let items = year.edition.items
    let candidates = candidates(besides: year, site, coverage)
    var byTopic: [String: [Int]] = [:]
    for (index, other) in candidates.enumerated() {
      for topic in other.covered.item.topics { byTopic[topic, default: []].append(index) }
    }
    return items.indices.map { index in
      let entry = year.entries[items[index].code]
      return ItemSurroundings(
        year: year, subPages: entry?.subPages ?? [],
        files: (entry.map { files[entryFolder(of: $0.page.path)] ?? [] } ?? [])
          .filter { !$0.isPicture },
        others: Set(items[index].topics.flatMap { byTopic[$0] ?? [] }).sorted()
          .map { candidates[$0] },
        previous: index > 0 ? items[index - 1] : nil,
        next: index + 1 < items.count ? items[index + 1] : nil)
    }
  }

  /// All items of other years, the newest first.
  private static func candidates(
    besides year: Year, _ site: Site, _ coverage: Coverage
  ) -> [(year: Year, covered: ItemCoverage)] {
    site.years.reversed().filter { $0.year != year.year }.flatMap { other in
      (coverage[other.year]?.items ?? []).map { (other, $0) }
    }
  }

  func values(_ links: Links, _ digits: Digits) -> [Value] {
    [
      .flag(!subPages.isEmpty), .flag(!files.isEmpty), .flag(!others.isEmpty),
      .list(
        subPages.map {
          [.text($0.title), .text(links.page($0.address)), $0.updated.value(digits)]
        }),
      .list(files.map { $0.values(links, digits) }),
      .list(
        others.map { other, covered in
          let code = covered.item.code
          return [
            .text(digits.text(other.year)),
            .text("\(code) \(covered.entry?.page.title ?? covered.item.title)"),
            .text(links.page(other.address(of: code))), .text(covered.status.rawValue),
            .text(covered.status.word),
          ]
        }),
      neighbour(previous, links), neighbour(next, links),
    ]
  }

  private func neighbour(_ item: Item?, _ links: Links) -> Value {
    guard let item else { return .nothing }
    let title = year.entries[item.code]?.page.title ?? item.title
    return .record([.text("\(item.code) \(title)"), .text(links.page(year.address(of: item.code)))])
  }
}

/// The files of Content by the folder of the entry or page that they lie beside:
/// `2567/o01-structure`.
func filesByFolder(_ site: Site) -> [String: [PublishedFile]] {
  Dictionary(grouping: site.files) { entryFolder(of: $0.path) }
}

/// The first two parts of a path; a page in one file has a folder that holds nothing.
func entryFolder(of path: String) -> String {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
  return parts.prefix(2).map { String(Substring($0)) }.joined(separator: "/")
}
