import Artifact
import Coverage
import Disclosure
import Kinds

extension PageList {
  /// Adds the pages in English, below `/en/`; returns what of the assets holds English texts.
  mutating func addEnglish(
    of site: Site, _ coverage: SiteCoverage, _ kinds: [BlockKind], _ material: PageMaterial,
    _ files: ListedFiles, _ around: [Int: [ItemSurroundings]]
  ) -> [SiteFile] {
    guard let english = material.english else { return [] }
    var list = english.list(of: site, material.lists, on: coverage.day)
    list.addTwins(of: site, coverage, english, material, files, around)
    if site.settings.isEnglish { list.addFrame(of: site, coverage, kinds, english, material) }
    add(list)
    let known = Set(material.assets.artifacts.map(\.path))
    return english.assets.artifacts.filter { !known.contains($0.path) }
  }

  /// The home page and the index of each year.
  private mutating func addFrame(
    of site: Site, _ coverage: SiteCoverage, _ kinds: [BlockKind], _ english: EnglishMaterial,
    _ material: PageMaterial
  ) {
    add([HomePage(site: site, coverage: coverage, kinds: kinds, texts: english.texts)])
    add(RedirectPage.years(site, englishAddress))
    add(
      coverage.years.map { covered in
        let year = covered.edition.year
        return IndexPage(
          site: site, coverage: covered, day: coverage.day, status: nil, lists: material.lists,
          submitted: material.submitted[year],
          trend: TrendPoint.all(material.snapshots, of: year, on: coverage.day), isEnglish: true)
      })
  }

  private mutating func addTwins(
    of site: Site, _ coverage: SiteCoverage, _ english: EnglishMaterial, _ material: PageMaterial,
    _ files: ListedFiles, _ around: [Int: [ItemSurroundings]]
  ) {
    let (bodies, texts) = (english.bodies, english.texts)
    for year in site.years {
      guard let covered = coverage[year.year], let around = around[year.year] else { continue }
      let twins = zip(covered.items, around).compactMap { item, around -> ItemPage? in
        guard let twin = item.entry.flatMap({ site.twins[$0.page.address] }) else { return nil }
        return ItemPage(
          site: site, year: year, covered: item, surroundings: around, bodies: bodies,
          day: coverage.day, submitted: material.submitted[year.year], twin: twin)
      }
      add(twins)
      add(
        covered.items.compactMap(\.entry).flatMap { entry in
          entry.subPages(of: year, bodies) { site.page($0, texts) }
        }.filter { site.twins[thaiAddress(of: $0.address)] != nil })
    }
    add(
      site.pages.compactMap { page in
        site.twins[page.address].map { twin in
          WrittenPage(
            page: twin, files: files[page], municipality: site.name(texts),
            bodies: bodies)
        }
      })
  }
}
