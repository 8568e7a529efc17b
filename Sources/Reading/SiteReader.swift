import Cores
import Diagnostics
import Disclosure
import Folders
import Foreign
import Formats
import Glibc
import Text
import YAML

/// Reads Content, file by file.
///
/// A bad file is reported and the rest is still read, so that all problems show at once.
public struct SiteReader {
  private let forms: [BlockForm]
  private let baseURL: String?
  private let isOffline: Bool
  private let readers: FileReaders
  private var problems: [Diagnostic] = []

  /// Reads the folder that holds Content, and puts together what was read.
  ///
  /// - Parameters:
  ///   - root: the folder that holds Content and Templates.
  ///   - forms: the blocks that pages may hold.
  ///   - baseURL: overrides `web:` of site.yml.
  ///   - isOffline: whether links end in `index.html`.
  ///   - readers: who looks into PDFs and photos.
  /// - Returns: the site, nil when site.yml gives none, and all that was found, in no order.
  public static func read(
    _ root: String, forms: [BlockForm], baseURL: String? = nil, isOffline: Bool = false,
    readers: FileReaders = FileReaders()
  ) -> (site: Site?, problems: [Diagnostic]) {
    let (content, problems) = files(
      root, forms: forms, baseURL: baseURL, isOffline: isOffline, readers: readers)
    return content?.site() ?? (nil, problems)
  }

  /// The same, of which nothing is put together yet; nil, with the reason, without a Content.
  public static func files(
    _ root: String, forms: [BlockForm], baseURL: String? = nil, isOffline: Bool = false,
    readers: FileReaders = FileReaders()
  ) -> (content: ReadContent?, problems: [Diagnostic]) {
    var reader = SiteReader(
      forms: forms, baseURL: baseURL, isOffline: isOffline, readers: readers)
    let content = reader.content(root)
    readers.pdfs?.rest()
    return (content, reader.problems)
  }

  private mutating func content(_ root: String) -> ReadContent? {
    guard let folder = open(root) else { return nil }
    let walk = FolderWalk(content: folder, &problems)
    let settings = settings(walk, folder)
    var (editions, map, references) = editions(walk, folder)
    let isLookedInto = readers.texts?.looks(atSearched: settings?.isSearched != false) == true
    problems += map.look(into: folder, readers.looking(intoPDFs: isLookedInto))
    let unread = Set(walk.editions.map(\.year)).subtracting(editions.map(\.year))
    problems += EditionReader.dangling(references, editions, unread: unread)
    let shared = LinkTargets(
      folder: folder, map: map, editions: editions, unread: unread, settings: settings,
      isOffline: isOffline, readers: readers)
    // What an odd thing is, is said of itself.
    let odd = Set(walk.editions.filter(\.file.isOdd).map(\.year))
    let known = shared.items.keys.sorted()
    let strange = map.years.filter { shared.items[$0] == nil && !odd.contains($0) }
    var meant: Int?
    for year in strange {
      meant = unread.contains(year) ? nil : meantYear(year, known, map.years)
      problems.append(
        .yearWithoutEdition(year, hasFile: unread.contains(year), meant: meant, years: known))
    }
    var pictures = SitePictures(map, folder, readers)
    if let settings { pictures.begin(settings) }
    let reader = PageReader(folder: folder, forms: forms, site: shared)
    let readings = ReadContent.read(map.pages, reader, editions)
    let twins =
      map.twins.isEmpty
      ? [] : concurrentMap(map.twins.count, atATime: 4) { [map] in reader.read(map.twins[$0]) }
    pictures.finish()
    problems += pictures.problems
    let ignored = ignored(walk, folder)
    return ReadContent(
      reader: reader, editions: editions, ignored: ignored, pictures: pictures, meant: meant,
      strange: strange.filter { !unread.contains($0) }, problems: problems, readings: readings,
      twins: twins)
  }

  /// The year whose edition lacks its folder, where a folder has the name of another one.
  private func meantYear(_ year: Int, _ known: [Int], _ folders: [Int]) -> Int? {
    let free = known.filter { !folders.contains($0) }
    let digits = "\(year)".utf8.sorted()
    return free.first { $0 == year + 543 } ?? free.first { "\($0)".utf8.sorted() == digits }
      ?? free.first { number in
        zip("\(number)".utf8, "\(year)".utf8).count { $0 != $1 } == 1
      }
  }

  private mutating func open(_ root: String) -> SourceFolder? {
    do throws(Refusal) {
      return try SourceFolder(contentFolder, in: root)
    } catch {
      problems.append(
        [.failed(ENOENT), .failed(ENOTDIR)].contains(error)
          ? .noContent(root) : error.diagnostic(at: .content(""), in: contentFolder))
      return nil
    }
  }

  private mutating func settings(_ walk: FolderWalk, _ folder: SourceFolder) -> Settings? {
    guard walk.files.contains(where: { $0.path == "site.yml" }) else {
      problems.append(.noSettings)
      return nil
    }
    guard let node = SiteReader.yaml("site.yml", folder, &problems) else { return nil }
    var reader = SettingsReader()
    defer { problems += reader.problems }
    return reader.settings(node, baseURL: baseURL)
  }

  private mutating func ignored(_ walk: FolderWalk, _ folder: SourceFolder) -> Ignored {
    guard walk.files.contains(where: { $0.path == IgnoredReader.file }),
      let node = SiteReader.yaml(IgnoredReader.file, folder, &problems)
    else { return Ignored([]) }
    return Ignored(IgnoredReader.rules(node, &problems))
  }

  /// Every page names all years, so that each more costs all of them: one a year, for a lifetime.
  private static let mostEditions = 50

  /// Reads the editions while another core builds the map.
  private mutating func editions(
    _ walk: FolderWalk, _ folder: SourceFolder
  ) -> ([Edition], ContentMap, [EditionReader.Reference]) {
    let forms = forms
    let files = walk.editions.suffix(SiteReader.mostEditions)
    if let tooMany = walk.editions.dropLast(SiteReader.mostEditions).last {
      problems.append(.tooManyEditions(tooMany.file.path, most: SiteReader.mostEditions))
    }
    let (found, drawn) = concurrentMap(files.count, atATime: 1) { index in
      let written = files[files.startIndex + index]
      let (year, path) = (written.year, written.file.path)
      var problems: [Diagnostic] = []
      guard let node = SiteReader.yaml(path, folder, &problems) else {
        return (nil as Edition?, [] as [EditionReader.Reference], problems)
      }
      var reader = EditionReader(year: year, forms: forms)
      let edition = reader.edition(node)
      return (edition, reader.foreignReferences, problems + reader.problems)
    } beside: {
      var problems: [Diagnostic] = []
      return (map: ContentMap(walk, &problems), problems: problems)
    }
    for (_, _, more) in found { problems += more }
    problems += drawn.problems
    return (
      found.compactMap(\.0).sorted { $0.year < $1.year }, drawn.map, found.flatMap(\.1)
    )
  }

  /// What a file of YAML in Content holds; nil, and a problem, if it can't be had.
  public static func yaml(
    _ path: String, _ folder: SourceFolder, _ problems: inout [Diagnostic]
  ) -> DataNode? {
    guard let raw = folder.read(path, upTo: 16 << 20, &problems),
      let text = SourceText(path, raw: raw, &problems)
    else { return nil }
    let file = "\(contentFolder)/\(path)"
    let before = problems.count
    if let node = YAMLReader.read(String(decoding: text.bytes, as: UTF8.self), file, &problems) {
      return node
    }
    if problems.count == before { problems.append(.emptyYAML(path)) }
    return nil
  }
}

extension SourceFolder {
  /// The bytes of a file with no more than a limit; nil, and a problem, if they can't be had.
  func read(_ path: String, upTo limit: Int, _ problems: inout [Diagnostic]) -> [UInt8]? {
    do throws(Refusal) {
      return try read(path, upTo: limit)
    } catch {
      problems.append(diagnostic(error, at: path))
      return nil
    }
  }
}
