import Artifact
import Diagnostics
import Disclosure
import Mustache
import Thai

/// The pages of a site, added kind by kind, each kind with its template compiled once.
struct PageList {
  private(set) var artifacts: [SiteFile] = []
  /// What belongs into the sitemap: all pages but those that lead on to another.
  private(set) var indexed: [(address: String, updated: Day?)] = []
  private(set) var problems: [Diagnostic] = []
  /// Their templates, by the kind of page.
  private(set) var compiled: [ObjectIdentifier: Template]
  private let frame: Frame
  private let templates: TemplateSet

  /// No pages yet; what is compiled already was so for an equal frame.
  init(
    _ frame: Frame, _ templates: TemplateSet, compiled: [ObjectIdentifier: Template] = [:]
  ) {
    self.frame = frame
    self.templates = templates
    self.compiled = compiled
  }

  /// Takes over the pages of another list.
  mutating func add(_ other: PageList) {
    artifacts += other.artifacts
    indexed += other.indexed
    problems += other.problems
  }

  mutating func add<Page: HTMLPage>(_ pages: [Page]) {
    for page in pages where page.canonical == page.address {
      indexed.append((page.address, page.updated))
    }
    let view = frame.view(of: Page.self)
    let known = compiled[ObjectIdentifier(Page.self)]
    guard
      let template = known ?? templates.compile(Page.template, for: view.shape, &problems)
    else { return }
    compiled[ObjectIdentifier(Page.self)] = template
    let make: @Sendable (Page, inout [UInt8]) -> Void = { [frame] page, out in
      let start = out.count
      template.render(view.values(of: frame.shown(page)), into: &out)
      if frame.isEnglish { out.markThai(from: start) }
    }
    artifacts += pages.map { page in
      SiteFile(path(of: page.address), from: page.origin) { out in make(page, &out) }
    }
  }
}

/// The path in the output of an address: `/2567/` is `2567/index.html`.
func path(of address: String) -> String {
  let path = String(Substring(address.utf8.dropFirst()))
  return address.utf8.last == UInt8(ascii: "/") ? path + "index.html" : path
}
