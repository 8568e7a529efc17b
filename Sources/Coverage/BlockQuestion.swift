import Diagnostics
import Thai

/// A fact asked of the blocks of an entry, with all that an answer may depend on.
public struct BlockQuestion: Sendable {
  public let fact: String
  /// All blocks of the kind in the entry and its sub-pages, those without data left out.
  public let blocks: [Block]
  public let site: Site
  /// The year whose edition asks.
  public let year: Year
  public let item: Item
  public let element: Element
  public let day: Day

  /// The days of which the element speaks; the day itself for what is current.
  public var span: Span { period.span(in: year.year, on: day) }
  public var period: Period { element.period ?? item.period }

  /// The values that a kind's reading left in its blocks.
  public func values<Value>(_ type: Value.Type) -> [(block: Block, value: Value)] {
    blocks.compactMap { block in (block.data.value as? Value).map { (block, $0) } }
  }

  /// What the blocks of a kind in another item's entry say; why there are none in words for pages.
  public func others<Value>(
    _ kind: String, in code: ItemCode, of otherYear: Int?, _ type: Value.Type
  ) -> Result<[Value], Absence> {
    BlockSurroundings(site: site, year: year, item: item).others(
      kind, in: code, of: otherYear, type)
  }

  /// Why another entry can't answer.
  public struct Absence: Error, Sendable {
    public let words: Words

    fileprivate init(_ words: Words) { self.words = words }
  }

  /// The item of a topic in an edition.
  public func item(_ topic: String, in year: Year) -> Item? {
    year.edition.items.first { $0.topics.contains(topic) }
  }
}

/// Where the entry of a block stands: its year and item, and all the others.
public struct BlockSurroundings: Sendable {
  public let site: Site
  public let year: Year
  public let item: Item

  public init(site: Site, year: Year, item: Item) {
    self.site = site
    self.year = year
    self.item = item
  }

  /// What the blocks of a kind in another item's entry say; why there are none in words for pages.
  ///
  /// An unfinished entry says nothing yet.
  public func others<Value>(
    _ kind: String, in code: ItemCode, of otherYear: Int?, _ type: Value.Type
  ) -> Result<[Value], BlockQuestion.Absence> {
    let number = otherYear ?? year.year
    let name = otherYear == nil ? code.description : "\(code) ปี \(number)"
    let english = otherYear == nil ? code.description : "\(code) of \(number)"
    guard let other = site[number], other.edition[code] != nil else {
      return .failure(
        BlockQuestion.Absence(Words("ไม่มีข้อ \(name) ในแบบวัด", "no edition asks \(english)")))
    }
    if site.unread.contains(other.address(of: code)) {
      return .failure(
        BlockQuestion.Absence(
          Words("อ่านหน้าข้อมูลของข้อ \(name) ไม่ได้", "the entry of \(english) can't be read")))
    }
    guard let entry = other.entries[code] else {
      return .failure(
        BlockQuestion.Absence(
          Words("ยังไม่มีหน้าข้อมูลของข้อ \(name)", "there is no entry for \(english)")))
    }
    guard !entry.isUnfinished else {
      return .failure(
        BlockQuestion.Absence(
          Words("หน้าข้อมูลของข้อ \(name) ยังจัดทำไม่เสร็จ", "the entry of \(english) is unfinished")))
    }
    let values = entry.blocks(kind).compactMap { $0.data.value as? Value }
    guard !values.isEmpty else {
      return .failure(
        BlockQuestion.Absence(
          Words(
            "หน้าข้อมูลของข้อ \(name) ไม่มีบล็อก \(kind) ที่มีข้อมูล",
            "the entry of \(english) has no block \(kind) with data")))
    }
    return .success(values)
  }
}

extension Entry {
  /// The blocks of a kind that hold data, from the top of the page, then of the sub-pages.
  public func blocks(_ kind: String) -> [Block] {
    pages.flatMap { page in page.body.blocks.filter { $0.kind == kind && !$0.data.isEmpty } }
  }
}
