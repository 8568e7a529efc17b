import Cores
import Diagnostics
import Disclosure
import Text

/// Content as it was read, file by file: what a site is put together of.
public struct ReadContent: Sendable {
  let reader: PageReader
  let editions: [Edition]
  let ignored: Ignored
  let pictures: SitePictures
  /// The year whose edition lacks its folder, where a folder has the name of another one.
  let meant: Int?
  /// Folders of years that nobody asks, which is said.
  let strange: [Int]
  /// What was found in all that is no page.
  let problems: [Diagnostic]
  /// Of the map's pages, in its order.
  private var readings: [Kept]
  /// Of the map's twins, in its order.
  private let twins: [PageReader.ReadPage]
  /// What was made of photos that pages show.
  private var madePhotos: [MadePhoto]

  /// One page's, held by reference: an edit exchanges one of thousands.
  private final class Kept: Sendable {
    let page: PageReader.ReadPage

    init(_ page: PageReader.ReadPage) { self.page = page }
  }

  init(
    reader: PageReader, editions: [Edition], ignored: Ignored, pictures: SitePictures, meant: Int?,
    strange: [Int], problems: [Diagnostic], readings: [PageReader.ReadPage],
    twins: [PageReader.ReadPage]
  ) {
    self.reader = reader
    self.editions = editions
    self.ignored = ignored
    self.pictures = pictures
    self.meant = meant
    self.strange = strange
    self.problems = problems
    self.readings = readings.map(Kept.init)
    self.twins = twins
    madePhotos = reader.site.madePhotos()
  }

  private var shared: LinkTargets { reader.site }

  /// Files are read on all cores, 16 at a time; the order of what is found is that of their paths.
  static func read(
    _ sources: [ContentMap.PageSource], _ reader: PageReader, _ editions: [Edition]
  ) -> [PageReader.ReadPage] {
    let titles = Dictionary(
      editions.map {
        ($0.year, Dictionary($0.items.map { ($0.code, $0.title) }) { one, _ in one })
      },
      uniquingKeysWith: { one, _ in one })
    return concurrentMap(sources.count, atATime: 16) { index in
      let source = sources[index]
      guard source.isMain, case .item(let year, let code) = source.owner else {
        return reader.read(source, title: nil)
      }
      return reader.read(source, title: titles[year]?[code] ?? code.description)
    }
  }

  /// The same with some of its pages read again.
  ///
  /// - Parameter paths: of files that were written, relative to Content.
  /// - Returns: nil when one is no page that was there, or is no more, or has a twin, which shows
  ///   its blocks: then more than pages may have changed.
  public func reading(again paths: some Sequence<String>) -> ReadContent? {
    var content = self
    var numbers: [Int] = []
    for path in paths {
      guard let number = shared.map.pageIndex[path], (try? reader.folder.open(path)) != nil,
        !shared.map.twins.contains(where: { $0.thai.path == path })
      else { return nil }
      numbers.append(number)
    }
    let again = ReadContent.read(numbers.map { shared.map.pages[$0] }, reader, editions)
    for (number, reading) in zip(numbers, again) { content.readings[number] = Kept(reading) }
    content.madePhotos += shared.madePhotos()
    shared.readers.pdfs?.rest()
    return content
  }

  /// The addresses of the items to which pages belong, by their paths relative to Content; nil when
  /// one belongs to none.
  public func entries(of paths: some Sequence<String>) -> Set<String>? {
    var entries: Set<String> = []
    for path in paths {
      guard let number = shared.map.pageIndex[path],
        case .item(let year, let code) = shared.map.pages[number].owner
      else { return nil }
      entries.insert(FramePage.item(year, code).address)
    }
    return entries
  }

  /// The site that this is; nil when site.yml gives none, and all that was found, in no order.
  public func site() -> (site: Site?, problems: [Diagnostic]) {
    var problems = problems
    let readings = readings.map(\.page)
    for reading in readings { problems += reading.problems }
    for twin in twins { problems += twin.problems }
    if let note = readings.lazy.compactMap(\.photoNote).first { problems.append(note) }
    var assembly = SiteAssembly(
      map: shared.map, editions: editions, zip(shared.map.pages, readings).map { ($0, $1) })
    let years = assembly.years()
    problems += assembly.problems
    let withheld = WithheldWorkbooks(readings)
    problems += withheld.problems(readings)
    if !twins.isEmpty { problems += withheld.problems(twins) }
    // What is wrong in a folder of a year that nobody asks is told when it has its right name.
    let folders = strange.map { "\(contentFolder)/\($0)/" }
    if !folders.isEmpty {
      problems.removeAll { problem in
        folders.contains { problem.place?.path.begins(with: $0) ?? false }
      }
    }
    guard let settings = shared.settings else { return (nil, problems) }
    var tiles = HomeTiles(editions, shared)
    let found = settings.tiles.map { tiles.found($0) }
    problems += tiles.problems
    let complaints = complaints(settings, &problems)
    let site = Site(
      content: reader.folder, settings: settings, years: years, pages: assembly.pages(),
      twins: Dictionary(
        zip(shared.map.twins, twins).compactMap { twin, read in
          read.page.map { (twin.thai.address, $0) }
        }
      ) { one, _ in one },
      files: withheld.published(shared.map.files), madePhotos: madePhotos + pictures.made,
      complaints: complaints, emblem: pictures.emblem, icons: pictures.icons,
      photo: pictures.photo, tiles: found, ignored: ignored,
      unread: assembly.unread(meant: meant), isOffline: shared.isOffline)
    return (site, problems)
  }

  /// A site put together before, with the entries to which pages belong as they are now read.
  ///
  /// Files that such a page no longer withholds are not among its files yet.
  ///
  /// - Parameters:
  ///   - site: that of the content before these pages were read again.
  ///   - paths: of pages of entries, relative to Content.
  /// - Returns: nil when something in these entries can't be shown.
  public func site(_ site: Site, after paths: some Sequence<String>) -> Site? {
    let pages = shared.map.pages
    let owners = Array(Set(paths.compactMap { shared.map.pageIndex[$0].map { pages[$0].owner } }))
    let own = pages.indices.filter { owners.contains(pages[$0].owner) }
      .map { (source: pages[$0], reading: readings[$0].page) }
    var assembly = SiteAssembly(map: shared.map, editions: editions, own)
    let years = assembly.years()
    let withheld = WithheldWorkbooks(own.map(\.reading))
    let problems =
      assembly.problems + own.flatMap(\.reading.problems) + withheld.problems(own.map(\.reading))
    guard !problems.contains(where: { $0.severity == .error }) else { return nil }
    let addresses = own.map(\.source.address)
    let unread = site.unread.filter { known in
      !addresses.contains { known == $0 || known.begins(with: $0 + "#") }
    }
    return site.replacing(
      entriesOf: years, files: withheld.published(site.files),
      madePhotos: madePhotos + pictures.made,
      unread: unread.union(assembly.unread(meant: meant)))
  }

  private func complaints(_ settings: Settings, _ problems: inout [Diagnostic]) -> Target? {
    guard let written = settings.complaints, let text = written.text else { return nil }
    let resolver = TargetResolver(shared, path: "site.yml", address: "/", year: nil)
    switch resolver.resolve(text, as: .evidence) {
    case .success(let target):
      if let doubt = resolver.doubt(of: target, text) {
        problems.append(doubt.diagnostic(at: written.place))
      }
      return target
    case .failure(let problem):
      var offers = NameOffers()
      problems.append(problem.diagnostic(at: written.place, &offers))
      return nil
    }
  }
}
