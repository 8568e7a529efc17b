import Coverage
import Diagnostics
import Disclosure

/// A question put to a loaded site, answered with diagnostics.
public struct Check: Sendable {
  /// Its name below, by which `oit check --list` calls it.
  public let id: String
  /// What it asks, in one sentence.
  public let rule: Words
  let find: @Sendable (Site, SiteCoverage) -> [Diagnostic]

  /// Every check; one a file.
  public static let all: [Check] = [
    anchors, complaints, elements, future, reviews, unfinished,
  ]
}

/// All that the checks find in a site.
public func check(
  _ site: Site, _ coverage: SiteCoverage, with checks: [Check] = Check.all
) -> [Diagnostic] {
  checks.flatMap { $0.find(site, coverage) }
}

extension Site {
  /// Every page that an officer wrote, with the first page of the entry to which it belongs.
  var writtenPages: [(page: Page, first: Page?)] {
    pages.map { ($0, nil) } + entries.flatMap { entry in entry.pages.map { ($0, entry.page) } }
  }
}
