import Diagnostics
import Disclosure
import Reading
import Text
import YAML

extension LawList {
  /// All lists of a site by their names, and what is wrong with them.
  public static func all(of site: Site, _ problems: inout [Diagnostic]) -> [LawList] {
    let files = ((try? site.content.names(in: folder)) ?? []).filter { $0.ends(with: ".yml") }
      .sorted { $0.precedes($1) }
    var reader = ListReader(site)
    let lists = files.compactMap { reader.list($0) }
    problems += reader.problems
    return lists
  }
}

/// Reads the lists of a site, one after the other; a problem is told at its line and the rest still
/// read.
private struct ListReader {
  private let site: Site
  private let topics: Set<String>
  private let pages: [String]
  /// Whether an edition could not be read, whose topics are not known then.
  private let lacksTopics: Bool
  private var titles: Set<String> = []
  private(set) var problems: [Diagnostic] = []

  init(_ site: Site) {
    self.site = site
    topics = Set(site.years.flatMap(\.edition.items).flatMap(\.topics))
    pages = site.pages.map {
      String(decoding: $0.address.utf8.dropFirst().dropLast(), as: UTF8.self)
    }
    let editions = ((try? site.content.names(in: "editions")) ?? []).filter {
      $0.ends(with: ".yml")
    }
    lacksTopics = editions.count > site.years.count
  }

  mutating func list(_ file: String) -> LawList? {
    let path = "\(LawList.folder)/\(file)"
    let name = String(decoding: file.utf8.dropLast(4), as: UTF8.self)
    guard ListReader.canBeName(name) else {
      problems.append(.listName(name, .content(path)))
      return nil
    }
    let before = problems.count
    guard let node = SiteReader.yaml(path, site.content, &problems),
      let fields = Fields(
        node, known: ["title", "law", "source", "confidence", "text", "points"],
        required: ["title", "law", "source", "confidence", "points"], &problems)
    else { return nil }
    let title = fields.text("title", &problems) ?? ""
    if let place = fields["title"]?.place, !titles.insert(title).inserted {
      problems.append(.listTitleTwice(title, place))
    }
    let nodes = fields.list("points")
    if nodes.count > ListReader.most {
      problems.append(.listTooLong(ListReader.most, nodes[ListReader.most].place))
    }
    var seen: Set<String> = []
    let list = LawList(
      name: name, title: title, law: fields.text("law", &problems) ?? "",
      source: fields.text("source", &problems) ?? "",
      confidence: fields.choice("confidence", Confidence.self, &problems) ?? .draft,
      text: fields.text("text", &problems),
      points: nodes.prefix(ListReader.most).compactMap { point($0, &seen) }, place: node.place)
    return problems.count == before ? list : nil
  }

  /// The real ones have some thirty points.
  private static let most = 256

  private mutating func point(_ node: DataNode, _ seen: inout Set<String>) -> LawList.Point? {
    guard
      let fields = Fields(
        node, known: ["id", "title", "topics", "pages", "none"], required: ["id", "title"],
        &problems),
      let id = fields.text("id", &problems), let title = fields.text("title", &problems)
    else { return nil }
    if !seen.insert(id).inserted {
      problems.append(.listedTwice(id, fields["id"]?.place ?? node.place))
    }
    let topics = names("topics", fields) { reader, topic, place in
      guard !reader.lacksTopics, !reader.topics.contains(topic) else { return nil }
      return .unknownListed(
        Words("แบบวัดทุกปีไม่มีเรื่อง ‘\(topic)’", "no edition has the topic ‘\(topic)’"),
        near: nearest(topic, among: reader.topics.sorted()), place)
    }
    let pages = names("pages", fields) { reader, page, place in
      guard !reader.pages.contains(page), !reader.site.unread.contains("/\(page)/") else {
        return nil
      }
      return .unknownListed(
        Words("ไม่มีหน้า ‘\(page)’ ใน Content/pages", "there is no page ‘\(page)’ in Content/pages"),
        near: nearest(page, among: reader.pages), place)
    }
    let none = fields.text("none", &problems)
    if topics.isEmpty, pages.isEmpty, none == nil, !fields.hasUnknown {
      problems.append(.emptyPoint(id, node.place))
    }
    return LawList.Point(
      id: id, title: title, topics: topics, pages: pages, none: none, place: node.place)
  }

  /// The names of a list in a point, each once; `flaw` says what is wrong with one.
  private mutating func names(
    _ key: String, _ fields: Fields, flaw: (ListReader, String, Place) -> Diagnostic?
  ) -> [String] {
    var names: [String] = []
    for node in fields.list(key) {
      guard case .scalar = node.content, let name = node.text else {
        problems.append(Fields.notText(key, at: node.place))
        continue
      }
      if names.contains(name) {
        problems.append(.listedTwice(name, node.place))
      } else if let flaw = flaw(self, name, node.place) {
        problems.append(flaw)
      }
      names.append(name)
    }
    return names
  }

  /// `[a-z][a-z0-9-]*`, and no address of a year besides.
  private static func canBeName(_ name: String) -> Bool {
    canBeAnchor(name) && ItemCode(reading: name) == nil
      && !["coverage", "eit", "itas"].contains(name)
  }
}
