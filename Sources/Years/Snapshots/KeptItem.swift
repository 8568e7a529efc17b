import Diagnostics
import Disclosure
import Text
import Thai
import YAML

/// An item as a snapshot has it.
struct KeptItem: Sendable {
  /// Of an element: its text, and whether it was shown.
  typealias Element = (id: String, text: String, isShown: Bool)

  let code: String
  let title: String
  let updated: Day?
  let elements: [Element]

  var hasData: Bool { updated != nil || elements.contains(where: \.isShown) }
}

extension Snapshot {
  /// The items, in the order of the list; JSON is YAML, so that the one reader reads it.
  var items: [KeptItem] {
    var ignored: [Diagnostic] = []
    let text = String(decoding: coverage, as: UTF8.self)
    return YAMLReader.read(text, path, &ignored)?["items"]?.list.compactMap { item in
      guard let code = item["item"]?.text, let title = item["title"]?.text else { return nil }
      return KeptItem(
        code: code, title: title, updated: item["updated"]?.text.flatMap(Day.written),
        elements: item["elements"]?.list.compactMap { element in
          guard let id = element["id"]?.text, let text = element["text"]?.text else { return nil }
          return (id, text, element["status"]?.text == "shown")
        } ?? [])
    } ?? []
  }
}

extension DataNode {
  fileprivate subscript(key: String) -> DataNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  fileprivate var list: [DataNode] { if case .list(let nodes) = content { nodes } else { [] } }
}

extension Day {
  fileprivate static func written(_ text: String) -> Day? {
    if case .success(let day) = Day.read(text) { day } else { nil }
  }
}
