import Coverage
import Disclosure
import Kinds
import Mustache
import Thai

/// A tile of the home page: where it leads, and what is to be found there in a few words.
struct Tile: Sendable {
  static let view: View<Shown<Tile>> = [
    .text("title") { $0.title },
    .text("href") { $0.links.target($0.target) },
    .flag("outside") { $0.target.isOutside },
    .text("fact") { $0.fact },
    .text("photo") { tile in tile.photo.map { tile.links.encoded($0) } },
    .part("phone", Telephone.view) { $0.phone },
    .text("year") { tile in tile.year.map { tile.number($0) } },
  ]

  /// What citizens look for, where site.yml does not say otherwise.
  private static let topics = [
    "executives", "annual-plan", "procurement-report", "e-service", "complaint-statistics",
    "no-gift-declaration", "q-and-a", "news",
  ]

  let title: String
  let target: Target
  private let fact: String?
  private let photo: String?
  private let phone: Telephone?
  /// That of the data where it is not the present one.
  private let year: Int?

  private init(title: String, target: Target) {
    self.title = title
    self.target = target
    (fact, photo, phone, year) = (nil, nil, nil, nil)
  }

  private init(
    title: String, _ item: CoveredItem, _ highlight: Highlight?, in present: Int?
  ) {
    self.title = title
    target = .page(item.page)
    fact = highlight?.text
    photo = highlight?.picture?.picture
    phone = highlight?.phone
    year = item.year == present ? nil : item.year
  }

  /// Those that site.yml asks for; else those of the usual topics of which some year has data.
  static func all(_ newest: NewestEntries, _ kinds: [BlockKind], _ texts: Texts) -> [Tile] {
    func tile(_ topic: String, _ title: String?, _ item: CoveredItem?) -> Tile? {
      item.map {
        let name = texts.name(ofTopic: topic)
        return Tile(
          // What site.yml says is Thai.
          title: (texts.digits.isEnglish ? name ?? title : title ?? name)
            ?? newest.site.title(of: $0, texts), $0,
          $0.coverage.entry?.highlight(kinds, texts),
          in: newest.present?.year)
      }
    }
    guard let asked = newest.site.tiles else {
      return topics.compactMap { tile($0, nil, newest.entry(of: $0)) }
    }
    return asked.compactMap { one in
      switch one.goal {
      case .topic(let topic): tile(topic, one.title, newest.item(of: topic))
      case .target(let target):
        Tile(title: newest.site.title(of: target, one.title, texts), target: target)
      }
    }
  }
}

extension Site {
  /// As site.yml has it, else as the page does; on English pages that of its twin comes first.
  fileprivate func title(of target: Target, _ own: String?, _ texts: Texts) -> String {
    guard case .page(let address, _) = target else { return own ?? "" }
    let twin = texts.digits.isEnglish ? twins[address]?.title : nil
    return twin ?? own ?? page(at: address)?.title ?? ""
  }
}

extension Entry {
  /// What the first of its blocks says that has something to say.
  ///
  /// Without one it is how many pages lie below the entry; nothing counts of an unfinished one.
  fileprivate func highlight(_ kinds: [BlockKind], _ texts: Texts) -> Highlight? {
    guard !isUnfinished else { return nil }
    var seen: Set<String> = []
    for block in pages.flatMap(\.body.blocks) where seen.insert(block.kind).inserted {
      guard let kind = kinds.first(where: { $0.name == block.kind }),
        let highlight = kind.highlight(blocks(block.kind), texts.digits)
      else { continue }
      return highlight
    }
    guard let newest = subPages.first else { return nil }
    let day = newest.eventDay ?? newest.updated
    return Highlight(
      texts(.subPages, texts.digits.text(subPages.count), day.map { $0.thai(texts.digits) }))
  }
}
