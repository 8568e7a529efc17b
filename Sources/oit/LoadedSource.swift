import Artifact
import Blocks
import Cores
import Coverage
import Diagnostics
import Disclosure
import Foreign
import Kinds
import Pages
import Reading

/// A source as far as it could be loaded, with all that was found on the way.
struct LoadedSource {
  /// Nil when there is no Content.
  let content: ReadContent?
  /// Nil when there is no Content.
  let templates: Future<TemplateFolder>?
  let site: Site?
  let coverage: SiteCoverage?
  /// Nil while there is an error: then a page would be false.
  let sitePages: SitePages?
  var pages: SiteFiles? { sitePages?.artifacts }
  /// In the order in which they are reported.
  let problems: [Diagnostic]
  /// What was found in Content, with what is ignored.
  private var found: [Diagnostic] = []

  init(
    content: ReadContent? = nil, templates: Future<TemplateFolder>? = nil, site: Site? = nil,
    coverage: SiteCoverage? = nil, pages: SitePages? = nil, _ problems: [Diagnostic],
    isStrict: Bool = false
  ) {
    let counted =
      isStrict ? problems.map { $0.isStrictError ? $0.asError() : $0 } : problems
    self.problems = counted.inOrder()
    self.content = content
    self.templates = templates
    sitePages = counted.contains { $0.severity == .error } ? nil : pages
    self.site = site
    self.coverage = coverage
  }
}

extension LoadedSource {
  /// A source that could be read: what was found in Content, its pages, and the flaws of Templates.
  init(
    _ content: ReadContent, _ templates: Future<TemplateFolder>, _ site: Site,
    _ coverage: SiteCoverage, found: [Diagnostic],
    _ listed: (pages: SitePages?, flaws: [Diagnostic]), _ options: SourceOptions,
    isStrict: Bool = false
  ) {
    self.init(
      content: content, templates: templates, site: site, coverage: coverage, pages: listed.pages,
      site.ignored.applied(
        to: found + listed.flaws + PublishTarget.problems(in: options.source)),
      isStrict: isStrict)
    self.found = found
  }

  /// The same Content with other templates; nil where there is no site, or it is of another day.
  func showing(
    _ templates: Future<TemplateFolder>, _ options: SourceOptions, _ readers: FileReaders
  ) -> LoadedSource? {
    guard let content, let site, let coverage, coverage.day == options.day else { return nil }
    return LoadedSource(
      content, templates, site, coverage, found: found,
      SitePages.listed(of: site, coverage, templates, readers), options)
  }

  /// One year by itself; throws where there is no edition of it.
  func copy(of year: Int, _ pages: SiteFiles) throws -> SiteFiles {
    guard let site, site[year] != nil else {
      throw WrongUsage.noEdition(of: year, among: site?.years.map(\.year) ?? [])
    }
    return yearCopy(of: year, in: pages, web: site.settings.municipality.web)
  }
}

extension SitePages {
  /// The pages of a site, once its templates were read, and what is wrong with these.
  static func listed(
    of site: Site, _ coverage: SiteCoverage, _ templates: Future<TemplateFolder>,
    _ readers: FileReaders
  ) -> (pages: SitePages?, flaws: [Diagnostic]) {
    var flaws: [Diagnostic] = []
    let pages = SitePages(
      of: site, coverage, templates.value, kinds: BlockKind.all,
      pdfs: { readers.texts?.text(of: $0) ?? [] }, &flaws)
    return (pages, flaws)
  }
}

extension Diagnostic {
  /// Whether `--strict` makes it an error.
  fileprivate var isStrictError: Bool { severity == .warning && ignored == nil }
}
