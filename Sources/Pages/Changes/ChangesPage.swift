import Coverage
import Disclosure
import Mustache
import Thai
import Years

/// What was added, changed or withdrawn since each year was kept last, for those who follow it.
struct ChangesPage: HTMLPage {
  static let address = "/changes/"
  static let feed = "/changes.xml"
  static let template = "changes"
  static let view: View<Shown<ChangesPage>> = [
    .list("listed", yearView) { $0.each($0.model.years) },
    .text("feedHref") { $0.links.encoded(ChangesPage.feed) },
  ]

  private static let yearView: View<Shown<YearChanges>> = [
    .text("number") { "\($0.year)" },
    .text("year") { $0.number($0.model.year) },
    .part("since", Day.view) { $0.with($0.since) },
    .list("kinds", kindView) { $0.kinds },
    .text("coverageHref") { $0.href(.coverage($0.model.year)) },
  ]

  private static let kindView: View<OfKind> = [
    .text("word") { $0.word },
    .list("items", itemView) { $0.items },
  ]

  private static let itemView: View<Changed> = [
    .text("code") { $0.change.code },
    .text("title") { $0.change.title },
    .text("href") { $0.href },
    .texts("shown") { $0.change.shown },
    .texts("gone") { $0.change.gone },
    .part("updated", Day.view) { $0.updated },
  ]

  fileprivate struct OfKind {
    let word: String
    let items: [Changed]
  }

  fileprivate struct Changed {
    let change: ItemChange
    let href: String?
    let updated: Shown<Day>?
  }

  let site: Site
  let coverage: SiteCoverage
  let snapshots: [Snapshot]

  private var years: [YearChanges] { YearChanges.all(snapshots, in: coverage) }

  var address: String { ChangesPage.address }
  var sheets: [String] { ["list"] }

  func head(_ texts: Texts) -> Head {
    Head(
      title: texts[.changesTitle],
      description: texts(.changesDescription, site.settings.municipality.name),
      crumbs: [.home(texts)])
  }
}

extension Shown<YearChanges> {
  fileprivate var kinds: [ChangesPage.OfKind] {
    ItemChange.Kind.allCases.compactMap { kind in
      let items = model.items.filter { $0.kind == kind }
      guard !items.isEmpty else { return nil }
      return ChangesPage.OfKind(
        word: texts[kind.words],
        items: items.map { change in
          ChangesPage.Changed(
            change: change, href: change.item.map { href(.item(model.year, $0)) },
            updated: with(change.updated))
        })
    }
  }
}

extension ItemChange.Kind {
  var words: Phrase {
    switch self {
    case .added: .added
    case .changed: .changed
    case .withdrawn: .withdrawn
    }
  }
}
