import Diagnostics
import Disclosure

/// Finds where the tiles of the home page lead.
struct HomeTiles {
  let editions: [Edition]
  let targets: LinkTargets
  private(set) var problems: [Diagnostic] = []
  private var offers = NameOffers()

  init(_ editions: [Edition], _ targets: LinkTargets) {
    self.editions = editions
    self.targets = targets
  }

  mutating func found(_ written: [WrittenTile]) -> [HomeTile] {
    written.compactMap { tile in goal(of: tile).map { HomeTile($0, title: tile.title) } }
  }

  private mutating func goal(of tile: WrittenTile) -> HomeTile.Goal? {
    switch tile.goal {
    case .url(let url): return .target(.outside(url))
    case .topic(let topic):
      let known = editions.flatMap(\.items).flatMap(\.topics)
      // That editions can't be read, or that there are none, is said by itself.
      if known.isEmpty || known.contains(topic) { return .topic(topic) }
      problems.append(.unknownTopic(topic, near: near(topic, known), at: tile.place))
    case .page(let name):
      let resolver = TargetResolver(targets, path: "site.yml", address: "/", year: nil)
      if case .success(let target) = resolver.resolve("page:\(name)", as: .link) {
        return .target(target)
      }
      let near = near(name, targets.map.stems)
      problems.append(.tileToNowhere(name, near: near, at: tile.place))
    }
    return nil
  }

  private mutating func near(_ name: String, _ known: some Sequence<String>) -> String? {
    offers.offer { nearest(name, among: known) }
  }
}

extension Diagnostic {
  fileprivate static func unknownTopic(
    _ topic: String, near: String?, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-topic", at: place,
      Words("แบบวัดทุกปีไม่มี topic: ‘\(topic)’", "no edition has the topic ‘\(topic)’"),
      fix: near.map { Words("แก้เป็น topic: \($0)", "write topic: \($0)") }
        ?? Words(
          "ใช้ topic: ที่มีใน Content/editions หรือลบช่องนี้",
          "use a topic: of Content/editions, or delete the tile"))
  }

  fileprivate static func tileToNowhere(
    _ name: String, near: String?, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "tile-to-nowhere", at: place,
      Words(
        "ไม่มีหน้า ‘\(name)’ ใน Content/pages", "there is no page ‘\(name)’ in Content/pages"),
      fix: near.map { Words("แก้เป็น page: \($0)", "write page: \($0)") }
        ?? Words(
          "สร้าง Content/pages/\(name).md หรือลบช่องนี้",
          "create Content/pages/\(name).md, or delete the tile"))
  }
}
