import Disclosure
import Text

/// Targets of links as they are written in the new year.
struct MovedTargets: Sendable {
  /// Where a target stands.
  struct Spot: Sendable {
    /// The old path of the page that says it, and the new one.
    let old: String
    let new: String
    /// The new path of the page in which it is to be written, which is mostly the same.
    let written: String
  }

  let plan: CarryPlan
  let paths: ContentPaths
  let hasSurvey: Bool
  private let years: [Year]

  init(_ plan: CarryPlan, of site: Site) {
    self.plan = plan
    paths = ContentPaths(site)
    years = site.years
    hasSurvey = site.settings.surveys.contains { $0.year == plan.to.year }
  }

  /// The target that means the same in the new year; what stays behind is meant where it lies.
  func moved(_ target: String, at spot: Spot) -> String {
    let (way, fragment) = parts(of: target)
    if way.isEmpty { return inPage(fragment, at: spot) }
    if way == "site:eit" { return hasSurvey ? target : "site:home" }
    if way.begins(with: "item:") {
      guard let code = ItemCode(reading: rest(of: way)), let item = plan.from.edition[code] else {
        return target
      }
      return place(of: item, nil, fragment, at: spot)
    }
    if way.begins(with: "topic:") {
      let topic = rest(of: way)
      guard let item = plan.from.edition[topic: topic] else { return target }
      return place(of: item, topic, fragment, at: spot)
    }
    guard !way.hasScheme, let path = paths.meant(by: way, on: spot.old) else { return target }
    return place(ofPath: path, fragment, at: spot)
  }

  /// What a key that names an item says in the new year.
  func moved(_ code: ItemCode) -> String? {
    plan.from.edition[code].map { item in
      plan.to.topic(sharedWith: item).map { "topic:\($0)" } ?? "\(plan.from.year)/\(code)"
    }
  }

  /// The item that answers in another year what one answers in its own, and its entry as far as
  /// there is one; nil where none does.
  func topic(of code: ItemCode, in year: Int, askedIn other: Int) -> (name: String, entry: Entry?)?
  {
    guard let item = years.first(where: { $0.year == year })?.edition[code],
      let later = years.first(where: { $0.year == other }),
      let topic = later.topic(sharedWith: item)
    else { return nil }
    return (
      other == plan.to.year ? "topic:\(topic)" : "topic:\(other)/\(topic)", later.entry(of: topic)
    )
  }

  private func inPage(_ fragment: String, at spot: Spot) -> String {
    spot.new.isSame(as: spot.written)
      ? fragment : way(from: spot.written, to: spot.new) + fragment
  }

  /// An item's page: by its topic, since its number changes.
  private func place(
    of item: Item, _ asked: String?, _ fragment: String, at spot: Spot
  ) -> String {
    let parts = plan.parts.filter { $0.old.code == item.code }
    let wanted = parts.first { part in asked.map { part.new.topics.contains($0) } ?? true }
    if let part = wanted ?? parts.first {
      guard part.isMain else { return way(from: spot.written, to: part.page) + fragment }
      let topic = asked ?? part.old.topics.first { part.new.topics.contains($0) } ?? ""
      return "topic:\(topic)" + fragment
    }
    guard let topic = plan.to.topic(sharedWith: item) else {
      return "topic:\(plan.from.year)/\(asked ?? item.topics[0])" + fragment
    }
    let known = plan.to.entry(of: topic)?.page.body.outline
    let isThere = known?[String(Substring(fragment.utf8.dropFirst()))] != nil
    return "topic:\(topic)" + (isThere ? fragment : "")
  }

  private func place(ofPath path: String, _ fragment: String, at spot: Spot) -> String {
    for part in plan.parts {
      guard let new = part.path(of: path) else { continue }
      if part.isMain && new.isSame(as: part.page) {
        return place(of: part.old, nil, fragment, at: spot)
      }
      return way(from: spot.written, to: new) + fragment
    }
    if let item = plan.from.edition.items.first(where: {
      plan.from.entries[$0.code]?.page.path.isSame(as: path) ?? false
    }) {
      return place(of: item, nil, fragment, at: spot)
    }
    return way(from: spot.written, to: path) + fragment
  }

  private func way(from page: String, to other: String) -> String {
    relativeAddress(from: "/\(page)", to: "/\(other)")
  }

  /// A target and its `#id`; the row of a block is left out, since its data may be.
  private func parts(of target: String) -> (way: String, fragment: String) {
    guard let hash = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, "") }
    return (String(Substring(target.utf8[..<hash])), String(Substring(target.utf8[hash...])).row)
  }

  private func rest(of way: String) -> String {
    let colon = way.utf8.firstIndex(of: UInt8(ascii: ":")) ?? way.utf8.startIndex
    return String(Substring(way.utf8[colon...].dropFirst()))
  }
}

extension Year {
  /// The first topic of an item of another year that this year's list has too.
  fileprivate func topic(sharedWith item: Item) -> String? {
    let known = Set(edition.items.flatMap(\.topics))
    return item.topics.first { known.contains($0) }
  }

  fileprivate func entry(of topic: String) -> Entry? {
    edition[topic: topic].flatMap { entries[$0.code] }
  }
}

extension String {
  /// Whether something like `https:` or `page:` opens it.
  fileprivate var hasScheme: Bool {
    let word = utf8.prefix { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
    return !word.isEmpty && utf8.dropFirst(word.count).first == UInt8(ascii: ":")
  }

  /// `#people` of `#people.2`.
  fileprivate var row: String {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")),
      utf8[dot...].dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return self }
    return String(Substring(utf8[..<dot]))
  }
}
