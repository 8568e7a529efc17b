import Artifact
import Coverage
import Disclosure
import Folders
import Formats
import Kinds
import Search
import Text

/// What the search of a site's pages and PDFs needs: `/search/index.js` and the files beside it.
///
/// - Parameters:
///   - site: of which nothing is made where it is not to be searched.
///   - bodies: make the text that stands on pages.
///   - texts: of the frame.
///   - pdfs: gives the text of a PDF.
/// - Returns: files of which none is made yet.
func searchFiles(
  of site: Site, _ bodies: BodyTemplates, _ texts: Texts,
  _ pdfs: @escaping @Sendable (SourceFile) -> [UInt8]
) -> [SiteFile] {
  guard site.settings.isSearched else { return [] }
  let documents = SearchDocuments(site: site, bodies: bodies, texts: texts, pdfs: pdfs)
  return SearchIndex(documents.all).files
}

/// The pages and documents of a site in the order in which they are found: items of the newest year
/// first, each with its sub-pages and files.
private struct SearchDocuments {
  let site: Site
  let bodies: BodyTemplates
  let texts: Texts
  let pdfs: @Sendable (SourceFile) -> [UInt8]

  var all: [SearchDocument] {
    let files = filesByFolder(site)
    return site.years.reversed().flatMap { year in
      year.edition.items.flatMap { item($0, in: year, files) }
    }
      + site.pages.flatMap { page in
        self.page(page, files[entryFolder(of: page.path)] ?? [])
      } + [home] + site.settings.surveys.map(survey)
  }

  private func item(
    _ item: Item, in year: Year, _ files: [String: [PublishedFile]]
  ) -> [SearchDocument] {
    let address = year.address(of: item.code)
    let elements = item.elements.map {
      SearchDocument.Place(href: "#oit-element-\($0.id)", heading: "", text: $0.text)
    }
    let asked = SearchDocument.Place(href: "#oit-about", heading: "", text: item.title)
    guard let entry = year.entries[item.code] else {
      return [
        SearchDocument(
          address: address.withoutSlash, title: "\(item.code) \(item.title)", year: year.year,
          item: item.code.number, text: .html { [] }, places: elements)
      ]
    }
    let files = (files[entryFolder(of: entry.page.path)] ?? []).filter { !$0.isPicture }
    let own = SearchDocument(
      address: address.withoutSlash,
      title: "\(item.code) \(withoutYear(entry.page.title, year.year))", year: year.year,
      item: item.code.number,
      text: .html { [bodies, site] in
        bodies.html(
          entry.page.body, in: BlockSurroundings(site: site, year: year, item: item))
      },
      places: names(of: files, on: address) + elements + [asked]
        + (entry.page.responsible.map { [.init(href: "", heading: "", text: $0)] } ?? []))
    return [own] + entry.subPages.map { written($0, year.year, item.code.number) }
      + documents(files, year.year, item.code.number)
  }

  private func page(_ page: Page, _ files: [PublishedFile]) -> [SearchDocument] {
    let files = files.filter { !$0.isPicture }
    return [written(page, 0, 0, names(of: files, on: page.address))] + documents(files, 0, 0)
  }

  private func written(
    _ page: Page, _ year: Int, _ item: Int, _ places: [SearchDocument.Place] = []
  ) -> SearchDocument {
    SearchDocument(
      address: page.address.withoutSlash, title: page.title, year: year, item: item,
      text: .html { [bodies] in bodies.html(page.body) }, places: places)
  }

  /// Files of which nobody knows more than their names.
  private func names(of files: [PublishedFile], on address: String) -> [SearchDocument.Place] {
    let links = Links(from: address, isOffline: false)
    return files.filter { !$0.isPDF }.map { .init(href: links.file($0), heading: $0.name) }
  }

  private func documents(_ files: [PublishedFile], _ year: Int, _ item: Int) -> [SearchDocument] {
    files.filter(\.isPDF).map { file in
      let source = SourceFile(file.path, in: site.content)
      return SearchDocument(
        address: percentEncoded(file.address).withoutSlash, title: file.name, year: year,
        item: item, text: .pages { [pdfs] in pdfs(source) })
    }
  }

  private var home: SearchDocument {
    let contact = site.settings.contact
    let lines = [contact?.address, contact?.phone, contact?.fax, contact?.email, contact?.hours]
    let social = site.settings.social.map(\.name).joined(separator: " ")
    return SearchDocument(
      address: "", title: site.settings.municipality.name, year: 0, item: 0, text: .html { [] },
      places: [
        .init(
          href: "#\(FramePage.HomePlace.contact.rawValue)", heading: "",
          text: lines.compactMap { $0 }.joined(separator: " ")),
        .init(href: "#\(FramePage.HomePlace.social.rawValue)", heading: "", text: social),
      ])
  }

  private func survey(_ survey: Survey) -> SearchDocument {
    SearchDocument(
      address: FramePage.survey(survey.year).address.withoutSlash,
      title: "\(texts[.surveyTitle]) \(texts.fiscalYear(survey.year))", year: survey.year, item: 0,
      text: .html { [] })
  }
}

extension PublishedFile {
  fileprivate var isPDF: Bool { FileFormat.ending(of: address) == "pdf" }
}

extension String {
  fileprivate var withoutSlash: String { String(Substring(utf8.dropFirst())) }
}
