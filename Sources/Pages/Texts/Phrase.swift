/// A text of the frame that the program asks for, by section and key of Templates/texts; all others
/// are asked for by templates.
enum Phrase: Int, CaseIterable {
  case otherLanguage, home, data, news, survey, complaints, contact, latest
  case fiscalYear, span, standing, inFY, inForceFY, coversFY, firstHalfFY, previousFY, previousITA
  case high, medium, low, draft
  case doubt, titleOfItem, elementsOfItem, periodOfItem, noSource
  case seed, web, neighbour, sister, observed, background
  case complete, partial, missing, awaiting, notApplicable, upToDate
  case completeMeans, partialMeans, missingMeans, awaitingMeans, notApplicableMeans
  case elementShown, elementMissing, elementAwaiting, elementNotApplicable, machine, statement
  case pageOfFile, rowOfBlock, titleOfYear, surveyOfYear, contactPlace, socialPlace
  case homeTitle, homeDescription, subPages
  case notFoundTitle, notFoundDescription
  case redirectTitle, redirectDescription
  case pageDescription, itemDescription, mark
  case indexTitle, indexDescription, ofStatus, ofStatusDescription
  case elementsTitle, elementsDescription, gapsTitle, gapsDescription
  case sourcesTitle, sourcesDescription
  case submissionTitle, submissionDescription, wayOfYear, wayOfItem, source
  case surveyTitle, newestSurvey, surveyDescription, surveyCode
  case letterSubject, letterAsks
  case listDescription
  case searchTitle, searchDescription, dataTitle, dataDescription
  case dataOfStatistics, dataOfRecords
  case changesTitle, changesDescription, changesNone, changedSince
  case added, changed, withdrawn, changeOfItem, changeShows, changeLost

  /// Where its text stands, `home.title`, and what may stand in it as `{{name}}`.
  typealias Entry = (key: String, names: [String])

  static let entries: [Phrase: Entry] = [
    .otherLanguage: ("frame.other-language", []),
    .home: ("frame.home", []),
    .data: ("frame.data", []), .news: ("frame.news", []),
    .survey: ("frame.survey", []), .complaints: ("frame.complaints", []),
    .contact: ("frame.contact", []), .latest: ("frame.latest", []),
    .fiscalYear: ("shared.fiscal-year", ["year"]),
    .span: ("edition.span", ["before", "year"]),
    .standing: ("edition.standing", []),
    .inFY: ("edition.in-fy", ["year"]),
    .inForceFY: ("edition.in-force-fy", ["year"]),
    .coversFY: ("edition.covers-fy", ["year"]),
    .firstHalfFY: ("edition.first-half-fy", ["year"]),
    .previousFY: ("edition.previous-fy", ["year"]),
    .previousITA: ("edition.previous-ita", ["year"]),
    .high: ("edition.high", []), .medium: ("edition.medium", []), .low: ("edition.low", []),
    .draft: ("edition.draft", []),
    .doubt: ("edition.part", ["part", "source"]),
    .titleOfItem: ("edition.title", []), .elementsOfItem: ("edition.elements", []),
    .periodOfItem: ("edition.period", []), .noSource: ("edition.no-source", []),
    .seed: ("edition.seed", []), .web: ("edition.web", []),
    .neighbour: ("edition.neighbour", []), .sister: ("edition.sister", []),
    .observed: ("edition.observed", []), .background: ("edition.background", []),
    .complete: ("status.complete", []), .partial: ("status.partial", []),
    .missing: ("status.missing", []), .awaiting: ("status.awaiting", []),
    .notApplicable: ("status.not-applicable", []),
    .upToDate: ("status.up-to-date", ["count"]),
    .completeMeans: ("status-means.complete", []), .partialMeans: ("status-means.partial", []),
    .missingMeans: ("status-means.missing", []), .awaitingMeans: ("status-means.awaiting", []),
    .notApplicableMeans: ("status-means.not-applicable", []),
    .elementShown: ("element-status.shown", []),
    .elementMissing: ("element-status.missing", []),
    .elementAwaiting: ("element-status.awaiting", []),
    .elementNotApplicable: ("element-status.not-applicable", []),
    .machine: ("element-status.machine", []), .statement: ("element-status.statement", []),
    .pageOfFile: ("evidence.page", ["file", "page"]),
    .rowOfBlock: ("evidence.row", ["title", "number"]),
    .titleOfYear: ("evidence.of-year", ["title", "year"]),
    .surveyOfYear: ("shared.survey", ["year"]),
    .contactPlace: ("evidence.contact", []), .socialPlace: ("evidence.social", []),
    .homeTitle: ("home.title", []),
    .homeDescription: ("home.description", ["municipality"]),
    .subPages: ("home.sub-pages", ["count", "day"]),
    .notFoundTitle: ("not-found.title", []),
    .notFoundDescription: ("not-found.description", []),
    .redirectTitle: ("redirect.title", []),
    .redirectDescription: ("redirect.description", ["from", "to"]),
    .pageDescription: ("page.description", ["title", "municipality"]),
    .itemDescription: (
      "item.description", ["code", "name", "fiscalYear", "municipality", "status"]
    ),
    .mark: ("item.mark", ["numbers"]),
    .indexTitle: ("index.title", []),
    .indexDescription: ("index.description", ["fiscalYear", "municipality"]),
    .ofStatus: ("index.of-status", ["status"]),
    .ofStatusDescription: (
      "index.of-status-description", ["status", "fiscalYear", "municipality"]
    ),
    .elementsTitle: ("elements.title", []),
    .elementsDescription: ("elements.description", ["fiscalYear", "municipality"]),
    .gapsTitle: ("shared.lacks", []),
    .gapsDescription: ("gaps.description", ["fiscalYear", "municipality"]),
    .sourcesTitle: ("sources.title", []),
    .sourcesDescription: ("sources.description", ["fiscalYear"]),
    .submissionTitle: ("itas.title", []),
    .submissionDescription: ("itas.description", ["fiscalYear"]),
    .wayOfYear: ("itas.way-year", ["year"]),
    .wayOfItem: ("itas.way-item", ["code", "title"]),
    .source: ("itas.source", ["source"]),
    .surveyTitle: ("shared.answer-survey", []),
    .newestSurvey: ("eit.newest", ["fiscalYear"]),
    .surveyDescription: ("eit.description", ["fiscalYear", "municipality", "newest"]),
    .surveyCode: ("eit.code", ["year"]),
    .letterSubject: ("letter.subject", ["code", "year"]),
    .letterAsks: ("letter.asks", ["code", "year"]),
    .dataTitle: ("datasets.title", []),
    .dataDescription: ("datasets.description", ["municipality"]),
    .dataOfStatistics: ("datasets.statistics", []), .dataOfRecords: ("datasets.records", []),
    .changesTitle: ("changes.title", []),
    .changesDescription: ("changes.description", ["municipality"]),
    .changesNone: ("changes.none", []), .changedSince: ("changes.since", ["day"]),
    .added: ("changes.added", []), .changed: ("changes.changed", []),
    .withdrawn: ("changes.withdrawn", []),
    .changeOfItem: ("changes.of-item", ["kind", "code", "title", "year"]),
    .changeShows: ("changes.now", ["elements"]),
    .changeLost: ("changes.no-more", ["elements"]),
    .searchTitle: ("search.title", []),
    .searchDescription: ("search.description", ["municipality"]),
    .listDescription: ("list.description", ["title", "fiscalYear", "municipality", "law"]),
  ]
}
