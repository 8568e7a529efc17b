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
///   - site: of which there is none where it is not to be searched.
///   - files: that pages list.
///   - bodies: make the text that stands on pages.
///   - texts: of the frame.
///   - english: what pages in English are made of, where there are any.
///   - pdfs: gives the text of a PDF.
/// - Returns: nothing of which is made yet.
func searchIndex(
  of site: Site, _ files: ListedFiles, _ bodies: BodyTemplates, _ texts: Texts,
  _ english: EnglishMaterial?, _ pdfs: @escaping @Sendable (SourceFile) -> [UInt8]
) -> SearchIndex? {
  guard site.settings.isSearched else { return nil }
  let documents = SearchDocuments(
    site: site, files: files, bodies: bodies, texts: texts, english: english, pdfs: pdfs)
  return SearchIndex(documents.all)
}

/// The pages and documents of a site in the order in which they are found: items of the newest year
/// first, each with its sub-pages and files, each page before its twin.
private struct SearchDocuments {
  let site: Site
  let files: ListedFiles
  let bodies: BodyTemplates
  let texts: Texts
  let english: EnglishMaterial?
  let pdfs: @Sendable (SourceFile) -> [UInt8]

  var all: [SearchDocument] {
    site.years.reversed().flatMap { year in
      year.edition.items.flatMap { item($0, in: year) }
    } + site.pages.flatMap(page) + homes + site.settings.surveys.map(survey)
  }

  private func item(_ item: Item, in year: Year) -> [SearchDocument] {
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
    let files = files[entry.page]
    let own = SearchDocument(
      address: address.withoutSlash,
      title: "\(item.code) \(withoutYear(entry.page.title, year.year))", year: year.year,
      item: item.code.number,
      text: .html { [bodies, site] in
        bodies.html(
          entry.page.body, in: BlockSurroundings(site: site, year: year, item: item))
      },
      places: names(of: files, on: address) + elements + [asked] + unit(of: entry.page))
    let number = item.code.number
    return [own] + twin(of: entry.page, code: "\(item.code) ", year.year, number)
      + entry.subPages.flatMap {
        [written($0, year.year, number)] + twin(of: $0, year.year, number)
      } + documents(files, year.year, number)
  }

  private func page(_ page: Page) -> [SearchDocument] {
    let files = files[page]
    return [written(page, 0, 0, names(of: files, on: page.address))] + twin(of: page, 0, 0)
      + documents(files, 0, 0)
  }

  /// The same page in English, where it is, under a title that says so.
  private func twin(
    of page: Page, code: String = "", _ year: Int, _ item: Int
  ) -> [SearchDocument] {
    guard let english, let twin = site.twins[page.address] else { return [] }
    return [
      SearchDocument(
        address: twin.address.withoutSlash, title: inEnglish("\(code)\(twin.title)"), year: year,
        item: item, text: .html { [bodies = english.bodies] in bodies.html(twin.body) })
    ]
  }

  private func inEnglish(_ title: String) -> String { "\(title) (\(texts[.otherLanguage]))" }

  private func written(
    _ page: Page, _ year: Int, _ item: Int, _ places: [SearchDocument.Place] = []
  ) -> SearchDocument {
    SearchDocument(
      address: page.address.withoutSlash, title: page.title, year: year, item: item,
      text: .html { [bodies] in bodies.html(page.body) }, places: places + unit(of: page))
  }

  /// Who answers for a page.
  private func unit(of page: Page) -> [SearchDocument.Place] {
    page.responsible.map { [.init(href: "", heading: "", text: $0)] } ?? []
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

  /// The home page, and that in English.
  private var homes: [SearchDocument] {
    guard let english, site.settings.isEnglish else { return [home] }
    let address = englishAddress(of: FramePage.home.address).withoutSlash
    return [
      home,
      SearchDocument(
        address: address, title: inEnglish(site.name(english.texts)), year: 0, item: 0,
        text: .html { [] }),
    ]
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
