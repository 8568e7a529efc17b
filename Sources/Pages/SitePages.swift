import Artifact
import Coverage
import Diagnostics
import Disclosure
import Folders
import Kinds
import Lists
import Mustache
import Search
import Thai
import Years

/// All files of the site, none of them made yet.
public struct SitePages: Sendable {
  public let artifacts: SiteFiles
  private let material: PageMaterial
  private let compiled: [ObjectIdentifier: Template]
  private let search: SearchIndex?

  /// Compiles and checks the templates, then lists the pages; nil when one can't be made.
  ///
  /// Each of the `kinds` of blocks has its template in `blocks/`; `pdfs` gives the text of one, a
  /// form feed behind each page. What is wrong with Templates
  /// lands in `problems` (`template-…`, `unreadable-file`, `symbolic-link`), and so do redirects
  /// that lead to none of the pages listed (`redirect-to-nowhere`), and addresses of which no host,
  /// or not every host, can have both (see `addressProblems`).
  public init?(
    of site: Site, _ coverage: SiteCoverage, _ templates: TemplateFolder, kinds: [BlockKind],
    pdfs: @escaping @Sendable (SourceFile) -> [UInt8] = { _ in [] },
    _ problems: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    guard let material = PageMaterial(of: site, coverage, templates, kinds: kinds, &found) else {
      problems += found
      return nil
    }
    let (texts, bodies) = (material.texts, material.bodies)
    let sets = site.settings.data == nil ? [] : DataSet.all(of: site)
    let listed = ListedFiles(of: site)
    let around = ItemSurroundings.byYear(of: site, coverage, files: listed)
    var list = material.list(of: site, on: coverage.day)
    list.addAll(of: site, coverage, sets, kinds, material, listed, around)
    let english = list.addEnglish(of: site, coverage, kinds, material, listed, around)
    found += list.problems
    found += colourProblems(of: site)
    found += redirectProblems(of: site, among: list.indexed.map(\.address))
    let data = dataArtifacts(of: site, coverage, pages: list.indexed, texts, &problems)
    let feed = SiteFile("changes.xml") {
      AtomFeed.changes(since: material.snapshots, of: site, coverage, texts).append(to: &$0)
    }
    let search = searchIndex(of: site, listed, bodies, texts, material.english, pdfs)
    let files =
      (list.artifacts + english + data + [feed] + blockData(of: site) + material.assets.artifacts
      + publishedFiles(of: site) + madePhotos(of: site) + (search?.files ?? [])
      + dataSetFiles(of: site, sets, texts, &problems))
      .inOrder()
    found += addressProblems(of: files, site)
    let sorted = SiteFiles(files)
    found += publishedProblems(of: material.published, site, files: sorted)
    // Every page that includes a flawed partial finds the flaw, with its own names to offer.
    var seen: Set<Flaw> = []
    problems += found.filter {
      seen.insert(Flaw(place: $0.place, message: $0.message.english)).inserted
    }
    guard !found.contains(where: { $0.severity == .error }) else { return nil }
    artifacts = sorted
    self.material = material
    self.search = search
    compiled = list.compiled
  }

  /// Makes what many files share, on all cores, before they are asked for one after the other.
  public func prepare() { search?.prepare() }

  /// The files of a later state of the site, in which the pages of some entries alone changed, as
  /// far as these are concerned: those entries' own pages, and what pages show beside their text.
  ///
  /// The entries are named by the addresses of their items.
  public func edited(
    _ entries: Set<String>, of site: Site, _ coverage: SiteCoverage
  ) -> SiteFiles {
    var list = material.list(of: site, on: coverage.day, compiled: compiled)
    let around = ItemSurroundings.byYear(
      of: site, coverage, files: ListedFiles(of: site), holding: entries)
    list.addEntries(of: site, coverage, around, material, entries)
    return SiteFiles(
      (list.artifacts + material.assets.artifacts + blockData(of: site, entries)
        + madePhotos(of: site)).inOrder())
  }
}

private struct Flaw: Hashable {
  let place: Place?
  let message: String
}

extension PageList {
  /// The one list of the site's pages; what is not added here is no page, and no link finds it.
  mutating func addAll(
    of site: Site, _ coverage: SiteCoverage, _ sets: [DataSet], _ kinds: [BlockKind],
    _ material: PageMaterial, _ files: ListedFiles,
    _ around: [Int: [ItemSurroundings]]
  ) {
    let (lists, snapshots, submitted) = (material.lists, material.snapshots, material.submitted)
    let (bodies, texts) = (material.bodies, material.texts)
    add([HomePage(site: site, coverage: coverage, kinds: kinds, texts: texts)])
    add(RedirectPage.years(site))
    addEntries(of: site, coverage, around, material)
    add(
      coverage.years.flatMap { covered in
        IndexPage.statuses.map {
          IndexPage(
            site: site, coverage: covered, day: coverage.day, status: $0, lists: lists,
            submitted: submitted[covered.edition.year],
            trend: TrendPoint.all(snapshots, of: covered.edition.year, on: coverage.day))
        }
      })
    add(
      coverage.years.map {
        ElementsPage(site: site, coverage: $0, day: coverage.day, lists: lists)
      })
    add(coverage.years.map { GapsPage(site: site, coverage: $0, day: coverage.day) })
    add(coverage.years.map { SourcesPage(site: site, coverage: $0) })
    add(coverage.years.map { SubmissionPage(site: site, coverage: $0) })
    add(
      coverage.years.flatMap { covered in
        lists.map { ListPage(site: site, coverage: coverage, covered: covered, list: $0) }
      })
    add(SurveyPage.all(site, on: coverage.day))
    add(
      site.pages.map { page in
        WrittenPage(
          page: page, files: files[page],
          municipality: site.settings.municipality.name, bodies: bodies)
      })
    add(site.settings.isSearched ? [SearchPage(site: site, files: files)] : [])
    add([ChangesPage(site: site, coverage: coverage, snapshots: snapshots)])
    add(site.settings.data.map { [DataPage(site: site, sets: sets, terms: $0)] } ?? [])
    add([NotFoundPage()])
    add(
      site.settings.redirects.map {
        RedirectPage(address: $0.from, target: $0.target, origin: $0.place)
      })
  }

  /// The pages of all entries, or of some.
  mutating func addEntries(
    of site: Site, _ coverage: SiteCoverage, _ around: [Int: [ItemSurroundings]],
    _ material: PageMaterial, _ some: Set<String>? = nil
  ) {
    let bodies = material.bodies
    for year in site.years {
      guard let covered = coverage[year.year], let around = around[year.year] else { continue }
      let items = zip(covered.items, around).filter { item, _ in
        some?.contains(year.address(of: item.item.code)) ?? true
      }
      add(
        items.map {
          ItemPage(
            site: site, year: year, covered: $0, surroundings: $1, bodies: bodies,
            day: coverage.day, submitted: material.submitted[year.year])
        })
      add(
        items.flatMap { item, _ in year.entries[item.item.code]?.subPages(of: year, bodies) ?? [] })
    }
  }
}
