import Disclosure
import Mustache
import Packing
import Text
import Thai

/// All tables of the site that can be had as data, by year, each with its first rows.
struct DataPage: HTMLPage {
  static let address = "/data/"
  static let template = "data"
  static let view: View<Shown<DataPage>> = [
    .list("listed", yearView) { $0.listed },
    .text("owner") { $0.terms.owner ?? $0.site.settings.municipality.name },
    .text("licence") { $0.terms.licence },
    .text("objective") { $0.terms.objective },
    .text("packageHref") { $0.links.encoded("/datapackage.json") },
    .text("packageSize") { $0.packageSize },
  ]

  private static let yearView: View<Listed> = [
    .text("number") { $0.year.map { "\($0)" } },
    .text("year") { $0.words },
    .text("zipHref") { $0.zip },
    .text("zipSize") { $0.zipSize },
    .text("jsonHref") { $0.json },
    .text("jsonSize") { $0.jsonSize },
    .list("sets", setView) { $0.sets },
  ]

  private static let setView: View<ListedSet> = [
    .text("title") { $0.title },
    .text("page") { $0.page },
    .text("pageHref") { $0.pageHref },
    .text("href") { $0.href },
    .text("size") { $0.size },
    .text("rows") { $0.rows },
    .part("updated", Day.view) { $0.updated },
    .texts("heads") { $0.heads },
    .list("preview", [.texts("cells") { $0 }]) { $0.preview },
  ]

  fileprivate struct Listed {
    let year: Int?
    let words: String?
    let zip: String?
    let zipSize: String
    let json: String?
    let jsonSize: String?
    let sets: [ListedSet]
  }

  fileprivate struct ListedSet {
    let title: String
    let page: String
    let pageHref: String
    let href: String
    let size: String
    let rows: String
    let updated: Shown<Day>?
    let heads: [String]
    let preview: [[String]]
  }

  let site: Site
  let sets: [DataSet]
  let terms: DataTerms

  var address: String { DataPage.address }
  var sheets: [String] { ["data"] }

  func head(_ texts: Texts) -> Head {
    Head(
      title: texts[.dataTitle],
      description: texts(.dataDescription, site.settings.municipality.name),
      crumbs: [.home(texts)])
  }
}

extension Shown<DataPage> {
  fileprivate var listed: [DataPage.Listed] {
    let years = model.site.years.reversed().map { Optional($0.year) } + [nil]
    return years.compactMap { year in
      let sets = model.sets.filter { $0.year == year }
      guard !sets.isEmpty else { return nil }
      let files = sets.map { (set: $0, bytes: $0.csv()) }
      let zip = ZipArchive.bytes(of: files.map { ($0.set.path, $0.bytes.count) })
      return DataPage.Listed(
        year: year, words: year.map(number), zip: year.map { links.encoded("/\($0)/data.zip") },
        zipSize: PublishedFile.size(of: zip, digits),
        json: year.map { links.encoded("/\($0)/data.json") },
        jsonSize: year.map { year in
          size { out in
            YearCatalogue(
              site: model.site, year: year, sets: sets, terms: model.terms, texts: texts
            ).append(to: &out)
          }
        }, sets: files.compactMap { listed($0.set, $0.bytes) })
    }
  }

  fileprivate var packageSize: String {
    size { out in
      DataPackage(site: model.site, sets: model.sets, terms: model.terms, texts: texts)
        .append(to: &out)
    }
  }

  private func size(_ write: (inout [UInt8]) -> Void) -> String {
    var out: [UInt8] = []
    write(&out)
    return PublishedFile.size(of: out.count, digits)
  }

  private func listed(_ set: DataSet, _ bytes: [UInt8]) -> DataPage.ListedSet? {
    guard let table = set.table(of: bytes) else { return nil }
    return DataPage.ListedSet(
      title: set.title,
      page: set.item.map { "\($0.code) \(set.page.title)" } ?? set.page.title,
      pageHref: links.page(set.page.address), href: links.encoded(percentEncoded(set.address)),
      size: PublishedFile.size(of: bytes.count, digits), rows: number(table.rows.count),
      updated: with(set.updated),
      heads: table.headings.map(\.text),
      preview: table.rows.prefix(5).map { $0.cells.map { texts.digits.sentence($0.text) } })
  }
}
