import Disclosure
import Folders
import Foreign

/// Where the links of all pages may lead, with what else pages share.
final class LinkTargets: Sendable {
  let folder: SourceFolder
  let map: ContentMap
  /// Items asked, by year.
  let items: [Int: Set<ItemCode>]
  /// Items by their topics, by year.
  let topics: [Int: [String: ItemCode]]
  /// Years whose editions can't be read.
  let unread: Set<Int>
  /// Tables that editions lay down, by year.
  let forms: [Int: [TableForm]]
  /// How a year's result of ITA was weighed and graded, as the edition of the next year says.
  let grading: [Int: GradingRule]
  let settings: Settings?
  /// The host of the site itself, and what follows it in its address.
  let ownHost: (name: String, rest: String)?
  let isOffline: Bool
  let readers: FileReaders
  /// What links share that is made of these.
  let memory = SiteMemory()

  init(
    folder: SourceFolder, map: ContentMap, editions: [Edition], unread: Set<Int>,
    settings: Settings?, isOffline: Bool, readers: FileReaders
  ) {
    self.folder = folder
    self.map = map
    self.unread = unread
    items = Dictionary(
      editions.map { ($0.year, Set($0.items.map(\.code))) }, uniquingKeysWith: { one, _ in one })
    topics = Dictionary(
      editions.map { edition in
        let topics = edition.items.flatMap { item in item.topics.map { ($0, item.code) } }
        return (edition.year, Dictionary(topics) { one, _ in one })
      }
    ) { one, _ in one }
    forms = Dictionary(editions.map { ($0.year, $0.forms) }) { one, _ in one }
    grading = Dictionary(
      editions.compactMap { edition in edition.previousResult.map { (edition.year - 1, $0) } }
    ) { one, _ in one }
    self.settings = settings
    ownHost = settings.flatMap { Addressing.host(of: $0.municipality.web) }
    self.isOffline = isOffline
    self.readers = readers
  }
}
