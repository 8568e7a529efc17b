import Diagnostics
import Disclosure

/// Where the entry of a block stands: its year and item, and all the others.
public struct BlockSurroundings: Sendable {
  public let site: Site
  public let year: Year
  public let item: Item
  /// The address of the page that shows the block.
  private let page: String

  /// On the item's own page, or on its twin.
  public init(site: Site, year: Year, item: Item, on page: String? = nil) {
    self.page = page ?? year.address(of: item.code)
    self.site = site
    self.year = year
    self.item = item
  }

  /// The link from the page to another item's, of the same year by default; nil where no
  /// edition asks for it.
  public func href(to code: ItemCode, of otherYear: Int?) -> String? {
    guard let other = site[otherYear ?? year.year], other.edition[code] != nil else { return nil }
    return relativeAddress(from: page, to: other.address(of: code))
      + (site.isOffline ? "index.html" : "")
  }

  /// What is made of the blocks of a kind in another item's entry, once for all that ask.
  public func made<Value, Made: Sendable>(
    of kind: String, in code: ItemCode, of otherYear: Int?, _ make: ([Value]) -> Made
  ) -> Result<Made, BlockQuestion.Absence> {
    // Nil of another year and the year itself are called otherwise in what is said.
    let key = "\(kind) \(year.year) \(otherYear ?? 0) \(code) \(Made.self)"
    return site.memory.value(key) { others(kind, in: code, of: otherYear, Value.self).map(make) }
  }

  /// What the blocks of a kind in another item's entry say; why there are none in words for pages.
  ///
  /// An unfinished entry counts as having none.
  public func others<Value>(
    _ kind: String, in code: ItemCode, of otherYear: Int?, _ type: Value.Type
  ) -> Result<[Value], BlockQuestion.Absence> {
    let number = otherYear ?? year.year
    let name = otherYear == nil ? code.description : "\(code) ปี \(number)"
    let english = otherYear == nil ? code.description : "\(code) of \(number)"
    guard let other = site[number], other.edition[code] != nil else {
      return .failure(
        BlockQuestion.Absence(Words("ไม่มีข้อ \(name) ในแบบวัด", "no edition asks for \(english)")))
    }
    if site.unread.contains(other.address(of: code)) {
      return .failure(
        BlockQuestion.Absence(
          Words("อ่านหน้าข้อมูลของข้อ \(name) ไม่ได้", "the entry of \(english) can't be read"),
          isUnread: true))
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
            "the entry of \(english) has no \(kind) block with data"),
          isUnread: site.hasUnread(kind, in: entry)))
    }
    return .success(values)
  }
}

extension Site {
  /// Whether an entry has a block of a kind whose data can't be read, which is said there.
  func hasUnread(_ kind: String, in entry: Entry) -> Bool {
    entry.pages.contains { isUnread(.page($0.address, fragment: kind)) }
  }

  /// Whether what an address leads to is a block that can't be read, which is said there.
  func isUnread(_ target: Target) -> Bool {
    guard case .page(let address, let fragment?) = target else { return false }
    return unread.contains("\(address)#\(fragment)")
  }
}
