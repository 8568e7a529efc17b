import Artifact
import Coverage
import Diagnostics
import Disclosure
import Thai

/// What the site offers to programs: coverage and its schemas, what ITAS asks, deadlines, feed,
/// sitemap, robots, security.txt.
///
/// - Parameters:
///   - site: whose `web` all absolute addresses begin with.
///   - coverage: of this site; its day is the only one the files know.
///   - pages: the addresses of all HTML pages that search engines may list, `/` and `/2567/` and so
///     on, with the day of the last update where there is one.
///   - texts: the words that stand in these files.
///   - problems: gains the note `no-security-contact` when no security.txt can be written.
/// - Returns: artifacts in no particular order, each path once.
public func dataArtifacts(
  of site: Site, _ coverage: SiteCoverage, pages: [(address: String, updated: Day?)],
  _ texts: Texts, _ problems: inout [Diagnostic]
) -> [SiteFile] {
  let municipality = site.settings.municipality
  let day = coverage.day
  var artifacts = coverage.years.flatMap { year in
    [
      SiteFile("\(year.edition.year)/coverage.json") { out in
        out += CoverageJSON.bytes(of: year, in: site, on: day)
      },
      SiteFile("\(year.edition.year)/coverage.csv") { out in
        out += CoverageCSV.bytes(of: year, in: site)
      },
      SiteFile("\(year.edition.year)/itas.csv") { out in
        out += SubmissionCSV.bytes(of: year, in: site, texts)
      },
    ]
  }
  for year in coverage.years where !year.edition.calendar.isEmpty {
    artifacts.append(
      SiteFile("\(year.edition.year)/calendar.ics") { out in
        CalendarFile(edition: year.edition, web: municipality.web, texts: texts).append(to: &out)
      })
  }
  artifacts += schemas(baseURL: municipality.web)
  artifacts.append(
    SiteFile("feed.xml") { AtomFeed.latest(of: site, on: day, texts).append(to: &$0) })
  artifacts += sitemaps(of: pages, baseURL: municipality.web)
  artifacts.append(robots(baseURL: municipality.web))
  if let contact = securityContact(of: site, on: day, &problems) { artifacts.append(contact) }
  return artifacts
}
