import Diagnostics
import Disclosure

/// What one year does not hand on to the next.
public enum LeftBehind: Sendable {
  /// The item has an entry already, at a path from the source on.
  case existing(Item, String)
  /// The new list does not ask what this item asked, whose entry lies at a path.
  case withdrawn(Item, String)
  /// Nothing of the old year answers the item.
  case unanswered(Item)
  /// A sub-page that tells of the old year.
  case page(String)
  /// A file that belongs to the old year.
  case file(String)
  /// Blocks of a page that are to be filled in anew.
  case blocks(String, Int)
  /// site.yml names no survey of the new year.
  case survey

  /// What it is, and why or what to do.
  public func words(from year: Int, to next: Int) -> Words {
    switch self {
    case .existing(let item, let path):
      Words(
        "ข้อ \(item.code) มีหน้าข้อมูลอยู่แล้ว: \(path)",
        "\(item.code) has an entry already: \(path)")
    case .withdrawn(let item, let path):
      Words(
        "แบบวัดปี \(next) ไม่ขอเรื่องของข้อ \(item.code) ‘\(item.title)’: Content/\(path)",
        "the list of \(next) does not ask what \(item.code) ‘\(item.title)’ asked: Content/\(path)")
    case .unanswered(let item):
      Words(
        "ข้อ \(item.code) ‘\(item.title)’ ไม่มีหน้าข้อมูลในปี \(year) ให้สั่ง oit new \(item.code) --year \(next)",
        "nothing of \(year) answers \(item.code) ‘\(item.title)’: run oit new \(item.code) --year \(next)"
      )
    case .page(let path):
      Words("หน้าของปี \(year): Content/\(path)", "a page of \(year): Content/\(path)")
    case .file(let path):
      Words("ไฟล์ของปี \(year): Content/\(path)", "a file of \(year): Content/\(path)")
    case .blocks(let path, let count):
      Words(
        "ข้อมูลของปี \(year) ใน \(count) บล็อก เว้นว่างไว้ให้กรอก: Content/\(path)",
        "data of \(year) in \(count) block\(count == 1 ? "" : "s"), to be filled in anew: Content/\(path)"
      )
    case .survey:
      Words(
        "แบบวัด EIT ปี \(next): เพิ่มบรรทัด \(next): ใต้ eit: ใน Content/site.yml",
        "the EIT survey of \(next): add a line \(next): below eit: in Content/site.yml")
    }
  }
}
