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

  /// Loads, compiles and checks the templates, then lists the pages; nil when one can't be made.
  ///
  /// Each of the `kinds` of blocks has its template in `blocks/`; `pdfs` gives the text of one, a
  /// form feed behind each page. What is wrong with Templates
  /// lands in `problems` (`template-…`, `unreadable-file`, `symbolic-link`), and so do redirects
  /// that lead to none of the pages listed (`redirect-to-nowhere`), and addresses of which no host,
  /// or not every host, can have both (see `addressProblems`).
  public init?(
    of site: Site, _ coverage: SiteCoverage, kinds: [BlockKind],
    pdfs: @escaping @Sendable (SourceFile) -> [UInt8] = { _ in [] },
    _ problems: inout [Diagnostic]
  ) {
    var found: [Diagnostic] = []
    let folder = TemplateFolder(site.content.source, &found)
    let templates = TemplateSet(folder.templates, texts: folder.texts)
    // What can't be read is not said to be missing as well, by all that need it.
    let texts =
      found.isEmpty ? Texts(folder.texts, templates, site.settings.digits, &found) : nil
    let assets = Assets(folder.assets, site, templates, &found)
    guard let texts, found.isEmpty else {
      problems += found
      return nil
    }
    found += folder.unusedTexts(in: templates)
    let bodies = BodyTemplates(kinds, templates, site.settings.digits, &found)
    let lists = LawList.all(of: site, &found)
    found += lists.flatMap { $0.lacks(in: site, coverage) }
    let published = PublishedList(of: site, &found)
    let changes = published?.changes(in: site, on: coverage.day) ?? []
    found += changes.map(\.problem)
    let submitted = SubmissionState.all(published, changes, on: coverage.day)
    let snapshots = Snapshot.all(of: site, &found)
    let sets = site.settings.data == nil ? [] : DataSet.all(of: site)
    var list = PageList(Frame(site, assets, texts, lists, on: coverage.day), templates)
    list.addAll(
      of: site, coverage, snapshots, sets, submitted, lists, bodies, kinds, texts)
    found += list.problems
    found += colourProblems(of: site)
    found += redirectProblems(of: site, among: list.indexed.map(\.address))
    let data = dataArtifacts(of: site, coverage, pages: list.indexed, texts, &problems)
    let feed = SiteFile("changes.xml") {
      AtomFeed.changes(since: snapshots, of: site, coverage, texts).append(to: &$0)
    }
    let files =
      (list.artifacts + data + [feed] + blockData(of: site) + assets.artifacts
      + publishedFiles(of: site) + madePhotos(of: site) + searchFiles(of: site, bodies, texts, pdfs)
      + dataSetFiles(of: site, sets, texts, &problems))
      .inOrder()
    found += addressProblems(of: files, site)
    let sorted = SiteFiles(files)
    found += publishedProblems(of: published, site, files: sorted)
    // Every page that includes a flawed partial finds the flaw, with its own names to offer.
    var seen: Set<Flaw> = []
    problems += found.filter {
      seen.insert(Flaw(place: $0.place, message: $0.message.english)).inserted
    }
    guard !found.contains(where: { $0.severity == .error }) else { return nil }
    artifacts = sorted
  }
}

private struct Flaw: Hashable {
  let place: Place?
  let message: String
}

extension PageList {
  /// The one list of the site's pages; what is not added here is no page, and no link finds it.
  mutating func addAll(
    of site: Site, _ coverage: SiteCoverage, _ snapshots: [Snapshot], _ sets: [DataSet],
    _ submitted: [Int: SubmissionState], _ lists: [LawList], _ bodies: BodyTemplates,
    _ kinds: [BlockKind], _ texts: Texts
  ) {
    let files = filesByFolder(site)
    add([HomePage(site: site, coverage: coverage, kinds: kinds, texts: texts)])
    add(RedirectPage.years(site))
    add(
      years(site, coverage) { year, covered in
        zip(covered.items, ItemSurroundings.all(in: year, of: site, coverage, files: files)).map {
          ItemPage(
            site: site, year: year, covered: $0, surroundings: $1, bodies: bodies,
            day: coverage.day, submitted: submitted[year.year])
        }
      }.flatMap { $0 })
    add(
      site.years.flatMap { year in
        year.edition.items.flatMap { item in
          year.entries[item.code]?.subPages(of: year, bodies) ?? []
        }
      })
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
          page: page, files: (files[entryFolder(of: page.path)] ?? []).filter { !$0.isPicture },
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

  private func years<Result>(
    _ site: Site, _ coverage: SiteCoverage, _ make: (Year, YearCoverage) -> Result
  ) -> [Result] {
    site.years.compactMap { year in coverage[year.year].map { make(year, $0) } }
  }
}
