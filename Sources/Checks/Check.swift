import Coverage
import Diagnostics
import Disclosure

/// A question put to a loaded site, answered with diagnostics.
public struct Check: Sendable {
  /// Its name below, by which `oit check --list` calls it.
  public let id: String
  /// What it asks, in one sentence.
  public let rule: Words
  /// What an assessor or a citizen holds against a site without it.
  public let why: Words
  public let example: Example
  let find: @Sendable (Site, SiteCoverage) -> [Diagnostic]

  /// A file as it is wrong and as it is right, for docs/checks.md.
  public struct Example: Sendable {
    /// Below the source folder.
    public let path: String
    public let wrong: String
    public let right: String
    /// Further texts that both need, by their paths.
    public let beside: [String: String]

    /// A file by its path below Content.
    init(
      in path: String = "2567/o05-news.md", wrong: String, right: String,
      beside: [String: String] = [:]
    ) {
      self.path = "Content/" + path
      self.wrong = wrong
      self.right = right
      self.beside = beside
    }
  }

  /// Every check; one a file.
  public static let all: [Check] = [
    anchors, complaints, elements, future, reviews, unfinished,
    followedTables, formRows, gifts, magnitudes, plannedBudgets, repeatedProjects, rowNumbers,
    scores, spending, tableSums, totalsInText,
    itemCodes, itemLinks, itemRows,
    copiedPages, documentTexts, drafts, officeFiles, originals, pictureSizes, unlinkedFiles,
    unnamedEvidence,
    driveLinks, formLinks, frontPages, loginLinks, socialLinks,
    boxes, letters, levels, linkWords, mixedDigits, symbols, tableHeads,
    oldUpdates, repeatedFiles, surveys, titleYears, emptyReasons, fillerCells,
    sameSentences, wavedAway,
    exampleAddresses, officePhones, otherDomains, otherNames, posts,
    bareTitles, citizenNumbers, complainants, halfEmails, privateNumbers,
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
