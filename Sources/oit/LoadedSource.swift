import Artifact
import Cores
import Coverage
import Diagnostics
import Disclosure
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
  /// One year by itself; throws where there is no edition of it.
  func copy(of year: Int, _ pages: SiteFiles) throws -> SiteFiles {
    guard let site, site[year] != nil else {
      throw WrongUsage.noEdition(of: year, among: site?.years.map(\.year) ?? [])
    }
    return yearCopy(of: year, in: pages, web: site.settings.municipality.web)
  }
}

extension Diagnostic {
  /// Whether `--strict` makes it an error.
  fileprivate var isStrictError: Bool { severity == .warning && ignored == nil }
}
