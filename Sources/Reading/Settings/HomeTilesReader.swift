import Diagnostics
import Disclosure
import YAML

/// Reads `home:` of site.yml.
extension SettingsReader {
  /// As many as stand on the first screens of a telephone.
  private static let mostTiles = 8

  /// Nil where nothing is written.
  mutating func tiles(_ node: DataNode) -> [WrittenTile]? {
    guard !node.isAbsent else { return nil }
    guard case .list(let nodes) = node.content else {
      report(
        "not-a-list", at: node.place, Words("home: ต้องเป็นรายการ", "home: must be a list"),
        fix: Words(
          "เขียนบรรทัดละหนึ่งช่อง เช่น - {topic: executives}",
          "write a line for each tile, such as - {topic: executives}"))
      return nil
    }
    if nodes.count > SettingsReader.mostTiles {
      report(
        "too-many-tiles", at: nodes[SettingsReader.mostTiles].place,
        Words(
          "home: มี \(nodes.count) ช่อง แสดงได้ไม่เกิน \(SettingsReader.mostTiles)",
          "home: has \(nodes.count) tiles, and at most \(SettingsReader.mostTiles) are shown"),
        fix: Words(
          "ลบออก \(nodes.count - SettingsReader.mostTiles) ช่อง",
          "delete \(nodes.count - SettingsReader.mostTiles) of them"))
    }
    return nodes.compactMap { tile($0) }
  }

  private mutating func tile(_ node: DataNode) -> WrittenTile? {
    guard
      let fields = Fields(node, known: ["topic", "page", "url", "title"], &problems)
    else { return nil }
    let title = fields.text("title", &problems)
    let given = ["topic", "page", "url"].filter { !(fields[$0]?.isAbsent ?? true) }
    guard given.count == 1, let place = fields[given[0]]?.place else {
      report(
        "tile-of-one-goal", at: node.place,
        Words(
          "แต่ละช่องต้องมี topic: page: หรือ url: เพียงอย่างเดียว",
          "a tile needs one of topic:, page: and url:"),
        fix: given.isEmpty
          ? Words(
            "เพิ่ม topic: เช่น topic: executives", "add topic:, such as topic: executives")
          : Words("แยกเป็นช่องละหนึ่งอย่าง", "make a tile for each of them"))
      return nil
    }
    switch given[0] {
    case "url":
      guard let url = https("url", fields) else { return nil }
      if title == nil { problems.append(Fields.missing("title", at: node.place)) }
      return WrittenTile(.url(url), title: title, at: place)
    case "page":
      return fields.text("page", &problems).map {
        WrittenTile(.page($0), title: title, at: place)
      }
    default:
      return fields.text("topic", &problems).map {
        WrittenTile(.topic($0), title: title, at: place)
      }
    }
  }
}
