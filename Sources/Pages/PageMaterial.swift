import Coverage
import Diagnostics
import Disclosure
import Kinds
import Lists
import Mustache
import Thai
import Years

/// What pages are made of beside the entries: templates, texts and assets, and what was kept of
/// earlier days.
struct PageMaterial: Sendable {
  let templates: TemplateSet
  let texts: Texts
  let assets: Assets
  let bodies: BodyTemplates
  /// Nil where no page is in English.
  let english: EnglishMaterial?
  let lists: [LawList]
  let published: PublishedList?
  let submitted: [Int: SubmissionState]
  let snapshots: [Snapshot]

  /// Nil, and problems, when the templates give no page.
  init?(
    of site: Site, _ coverage: SiteCoverage, _ folder: TemplateFolder, kinds: [BlockKind],
    _ problems: inout [Diagnostic]
  ) {
    var found = folder.problems
    defer { problems += found }
    templates = folder.set
    // What can't be read is not said to be missing as well, by all that need it.
    let texts =
      found.isEmpty ? Texts(folder.texts.all, templates, site.settings.digits, &found) : nil
    assets = Assets(folder.assets, site, templates, &found)
    guard let texts, found.isEmpty else { return nil }
    self.texts = texts
    found += folder.texts.unused(in: templates)
    bodies = BodyTemplates(kinds, templates, site.settings.digits, &found)
    english = EnglishMaterial(of: site, folder, kinds: kinds, &found)
    lists = LawList.all(of: site, &found)
    found += lists.flatMap { $0.lacks(in: site, coverage) }
    published = PublishedList(of: site, &found)
    let changes = published?.changes(in: site, on: coverage.day) ?? []
    found += changes.map(\.problem)
    submitted = SubmissionState.all(published, changes, on: coverage.day)
    snapshots = Snapshot.all(of: site, &found)
  }

  /// No pages yet, with the frame of a site's, for which templates may be compiled already.
  func list(
    of site: Site, on day: Day, compiled: [ObjectIdentifier: Template] = [:]
  ) -> PageList {
    PageList(Frame(site, assets, texts, lists, on: day), templates, compiled: compiled)
  }
}
